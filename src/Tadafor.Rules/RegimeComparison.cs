using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules;

/// <summary>
/// The five regimes side by side, as data: each point, what each law says of it, its article, and the rule that applies it. Numbers,
/// periods and days are those of the rules and procedures; they are written nowhere here.
/// </summary>
public static class RegimeComparison
{
    private static readonly Phrase _nothing = new("لا شرط", "aucune condition", "no condition");

    private static readonly Phrase _meetsConditions = new(
        "استيفاء شروط التسجيل، لا التسجيل",
        "remplir les conditions d'inscription, non être inscrit",
        "meeting the conditions of registration, not being registered");

    private static readonly Phrase _registered = new(
        "التسجيل في اللوائح والتمتع بالحقوق",
        "être inscrit et jouir de ses droits",
        "being registered, with civil and political rights");

    private static readonly Phrase _linked = new(
        "السكنى أو نشاط",
        "habiter ou exercer une activité",
        "living there or exercising an activity");

    private static readonly Phrase _anywhere = new("بالمغرب أو خارجه", "au Maroc ou à l'étranger", "in Morocco or abroad");

    private static readonly Phrase _directCommon = new("مباشرة مشتركة", "commun direct", "direct common");

    private static readonly Phrase _public = new("مصلحة عامة", "intérêt général", "public interest");

    private static readonly Phrase _citizensOrAssociation = new(
        "مواطنون، أو جمعية",
        "des citoyens, ou une association",
        "citizens, or an association");

    private static readonly Phrase _citizensOnly = new("للمواطنين وحدهم", "citoyens seulement", "citizens only");

    private static readonly Phrase _committee = new(
        "لجنة، عدد أعضائها {0} على الأقل",
        "une commission d'au moins {0} membres",
        "a committee of at least {0} members");

    private static readonly Phrase _moreThan = new("أكثر من {0}", "plus de {0}", "more than {0}");

    private static readonly Phrase _seat = new(
        "مقر أو فرع بالتراب",
        "siège ou section sur le territoire",
        "seat or branch on the territory");

    private static readonly Phrase _constants = new("ثوابت الفصل الأول", "les constantes de l'art. 1er", "the constants of art. 1");

    private static readonly Phrase _since = new("{0} (منذ {1})", "{0} (depuis le {1})", "{0} (since {1})");

    private static readonly Phrase _within = new("{0} على الأكثر من {1}", "{0} au plus, à compter de : {1}", "at most {0} from: {1}");

    /// <summary>The points, in the order of a reader's questions.</summary>
    public static IReadOnlyList<RegimeDifference> Differences { get; } = Under(StatedLaw.InForce);

