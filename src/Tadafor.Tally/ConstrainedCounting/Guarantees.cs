using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>
/// What rules promise without constraints, and which constraint costs which promise. Every loss stated has its counter-example in the
/// tests.
/// </summary>
internal static class Guarantees
{
    public static Sequence<GuaranteeGivenUp> GivenUp(TallyRule rule, TallyConstraints constraints) => Promises(rule)
        .SelectMany(guarantee => constraints.All
            .Where(c => Costs(c, guarantee, rule))
            .Select(c => new GuaranteeGivenUp(guarantee, c))).ToSequence();

    /// <summary>What the rule promises by itself.</summary>
    public static IEnumerable<Guarantee> Promises(TallyRule rule) => rule switch
    {
        GreedyRule { WhenTooDear: WhenTooDear.Skip, MinimumSupport: null } => [Guarantee.Exhaustiveness, Guarantee.OrderOfSupport],
        // Free projects left out of the rounds have supporters with money left.
        EqualSharesRule { FreeProjects: FreeProjects.NotInRounds } shares =>
            shares.Completion == Completion.Greedy ? [Guarantee.Exhaustiveness] : [],
        EqualSharesRule { Completion: Completion.None } => [Guarantee.ProportionalRepresentation, Guarantee.Priceability],
        EqualSharesRule { Completion: Completion.Greedy } => [Guarantee.Exhaustiveness, Guarantee.ProportionalRepresentation],
        _ => [],
    };

    // Floors are served with projects that fit, and the rest is counted to the end: exhaustive. Co-financing changes what projects cost,
    // votes on paper how many they have, nothing else.
    private static bool Costs(TallyConstraint constraint, Guarantee guarantee, TallyRule rule) => (constraint, guarantee) switch
    {
        (CoFinancing or PaperVotes, _) => false,
        (CategoryFloor, Guarantee.Exhaustiveness) => false,
        // Whoever is below the minimum of votes has fewer votes than everyone funded.
        (MinimumVotes, Guarantee.OrderOfSupport) => rule is not GreedyRule { Measure: GreedyMeasure.Votes },
        _ => true,
    };
}
