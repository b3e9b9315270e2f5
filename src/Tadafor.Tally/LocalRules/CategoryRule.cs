using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;

namespace Tadafor.Tally.LocalRules;

/// <summary>A category of projects, or a group of people they serve, with what the rules ask of it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Least">At least so many of its projects are funded; <see langword="null"/> for no floor.</param>
/// <param name="Most">At most so many; <see langword="null"/> for no cap.</param>
/// <param name="In">The districts in which its projects lie; none for anywhere.</param>
internal sealed record CategoryRule(ProjectGroup Group, int? Least, int? Most, Sequence<string> In)
{
    /// <summary>The constraints of the count.</summary>
    public IEnumerable<TallyConstraint> Constraints
    {
        get
        {
            if (Least is { } least)
            {
                yield return new CategoryFloor(Group, least);
            }

            if (Most is { } most)
            {
                yield return new CategoryCap(Group, most);
            }
        }
    }
}
