using NodaTime;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Law;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Tally.LocalRules;

namespace Tadafor.Rules.Budgets.Screening;

/// <summary>The door to the screening of a call: every proposal by every criterion, what was decided on it, and the list.</summary>
public static class ProjectScreening
{
    private static readonly LocalDate _always = new(2017, 1, 1);

    /// <summary>Screens the proposals of a call under its local rules.</summary>
    /// <param name="file">The proposals and the list.</param>
    /// <param name="rules">The local rules of the call.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    public static ScreeningAnswer Screen(ProjectsFile file, BudgetRules rules, Interpretations? interpretations = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rules);
        LocalDate day = file.FrozenOn ?? file.Proposals.Select(p => p.DepositedOn).FirstOrDefault(d => d is not null) ?? _always;
        RuleFindings findings = new(LocalRuleChecks.Named(rules.Reference), day, interpretations ?? Interpretations.Defaults);
        Criteria criteria = new(rules, findings);
        ScreenedProject[] projects =
        [
            .. file.Projects.Select((project, i) => new ScreenedProject(
                project,
                new ListedProjects(file, rules, criteria, findings).Of(project, $"$.projects[{i}]"))),
        ];
        Decisions decisions = new(file, rules, findings);
        ScreenedProposal[] proposals =
        [
            .. ProposalAccount.Of(file).Select((account, i) => (Account: account, Place: $"$.proposals[{i}]")).Select(p =>
            {
                var found = criteria.Of(p.Account.Proposal, p.Place);
                return new ScreenedProposal(p.Account, found, decisions.Of(p.Account, found, p.Place));
            }),
        ];
        return new()
        {
            File = file,
            Proposals = [.. proposals],
            Projects = [.. projects],
            Findings = [.. decisions.OfTheList()],
        };
    }
}
