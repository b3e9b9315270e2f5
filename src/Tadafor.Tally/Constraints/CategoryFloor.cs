using System.Globalization;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Constraints;

/// <summary>
/// At least so many projects of a group are funded, when that can be done. Floors are served first: the group's best projects by the rule's
/// own order, until
/// the floor is met; then the rest is counted. A floor that cannot be met is reported (<see cref="UnmetFloor"/>); it is no error.
/// </summary>
/// <remarks>
/// All floors are served in one pass; a project of two groups counts for both. A floor asks for nothing the other constraints forbid and
/// nothing that does
/// not fit. Under Equal Shares "the rule's own order" is its rounds among the projects wanted; when their supporters can buy no more, the
/// wanted project with
/// most votes that fits. What floors cost is taken from the pots before the shares for the rest are made: all voters bear it alike.
/// </remarks>
/// <param name="Group">The group.</param>
/// <param name="Least">At least so many; zero or more.</param>
internal sealed record CategoryFloor(ProjectGroup Group, int Least) : TallyConstraint
{
    /// <inheritdoc/>
    internal override DefinitionClause Clause => new(
        DefinitionAspect.Constraint,
        Choices.ConstraintAtLeast,
        ConstraintText.Join([ConstraintText.Code(Group.Kind), Group.Name, Least.ToString(CultureInfo.InvariantCulture)]));
}
