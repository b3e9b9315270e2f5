using BenchmarkDotNet.Attributes;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Recount;
using Tadafor.Tally.Ties;

namespace Tadafor.Benchmarks.Tally;

/// <summary>
/// A made election of 100 projects with 10 approvals a ballot: hardly two ballots are alike. The baseline is the slow recount.
/// </summary>
[MemoryDiagnoser]
public class CountSynthetic
{
    private readonly EqualSharesRule _cost = new() { Utility = Utility.Cost };
    private readonly PhragmenRule _phragmen = new();
    private Election _election = null!;

    [Params(100_000)]
    public int Voters { get; set; } = 100_000;

    [GlobalSetup]
    public void Setup()
    {
        using MemoryStream file = new();
        ElectionFiles.Make(Voters, file);
        _election = ElectionFiles.Read(file.ToArray());
    }

    [Benchmark(Baseline = true, Description = "Equal Shares, cost: the slow recount")]
    public TallyOutcome Slow() => Recounter.Recount(_election, _cost.Define(_election, TieLadder.ById))
        .Match(outcome => outcome, refusal => throw new InvalidOperationException(refusal.ToString()));

    [Benchmark(Description = "Equal Shares, cost")]
    public TallyOutcome EqualShares() => _cost.Count(_election, TieLadder.ById);

    [Benchmark(Description = "Phragmén")]
    public TallyOutcome Phragmen() => _phragmen.Count(_election, TieLadder.ById);
}
