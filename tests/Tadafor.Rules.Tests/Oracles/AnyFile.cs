using FsCheck;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>
/// Files near the thresholds of the law: any fact stated or not, counts exact or between bounds, days around anniversaries, any readings.
/// </summary>
public sealed record AnyFile
{
    private static readonly LocalDate[] _days =
    [
        new(2016, 8, 17), new(2016, 8, 18), new(2021, 9, 12), new(2021, 9, 13),
        new(2021, 5, 16), new(2021, 5, 17), new(2021, 9, 7), new(2021, 9, 8),
        new(2015, 7, 23), new(2015, 7, 24), new(2016, 10, 5), new(2016, 10, 6), new(2016, 10, 23), new(2016, 10, 24),
        new(2020, 2, 29), new(2020, 8, 6), new(2020, 8, 7), new(2023, 2, 28), new(2023, 3, 1), new(2023, 3, 2), new(2023, 8, 6),
        new(2023, 8, 7), new(2027, 3, 14),
    ];

    private static readonly Gen<long> _number = Gen.OneOf(
        Gen.Elements(
            0L,
            1,
            2,
            4,
            5,
            14,
            15,
            19,
            20,
            24,
            25,
            99,
            100,
            101,
            199,
            200,
            201,
            299,
            300,
            399,
            400,
            401,
            499,
            500,
            3_999,
            4_000,
            4_999,
            5_000,
            19_999,
            20_000,
            34_999, 35_000, 35_001, 80_149, 999_999, 1_000_000, 3_000_000, 3_000_001), Gen.Choose(0, 450).Select(n => (long)n));

    private static readonly Gen<CountRange> _count = Gen.Frequency(
        (6, _number.Select(CountRange.Exactly)),
        (1, _number.Select(n => new CountRange(n, null))),
        (1, from a in _number from b in _number select new CountRange(Math.Min(a, b), Math.Max(a, b))));

    // Two places of a region, beside the facts that every file may state; of such things there are few.
    private static readonly IReadOnlyList<Fact> _facts =
    [
        .. EveryFact.All,
        RegionFacts.LivingIn.In("وزان"),
        RegionFacts.LivingIn.In("Chefchaouen")
    ];

    private static readonly CountFact[] _few = [RegionFacts.Provinces, MotionFacts.CommitteeRegions, MotionFacts.RegionsOfTheKingdom];

    // Seats between two rows of the table are left to the casebook: while inhabitants are not known, the rule as data does not see that no
    // row gives them, and says undetermined where the plain law says no.
    private static readonly Dictionary<CountFact, Gen<long>> _seats = new()
    {
        [ParityFacts.Inhabitants] = Gen.Elements(
            7_500L, 7_501, 12_500, 12_501, 15_000, 15_001, 25_001, 50_000, 50_001, 83_496, 100_001, 150_001, 200_001, 250_001, 300_001,
            350_001, 400_000, 400_001, 750_000, 750_001, 999_999, 1_000_000, 1_000_001, 1_249_999, 1_250_000, 1_250_001, 1_499_999,
            1_500_000, 1_500_001, 1_749_999, 1_750_000, 1_750_001, 1_999_999, 2_000_000),
        [ParityFacts.TableSeats] = Gen.Elements(
            10L, 11, 13, 15, 23, 25, 31, 35, 39, 43, 47, 51, 55, 61, 62, 80, 81, 91, 101, 111, 121, 131, 132),
        [ParityFacts.CouncilMembers] = Gen.Choose(10, 64).Select(n => (long)n),
        [ParityFacts.VicePresidents] = Gen.Choose(2, 11).Select(n => (long)n),
        [ParityFacts.CouncilWomen] = Gen.Choose(3, 22).Select(n => (long)n),
        [ParityFacts.WomenOnList] = Gen.Choose(0, 5).Select(n => (long)n),
        [ParityFacts.ArrondissementSeats] = Gen.Choose(5, 14).Select(n => (long)n),
        [ParityFacts.ArrondissementWomen] = Gen.Choose(1, 6).Select(n => (long)n),
    };

