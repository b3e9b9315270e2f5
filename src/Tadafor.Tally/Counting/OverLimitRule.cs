using System.Globalization;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Counting;

/// <summary>
/// A rule with a declared answer to ballots that hold more than the election allowed. Where there are such ballots the definition says so,
/// with their number;
/// where there are none the outcome is that of the rule alone, to the letter.
/// </summary>
public sealed record OverLimitRule : TallyRule
{
    /// <summary>Declares what becomes of such ballots.</summary>
    /// <param name="rule">The rule, with constraints when there are some.</param>
    /// <param name="ballots">What becomes of them.</param>
    public OverLimitRule(TallyRule rule, OverLimit ballots)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
        Ballots = ballots;
    }

    /// <summary>The rule by itself.</summary>
    public TallyRule Rule { get; }

    /// <summary>What becomes of ballots over a limit.</summary>
    public OverLimit Ballots { get; }

    /// <inheritdoc/>
    public override string Method => Rule.Method;

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties)
    {
        TallyDefinition alone = Rule.Define(Counted(election), ties);
        long over = OverLimitBallots.Count(election);
        string choice = Ballots == OverLimit.Exclude ? Choices.OverLimitExcluded : Choices.OverLimitCounted;
        return over == 0
            ? alone
            : new TallyDefinition(
                alone.Method,
                alone.Version,
                [
                    .. alone.Clauses,
                    new DefinitionClause(DefinitionAspect.OverLimitBallots, choice, over.ToString(CultureInfo.InvariantCulture))
                ]);
    }

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default) =>
        Rule.Count(Counted(election), ties, cancellation) with { Definition = Define(election, ties) };

    /// <summary>The election as this rule sees it.</summary>
    internal Election Counted(Election election) => Seen(election, Ballots);

    /// <summary>The election as a definition says that it was counted.</summary>
    internal static Election Counted(Election election, TallyDefinition definition) =>
        Seen(election, definition.Clauses.Any(c => c is { Aspect: DefinitionAspect.OverLimitBallots, Choice: Choices.OverLimitExcluded })
            ? OverLimit.Exclude
            : OverLimit.Count);

    private static Election Seen(Election election, OverLimit ballots) =>
        ballots == OverLimit.Exclude ? OverLimitBallots.Without(election) : election;
}
