using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 92: matters on which the council deliberates.</summary>
internal static class Article92
{
    /// <summary>A project paid by the commune lies within its powers: a person judges, nothing computes it.</summary>
    public static Rule ProjectWithinPowers { get; } = BudgetLaw113.Rule(
        "within-powers",
        new("المشروع داخل اختصاصات الجماعة", "Projet relevant des compétences de la commune", "A project within the commune's powers"),
        BudgetLaw113.At("92", "§1"),
        BudgetFacts.WithinPowers,
        Examples.Of(BudgetFacts.WithinPowers, true, Verdict.Satisfied),
        Examples.Of(BudgetFacts.WithinPowers, false, Verdict.Unsatisfied));

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "92",
        Subject = new(
            "القضايا التي يتداول فيها المجلس",
            "Affaires sur lesquelles le conseil délibère",
            "Matters on which the council deliberates"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "يفصل المجلس بمداولاته في القضايا الداخلة في اختصاصات الجماعة، ويمارس الصلاحيات التي يسندها إليه القانون التنظيمي",
                    "Le conseil règle par ses délibérations les affaires relevant des compétences de la commune et exerce les attributions que la loi organique lui confie",
                    "The council settles by its deliberations the matters within the commune's powers, and exercises the attributions the organic law gives it"),
                Confidence.Verified,
                ProjectWithinPowers).Quoting("في القضايا التي تدخل في اختصاصات الجماعة"),
            Paragraph.Defining(
                "§2",
                new(
                    "يتداول المجلس في القضايا المعددة: المالية والأملاك، والمرافق، والتنمية، والتعمير، والصحة والبيئة، والإدارة، والتعاون",
                    "Le conseil délibère sur les affaires énumérées : finances et biens, services, développement, urbanisme, hygiène et environnement, administration, coopération",
                    "The council deliberates on the listed matters: finance and property, services, development, town planning, hygiene and environment, administration, cooperation"),
                Confidence.Verified,
                PetitionFacts.WithinPowers, PetitionFacts.MatterPicked).Quoting("يتداول مجلس الجماعة في القضايا التالية"),
        ],
        Powers =
        [
            Matter("budget", "الميزانية", "budget", "the budget"),
            Matter(
                "special-accounts",
                "فتح الحسابات الخصوصية والميزانيات الملحقة",
                "ouverture de comptes spéciaux et de budgets annexes",
                "opening of special accounts and annexed budgets"),
            Matter(
                "credits",
                "فتح اعتمادات جديدة والرفع منها وتحويلها داخل نفس الفصل",
                "ouverture, relèvement et virement de crédits dans un même article budgétaire",
                "new, raised and transferred credits within one budget article"),
            Matter(
                "taxes-fees",
                "تحديد سعر الرسوم والأتاوى والحقوق المقبوضة لفائدة الجماعة",
                "fixation des taux des taxes, redevances et droits perçus par la commune",
                "rates of taxes, fees and dues collected by the commune"),
            Matter(
                "charges",
                "إحداث أجور عن الخدمات وتحديد سعرها",
                "institution de rémunérations pour services rendus et fixation de leur prix",
                "charges for services and their price"),
            Matter("loans", "الاقتراضات والضمانات", "emprunts et garanties", "loans and guarantees"),
            Matter("gifts", "الهبات والوصايا الممنوحة للجماعة", "dons et legs faits à la commune", "gifts and legacies to the commune"),
            Matter(
                "property",
                "تدبير أملاك الجماعة والمحافظة عليها وصيانتها",
                "gestion, conservation et entretien des biens communaux",
                "management, preservation and upkeep of communal property"),
            Matter(
                "land",
                "اقتناء العقارات اللازمة لمهام الجماعة أو مبادلتها أو تخصيصها",
                "acquisition, échange ou affectation des immeubles nécessaires aux missions de la commune",
                "acquisition, exchange or allocation of the land and buildings the commune needs"),
            Matter(
                "public-services",
                "إحداث المرافق العمومية الجماعية وطرق تدبيرها",
                "création et modes de gestion des services publics communaux",
                "creation of communal public services and the ways to manage them"),
            Matter(
                "delegated-management",
                "التدبير المفوض للمرافق العمومية الجماعية",
                "gestion déléguée des services publics communaux",
                "delegated management of communal public services"),
            Matter(
                "local-companies",
                "شركات التنمية المحلية: إحداثها والمساهمة فيها وتغيير غرضها أو رأسمالها",
                "sociétés de développement local : création, participation, objet, capital",
                "local development companies: creation, shares, purpose, capital"),
            Matter("action-programme", "برنامج عمل الجماعة", "programme d'action communal", "the action programme"),
            Matter(
                "contracts",
                "العقود المتعلقة بالاختصاصات المشتركة والمنقولة",
                "contrats relatifs aux compétences partagées et transférées",
                "contracts on shared and transferred powers"),
            Matter(
                "regulatory-decisions",
                "المقررات التنظيمية في حدود الاختصاصات المخولة حصريا للجماعة",
                "délibérations réglementaires dans les limites des compétences exclusives de la commune",
                "regulatory decisions within the powers that are the commune's alone"),
            Matter(
                "support-to-associations",
                "توزيع المساعدات والدعم على الجمعيات",
                "répartition des aides et subventions aux associations",
                "aid and grants to associations"),
            Matter(
                "forest",
                "شروط المحافظة على الملك الغابوي",
                "conditions de conservation du domaine forestier",
                "conditions of preservation of the forest domain"),
            Matter(
                "building-hygiene-rules",
                "ضوابط البناء الجماعية والأنظمة العامة للوقاية الصحية والنظافة",
                "règlements communaux de construction, règlements généraux d'hygiène et de salubrité",
                "communal building rules, general rules of hygiene and cleanliness"),
            Matter(
                "planning-opinion",
                "إبداء الرأي في وثائق إعداد التراب والتعمير",
                "avis sur les documents d'aménagement du territoire et d'urbanisme",
                "opinion on planning documents"),
            Matter(
                "street-names",
                "تسمية الساحات والطرق العمومية",
                "dénomination des places et voies publiques",
                "names of squares and public roads"),
            Matter(
                "disease",
                "التدابير اللازمة لمحاربة انتشار الأمراض",
                "mesures contre la propagation des maladies",
                "measures against the spread of disease"),
            Matter(
                "hygiene-offices",
                "إحداث المكاتب الجماعية لحفظ الصحة وتنظيمها",
                "création et organisation des bureaux communaux d'hygiène",
                "creation and organisation of communal hygiene offices"),
            Matter(
                "administration",
                "تنظيم إدارة الجماعة وتحديد اختصاصاتها",
                "organisation et attributions de l'administration communale",
                "organisation and tasks of the communal administration"),
            Matter(
                "groupings",
                "إحداث مجموعات الجماعات الترابية ومؤسسات التعاون أو الانضمام إليها أو الانسحاب منها",
                "création de groupements de collectivités et d'établissements de coopération, adhésion, retrait",
                "groupings of local authorities and cooperation bodies: creation, joining, leaving"),
            Matter(
                "partnership",
                "اتفاقيات التعاون والشراكة مع القطاع العام أو الخاص",
                "conventions de coopération et de partenariat avec le secteur public ou privé",
                "cooperation and partnership agreements with the public or private sector"),
            Matter(
                "twinning",
                "مشاريع اتفاقيات التوأمة والتعاون اللامركزي",
                "projets de conventions de jumelage et de coopération décentralisée",
                "draft twinning and decentralised cooperation agreements"),
            Matter(
                "organisations",
                "الانخراط في المنظمات المهتمة بالشؤون المحلية أو المشاركة في أنشطتها",
                "adhésion ou participation aux activités d'organisations s'intéressant aux affaires locales",
                "membership or part in organisations concerned with local affairs"),
            Matter(
                "foreign-exchanges",
                "التبادل مع جماعات ترابية أجنبية بعد موافقة والي الجهة",
                "échanges avec des collectivités territoriales étrangères, après accord du wali de la région",
                "exchanges with foreign local authorities, after the wali of the region agrees"),
        ],
    };

    private static Power Matter(string name, string ar, string fr, string en) =>
        Catalogue.Entry("92", "§2", PowerKind.Deliberation, name, ar, fr, en);
}
