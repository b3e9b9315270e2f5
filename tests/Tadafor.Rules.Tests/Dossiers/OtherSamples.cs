using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using static Tadafor.Domain.Petitions.SignatoryFact;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>
/// Dossiers of <c>samples/dossiers</c> under the laws on provinces, regions, national petitions and motions. Made up, as the others are.
/// </summary>
internal static class OtherSamples
{
    private static readonly FactSource _list = new FromDocument("لائحة التوقيعات");
    private static readonly FactSource _support = new FromDocument("لائحة الدعم");

    public static IEnumerable<(string Name, PetitionDossier Dossier)> All =>
    [
        ("taroudant-province-citizens-300", ProvinceCitizens),
        ("taroudant-province-association-100-members", ProvinceAssociation(100)),
        ("taroudant-province-association-101-members", ProvinceAssociation(101) with { Reference = "PT-2023-03" }),
        ("souss-massa-region-citizens-spread", Region(tata: 20)),
        ("souss-massa-region-citizens-one-province-short", Region(tata: 19) with { Reference = "SM-2023-02" }),
        ("national-petition-4000", National(4_000)),
        ("national-petition-3999", National(3_999) with { Reference = "CG-2023-02" }),
        ("legislative-motion-20000", Motion),
        ("legislative-motion-wrong-house", Motion with { Reference = "CR-2023-02", WithCouncillors = true }),
    ];

    private static PetitionedProvince Province { get; } = new() { Name = "إقليم تارودانت" };

    private static CitizensPetition ProvinceCitizens => Samples.Complete(new CitizensPetition
    {
        Signatories = CountedSignatories.None
            .With(SignatoryGroup.Everyone, new Stated<CountRange>(CountRange.Exactly(300), _list))
            .With(SignatoryGroup.Linked, new Stated<CountRange>(CountRange.Exactly(300), _list))
            .With(SignatoryGroup.Eligible, new Stated<CountRange>(CountRange.Exactly(300), _list))
            .With(SignatoryGroup.WithCardCopy, 300),
        CommonInterest = Bureau(true, "مستعملو نفس الطريق الإقليمية"),
        Agents = 1,
        AgentSigned = true,
    }) with
    {
        Reference = "PT-2023-01",
        Council = Province,
        Object = Matter("صيانة الطريق الإقليمية الرابطة بين الدواوير", "86.provincial-roads"),
    };

    private static AssociationPetition ProvinceAssociation(long members) => Samples.Complete(new AssociationPetition
    {
        ConstitutedInMorocco = true,
        FinalReceiptOn = new(new(2018, 12, 24), new FromDocument("الوصل النهائي")),
        Members = new(members, new FromDocument("سجل المنخرطين")),
        Democratic = Bureau(true, "النظام الأساسي ومحضر آخر جمع عام"),
        Regular = true,
        SeatHere = true,
        ActivityLinked = Bureau(true, "الأهداف المنصوص عليها في النظام الأساسي"),
        Documents = new() { FinalReceipt = true, Statutes = true, Mandate = true },
    }) with
    {
        Reference = "PT-2023-02",
        Council = Province,
        Object = Matter("دعم النقل المدرسي بالعالم القروي", "79.school-transport"),
    };

    // Four hundred: the others of the five remaining prefectures and provinces share what Tata leaves.
    private static CitizensPetition Region(int tata) => Samples.Complete(new CitizensPetition
    {
        Signatories = Samples.Roll(400, _ => new(Resident, None), [.. Enumerable.Range(0, 400).Select(i => Living(i, tata))]),
        DirectCommonInterest = Bureau(true, "مستعملو النقل بين الأقاليم"),
        Agents = 1,
        AgentSigned = true,
    }) with
    {
        Reference = "SM-2023-01",
        Council = new PetitionedRegion { Name = "سوس - ماسة", Population = [Samples.Census2014(2_676_847)], Provinces = [.. _provinces] },
        Object = Matter("خط للنقل العمومي بين أقاليم الجهة", "82.intercity-transport"),
    };

