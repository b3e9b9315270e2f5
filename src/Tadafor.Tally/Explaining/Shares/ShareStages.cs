using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Explaining.Shares;

/// <summary>Runs at the endowments asked for, each once.</summary>
internal sealed class ShareStages
{
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly EqualSharesRun _run;
    private readonly ShareReplay _replay;
    private readonly Workload _work;
    private readonly int[] _asked;
    private readonly bool _fills;
    private readonly Dictionary<(long Numerator, long Denominator), ShareStage> _known = [];
    private long _touches;

    /// <param name="rule">The rule.</param>
    /// <param name="election">The election held.</param>
    /// <param name="ties">The ladder.</param>
    /// <param name="asked">The projects asked about.</param>
    /// <param name="work">What the runs may cost.</param>
    public ShareStages(EqualSharesRule rule, Election election, TieLadder ties, int[] asked, Workload work)
    {
        _election = election;
        _ties = ties;
        _asked = asked;
        _work = work;
        _fills = rule.Completion.Fills();
        bool byCost = rule.Utility == Utility.Cost, byScore = rule.Utility == Utility.Score;
        Lists = byScore ? SupporterListsBuilder.ByScore(election, rule.OrdinalScoring) : SupporterListsBuilder.ByApproval(election);
        int[] supported = [.. Enumerable.Range(0, election.Projects.Count).Where(p => Lists.Supporters[p] > 0)];
        Candidates = [.. supported.Where(p => election.Projects[p].Cost > 0)];
        Free = rule.FreeProjects == FreeProjects.AtOnce ? [.. supported.Where(p => election.Projects[p].Cost == 0)] : [];
        _run = new EqualSharesRun(
            election,
            Lists,
            [.. election.Projects.Select(p => byCost ? p.Cost : 1)],
            Candidates,
            new TieBreaker(election, ties))
        { Cancellation = work.Cancellation };
        UtilityOfOne = byScore ? ScoreOfOne(rule, election) : 1;
        _replay = new ShareReplay(election, Lists, byCost, UtilityOfOne);
    }

    public SupporterLists Lists { get; }

    /// <summary>What a project gives to the voter of an additional ballot; zero when that ballot is no support.</summary>
    public long UtilityOfOne { get; }

    /// <summary>Projects with supporters and a cost.</summary>
    public int[] Candidates { get; }

    /// <summary>Projects funded before the rounds.</summary>
    public int[] Free { get; }

    /// <summary>What the run at an endowment shows; nothing when the work allowed is used up.</summary>
    public ShareStage? At(long numerator, long denominator)
    {
        if (_known.TryGetValue((numerator, denominator), out ShareStage? known))
        {
            return known;
        }

        if (_work.IsUsedUp)
        {
            return null;
        }

        _run.Execute(numerator, denominator, _election.Envelope);
        bool tooDear = _run.Cost > _election.Envelope;
        ShareStage stage = new(_election.Projects.Count)
        {
            IsUnresolved = _run.IsUnresolved,
            Remaining = _election.Envelope - _run.Cost,
            Fill = _fills && !tooDear && !_run.IsUnresolved
                ? new FillRoom(_election, _ties, [.. Free, .. _run.Rounds.Select(r => r.Project)])
                : null,
        };
        foreach (EqualSharesRound round in _run.Rounds)
        {
            stage.Bought[round.Project] = true;
        }

        _replay.Read(_run, (double)numerator / denominator, ended: !tooDear, stage, _asked);
        _known.Add((numerator, denominator), stage);
        _work.Add(_run.Touches + _replay.Touches - _touches + (EndowmentSearch.RunWork * (_election.Projects.Count + 8L)));
        _touches = _run.Touches + _replay.Touches;
        return stage;
    }

    private static long ScoreOfOne(EqualSharesRule rule, Election election) => !PointTotals.HasScores(election) ? 1
        : election.VoteType.HasPoints() ? Alterations.PointsOfOneBallot(election)
        : rule.OrdinalScoring == OrdinalScoring.LongestAllowed ? Math.Max(1, PointTotals.LongestAllowed(election))
        : 0;
}
