using Tadafor.Domain.Primitives;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Constraints;

/// <summary>Projects of which at most one is funded: two designs for one square. The first one chosen excludes the others.</summary>
/// <param name="Projects">Identifiers of two or more projects.</param>
internal sealed record IncompatibleProjects(Sequence<string> Projects) : TallyConstraint
{
    /// <inheritdoc/>
    internal override DefinitionClause Clause =>
        new(DefinitionAspect.Constraint, Choices.ConstraintIncompatible, ConstraintText.Join([.. Projects]));
}