    private static readonly string[] _provinces =
    [
        "طاطا",
        "أكادير - إداوتنان",
        "إنزكان - أيت ملول",
        "اشتوكة - أيت باها",
        "تارودانت",
        "تزنيت"
    ];

    private static string Living(int i, int tata) => i < tata ? _provinces[0] : _provinces[1 + (i % 5)];

    private static NationalPetition National(long registered) => new()
    {
        Reference = "CG-2023-01",
        DepositedOn = new(new(2023, 5, 15), new FromDocument("وصل الإيداع")),
        Title = "توفير خدمات الترجمة بلغة الإشارة في المرافق العمومية",
        PublicInterest = Committee(true, "خدمة لعموم المرتفقين"),
        Lawful = Committee(true, "لا تخالف القانون"),
        Clear = Committee(true, "المطالب محددة"),
        TouchesConstants = Committee(false, "لا علاقة للموضوع بالثوابت"),
        ConcernsSecurity = Committee(false, "خارج هذا المجال"),
        BeforeCourts = Committee(false, "لا قضية معروضة"),
        UnderInquiry = Committee(false, "لا لجنة تقص"),
        ImpairsServices = Committee(false, "تيسر الولوج إليها"),
        Partisan = Committee(false, "موضوع عام"),
        Discriminatory = Committee(false, "غايتها المساواة"),
        Insulting = Committee(false, "لغة سليمة"),
        InWriting = true,
        SeveralAuthorities = false,
        Memorandum = true,
        SupportList = true,
        Committee = new()
        {
            Members = 5,
            OwnersQualify = new(true, new FromRegister("اللوائح الانتخابية العامة")),
            AgentChosen = true,
            DeputyChosen = true,
            Supporters = new(4_350, _support),
            SupportersRegistered = new(registered, new FromRegister("اللوائح الانتخابية العامة")),
            SupportersIdentified = new(registered, _support),
        },
    };

    private static LegislativeMotion Motion => new()
    {
        Reference = "CR-2023-01",
        DepositedOn = new(new(2023, 5, 15), new FromDocument("وصل الإيداع")),
        Title = "مراجعة آجال تسليم الوثائق الإدارية",
        PublicInterest = House(true, "يهم عموم المرتفقين"),
        Clear = House(true, "اقتراحات مرقمة"),
        TouchesConstants = House(false, "لا علاقة للموضوع بالثوابت"),
        WithinLaw = House(true, "من ميادين القانون"),
        ReservedTexts = House(false, "خارج هذه النصوص"),
        ContraryToTreaties = House(false, "لا تعارض"),
        ConcernsTerritories = House(false, "لا يهم الجماعات الترابية على وجه الخصوص"),
        Memorandum = true,
        Summary = true,
        SupportList = true,
        BothHouses = false,
        WithCouncillors = false,
        Committee = new()
        {
            Members = 7,
            Regions = 4,
            RegionsOfTheKingdom = 12,
            OwnersQualify = true,
            AgentChosen = true,
            DeputyChosen = true,
            Supporters = new(21_600, _support),
            SupportersRegistered = new(20_000, new FromRegister("اللوائح الانتخابية العامة")),
            SupportersIdentified = new(20_000, _support),
        },
    };

    private static PetitionObject Matter(string title, string matter) => new()
    {
        Title = title,
        Matter = matter,
        WithinPowers = Bureau(true, "يدخل في صلاحيات المجلس"),
        TouchesConstants = Bureau(false, "لا علاقة للموضوع بالثوابت"),
    };

    private static Judgement Bureau(bool value, string reason) => new(value, "مكتب المجلس", new(2023, 10, 30), reason);

    private static Judgement Committee(bool value, string reason) => new(value, "لجنة العرائض", new(2023, 6, 30), reason);

    private static Judgement House(bool value, string reason) => new(value, "مكتب مجلس النواب", new(2023, 6, 30), reason);
}
