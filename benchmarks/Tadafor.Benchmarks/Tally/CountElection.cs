using BenchmarkDotNet.Attributes;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Recount;
using Tadafor.Tally.Ties;

namespace Tadafor.Benchmarks.Tally;

/// <summary>
/// One election by several rules. The baseline is the independent slow count of the same rule, which <c>tadafor verify</c> runs.
/// </summary>
[MemoryDiagnoser]
public class CountElection
{
    private readonly EqualSharesRule _cost = new() { Utility = Utility.Cost };
    private readonly EqualSharesRule _cardinality = new() { Utility = Utility.Cardinality };
    private readonly EqualSharesRule _grown = new() { Utility = Utility.Cost, Completion = Completion.Add1Utilitarian };
    private readonly PhragmenRule _phragmen = new();
    private readonly GreedyRule _greedy = new() { Measure = GreedyMeasure.Votes };
    private readonly TieLadder _ties = new([new MostVotes(), new LowestCost(), new SmallestId()]);
    private Election _election = null!;

    /// <summary>The elections on this machine.</summary>
    public static IEnumerable<string> Elections => ElectionFiles.Present;

    [ParamsSource(nameof(Elections))]
    public string Name { get; set; } = ElectionFiles.City;

    [GlobalSetup]
    public void Setup()
    {
        _election = ElectionFiles.Read(ElectionFiles.Bytes(Name));
        if (!Slow().Funded.SequenceEqual(EqualShares().Funded))
        {
            throw new InvalidOperationException("The baseline disagrees.");
        }
    }

    [Benchmark(Baseline = true, Description = "Equal Shares, cost: the slow recount")]
    public TallyOutcome Slow() =>
        Recounter
            .Recount(_election, _cost.Define(_election, _ties))
            .Match(outcome => outcome, refusal => throw new InvalidOperationException(refusal.ToString()));

    [Benchmark(Description = "Equal Shares, cost")]
    public TallyOutcome EqualShares() => _cost.Count(_election, _ties);

    [Benchmark(Description = "Equal Shares, cardinality")]
    public TallyOutcome Cardinality() => _cardinality.Count(_election, _ties);

    [Benchmark(Description = "Equal Shares, cost, add1u")]
    public TallyOutcome Add1u() => _grown.Count(_election, _ties);

    [Benchmark(Description = "Phragmén")]
    public TallyOutcome Phragmen() => _phragmen.Count(_election, _ties);

    [Benchmark(Description = "greedy by votes")]
    public TallyOutcome Greedy() => _greedy.Count(_election, _ties);
}
