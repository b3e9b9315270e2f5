using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 110: police matters reserved to the governor.</summary>
internal static class Article110
{
    internal static Citation Cites { get; } = new(Instruments.OrganicLaw113_14, "110", null, Confidence.Verified);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "110",
        Subject = new(
            "مواد الشرطة الإدارية المخولة إلى العامل",
            "Matières de police réservées au gouverneur",
            "Police matters reserved to the governor"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "يمارس الرئيس الشرطة الإدارية الجماعية، ما عدا المواد المذكورة المخولة إلى العامل أو من ينوب عنه",
                    "Le président exerce la police administrative communale, sauf les matières énumérées, confiées au gouverneur ou à son représentant",
                    "The president exercises communal administrative police, except the listed matters, given to the governor or his delegate"),
                Confidence.Verified,
                PetitionFacts.ReservedMatter).Quoting("باستثناء المواد التالية التي تخول بحكم هذا القانون التنظيمي إلى عامل العمالة أو الإقليم"),
        ],
        Powers =
        [
            Reserved(
                "public-order",
                "حفظ النظام والأمن العمومي",
                "maintien de l'ordre et de la sécurité publics",
                "public order and security"),
            Reserved(
                "associations-assemblies-press",
                "تأسيس الجمعيات والتجمعات العمومية والصحافة",
                "associations, réunions publiques et presse",
                "associations, public meetings and the press"),
            Reserved("elections", "الانتخابات والاستفتاءات", "élections et référendums", "elections and referendums"),
            Reserved("unions", "النقابات المهنية", "syndicats professionnels", "trade unions"),
            Reserved(
                "labour",
                "تشريع الشغل والنزاعات الاجتماعية",
                "législation du travail et conflits sociaux",
                "labour law and social disputes"),
            Reserved(
                "professions-taxi",
                "المهن الحرة ورخص الثقة لسائقي سيارات الأجرة",
                "professions libérales et permis de confiance des taxis",
                "liberal professions and taxi drivers' permits"),
            Reserved(
                "occupation-of-public-domain",
                "مراقبة احتلال الملك العمومي الجماعي",
                "contrôle de l'occupation du domaine public communal",
                "control of the occupation of the communal public domain"),
            Reserved("weapons", "الأسلحة والذخائر والمتفجرات", "armes, munitions et explosifs", "weapons, ammunition and explosives"),
            Reserved(
                "advertising-content",
                "مراقبة مضمون الإشهار",
                "contrôle du contenu de la publicité",
                "control of the content of advertising"),
            Reserved("hunting", "شرطة الصيد البري", "police de la chasse", "police of hunting"),
            Reserved("passports", "جوازات السفر", "passeports", "passports"),
            Reserved("prices", "مراقبة الأثمان", "contrôle des prix", "price control"),
            Reserved("alcohol", "الاتجار في المشروبات الكحولية", "commerce des boissons alcoolisées", "trade in alcoholic drinks"),
            Reserved(
                "audiovisual",
                "مراقبة التسجيلات السمعية البصرية",
                "contrôle des enregistrements audiovisuels",
                "control of audiovisual recordings"),
            Reserved(
                "requisitions",
                "تسخير الأشخاص والممتلكات",
                "réquisition des personnes et des biens",
                "requisition of persons and property"),
            Reserved(
                "war",
                "التنظيم العام للبلاد في حالة حرب",
                "organisation générale du pays en temps de guerre",
                "general organisation of the country in time of war"),
        ],
    };

    private static Power Reserved(string name, string ar, string fr, string en) =>
        Catalogue.Entry("110", "§1", PowerKind.ReservedToGovernor, name, ar, fr, en);
}
