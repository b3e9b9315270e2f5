using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Constraints;

/// <summary>What makes projects belong together.</summary>
internal enum GroupKind
{
    /// <summary>One of <see cref="Project.Categories"/>.</summary>
    Category = 0,

    /// <summary>One of <see cref="Project.Beneficiaries"/>, such as women or youth.</summary>
    Beneficiary,
}

/// <summary>The projects of one category, or those of one group of people.</summary>
/// <param name="Kind">Where projects say that they belong to it.</param>
/// <param name="Name">Its name, as projects spell it.</param>
internal sealed record ProjectGroup(GroupKind Kind, string Name)
{
    /// <summary>Whether a project belongs to the group.</summary>
    public bool Contains(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return (Kind == GroupKind.Category ? project.Categories : project.Beneficiaries).Contains(Name);
    }
}
