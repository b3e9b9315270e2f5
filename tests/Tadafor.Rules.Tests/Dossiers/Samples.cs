using System.Buffers.Binary;
using System.Security.Cryptography;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using static Tadafor.Domain.Petitions.SignatoryFact;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>
/// The dossiers of <c>samples/dossiers</c>. The commune, its figures and the kinds of object are real; the files, their dates and their
/// tokens are made up,
/// and stand for nobody: a token is the HMAC of a running number under a key that is no secret.
/// </summary>
internal static class Samples
{
    private static readonly FactSource _petition = new FromDocument("العريضة المودعة");
    private static readonly FactSource _attached = new FromDocument("الوثائق المرفقة بالعريضة");
    private static readonly FactSource _receipt = new FromDocument("الوصل النهائي");
    private static readonly FactSource _list = new FromDocument("لائحة التوقيعات");

    public static IEnumerable<(string Name, PetitionDossier Dossier)> All =>
    [
        ("taroudant-association-complete", Association),
        ("taroudant-association-three-defects", Association with
        {
            Reference = "TR-2023-02",
            Object = Association.Object with { Title = "تجهيز دور للأحياء", Matter = "87.youth-houses" },
            Form = Association.Form with { DateAndObjectOnEveryPage = new(false, _petition) },
            DeclaredOn = new(new(2021, 2, 15), new FromDocument("الوصل المؤقت")),
            ProvisionalReceiptOn = new(new(2021, 2, 15), new FromDocument("الوصل المؤقت")),
            FinalReceiptOn = new(new(2021, 3, 30), _receipt),
            Documents = Association.Documents with { Statutes = new(false, _attached) },
        }),
        ("taroudant-association-awaiting-judgement", Association with
        {
            Reference = "TR-2023-03",
            BureauRulesOn = null,
            Object = new() { Title = Association.Object.Title, Matter = Association.Object.Matter },
            Democratic = null,
            ActivityLinked = null,
        }),
        ("taroudant-citizens-200", Citizens(200) with { Reference = "TR-2023-04" }),
        ("taroudant-citizens-199", Citizens(199) with { Reference = "TR-2023-05" }),
        ("taroudant-citizens-unknown-census", Citizens(150) with
        {
            Reference = "TR-2023-06",
            Commune = Taroudant with { Population = [] }
        }),
        ("taroudant-citizens-reserved-matter", Citizens(200) with
        {
            Reference = "TR-2023-07",
            Object = new()
            {
                Title = "مراقبة أثمان المواد الغذائية بالأسواق",
                Matter = "110.prices",
                TouchesConstants = Bureau(false, "لا علاقة للموضوع بالثوابت")
            },
        }),
        ("sale-citizens-arrondissements", Sale),
        ("assilah-citizens-counts", Assilah),
        .. OtherSamples.All,
    ];

    private static PetitionedCommune Taroudant { get; } = new()
    {
        Name = "تارودانت",
        Arrondissements = false,
        Population = [Census2014(80_149), Census2024(83_496)],
    };

    private static AssociationPetition Association { get; } = Complete(new AssociationPetition
    {
        ConstitutedInMorocco = new(true, _receipt),
        DeclaredOn = new(new(2018, 11, 12), new FromDocument("الوصل المؤقت")),
        ProvisionalReceiptOn = new(new(2018, 11, 12), new FromDocument("الوصل المؤقت")),
        FinalReceiptOn = new(new(2018, 12, 24), _receipt),
        Democratic = Bureau(true, "النظام الأساسي ومحضر آخر جمع عام"),
        Regular = true,
        SeatHere = new(true, _receipt),
        ActivityLinked = Bureau(true, "الأهداف المنصوص عليها في النظام الأساسي"),
        Documents = new() { FinalReceipt = new(true, _attached), Statutes = new(true, _attached), Mandate = new(true, _attached) },
    }) with
    { Reference = "TR-2023-01" };

    private static CitizensPetition Sale => Complete(new CitizensPetition
    {
        Signatories = Roll(400, i => new(Resident, None), "تابريكت", "لعيايدة", "احصين", "بطانة", "المريسة"),
        DirectCommonInterest = new(true, "bureau du conseil", new(2024, 4, 15), "usagers des mêmes lignes"),
        Agents = 1,
        AgentSigned = true,
    }) with
    {
        Reference = "SL-2024-01",
        Commune = new() { Name = "Salé" },
        DepositedOn = new(new(2024, 3, 18), _petition),
        BureauRulesOn = new LocalDate(2024, 4, 15),
        Object = new()
        {
            Title = "Desserte des cinq arrondissements par le transport public urbain",
            Matter = "83.urban-transport",
            WithinPowers = new(true, "bureau du conseil", new(2024, 4, 15), "service public communal (art. 83)"),
            TouchesConstants = new(false, "bureau du conseil", new(2024, 4, 15), "sans rapport avec les constantes"),
        },
    };

