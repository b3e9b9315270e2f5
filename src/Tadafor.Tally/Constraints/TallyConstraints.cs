using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Constraints;

/// <summary>
/// The local constraints of a count. The order in which they stand matters for nothing but which of two reasons is named for a project.
/// </summary>
/// <param name="All">The constraints.</param>
public sealed record TallyConstraints(Sequence<TallyConstraint> All)
{
    /// <summary>No constraint: the rule counts as it would alone.</summary>
    public static TallyConstraints None { get; } = new([]);

    /// <summary>Everything wrong with these constraints for an election, all at once; empty when they can be counted under.</summary>
    public Sequence<ConstraintProblem> Check(Election election)
    {
        ArgumentNullException.ThrowIfNull(election);
        return new ConstraintCheck(this, election).Problems();
    }

    /// <summary>The election with every project at the cost that is left for the envelope after <see cref="CoFinancing"/>.</summary>
    public Election PartsOf(Election election)
    {
        ArgumentNullException.ThrowIfNull(election);
        Election parts = election;
        foreach (CoFinancing aid in All.OfType<CoFinancing>())
        {
            int project = parts.Projects.ToList().FindIndex(p => p.Id == aid.Project);
            parts = project < 0 ? parts : Alterations.WithCost(parts, project, Math.Max(0, parts.Projects[project].Cost - aid.Amount));
        }

        return parts;
    }

    /// <summary>The constraints but for co-financing: those that say which projects may stand together.</summary>
    internal TallyConstraints WithoutCoFinancing() => new(All.Where(c => c is not CoFinancing).ToSequence());
}