    /// <summary>The points as a law states them.</summary>
    internal static IReadOnlyList<RegimeDifference> Under(StatedLaw law)
    {
        return
        [
            new("signatures", new("عدد التوقيعات", "Nombre de signatures", "Number of signatures"),
                ByRule(
                    Regime.Communes,
                    "commune.petition.citizens.signatories",
                    figures => new Phrase(
                        "{2} إذا قل السكان عن {1}؛ {3} في غيرها؛ {0} في الجماعات ذات نظام المقاطعات",
                        "{2} sous {1} habitants ; {3} ailleurs ; {0} dans les communes à arrondissements",
                        "{2} under {1} inhabitants; {3} elsewhere; {0} in communes with arrondissements").With(figures)),
                ByRule(Regime.Provinces, "province.petition.citizens.signatories", figures => figures[0]),
                ByRule(
                    Regime.Regions,
                    "region.petition.citizens.signatures",
                    figures => new Phrase(
                        "{1} إذا قل السكان عن {0}؛ {3} إلى {2}؛ {4} فوق ذلك",
                        "{1} sous {0} habitants ; {3} jusqu'à {2} ; {4} au-delà",
                        "{1} under {0} inhabitants; {3} up to {2}; {4} above").With(figures)),
                ByRule(Regime.National, "national.petition.supporters", figures => Since("national.petition.supporters", figures[0])),
                ByRule(Regime.Motions, "motion.supporters", figures => Since("motion.supporters", figures[0]))),
            new("electoral", new("الشرط الانتخابي", "Condition électorale", "Electoral condition"),
                ByRule(Regime.Communes, "commune.petition.citizens.eligible", _ => _meetsConditions),
                ByRule(Regime.Provinces, "province.petition.citizens.eligible", _ => _meetsConditions),
                Says(Regime.Regions, _nothing, ("120", null, Confidence.Verified)),
                Says(Regime.National, _registered, ("2", "(4)", Confidence.VerifiedWords)).By("national.petition.supporters"),
                Says(Regime.Motions, _registered, ("2", "(3)", Confidence.VerifiedWords)).By("motion.supporters")),
            new("link", new("الارتباط بالتراب", "Lien avec le territoire", "Link to the territory"),
                ByRule(Regime.Communes, "commune.petition.citizens.linked", _ => _linked),
                ByRule(Regime.Provinces, "province.petition.citizens.linked", _ => _linked),
                ByRule(Regime.Regions, "region.petition.citizens.linked", _ => _linked),
                Says(Regime.National, _anywhere, ("2", "(3)", Confidence.VerifiedWords)),
                Says(Regime.Motions, _anywhere, ("2", "(2)", Confidence.VerifiedWords))),
            new("spread", new("التوزيع الترابي", "Répartition territoriale", "Territorial spread"),
                Says(Regime.Communes, _nothing, ("123", null, Confidence.VerifiedTwice)),
                Says(Regime.Provinces, _nothing, ("114", null, Confidence.Verified)),
                ByRule(
                    Regime.Regions,
                    "region.petition.citizens.spread",
                    figures => new Phrase(
                        "في كل عمالة أو إقليم {0}% على الأقل من العدد المطلوب",
                        "dans chaque préfecture ou province, au moins {0}\u00A0% du nombre requis",
                        "in each prefecture or province, at least {0}% of the number required").With(figures)),
                Says(Regime.National, _nothing, ("6", null, Confidence.VerifiedWords)),
                ByRule(
                    Regime.Motions,
                    "motion.committee-regions",
                    figures => new Phrase(
                        "أعضاء اللجنة من {0}/{1} الجهات على الأقل",
                        "membres de la commission issus d'au moins {0}/{1} des régions",
                        "committee members from at least {0}/{1} of the regions").With(figures))),
            new("interest", new("المصلحة", "Intérêt", "Interest"),
                ByRule(Regime.Communes, "commune.petition.citizens.interest", _ => _directCommon),
                ByRule(
                    Regime.Provinces,
                    "province.petition.citizens.interest",
                    _ => new("مشتركة (دون «مباشرة»)", "commun (sans « direct »)", "common (without “direct”)")),
                ByRule(Regime.Regions, "region.petition.citizens.interest", _ => _directCommon),
                ByRule(Regime.National, "national.petition.public-interest", _ => _public),
                ByRule(Regime.Motions, "motion.public-interest", _ => _public)),
            new("presented-by", new("من يقدمها", "Présentée par", "Presented by"),
                Says(Regime.Communes, _citizensOrAssociation, ("121", "§1", Confidence.VerifiedTwice)),
                Says(Regime.Provinces, _citizensOrAssociation, ("112", "§1", Confidence.Verified)),
                Says(Regime.Regions, _citizensOrAssociation, ("118", "§1", Confidence.Verified)),
                ByRule(Regime.National, "national.petition.committee", figures => _committee.With(figures)),
                ByRule(Regime.Motions, "motion.committee", figures => _committee.With(figures))),
            new("association-age", new("أقدمية الجمعية", "Ancienneté de l'association", "Association's age"),
                ByRule(Regime.Communes, "commune.petition.association.age", _ => Older("commune.petition.association.age")),
                ByRule(Regime.Provinces, "province.petition.association.age", _ => Older("province.petition.association.age")),
                ByRule(Regime.Regions, "region.petition.association.age", _ => Older("region.petition.association.age")),
                Says(Regime.National, _citizensOnly, ("2", "(1)", Confidence.VerifiedWords)),
                Says(Regime.Motions, _citizensOnly, ("2", "(1)", Confidence.VerifiedWords))),
            new("association-members", new("منخرطو الجمعية", "Adhérents de l'association", "Association's members"),
                Says(Regime.Communes, _nothing, ("124", null, Confidence.VerifiedTwice)),
                ByRule(Regime.Provinces, "province.petition.association.members", figures => _moreThan.With(figures)),
                Says(Regime.Regions, _nothing, ("121", null, Confidence.Verified)),
                Says(Regime.National, _citizensOnly, ("2", "(1)", Confidence.VerifiedWords)),
                Says(Regime.Motions, _citizensOnly, ("2", "(1)", Confidence.VerifiedWords))),
            new("association-seat", new("مقر الجمعية", "Siège de l'association", "Association's seat"),
                ByRule(Regime.Communes, "commune.petition.association.seat", _ => _seat),
                ByRule(Regime.Provinces, "province.petition.association.seat", _ => _seat),
                ByRule(Regime.Regions, "region.petition.association.seat", _ => _seat),
                Says(Regime.National, _citizensOnly, ("2", "(1)", Confidence.VerifiedWords)),
                Says(Regime.Motions, _citizensOnly, ("2", "(1)", Confidence.VerifiedWords))),
            new("excluded", new("ما لا يجوز أن تمسه", "Ce qu'elle ne peut toucher", "What it may not touch"),
                ByRule(Regime.Communes, "commune.petition.object.constants", _ => _constants),
                ByRule(Regime.Provinces, "province.petition.object.constants", _ => _constants),
                ByRule(Regime.Regions, "region.petition.object.constants", _ => _constants),
                Says(
                    Regime.National,
                    new(
                        "الثوابت، الأمن، القضاء، التقصي، المرافق، النقابي والحزبي، التمييز، الإساءة",
                        "constantes, sécurité, justice, enquête, services, partisan, discrimination, offense",
                        "constants, security, courts, inquiry, services, partisan, discrimination, offence"),
                    ("4", null, Confidence.Verified)).By("national.petition.excluded.courts"),
                Says(
                    Regime.Motions,
                    new("الثوابت، نصوص مستثناة، المعاهدات", "constantes, textes exclus, traités", "constants, excluded texts, treaties"),
                    ("4", null, Confidence.Verified)).By("motion.excluded.reserved-texts")),
            new("refusal", new("تبليغ الرفض المعلل", "Notification du refus motivé", "Notifying the reasoned refusal"),
                ByPeriods(Regime.Communes, "commune.petition.refusal-notified"),
                ByPeriods(Regime.Provinces, "province.petition.refusal-notified"),
                ByPeriods(Regime.Regions, "region.petition.refusal-notified"),
                ByPeriods(
                    Regime.National,
                    "national-government.petition.inadmissibility-told",
                    "national-parliament.petition.inadmissibility-told"),
                new(
                    Regime.Motions,
                    new Phrase("{0}، دون طعن", "{0} ; sans recours", "{0}; without appeal").With(Within(law.MotionNotified)),
                    [.. law.MotionNotified.Cites, new(Regime.Motions.Law, "10", "§4", Confidence.VerifiedWords)],
                    null)),
        ];

        // What a rule says with its numbers; the article is the rule's own.
        RegimeTerm ByRule(Regime regime, string code, Func<Phrase[], Phrase> says)
        {
            Rule rule = law.Rule(code);
            return new(
                regime,
                says([.. Figures.Of(rule).Select(Numerals.Number)]),
                [rule.Cites.First(c => c.Instrument == regime.Law)],
                code);
        }

        Phrase Since(string code, Phrase says) => _since.With(says, Numerals.Date(Figures.Since(law.Rule(code))));

        Phrase Older(string code) => _moreThan.With(Units.Years.Of(Figures.Of(law.Rule(code))[0]));

        // One period, stated in one article or in two that say the same.
        RegimeTerm ByPeriods(Regime regime, params string[] codes)
        {
            StatedPeriod[] periods = [.. codes.Select(code => StatedPeriod.Of(law.Term(code)))];
            return new(
                regime,
                Phrase.Join(Separators.Semicolon, periods.Select(Within).Distinct()),
                [.. periods.SelectMany(p => p.Cites)],
                null);
        }

        static Phrase Within(StatedPeriod period) => _within.With(period.Period!.Text, period.From);
    }

    private static RegimeTerm Says(
        Regime regime,
        Phrase says,
        params ReadOnlySpan<(string Article, string? Paragraph, Confidence Confidence)> at)
    {
        List<Citation> cites = [];
        foreach ((string article, string? paragraph, Confidence confidence) in at)
        {
            cites.Add(new(regime.Law, article, paragraph, confidence));
        }

        return new(regime, says, [.. cites], null);
    }

    // Said in an article of its own, and applied by a rule.
    private static RegimeTerm By(this RegimeTerm term, string rule) => new(term.Regime, term.Says, term.Cites, rule);
}
