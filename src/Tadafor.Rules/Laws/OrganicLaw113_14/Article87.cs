using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 87: powers shared with the State.</summary>
internal static class Article87
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "87",
        Subject = new("الاختصاصات المشتركة مع الدولة", "Compétences partagées avec l'État", "Powers shared with the State"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تمارس الجماعة اختصاصات مشتركة مع الدولة في المجالات المعددة",
                    "La commune exerce des compétences partagées avec l'État dans les domaines énumérés",
                    "The commune exercises powers shared with the State in the listed fields"),
                Confidence.Verified,
                PetitionFacts.WithinPowers, PetitionFacts.MatterPicked).Quoting("تمارس الجماعة الاختصاصات المشتركة بينها وبين الدولة"),
            Paragraph.Defining(
                "§2",
                new(
                    "ولهذه الغاية يمكنها أن تساهم في الأعمال المعددة",
                    "À cette fin elle peut contribuer aux actions énumérées",
                    "To that end it may contribute to the listed works"),
                Confidence.Verified,
                PetitionFacts.WithinPowers, PetitionFacts.MatterPicked).Quoting("ولهذه الغاية يمكن للجماعة أن تساهم في إنجاز الأعمال التالية"),
        ],
        Powers =
        [
            Field(
                "local-economy",
                "تنمية الاقتصاد المحلي وإنعاش الشغل",
                "développement de l'économie locale et promotion de l'emploi",
                "local economic development and employment"),
            Field(
                "cultural-heritage",
                "المحافظة على خصوصيات التراث الثقافي المحلي وتنميته",
                "préservation et développement du patrimoine culturel local",
                "preservation and development of the local cultural heritage"),
            Field(
                "private-investment",
                "إنعاش الاستثمارات الخاصة، ولا سيما البنيات التحتية ومناطق الأنشطة الاقتصادية",
                "promotion de l'investissement privé, notamment infrastructures et zones d'activité",
                "promotion of private investment, such as infrastructure and business areas"),
            Work("youth-houses", "إحداث دور الشباب", "maisons de jeunes", "youth houses"),
            Work("nurseries", "إحداث دور الحضانة ورياض الأطفال", "crèches et jardins d'enfants", "nurseries and kindergartens"),
            Work("women-centres", "إحداث المراكز النسوية", "foyers féminins", "women's centres"),
            Work(
                "charity-houses",
                "إحداث دور العمل الخيري ومأوى العجزة",
                "maisons de bienfaisance et hospices",
                "charity houses and homes for the elderly"),
            Work("shelters", "إحداث المراكز الاجتماعية للإيواء", "centres sociaux d'hébergement", "social shelters"),
            Work("leisure-centres", "إحداث مراكز الترفيه", "centres de loisirs", "leisure centres"),
            Work("cultural-complexes", "إحداث المركبات الثقافية", "complexes culturels", "cultural centres"),
            Work("libraries", "إحداث المكتبات الجماعية", "bibliothèques communales", "communal libraries"),
            Work(
                "museums-theatres",
                "إحداث المتاحف والمسارح والمعاهد الفنية والموسيقية",
                "musées, théâtres, instituts d'art et de musique",
                "museums, theatres, schools of art and music"),
            Work(
                "sports",
                "إحداث المركبات والميادين والملاعب والقاعات والمعاهد الرياضية",
                "complexes, terrains, stades, salles couvertes et instituts sportifs",
                "sports complexes, grounds, stadiums, halls and institutes"),
            Work(
                "pools-tracks",
                "إحداث المسابح وملاعب سباق الدراجات والخيل والهجن",
                "piscines, vélodromes, champs de course de chevaux et de dromadaires",
                "swimming pools, cycling tracks, horse and camel race tracks"),
            Work("environment", "المحافظة على البيئة", "protection de l'environnement", "protection of the environment"),
            Work(
                "coast",
                "تدبير الساحل الواقع بتراب الجماعة",
                "gestion du littoral situé dans la commune",
                "management of the coast in the commune"),
            Work(
                "beaches-banks",
                "تهيئة الشواطئ والممرات الساحلية والبحيرات وضفاف الأنهار بتراب الجماعة",
                "aménagement des plages, sentiers côtiers, lacs et berges situés dans la commune",
                "development of beaches, coastal paths, lakes and river banks in the commune"),
            Work(
                "schools-upkeep",
                "صيانة مدارس التعليم الأساسي",
                "entretien des écoles de l'enseignement fondamental",
                "upkeep of basic-education schools"),
            Work(
                "dispensaries-upkeep",
                "صيانة المستوصفات الصحية بتراب الجماعة",
                "entretien des dispensaires situés dans la commune",
                "upkeep of dispensaries in the commune"),
            Work(
                "national-roads-upkeep",
                "صيانة الطرق الوطنية العابرة لمركز الجماعة ومجالها الحضري",
                "entretien des routes nationales traversant le centre et le périmètre urbain",
                "upkeep of national roads that cross the centre and urban area"),
            Work(
                "communal-roads",
                "بناء وصيانة الطرق والمسالك الجماعية",
                "construction et entretien des routes et pistes communales",
                "building and upkeep of communal roads and tracks"),
            Work(
                "historic-sites",
                "التأهيل والتثمين السياحي للمدن العتيقة والمعالم السياحية والمواقع التاريخية",
                "réhabilitation et valorisation touristique des médinas, monuments touristiques et sites historiques",
                "rehabilitation of old towns, sights and historic sites, and their promotion for tourism"),
        ],
    };

    private static Power Field(string name, string ar, string fr, string en) =>
        Catalogue.Entry("87", "§1", PowerKind.Shared, name, ar, fr, en);

    private static Power Work(string name, string ar, string fr, string en) =>
        Catalogue.Entry("87", "§2", PowerKind.Shared, name, ar, fr, en);
}
