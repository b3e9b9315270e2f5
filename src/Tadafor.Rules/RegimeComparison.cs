using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules;

/// <summary>
/// The five regimes side by side, as data: each point, what each law says of it, its article, and the rule that applies it.
/// </summary>
public static class RegimeComparison
{
    /// <summary>The points, in the order of a reader's questions.</summary>
    public static IReadOnlyList<RegimeDifference> Differences { get; } =
    [
        new("signatures", new("عدد التوقيعات", "Nombre de signatures", "Number of signatures"),
            Of(
                Regime.Communes,
                new(
                    "100 إذا قل السكان عن 35\u00A0000؛ 200 في غيرها؛ 400 في الجماعات ذات نظام المقاطعات",
                    "100 sous 35\u202F000 habitants ; 200 ailleurs ; 400 dans les communes à arrondissements",
                    "100 under 35,000 inhabitants; 200 elsewhere; 400 in communes with arrondissements"),
                "commune.petition.citizens.signatories",
                ("123", "(d)", Confidence.VerifiedTwice)),
            Of(Regime.Provinces, new("300", "300", "300"), "province.petition.citizens.signatories", ("114", "(d)", Confidence.Verified)),
            Of(
                Regime.Regions,
                new(
                    "300 دون مليون نسمة؛ 400 من مليون إلى ثلاثة ملايين؛ 500 فوق ذلك",
                    "300 sous 1\u202F000\u202F000 d'habitants ; 400 jusqu'à 3\u202F000\u202F000 ; 500 au-delà",
                    "300 under 1,000,000 inhabitants; 400 up to 3,000,000; 500 above"),
                "region.petition.citizens.signatures",
                ("120", "(c)", Confidence.Verified)),
            Of(
                Regime.National,
                new("4\u00A0000 (منذ 13 شتنبر 2021)", "4\u202F000 (depuis le 13 septembre 2021)", "4,000 (since 13 September 2021)"),
                "national.petition.supporters",
                ("6", "§2", Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new("20\u00A0000 (منذ 13 شتنبر 2021)", "20\u202F000 (depuis le 13 septembre 2021)", "20,000 (since 13 September 2021)"),
                "motion.supporters",
                ("7", "§2", Confidence.VerifiedWords))),
        new("electoral", new("الشرط الانتخابي", "Condition électorale", "Electoral condition"),
            Of(
                Regime.Communes,
                new(
                    "استيفاء شروط التسجيل، لا التسجيل",
                    "remplir les conditions d'inscription, non être inscrit",
                    "meeting the conditions of registration, not being registered"),
                "commune.petition.citizens.eligible",
                ("123", "(b)", Confidence.VerifiedTwice)),
            Of(
                Regime.Provinces,
                new(
                    "استيفاء شروط التسجيل، لا التسجيل",
                    "remplir les conditions d'inscription, non être inscrit",
                    "meeting the conditions of registration, not being registered"),
                "province.petition.citizens.eligible",
                ("114", "(b)", Confidence.Verified)),
            Of(Regime.Regions, new("لا شرط", "aucune condition", "no condition"), null, ("120", null, Confidence.Verified)),
            Of(
                Regime.National,
                new(
                    "التسجيل في اللوائح والتمتع بالحقوق",
                    "être inscrit et jouir de ses droits",
                    "being registered, with civil and political rights"),
                "national.petition.supporters",
                ("2", "(4)", Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new(
                    "التسجيل في اللوائح والتمتع بالحقوق",
                    "être inscrit et jouir de ses droits",
                    "being registered, with civil and political rights"),
                "motion.supporters",
                ("2", "(3)", Confidence.VerifiedWords))),
        new("link", new("الارتباط بالتراب", "Lien avec le territoire", "Link to the territory"),
            Of(
                Regime.Communes,
                new("السكنى أو نشاط", "habiter ou exercer une activité", "living there or exercising an activity"),
                "commune.petition.citizens.linked",
                ("123", "(a)", Confidence.VerifiedTwice)),
            Of(
                Regime.Provinces,
                new("السكنى أو نشاط", "habiter ou exercer une activité", "living there or exercising an activity"),
                "province.petition.citizens.linked",
                ("114", "(a)", Confidence.Verified)),
            Of(
                Regime.Regions,
                new("السكنى أو نشاط", "habiter ou exercer une activité", "living there or exercising an activity"),
                "region.petition.citizens.linked",
                ("120", "(a)", Confidence.Verified)),
            Of(
                Regime.National,
                new("بالمغرب أو خارجه", "au Maroc ou à l'étranger", "in Morocco or abroad"),
                null,
                ("2", "(3)", Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new("بالمغرب أو خارجه", "au Maroc ou à l'étranger", "in Morocco or abroad"),
                null,
                ("2", "(2)", Confidence.VerifiedWords))),
        new("spread", new("التوزيع الترابي", "Répartition territoriale", "Territorial spread"),
            Of(Regime.Communes, new("لا شرط", "aucune condition", "no condition"), null, ("123", null, Confidence.VerifiedTwice)),
            Of(Regime.Provinces, new("لا شرط", "aucune condition", "no condition"), null, ("114", null, Confidence.Verified)),
            Of(
                Regime.Regions,
                new(
                    "في كل عمالة أو إقليم 5% على الأقل من العدد المطلوب",
                    "dans chaque préfecture ou province, au moins 5 % du nombre requis",
                    "in each prefecture or province, at least 5% of the number required"),
                "region.petition.citizens.spread",
                ("120", "§2", Confidence.Verified)),
            Of(Regime.National, new("لا شرط", "aucune condition", "no condition"), null, ("6", null, Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new(
                    "أعضاء اللجنة من ثلث الجهات على الأقل",
                    "membres de la commission issus d'au moins un tiers des régions",
                    "committee members from at least a third of the regions"),
                "motion.committee-regions",
                ("2", "(5)", Confidence.VerifiedWords))),
        new("interest", new("المصلحة", "Intérêt", "Interest"),
            Of(
                Regime.Communes,
                new("مباشرة مشتركة", "commun direct", "direct common"),
                "commune.petition.citizens.interest",
                ("123", "(c)", Confidence.VerifiedTwice)),
            Of(
                Regime.Provinces,
                new("مشتركة (دون «مباشرة»)", "commun (sans « direct »)", "common (without “direct”)"),
                "province.petition.citizens.interest",
                ("114", "(c)", Confidence.Verified)),
            Of(
                Regime.Regions,
                new("مباشرة مشتركة", "commun direct", "direct common"),
                "region.petition.citizens.interest",
                ("120", "(b)", Confidence.Verified)),
            Of(
                Regime.National,
                new("مصلحة عامة", "intérêt général", "public interest"),
                "national.petition.public-interest",
                ("3", "(1)", Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new("مصلحة عامة", "intérêt général", "public interest"),
                "motion.public-interest",
                ("5", "(1)", Confidence.VerifiedWords))),
        new("presented-by", new("من يقدمها", "Présentée par", "Presented by"),
            Of(
                Regime.Communes,
                new("مواطنون، أو جمعية", "des citoyens, ou une association", "citizens, or an association"),
                null,
                ("121", "§1", Confidence.VerifiedTwice)),
            Of(
                Regime.Provinces,
                new("مواطنون، أو جمعية", "des citoyens, ou une association", "citizens, or an association"),
                null,
                ("112", "§1", Confidence.Verified)),
            Of(
                Regime.Regions,
                new("مواطنون، أو جمعية", "des citoyens, ou une association", "citizens, or an association"),
                null,
                ("118", "§1", Confidence.Verified)),
            Of(
                Regime.National,
                new("لجنة من خمسة أعضاء على الأقل", "une commission d'au moins cinq membres", "a committee of at least five members"),
                "national.petition.committee",
                ("2", "(6)", Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new("لجنة من خمسة أعضاء على الأقل", "une commission d'au moins cinq membres", "a committee of at least five members"),
                "motion.committee",
                ("2", "(5)", Confidence.VerifiedWords))),
        new("association-age", new("أقدمية الجمعية", "Ancienneté de l'association", "Association's age"),
            Of(
                Regime.Communes,
                new("أكثر من ثلاث سنوات", "plus de trois ans", "more than three years"),
                "commune.petition.association.age",
                ("124", "(a)", Confidence.VerifiedTwice)),
            Of(
                Regime.Provinces,
                new("أكثر من ثلاث سنوات", "plus de trois ans", "more than three years"),
                "province.petition.association.age",
                ("115", "(a)", Confidence.Verified)),
            Of(
                Regime.Regions,
                new("أكثر من ثلاث سنوات", "plus de trois ans", "more than three years"),
                "region.petition.association.age",
                ("121", "(a)", Confidence.Verified)),
            Of(
                Regime.National,
                new("للمواطنين وحدهم", "citoyens seulement", "citizens only"),
                null,
                ("2", "(1)", Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new("للمواطنين وحدهم", "citoyens seulement", "citizens only"),
                null,
                ("2", "(1)", Confidence.VerifiedWords))),
        new("association-members", new("منخرطو الجمعية", "Adhérents de l'association", "Association's members"),
            Of(Regime.Communes, new("لا شرط", "aucune condition", "no condition"), null, ("124", null, Confidence.VerifiedTwice)),
            Of(
                Regime.Provinces,
                new("أكثر من 100", "plus de 100", "more than 100"),
                "province.petition.association.members",
                ("115", "(b)", Confidence.Verified)),
            Of(Regime.Regions, new("لا شرط", "aucune condition", "no condition"), null, ("121", null, Confidence.Verified)),
            Of(
                Regime.National,
                new("للمواطنين وحدهم", "citoyens seulement", "citizens only"),
                null,
                ("2", "(1)", Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new("للمواطنين وحدهم", "citoyens seulement", "citizens only"),
                null,
                ("2", "(1)", Confidence.VerifiedWords))),
        new("association-seat", new("مقر الجمعية", "Siège de l'association", "Association's seat"),
            Of(
                Regime.Communes,
                new("مقر أو فرع بالتراب", "siège ou section sur le territoire", "seat or branch on the territory"),
                "commune.petition.association.seat",
                ("124", "(c)", Confidence.VerifiedTwice)),
            Of(
                Regime.Provinces,
                new("مقر أو فرع بالتراب", "siège ou section sur le territoire", "seat or branch on the territory"),
                "province.petition.association.seat",
                ("115", "(d)", Confidence.Verified)),
            Of(
                Regime.Regions,
                new("مقر أو فرع بالتراب", "siège ou section sur le territoire", "seat or branch on the territory"),
                "region.petition.association.seat",
                ("121", "(c)", Confidence.Verified)),
            Of(
                Regime.National,
                new("للمواطنين وحدهم", "citoyens seulement", "citizens only"),
                null,
                ("2", "(1)", Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new("للمواطنين وحدهم", "citoyens seulement", "citizens only"),
                null,
                ("2", "(1)", Confidence.VerifiedWords))),
        new("excluded", new("ما لا يجوز أن تمسه", "Ce qu'elle ne peut toucher", "What it may not touch"),
            Of(
                Regime.Communes,
                new("ثوابت الفصل الأول", "les constantes de l'art. 1er", "the constants of art. 1"),
                "commune.petition.object.constants",
                ("121", "§2", Confidence.VerifiedTwice)),
            Of(
                Regime.Provinces,
                new("ثوابت الفصل الأول", "les constantes de l'art. 1er", "the constants of art. 1"),
                "province.petition.object.constants",
                ("112", "§2", Confidence.Verified)),
            Of(
                Regime.Regions,
                new("ثوابت الفصل الأول", "les constantes de l'art. 1er", "the constants of art. 1"),
                "region.petition.object.constants",
                ("118", "§2", Confidence.Verified)),
            Of(
                Regime.National,
                new(
                    "ثماني حالات: الثوابت، الأمن، القضاء، التقصي، المرافق، النقابي والحزبي، التمييز، الإساءة",
                    "huit cas : constantes, sécurité, justice, enquête, services, partisan, discrimination, offense",
                    "eight cases: constants, security, courts, inquiry, services, partisan, discrimination, offence"),
                "national.petition.excluded.courts",
                ("4", null, Confidence.Verified)),
            Of(
                Regime.Motions,
                new(
                    "ثلاث حالات: الثوابت، نصوص مستثناة، المعاهدات",
                    "trois cas : constantes, textes exclus, traités",
                    "three cases: constants, excluded texts, treaties"),
                "motion.excluded.reserved-texts",
                ("4", null, Confidence.Verified))),
        new("refusal", new("تبليغ الرفض المعلل", "Notification du refus motivé", "Notifying the reasoned refusal"),
            Of(
                Regime.Communes,
                new(
                    "خلال 3 أشهر من توصل الرئيس",
                    "dans les 3 mois de la réception par le président",
                    "within 3 months of the president's receipt"),
                null,
                ("125", "§4", Confidence.VerifiedTwice)),
            Of(Regime.Provinces, new("خلال شهرين", "dans les 2 mois", "within 2 months"), null, ("116", "§4", Confidence.Verified)),
            Of(Regime.Regions, new("خلال شهرين", "dans les 2 mois", "within 2 months"), null, ("122", "§4", Confidence.Verified)),
            Of(
                Regime.National,
                new(
                    "خلال 30 يوما من رأي لجنة العرائض",
                    "dans les 30 jours de l'avis de la commission",
                    "within 30 days of the committee's opinion"),
                null,
                ("10", "§2", Confidence.VerifiedWords), ("14", "§2", Confidence.VerifiedWords)),
            Of(
                Regime.Motions,
                new(
                    "خلال 15 يوما من بت المكتب، دون طعن",
                    "dans les 15 jours de la décision du bureau, sans recours",
                    "within 15 days of the bureau's ruling, without appeal"),
                null,
                ("10", "§2", Confidence.VerifiedWords), ("10", "§4", Confidence.VerifiedWords))),
    ];

    private static RegimeTerm Of(
        Regime regime,
        Phrase says,
        string? rule,
        params ReadOnlySpan<(string Article, string? Paragraph, Confidence Confidence)> at)
    {
        List<Citation> cites = [];
        foreach ((string article, string? paragraph, Confidence confidence) in at)
        {
            cites.Add(new(regime.Law, article, paragraph, confidence));
        }

        return new(regime, says, [.. cites], rule);
    }
}