    private static CitizensPetition Assilah => Complete(new CitizensPetition
    {
        Signatories = CountedSignatories.None
            .With(SignatoryGroup.Everyone, new Stated<CountRange>(CountRange.Exactly(163), _list))
            .With(SignatoryGroup.Linked, new Stated<CountRange>(CountRange.Exactly(158), _list))
            .With(SignatoryGroup.Eligible, new Stated<CountRange>(CountRange.Exactly(160), _list))
            .With(SignatoryGroup.WithCardCopy, new Stated<CountRange>(CountRange.Exactly(163), _attached)),
        DirectCommonInterest = new(true, "مكتب المجلس", new(2024, 10, 28), "سكان وتجار الحي نفسه"),
        Agents = 1,
        AgentSigned = true,
    }) with
    {
        Reference = "AS-2024-01",
        Commune = new() { Name = "أصيلة", Arrondissements = false, Population = [Census2014(31_147), Census2024(36_039)] },
        DepositedOn = new(new(2024, 10, 15), _petition),
        BureauRulesOn = new LocalDate(2024, 10, 28),
        Object = new()
        {
            Title = "تنظيم وقوف العربات بمحيط المدينة العتيقة",
            Matter = "83.traffic-parking",
            WithinPowers = new(true, "مكتب المجلس", new(2024, 10, 28), "مرفق عمومي جماعي (المادة 83)"),
            TouchesConstants = new(false, "مكتب المجلس", new(2024, 10, 28), "لا علاقة للموضوع بالثوابت"),
        },
    };

    private static CitizensPetition Citizens(int signatories) => Complete(new CitizensPetition
    {
        // One in ten lives elsewhere and trades or works in the commune.
        Signatories = Roll(signatories, i => i % 10 == 9 ? new(Active, Resident) : new(Resident, None)),
        DirectCommonInterest = Bureau(true, "مستعملو نفس الطريق"),
        Agents = 1,
        AgentSigned = new(true, _list),
    }) with
    {
        Object = new()
        {
            Title = "الإنارة العمومية على الطريق المؤدية إلى السوق الأسبوعي",
            Matter = "83.public-lighting",
            WithinPowers = Bureau(true, "مرفق عمومي جماعي (المادة 83)"),
            TouchesConstants = Bureau(false, "لا علاقة للموضوع بالثوابت"),
        },
    };

    internal static T Complete<T>(T petitioners)
        where T : CouncilPetition => (T)(petitioners with
        {
            Commune = Taroudant,
            DepositedOn = new(new(2023, 8, 28), _petition),
            BureauRulesOn = new LocalDate(2023, 10, 30),
            Object = new()
            {
                Title = "تهيئة ملاعب القرب بالأحياء",
                Matter = "87.sports",
                WithinPowers = Bureau(true, "اختصاص مشترك (المادة 87)"),
                TouchesConstants = Bureau(false, "لا علاقة للموضوع بالثوابت"),
            },
            Form = new()
            {
                InWriting = new(true, _petition),
                FollowsForm = new(true, _petition),
                DateAndObjectOnEveryPage = new(true, _petition),
                Electronic = new(false, _petition),
            },
            Joint = new(false, _petition),
            Duplicate = false,
        });

    internal static SignatoryRoll Roll(int count, Func<int, SignatoryFacts> own, params string[] territories)
    {
        // What all of them say is stated once, of everyone.
        SignatoryRollBuilder builder = new();
        SignatoryFact yes = Enumerable.Range(0, count).Aggregate(own(0).Yes, (all, i) => all & own(i).Yes), no = Enumerable
            .Range(0, count)
            .Aggregate(own(0).No, (all, i) => all & own(i).No);
        for (int i = 0; i < count; i++)
        {
            builder.Add(
                Token(i),
                new(own(i).Yes & ~yes, own(i).No & ~no),
                territories.Length == 0 ? "" : territories[i % territories.Length]);
        }

        return builder.Build(new(Moroccan | Adult | CivilAndPoliticalRights | CardCopy | yes, Incapacity | no), _list);
    }

    private static SignatoryToken Token(int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return new(HMACSHA256.HashData("the key of the samples is no secret"u8, bytes));
    }

    private static Judgement Bureau(bool value, string reason) => new(value, "مكتب المجلس", new(2023, 10, 30), reason);

    internal static PopulationFigure Census2014(long inhabitants) => new(
        new(inhabitants, new FromRegister("الإحصاء العام للسكان والسكنى 2014، المرسوم 2.15.234")), new(2014, 9, 1), new(2015, 3, 19));

    private static PopulationFigure Census2024(long inhabitants) => new(
        new(inhabitants, new FromRegister("الإحصاء العام للسكان والسكنى 2024، المرسوم 2.24.1009")), new(2024, 9, 1), new(2024, 11, 7));
}
