using Tadafor.Domain.Primitives;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Constraints;

/// <summary>
/// Projects that stood on the ballot and are not funded whatever their support: found infeasible, withdrawn, already carried out.
/// </summary>
/// <param name="Reason">Why, in words for the public; not empty.</param>
/// <param name="Projects">Their identifiers.</param>
internal sealed record ExcludedProjects(string Reason, Sequence<string> Projects) : TallyConstraint
{
    /// <inheritdoc/>
    internal override DefinitionClause Clause =>
        new(DefinitionAspect.Constraint, Choices.ConstraintExcluded, ConstraintText.Join([Reason, .. Projects]));
}
