using NodaTime;
using Tadafor.Domain.Petitions;

namespace Tadafor.Benchmarks.Law;

/// <summary>Dossiers to measure with.</summary>
internal static class BenchmarkFiles
{
    public static CitizensPetition Citizens(long signatories, long inhabitants = 80_149) => new()
    {
        Reference = "benchmark",
        Commune = new() { Name = "Taroudant", Arrondissements = false, Population = [new(inhabitants)] },
        DepositedOn = new LocalDate(2023, 8, 28),
        BureauRulesOn = new LocalDate(2023, 10, 30),
        Object = new() { Title = "lighting", Matter = "83.public-lighting", WithinPowers = Bureau(true), TouchesConstants = Bureau(false) },
        Form = new() { InWriting = true, FollowsForm = true, DateAndObjectOnEveryPage = true, Electronic = false },
        Joint = false,
        Duplicate = false,
        Signatories = CountedSignatories.None
            .With(SignatoryGroup.Everyone, signatories).With(SignatoryGroup.Linked, signatories).With(SignatoryGroup.Eligible, signatories)
            .With(SignatoryGroup.WithCardCopy, signatories),
        DirectCommonInterest = Bureau(true),
        Agents = 1,
        AgentSigned = true,
    };

    /// <summary>Many files around the thresholds: two in five inadmissible, one in eight without a census.</summary>
    public static CitizensPetition[] Many(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            CitizensPetition file = Citizens(50 + (i % 300), i % 3 == 0 ? 20_000 : 80_149);
            return i % 8 == 0 ? file with { Commune = file.Commune with { Population = [] } } : file;
        }),
    ];

    private static Judgement Bureau(bool value) => new(value, "bureau", new(2023, 10, 30), "minutes");
}
