using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, articles 79, 86 and 89: what a prefecture or province deals with.</summary>
internal static class ProvincePowers
{
    /// <summary>The catalogue, in the order of the articles.</summary>
    public static IReadOnlyList<Power> All => [.. Articles.SelectMany(a => a.Powers)];

    /// <summary>The articles that list powers.</summary>
    public static IReadOnlyList<Article> Articles => [Article79, Article86, Article89];

    /// <summary>Article 79.</summary>
    public static Article Article79 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Number = "79",
        Subject = new("الاختصاصات الذاتية", "Compétences propres", "Own powers"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تمارس العمالة أو الإقليم اختصاصات ذاتية داخل نفوذها الترابي في الميادين المعددة",
                    "La préfecture ou province exerce des compétences propres dans les domaines énumérés",
                    "The prefecture or province exercises its own powers in the listed fields"),
                Confidence.Verified,
                PetitionFacts.WithinPowers).Quoting("اختصاصات ذاتية داخل نفوذها الترابي في الميادين التالية"),
        ],
        Powers =
        [
            Entry(
                "79",
                "§1",
                PowerKind.Own,
                "school-transport",
                "النقل المدرسي في المجال القروي",
                "transport scolaire en milieu rural",
                "school transport in rural areas"),
            Entry(
                "79",
                "§1",
                PowerKind.Own,
                "rural-tracks",
                "إنجاز المسالك القروية وصيانتها",
                "réalisation et entretien des pistes rurales",
                "building and upkeep of rural tracks"),
            Entry(
                "79",
                "§1",
                PowerKind.Own,
                "poverty",
                "برامج الحد من الفقر والهشاشة",
                "programmes de réduction de la pauvreté et de la précarité",
                "programmes against poverty and precarity"),
            Entry(
                "79",
                "§1",
                PowerKind.Own,
                "needs-health-housing",
                "تشخيص الحاجيات في الصحة والسكن والتعليم والوقاية وحفظ الصحة",
                "diagnostic des besoins en santé, logement, enseignement, prévention et hygiène",
                "diagnosis of needs in health, housing, education, prevention and hygiene"),
            Entry(
                "79",
                "§1",
                PowerKind.Own,
                "needs-culture-sport",
                "تشخيص الحاجيات في الثقافة والرياضة",
                "diagnostic des besoins en culture et sport",
                "diagnosis of needs in culture and sport"),
        ],
    };

    /// <summary>Article 86.</summary>
    public static Article Article86 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Number = "86",
        Subject = new("الاختصاصات المشتركة مع الدولة", "Compétences partagées avec l'État", "Powers shared with the State"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تمارس العمالة أو الإقليم اختصاصات مشتركة مع الدولة في المجالات المعددة",
                    "La préfecture ou province exerce des compétences partagées avec l'État dans les domaines énumérés",
                    "The prefecture or province exercises powers shared with the State in the listed fields"),
                Confidence.Verified,
                PetitionFacts.WithinPowers).Quoting("تأهيل العالم القروي في ميادين الصحة والتكوين والبنيات التحتية والتجهيزات"),
        ],
        Powers =
        [
            Entry(
                "86",
                "§1",
                PowerKind.Shared,
                "rural-upgrading",
                "تأهيل العالم القروي في الصحة والتكوين والبنيات التحتية والتجهيزات",
                "mise à niveau du monde rural : santé, formation, infrastructures, équipements",
                "upgrading of rural areas: health, training, infrastructure, equipment"),
            Entry(
                "86",
                "§1",
                PowerKind.Shared,
                "mountains-oases",
                "تنمية المناطق الجبلية والواحات",
                "développement des zones de montagne et des oasis",
                "development of mountain areas and oases"),
            Entry(
                "86",
                "§1",
                PowerKind.Shared,
                "rural-water-electricity",
                "الإسهام في تزويد العالم القروي بالماء الصالح للشرب والكهرباء",
                "contribution à l'alimentation du monde rural en eau potable et en électricité",
                "helping supply rural areas with drinking water and electricity"),
            Entry(
                "86",
                "§1",
                PowerKind.Shared,
                "opening-up",
                "برامج فك العزلة عن الوسط القروي",
                "programmes de désenclavement du milieu rural",
                "programmes to open up rural areas"),
            Entry(
                "86",
                "§1",
                PowerKind.Shared,
                "provincial-roads",
                "المساهمة في إنجاز الطرق الإقليمية وصيانتها",
                "contribution à la réalisation et à l'entretien des routes provinciales",
                "helping build and maintain provincial roads"),
            Entry(
                "86",
                "§1",
                PowerKind.Shared,
                "social-upgrading",
                "التأهيل الاجتماعي في التربية والصحة والرياضة",
                "mise à niveau sociale : éducation, santé, action sociale, sport",
                "social upgrading: education, health, social work, sport"),
        ],
    };

    /// <summary>Article 89.</summary>
    public static Article Article89 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Number = "89",
        Subject = new("الاختصاصات المنقولة", "Compétences transférées", "Transferred powers"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تمارس العمالة أو الإقليم الاختصاصات التي تنقلها إليها الدولة في المجالين المذكورين",
                    "La préfecture ou province exerce les compétences que l'État lui transfère dans les deux domaines cités",
                    "The prefecture or province exercises the powers that the State transfers to it in the two fields named"),
                Confidence.Verified,
                PetitionFacts.WithinPowers).Quoting("المنقولة إليها من الدولة في مجال التنمية الاجتماعية"),
        ],
        Powers =
        [
            Entry(
                "89",
                "§1",
                PowerKind.Transferred,
                "social-development",
                "التنمية الاجتماعية",
                "développement social",
                "social development"),
            Entry(
                "89",
                "§1",
                PowerKind.Transferred,
                "small-waterworks",
                "إحداث المنشآت المائية الصغيرة والمتوسطة وصيانتها، خاصة بالوسط القروي",
                "création et entretien de petits et moyens ouvrages hydrauliques, surtout en milieu rural",
                "building and upkeep of small and medium water works, mostly in rural areas"),
        ],
    };

    private static Power Entry(string article, string paragraph, PowerKind kind, string name, string ar, string fr, string en) =>
        PowerEntries.Entry(Instruments.OrganicLaw112_14, article, paragraph, kind, name, ar, fr, en);
}
