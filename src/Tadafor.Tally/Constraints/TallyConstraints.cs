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

    /// <summary>
    /// The election as it is counted: every project at the cost that is left for the envelope after <see cref="CoFinancing"/>, with
    /// the votes that are known only as totals (<see cref="PaperVotes"/>).
    /// </summary>
    public Election PartsOf(Election election)
    {
        ArgumentNullException.ThrowIfNull(election);
        Election parts = election;
        foreach (CoFinancing aid in All.OfType<CoFinancing>())
        {
            int project = parts.Projects.ToList().FindIndex(p => p.Id == aid.Project);
            parts = project < 0 ? parts : Alterations.WithCost(parts, project, Math.Max(0, parts.Projects[project].Cost - aid.Amount));
        }

        Dictionary<string, long> paper = All
            .OfType<PaperVotes>()
            .DistinctBy(p => p.Project, StringComparer.Ordinal)
            .ToDictionary(p => p.Project, p => p.Votes, StringComparer.Ordinal);
        return paper.Count == 0
            ? parts
            : AddedBallots.Copy(parts, [.. parts.Projects.Select(p => paper.GetValueOrDefault(p.Id))]);
    }

    /// <summary>These constraints, what others pay for projects, and pairs of projects that exclude each other.</summary>
    /// <param name="paidByOthers">Projects and what others pay, in the election's smallest unit.</param>
    /// <param name="incompatible">Pairs of different projects.</param>
    public TallyConstraints With(
        IEnumerable<(string Project, long Amount)> paidByOthers,
        IEnumerable<(string One, string Other)> incompatible) => new(
        [
            .. All, .. paidByOthers.Select(p => new CoFinancing(p.Project, p.Amount)),
            .. incompatible.Select(p => new IncompatibleProjects([p.One, p.Other])),
        ]);

    /// <summary>The constraints that say which projects may stand together, without those that <see cref="PartsOf"/> applies.</summary>
    internal TallyConstraints BesideParts() => new(All.Where(c => c is not (CoFinancing or PaperVotes)).ToSequence());
}
