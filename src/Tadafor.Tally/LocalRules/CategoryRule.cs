using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.LocalRules;

/// <summary>A category of projects, or a group of people they serve, with what the rules ask of it.</summary>
/// <param name="Name">Its name, as projects spell it; not empty.</param>
/// <param name="OfBeneficiaries">
/// Whether it is a group of people (<see cref="Project.Beneficiaries"/>), otherwise a category (<see cref="Project.Categories"/>).
/// </param>
/// <param name="Least">At least so many of its projects are funded; <see langword="null"/> for no floor.</param>
/// <param name="Most">At most so many; <see langword="null"/> for no cap.</param>
/// <param name="In">The districts in which its projects lie; none for anywhere.</param>
public sealed record CategoryRule(string Name, bool OfBeneficiaries, int? Least, int? Most, Sequence<string> In)
{
    internal ProjectGroup Group => new(OfBeneficiaries ? GroupKind.Beneficiary : GroupKind.Category, Name);

    /// <summary>The constraints of the count.</summary>
    internal IEnumerable<TallyConstraint> Constraints
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
