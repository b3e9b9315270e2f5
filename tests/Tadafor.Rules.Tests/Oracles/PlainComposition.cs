using Tadafor.Domain.Law;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.ParityFacts;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>The law on who sits in a council and its organs as plain functions.</summary>
internal static class PlainComposition
{
    private static readonly (int UpTo, int Seats)[] _sizes =
    [
        (7_500, 11), (12_500, 13), (15_000, 15), (25_000, 23), (50_000, 25), (100_000, 31), (150_000, 35), (200_000, 39), (250_000, 43),
        (300_000, 47), (350_000, 51), (400_000, 55), (int.MaxValue, 61),
    ];

    /// <summary>Numbers at which an answer about one of these facts can change.</summary>
    public static IReadOnlyDictionary<Fact, long[]> Thresholds { get; } = new Dictionary<Fact, long[]>
    {
        [Inhabitants] =
        [
            .. _sizes.SkipLast(1).Select(s => s.UpTo + 1L),
            .. Enumerable.Range(0, 6).SelectMany(slice => new[] { 750_000L + (slice * 250_000), 750_001L + (slice * 250_000) }),
        ],
        [TableSeats] =
        [
            .. _sizes.SelectMany(s => new[] { s.Seats, s.Seats + 1L }),
            .. Enumerable.Range(0, 6).SelectMany(slice => new[] { 81L + (slice * 10), 82L + (slice * 10) }),
        ],
        [CouncilMembers] = [11, 14, 15, 16, 23, 24, 25, 28, 29, 32, 35, 40, 43, 45, 51, 52, 57, 61, 64],
        [VicePresidents] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        [CouncilWomen] = [5],
        [ArrondissementWomen] = [3],
    };

    /// <summary>By the code of the rule.</summary>
    public static Dictionary<string, Func<PossibleFile, Plain>> ByCode { get; } = new(StringComparer.Ordinal)
    {
        ["commune.council.size"] = f => f.Is(PetitionFacts.Arrondissements)
            ? Plain.NotAsked
            : PlainLaw.Holds(f.Count(TableSeats) == Seats(f.Count(Inhabitants))),
        ["commune.council.size.arrondissements"] = f => f.Is(PetitionFacts.Arrondissements)
            ? PlainLaw.Holds(f.Count(TableSeats) == WithArrondissements(f))
            : Plain.NotAsked,
        ["province.council.women"] = f => AThird(f, CouncilWomen, CouncilMembers),
        ["province.bureau.vice-presidents"] = f => f.Count(CouncilMembers) is < 11 or > 31
            ? Plain.NotAsked
            : PlainLaw.Holds(f.Count(VicePresidents) == OfProvince(f)),
        ["region.bureau.vice-presidents"] = f => PlainLaw.Holds(f.Count(VicePresidents) == OfRegion(f)),
        ["commune.council.women.single-member"] = f => f.Is(ListBallot) ? Plain.NotAsked : PlainLaw.Holds(f.Count(CouncilWomen) > 4),
        ["commune.council.women.lists"] = f => f.Is(ListBallot) && !f.Is(PetitionFacts.Arrondissements)
            ? AThird(f, CouncilWomen, CouncilMembers)
            : Plain.NotAsked,
        ["commune.council.women.arrondissement"] = f => !f.Is(PetitionFacts.Arrondissements) ? Plain.NotAsked
            : f.Count(ArrondissementWomen) < 3 ? Plain.NotMet
            : AThird(f, ArrondissementWomen, ArrondissementSeats),
        ["commune.arrondissement-council.women"] = f => f.Is(PetitionFacts.Arrondissements)
            ? AThird(f, ArrondissementCouncilWomen, ArrondissementCouncil)
            : Plain.NotAsked,
        ["commune.bureau.vice-presidents"] = f => PlainLaw.Holds(f.Count(VicePresidents) == Number(f)),
        ["commune.bureau.women"] = f => AThird(f, WomenOnList, VicePresidents),
        ["province.bureau.women"] = f => AThird(f, WomenOnList, VicePresidents),
        ["region.bureau.women"] = f => AThird(f, WomenOnList, VicePresidents),
        ["commune.committees.chairs"] = f => PlainLaw.Holds(f.Is(ChairsHeeded)),
        ["province.committees.chairs"] = f => PlainLaw.Holds(f.Is(ChairsHeeded)),
        ["region.committees.chairs"] = f => PlainLaw.Holds(f.Is(ChairsHeeded)),
    };

    // Not less than a third: three times as many are at least the whole.
    private static Plain AThird(PossibleFile f, CountFact women, CountFact all) => PlainLaw.Holds(3 * f.Count(women) >= f.Count(all));

    private static int Seats(long inhabitants) => _sizes.First(s => inhabitants <= s.UpTo).Seats;

    // 81, and ten for each slice of 250,000 above 750,000: whole slices, or every slice begun.
    private static long WithArrondissements(PossibleFile f)
    {
        long over = Math.Max(0, f.Count(Inhabitants) - 750_000);
        long slices = f.Reading(OpenQuestions.IncompleteSlice) == "begun" ? (over + 249_999) / 250_000 : over / 250_000;
        return Math.Min(131, 81 + (10 * slices));
    }

    private static int OfProvince(PossibleFile f)
    {
        bool above = f.Reading(OpenQuestions.VicePresidentsBetweenRows) == "row-above";
        return f.Count(CouncilMembers) switch
        {
            11 or 12 or 13 => 2,
            14 => above ? 3 : 2,
            >= 15 and <= 23 => 3,
            24 => above ? 4 : 3,
            25 or 26 or 27 => 4,
            28 => above ? 5 : 4,
            _ => 5,
        };
    }

    private static int OfRegion(PossibleFile f)
    {
        bool above = f.Reading(OpenQuestions.VicePresidentsBetweenRows) == "row-above";
        return f.Count(CouncilMembers) switch
        {
            <= 39 => 6,
            < 45 => above ? 7 : 6,
            <= 51 => 7,
            < 57 => above ? 8 : 7,
            <= 63 => 8,
            _ => 9,
        };
    }

    private static int Number(PossibleFile f)
    {
        long members = f.Count(CouncilMembers);
        int? written = members switch
        {
            <= 13 => 3,
            15 => 4,
            23 => 5,
            >= 25 and < 35 => 6,
            >= 35 and < 43 => 7,
            >= 43 and < 51 => 8,
            >= 51 and < 61 => 9,
            >= 61 => 10,
            _ => null,
        };
        bool above = written is null && f.Reading(OpenQuestions.VicePresidentsBetweenRows) == "row-above";
        return written ?? members switch
        {
            14 => above ? 4 : 3,
            24 => above ? 6 : 5,
            _ => above ? 5 : 4,
        };
    }
}
