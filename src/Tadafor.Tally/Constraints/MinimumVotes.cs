using System.Globalization;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Constraints;

/// <summary>Projects named by fewer ballots are not funded, whatever the rule ranks by.</summary>
/// <param name="Votes">The ballots that must name a project; zero or more.</param>
internal sealed record MinimumVotes(long Votes) : TallyConstraint
{
    /// <inheritdoc/>
    internal override DefinitionClause Clause =>
        new(DefinitionAspect.Constraint, Choices.ConstraintMinimumVotes, Votes.ToString(CultureInfo.InvariantCulture));
}
