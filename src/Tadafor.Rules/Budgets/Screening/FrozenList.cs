using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;

namespace Tadafor.Rules.Budgets.Screening;

/// <summary>The frozen list as the count reads it.</summary>
public static class FrozenList
{
    /// <summary>
    /// The projects of a list: costs in centimes, districts, categories, groups of people, and the place in the order of deposit of the
    /// earliest proposal that a project comes from.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <exception cref="ArgumentException">The list is not frozen, or a project has no cost.</exception>
    public static Sequence<Project> ToProjects(this ProjectsFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.FrozenOn is null)
        {
            throw new ArgumentException("The list is not frozen.", nameof(file));
        }

        Dictionary<string, int> deposits = file.Proposals
            .Select((proposal, i) => (proposal.Id, i))
            .ToDictionary(p => p.Id, p => p.i + 1, StringComparer.Ordinal);
        return file.Projects.Select(project =>
        {
            ProjectSheet sheet = file.SheetOf(project);
            return new Project(
                project.Id,
                sheet.Cost?.Centimes ?? throw new ArgumentException($"The project '{project.Id}' has no cost.", nameof(file)))
            {
                Name = project.Title,
                Categories = sheet.Categories,
                Beneficiaries = sheet.Beneficiaries,
                District = sheet.District,
                DepositOrder = project.From.Min(p => deposits[p]),
            };
        }).ToSequence();
    }

    /// <summary>
    /// The constraints of the count: those of the local rules, what others pay where that counts, and which projects exclude each other.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="rules">The local rules.</param>
    public static TallyConstraints ConstraintsUnder(this ProjectsFile file, BudgetRules rules)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rules);
        IEnumerable<(string, long)> paid = rules.CoFinancing != CoFinancingRule.Counted ? [] : file.Projects
            .Select(p => (p.Id, Paid: file.SheetOf(p).PaidByOthers ?? 0)).Where(p => p.Paid > 0);
        IEnumerable<(string, string)> exclusive = rules.Incompatible != IncompatibilityRule.Declared ? [] : file.Projects
            .SelectMany(p => p.Excludes.Select(e => string.CompareOrdinal(p.Id, e.Project) < 0 ? (p.Id, e.Project) : (e.Project, p.Id)))
            .Distinct();
        return rules.Constraints.With(paid, exclusive);
    }
}
