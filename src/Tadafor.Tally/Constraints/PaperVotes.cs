using System.Globalization;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Constraints;

/// <summary>
/// Votes cast on paper that are known only as a total for the project. They are added to the ballots that name it, wherever votes count:
/// in the order of the rule, for a minimum of votes, on the rung <c>votes</c> of a ladder and in the result. The paper voters
/// are not known, so the number of voters stays that of the ballots. Only rules that ask for nothing but totals can be counted so.
/// </summary>
/// <param name="Project">The project's identifier.</param>
/// <param name="Votes">Votes on paper; zero or more.</param>
internal sealed record PaperVotes(string Project, long Votes) : TallyConstraint
{
    /// <inheritdoc/>
    internal override DefinitionClause Clause => new(
        DefinitionAspect.Constraint,
        Choices.ConstraintPaperVotes,
        ConstraintText.Join([Project, Votes.ToString(CultureInfo.InvariantCulture)]));
}
