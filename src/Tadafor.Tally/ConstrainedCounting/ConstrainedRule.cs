using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>
/// A rule counted under local constraints. It goes on as ever, but for this: a project is passed over for good once a constraint forbids it
/// beside those
/// funded; it is paid by the pot that may pay for it (<see cref="DistrictEnvelopes"/>); floors are served first
/// (<see cref="CategoryFloor"/>); and projects
/// cost what is left for the envelope (<see cref="CoFinancing"/>). Votes on paper known as totals are added
/// (<see cref="PaperVotes"/>). Without constraints the outcome is that of the rule alone.
/// </summary>
/// <remarks>
/// Counted so: the greedy family, and Equal Shares with the completions <see cref="Completion.None"/> and <see cref="Completion.Greedy"/>.
/// Constraints that
/// only ever close, never open again, make the order of looking at projects that of the rule: nothing is taken back.
/// </remarks>
public sealed record ConstrainedRule : TallyRule
{
    private ConstrainedRule(TallyRule rule, TallyConstraints constraints)
    {
        Rule = rule;
        Constraints = constraints;
    }

    /// <summary>The rule by itself.</summary>
    public TallyRule Rule { get; }

    /// <summary>The constraints.</summary>
    public TallyConstraints Constraints { get; }

    /// <summary>What the rule promises by itself and cannot promise under these constraints.</summary>
    public Sequence<GuaranteeGivenUp> GivenUp => Guarantees.GivenUp(Rule, Constraints);

    /// <inheritdoc/>
    public override string Method => Rule.Method;

    /// <summary>Binds a rule to constraints for an election, or says everything that stands against it.</summary>
    /// <param name="rule">The rule by itself.</param>
    /// <param name="constraints">The constraints.</param>
    /// <param name="election">The election to be counted.</param>
    public static ConstrainedRuleResult Of(TallyRule rule, TallyConstraints constraints, Election election)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(constraints);
        Sequence<ConstraintProblem> problems = [.. NotCounted(rule, constraints), .. constraints.Check(election)];
        return problems.Count > 0 ? new ConstrainedRuleResult(problems) : new ConstrainedRuleResult(new ConstrainedRule(rule, constraints));
    }

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties)
    {
        ArgumentNullException.ThrowIfNull(election);
        TallyDefinition alone = Rule.Define(Constraints.PartsOf(election), ties);
        return new TallyDefinition(alone.Method, alone.Version, [.. alone.Clauses, .. Constraints.All.Select(c => c.Clause)]);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The election has not the projects the constraints speak of; see
    /// <see cref="TallyConstraints.Check"/>.</exception>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        return new ConstrainedCount(this, election, ties, cancellation).Count();
    }

    /// <summary>The same count with co-financing taken off the costs, and votes on paper added, beforehand.</summary>
    internal (ConstrainedRule Rule, Election Election) OnParts(Election election) =>
        (new ConstrainedRule(Rule, Constraints.BesideParts()), Constraints.PartsOf(election));

    internal static IEnumerable<ConstraintProblem> NotCounted(TallyRule rule, TallyConstraints constraints) =>
        [.. TotalsNotCounted(rule, constraints), .. ConstraintsNotCounted(rule, constraints)];

    // Once for the rule, however many projects have votes on paper.
    private static IEnumerable<ConstraintProblem> TotalsNotCounted(TallyRule rule, TallyConstraints constraints) =>
        rule is GreedyRule { Measure: GreedyMeasure.Votes or GreedyMeasure.VotesPerCost }
            ? []
            : constraints.All
                .Select((constraint, index) => (constraint, index))
                .Where(c => c.constraint is PaperVotes)
                .Take(1)
                .Select(c => ConstraintProblems.TotalsNotCounted(c.index, rule.Method));

    private static IEnumerable<ConstraintProblem> ConstraintsNotCounted(TallyRule rule, TallyConstraints constraints) => rule switch
    {
        GreedyRule { WhenTooDear: WhenTooDear.Stop } => Enumerable.Range(0, constraints.All.Count)
            .Where(i => constraints.All[i] is DistrictEnvelopes or CategoryFloor).Select(ConstraintProblems.StopNotCounted),
        GreedyRule or EqualSharesRule { Completion: Completion.None or Completion.Greedy, Comparison: OutcomeComparison.None } => [],
        EqualSharesRule => [ConstraintProblems.CompletionNotCounted()],
        _ => [ConstraintProblems.RuleNotCounted(rule.Method)],
    };
}
