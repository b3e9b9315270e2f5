using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, articles 82, 91 and 94: what a region deals with.</summary>
internal static class RegionPowers
{
    /// <summary>The catalogue, in the order of the articles.</summary>
    public static IReadOnlyList<Power> All => [.. Articles.SelectMany(a => a.Powers)];

    /// <summary>The articles that list powers.</summary>
    public static IReadOnlyList<Article> Articles => [Article82, Article91, Article94];

    /// <summary>Article 82.</summary>
    public static Article Article82 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Number = "82",
        Subject = new(
            "الاختصاصات الذاتية في التنمية الجهوية",
            "Compétences propres en développement régional",
            "Own powers in regional development"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تشتمل الاختصاصات الذاتية للجهة في التنمية الجهوية على الميادين المعددة",
                    "Les compétences propres de la région en développement régional couvrent les domaines énumérés",
                    "The region's own powers in regional development cover the listed fields"),
                Confidence.Verified,
                PetitionFacts.WithinPowers).Quoting("تشتمل الاختصاصات الذاتية للجهة في مجال التنمية الجهوية على الميادين التالية"),
            Paragraph.Defining(
                "(a)",
                new("التنمية الاقتصادية", "Développement économique", "Economic development"),
                Confidence.Verified,
                PetitionFacts.WithinPowers),
            Paragraph.Defining("(b)", new(
                "التكوين المهني والتكوين المستمر والشغل",
                "Formation professionnelle, formation continue et emploi",
                "Vocational and continuing training, and employment"), Confidence.Verified, PetitionFacts.WithinPowers),
            Paragraph.Defining(
                "(c)",
                new("التنمية القروية", "Développement rural", "Rural development"),
                Confidence.Verified,
                PetitionFacts.WithinPowers),
            Paragraph.Defining("(d)", new("النقل", "Transport", "Transport"), Confidence.Verified, PetitionFacts.WithinPowers),
            Paragraph.Defining("(e)", new("الثقافة", "Culture", "Culture"), Confidence.Verified, PetitionFacts.WithinPowers),
            Paragraph.Defining("(f)", new("البيئة", "Environnement", "Environment"), Confidence.Verified, PetitionFacts.WithinPowers),
            Paragraph.Defining("(g)", new(
                "التعاون الدولي: اتفاقيات مع فاعلين من خارج المملكة، بعد موافقة السلطات العمومية، ولا اتفاقية مع دولة أجنبية",
                "Coopération internationale : conventions avec des acteurs étrangers, après accord des autorités publiques, et aucune avec un État",
                "International cooperation: agreements with actors abroad, once public authorities agree, and none with a State"),
            Confidence.Verified,
            PetitionFacts.WithinPowers),
        ],
        Powers =
        [
            Entry("82", "(a)", PowerKind.Own, "enterprises", "دعم المقاولات", "soutien aux entreprises", "support of enterprises"),
            Entry(
                "82",
                "(a)",
                PowerKind.Own,
                "activity-areas",
                "توطين مناطق الأنشطة الاقتصادية وتنظيمها",
                "implantation et organisation de zones d'activités économiques",
                "siting and running of business areas"),
            Entry(
                "82",
                "(a)",
                PowerKind.Own,
                "tourist-tracks",
                "الطرق والمسالك السياحية في العالم القروي",
                "routes et circuits touristiques en milieu rural",
                "tourist roads and tracks in rural areas"),
            Entry(
                "82",
                "(a)",
                PowerKind.Own,
                "regional-wholesale",
                "أسواق الجملة الجهوية",
                "marchés de gros régionaux",
                "regional wholesale markets"),
            Entry(
                "82",
                "(a)",
                PowerKind.Own,
                "craft-areas",
                "مناطق الأنشطة التقليدية والحرفية",
                "zones d'activités artisanales et de métiers",
                "areas for crafts and trades"),
            Entry("82", "(a)", PowerKind.Own, "investment", "جذب الاستثمار", "attraction de l'investissement", "attracting investment"),
            Entry(
                "82",
                "(a)",
                PowerKind.Own,
                "social-economy",
                "الاقتصاد الاجتماعي والمنتجات الجهوية",
                "économie sociale et produits régionaux",
                "social economy and regional products"),
            Entry(
                "82",
                "(b)",
                PowerKind.Own,
                "training-centres",
                "المراكز الجهوية للتكوين وللتشغيل وتطوير الكفاءات",
                "centres régionaux de formation, d'emploi et de développement des compétences",
                "regional centres for training, employment and skills"),
            Entry(
                "82",
                "(b)",
                PowerKind.Own,
                "continuing-training",
                "التكوين المستمر لأعضاء المجالس وموظفي الجماعات الترابية",
                "formation continue des élus et du personnel des collectivités territoriales",
                "continuing training of councillors and staff of local authorities"),
            Entry(
                "82",
                "(c)",
                PowerKind.Own,
                "rural-activities",
                "الأنشطة غير الفلاحية بالوسط القروي",
                "activités non agricoles en milieu rural",
                "non-farming activities in rural areas"),
            Entry(
                "82",
                "(c)",
                PowerKind.Own,
                "unclassified-roads",
                "الطرق غير المصنفة: بناؤها وتحسينها وصيانتها",
                "construction, amélioration et entretien des routes non classées",
                "building, improvement and upkeep of unclassified roads"),
            Entry(
                "82",
                "(d)",
                PowerKind.Own,
                "transport-plan",
                "تصميم النقل داخل الجهة",
                "plan de transport de la région",
                "transport plan of the region"),
            Entry(
                "82",
                "(d)",
                PowerKind.Own,
                "intercity-transport",
                "النقل الطرقي غير الحضري للأشخاص بين الجماعات الترابية",
                "transport routier non urbain de personnes entre collectivités territoriales",
                "non-urban passenger road transport between local authorities"),
            Entry(
                "82",
                "(e)",
                PowerKind.Own,
                "archaeological-sites",
                "الإسهام في المحافظة على المواقع الأثرية والترويج لها",
                "contribution à la préservation des sites archéologiques et à leur promotion",
                "helping preserve and promote archaeological sites"),
            Entry(
                "82",
                "(e)",
                PowerKind.Own,
                "festivals",
                "المهرجانات الثقافية والترفيهية",
                "festivals culturels et de divertissement",
                "cultural and entertainment festivals"),
            Entry(
                "82",
                "(f)",
                PowerKind.Own,
                "regional-parks",
                "تهيئة المنتزهات الجهوية وتدبيرها",
                "aménagement et gestion des parcs régionaux",
                "layout and management of regional parks"),
            Entry(
                "82",
                "(f)",
                PowerKind.Own,
                "energy-water-strategy",
                "استراتيجية جهوية لاقتصاد الطاقة والماء",
                "stratégie régionale d'économie d'énergie et d'eau",
                "regional strategy for saving energy and water"),
            Entry(
                "82",
                "(f)",
                PowerKind.Own,
                "renewable-energy",
                "المبادرات المرتبطة بالطاقة المتجددة",
                "initiatives liées aux énergies renouvelables",
                "initiatives in renewable energy"),
            Entry(
                "82",
                "(g)",
                PowerKind.Own,
                "international-cooperation",
                "التعاون الدولي",
                "coopération internationale",
                "international cooperation"),
        ],
    };

    /// <summary>Article 91.</summary>
    public static Article Article91 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Number = "91",
        Subject = new("الاختصاصات المشتركة مع الدولة", "Compétences partagées avec l'État", "Powers shared with the State"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تمارس الجهة اختصاصات مشتركة مع الدولة في المجالات المعددة",
                    "La région exerce des compétences partagées avec l'État dans les domaines énumérés",
                    "The region exercises powers shared with the State in the listed fields"),
                Confidence.Verified,
                PetitionFacts.WithinPowers).Quoting("تحسين جاذبية المجالات الترابية وتقوية التنافسية"),
            Paragraph.Defining(
                "(a)",
                new("التنمية الاقتصادية", "Développement économique", "Economic development"),
                Confidence.Verified,
                PetitionFacts.WithinPowers),
            Paragraph.Defining(
                "(b)",
                new("التنمية القروية", "Développement rural", "Rural development"),
                Confidence.Verified,
                PetitionFacts.WithinPowers),
            Paragraph.Defining(
                "(c)",
                new("التنمية الاجتماعية", "Développement social", "Social development"),
                Confidence.Verified,
                PetitionFacts.WithinPowers),
            Paragraph.Defining("(d)", new("البيئة", "Environnement", "Environment"), Confidence.Verified, PetitionFacts.WithinPowers),
            Paragraph.Defining("(e)", new("الثقافة", "Culture", "Culture"), Confidence.Verified, PetitionFacts.WithinPowers),
            Paragraph.Defining("(f)", new("السياحة", "Tourisme", "Tourism"), Confidence.Verified, PetitionFacts.WithinPowers),
        ],
        Powers =
        [
            Entry(
                "91",
                "(a)",
                PowerKind.Shared,
                "attractiveness",
                "جاذبية المجالات الترابية والتنافسية",
                "attractivité des territoires et compétitivité",
                "attractiveness of territories and competitiveness"),
            Entry(
                "91",
                "(a)",
                PowerKind.Shared,
                "sustainable-development",
                "التنمية المستدامة",
                "développement durable",
                "sustainable development"),
            Entry("91", "(a)", PowerKind.Shared, "employment", "الشغل", "emploi", "employment"),
            Entry(
                "91",
                "(a)",
                PowerKind.Shared,
                "applied-research",
                "البحث العلمي التطبيقي",
                "recherche scientifique appliquée",
                "applied scientific research"),
            Entry(
                "91",
                "(b)",
                PowerKind.Shared,
                "rural-areas",
                "تأهيل العالم القروي",
                "mise à niveau du monde rural",
                "upgrading of rural areas"),
            Entry(
                "91",
                "(b)",
                PowerKind.Shared,
                "mountain-areas",
                "تنمية المناطق الجبلية",
                "développement des zones de montagne",
                "development of mountain areas"),
            Entry(
                "91",
                "(b)",
                PowerKind.Shared,
                "oasis-areas",
                "تنمية مناطق الواحات",
                "développement des zones oasiennes",
                "development of oasis areas"),
            Entry(
                "91",
                "(b)",
                PowerKind.Shared,
                "farming-hubs",
                "إحداث أقطاب فلاحية",
                "création de pôles agricoles",
                "creation of farming hubs"),
            Entry(
                "91",
                "(b)",
                PowerKind.Shared,
                "water-electricity-access",
                "تعميم التزويد بالماء الصالح للشرب والكهرباء وفك العزلة",
                "généralisation de l'eau potable, de l'électricité et désenclavement",
                "drinking water, electricity and access roads for all"),
            Entry(
                "91",
                "(c)",
                PowerKind.Shared,
                "social-upgrading-regional",
                "التأهيل الاجتماعي",
                "mise à niveau sociale",
                "social upgrading"),
            Entry("91", "(c)", PowerKind.Shared, "social-assistance", "المساعدة الاجتماعية", "assistance sociale", "social assistance"),
            Entry(
                "91",
                "(c)",
                PowerKind.Shared,
                "old-towns",
                "إعادة الاعتبار للمدن والأنسجة العتيقة",
                "réhabilitation des médinas et tissus anciens",
                "rehabilitation of old towns and quarters"),
            Entry("91", "(c)", PowerKind.Shared, "social-housing", "السكن الاجتماعي", "habitat social", "social housing"),
            Entry("91", "(c)", PowerKind.Shared, "sport-leisure", "الرياضة والترفيه", "sport et loisirs", "sport and leisure"),
            Entry(
                "91",
                "(d)",
                PowerKind.Shared,
                "floods",
                "الحماية من الفيضانات",
                "protection contre les inondations",
                "protection from floods"),
            Entry(
                "91",
                "(d)",
                PowerKind.Shared,
                "natural-resources",
                "الموارد الطبيعية والتنوع البيولوجي، ومكافحة التلوث والتصحر",
                "ressources naturelles, biodiversité, lutte contre la pollution et la désertification",
                "natural resources, biodiversity, action against pollution and desertification"),
            Entry("91", "(d)", PowerKind.Shared, "protected-areas", "المناطق المحمية", "aires protégées", "protected areas"),
            Entry("91", "(d)", PowerKind.Shared, "forests", "المنظومة البيئية الغابوية", "écosystème forestier", "forest ecosystem"),
            Entry("91", "(d)", PowerKind.Shared, "water-resources", "الموارد المائية", "ressources en eau", "water resources"),
            Entry(
                "91",
                "(e)",
                PowerKind.Shared,
                "regional-heritage",
                "تراث الجهة والثقافة المحلية",
                "patrimoine de la région et culture locale",
                "heritage of the region and local culture"),
            Entry(
                "91",
                "(e)",
                PowerKind.Shared,
                "monuments",
                "صيانة الآثار ودعم الخصوصيات الجهوية",
                "entretien des monuments et soutien des particularités régionales",
                "upkeep of monuments and support of regional character"),
            Entry(
                "91",
                "(e)",
                PowerKind.Shared,
                "cultural-institutions",
                "إحداث المؤسسات الثقافية وتدبيرها",
                "création et gestion d'institutions culturelles",
                "creation and running of cultural institutions"),
            Entry("91", "(f)", PowerKind.Shared, "tourism", "إنعاش السياحة", "promotion du tourisme", "promotion of tourism"),
        ],
    };

    /// <summary>Article 94.</summary>
    public static Article Article94 { get; } = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Number = "94",
        Subject = new("مجالات الاختصاصات المنقولة", "Domaines des compétences transférées", "Fields of transferred powers"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تحدد مجالات الاختصاصات المنقولة من الدولة إلى الجهة اعتمادا على مبدأ التفريع، وتشمل بصفة خاصة المجالات المعددة",
                    "Les domaines transférables de l'État à la région, selon la subsidiarité, comprennent notamment ceux qui sont énumérés",
                    "The fields that the State transfers to the region, by subsidiarity, include in particular the listed ones"),
                Confidence.Verified,
                PetitionFacts.WithinPowers).Quoting("اعتمادا على مبدأ التفريع مجالات الاختصاصات المنقولة من الدولة إلى الجهة"),
        ],
        Powers =
        [
            Entry(
                "94",
                "§1",
                PowerKind.Transferred,
                "regional-infrastructure",
                "التجهيزات والبنيات التحتية ذات البعد الجهوي",
                "équipements et infrastructures de dimension régionale",
                "equipment and infrastructure of regional reach"),
            Entry("94", "§1", PowerKind.Transferred, "industry", "الصناعة", "industrie", "industry"),
            Entry("94", "§1", PowerKind.Transferred, "health", "الصحة", "santé", "health"),
            Entry("94", "§1", PowerKind.Transferred, "trade", "التجارة", "commerce", "trade"),
            Entry("94", "§1", PowerKind.Transferred, "education", "التعليم", "enseignement", "education"),
            Entry("94", "§1", PowerKind.Transferred, "culture", "الثقافة", "culture", "culture"),
            Entry("94", "§1", PowerKind.Transferred, "sport", "الرياضة", "sport", "sport"),
            Entry(
                "94",
                "§1",
                PowerKind.Transferred,
                "energy-water-environment",
                "الطاقة والماء والبيئة",
                "énergie, eau et environnement",
                "energy, water and environment"),
        ],
    };

    private static Power Entry(string article, string paragraph, PowerKind kind, string name, string ar, string fr, string en) =>
        PowerEntries.Entry(Instruments.OrganicLaw111_14, article, paragraph, kind, name, ar, fr, en);
}
