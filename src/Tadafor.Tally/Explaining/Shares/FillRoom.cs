using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Explaining.Shares;

/// <summary>How much a completion by votes has left when a project's turn comes.</summary>
internal sealed class FillRoom
{
    private readonly long _atFirst;
    private readonly (Ratio Votes, long Remaining)[] _rounds;

    /// <param name="election">The election.</param>
    /// <param name="ties">The ladder.</param>
    /// <param name="bought">The projects bought before the completion.</param>
    public FillRoom(Election election, TieLadder ties, IEnumerable<int> bought)
    {
        OutcomeDraft draft = new(election, ties);
        foreach (int project in bought)
        {
            draft.Fund(project, TallyPhase.Main, Measure.Votes, Ratio.Zero, payments: null);
        }

        _atFirst = draft.Remaining;
        Ranking ranking = new(election, GreedyMeasure.Votes, default);
        new GreedyRun(draft, ranking, WhenTooDear.Skip, minimum: null).Count(TallyPhase.Fill);
        TallyOutcome filled = draft.Finish(new TallyDefinition("fill", 1, []));
        _rounds = [.. filled.Rounds.Where(r => r.Phase == TallyPhase.Fill).Select(r => (r.Value!.Value, r.Remaining))];
    }

    /// <summary>What is left after all projects with more votes than this.</summary>
    public long After(long votes)
    {
        long room = _atFirst;
        foreach ((Ratio of, long remaining) in _rounds)
        {
            room = of > votes ? remaining : room;
        }

        return room;
    }
}