    private static readonly Gen<LocalDate> _day = Gen.Frequency(
        (4, Gen.Elements(_days)),
        (1, Gen.Choose(0, 6000).Select(n => new LocalDate(2014, 1, 1).PlusDays(n))));

    internal AnyFile(FactSet facts, Interpretations readings, LocalDate day)
    {
        Facts = facts;
        Readings = readings;
        Day = day;
    }

    internal FactSet Facts { get; init; }

    internal Interpretations Readings { get; init; }

    internal LocalDate Day { get; init; }

    /// <summary>What one fact may be stated as.</summary>
    internal static Gen<FactSet> State(FactSet facts, Fact fact) => fact.Match(
        count => (_few.Contains(count)
            ? Gen.Choose(0, 12).Select(n => CountRange.Exactly(n))
            : _seats.TryGetValue(count, out Gen<long>? seats) ? seats.Select(CountRange.Exactly)
            : PlainCouncil.Counts.TryGetValue(count, out long[]? votes) ? Gen.Elements(votes).Select(CountRange.Exactly)
            : _count).Select(n => facts.With(count, n, FromDeclaration.Instance)),
        yesNo => Gen.Elements(true, false).Select(answer =>
            answer || !facts.HasDayOnlyIf(yesNo) ? facts.With(yesNo, answer, FromDeclaration.Instance) : facts),
        date => _day.Select(day => InOrder(facts, date, day) ? facts.With(date, day, FromDeclaration.Instance) : facts));

    // A file whose days contradict each other, or that gives the day of what it says never came, is refused before any rule is asked.
    private static bool InOrder(FactSet facts, DateFact date, LocalDate day) =>
        !(date.OnlyIf is { } condition && facts.Find(condition)?.Value is YesNoValue { Value: false })
        && date.Earlier.All(earlier => facts.Find(earlier)?.Value is not DateValue { Value: var before } || before <= day)
        && facts.DatesNeverBefore(date).All(later => facts.Find(later)?.Value is not DateValue { Value: var after } || after >= day);

    private static Gen<FactSet> Sheet(int chanceOfTen) => _facts.Aggregate(
        Gen.Constant(FactSet.Empty),
        (sheets, fact) => from sheet in sheets
                          from stated in Gen.Choose(1, 10)
                          from next in stated <= chanceOfTen ? State(sheet, fact) : Gen.Constant(sheet)
                          select next);

    private static Gen<Interpretations> AnyReadings { get; } = OpenQuestions.OfDecisions.Aggregate(
        Gen.Constant(Interpretations.Defaults),
        (all, question) => from readings in all
                           from option in Gen.Choose(-question.Options.Count, question.Options.Count - 1)
                           select option < 0 ? readings : readings.Choose(question, question.Options[option].Id));

    private static Gen<AnyFile> Any { get; } =
        from chance in Gen.Elements(3, 7, 9, 10)
        from facts in Sheet(chance)
        from readings in AnyReadings
        from day in Gen.Frequency((5, Gen.Constant(new LocalDate(2023, 8, 7))), (2, _day))
        select new AnyFile(facts, readings, day);

    /// <summary>Gives properties their files.</summary>
    public static Arbitrary<AnyFile> Files() => Arb.From(Any, Smaller);

    // A file with one fact fewer is simpler; so is one with the default readings.
    private static IEnumerable<AnyFile> Smaller(AnyFile file) =>
    [
        .. file.Facts.All.Select(s => file with { Facts = file.Facts.Without(s.Fact) }),
        .. OpenQuestions.OfDecisions.Any(file.Readings.IsChosen) ? (AnyFile[])[file with { Readings = Interpretations.Defaults }] : [],
    ];

    public override string ToString() =>
        $"{Numerals.Iso(Day)} {string.Join(" ", OpenQuestions.OfDecisions.Where(Readings.IsChosen).Select(q => $"{q}={Readings.For(q)!.Id}"))}\n"
        + string.Join("\n", Facts.All.Select(s => $"  {s.Fact} = {s.Value.Text.En}"));
}
