using System.Globalization;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Constraints;

/// <summary>At most so many projects of a group are funded. The first ones chosen take the places.</summary>
/// <param name="Group">The group.</param>
/// <param name="Most">At most so many; zero or more.</param>
internal sealed record CategoryCap(ProjectGroup Group, int Most) : TallyConstraint
{
    /// <inheritdoc/>
    internal override DefinitionClause Clause => new(
        DefinitionAspect.Constraint,
        Choices.ConstraintAtMost,
        ConstraintText.Join([ConstraintText.Code(Group.Kind), Group.Name, Most.ToString(CultureInfo.InvariantCulture)]));
}
