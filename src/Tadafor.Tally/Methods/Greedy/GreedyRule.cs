using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.Greedy;

/// <summary>Projects in order of support, each taken when it fits: the rule most cities use.</summary>
/// <remarks>
/// Pabulib calls it <c>greedy</c>, <c>greedy-no-skip</c> (<see cref="WhenTooDear.Stop"/>) and <c>greedy-threshold</c>
/// (<see cref="MinimumSupport"/>).
/// Projects nobody supports come last and are taken when they fit, unless a minimum excludes them.
/// </remarks>
public sealed record GreedyRule : TallyRule
{
    /// <summary>What projects are ranked by.</summary>
    public required GreedyMeasure Measure { get; init; }

    /// <summary>What happens to a project that does not fit.</summary>
    public WhenTooDear WhenTooDear { get; init; }

    /// <summary>The votes, or points for measures of points, a project needs at least; <see langword="null"/> for no minimum.</summary>
    public Ratio? MinimumSupport { get; init; }

    /// <summary>How ordinal ballots become points.</summary>
    public OrdinalScoring OrdinalScoring { get; init; }

    /// <inheritdoc/>
    public override string Method => Measure switch
    {
        GreedyMeasure.Votes => MethodNames.GreedyVotes,
        GreedyMeasure.VotesPerCost => MethodNames.GreedyRatio,
        GreedyMeasure.Points => MethodNames.GreedyPoints,
        _ => MethodNames.GreedyScoreRatio,
    };

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties) => GreedyDefinition.Of(this, election, ties);

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        OutcomeDraft draft = new(election, ties, cancellation);
        new GreedyRun(draft, new Ranking(election, Measure, OrdinalScoring), WhenTooDear, MinimumSupport).Count(TallyPhase.Main);
        return draft.Finish(Define(election, ties));
    }
}
