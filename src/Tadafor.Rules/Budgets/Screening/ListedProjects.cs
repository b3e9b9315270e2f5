using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tally.LocalRules;

namespace Tadafor.Rules.Budgets.Screening;

/// <summary>What is found of a project of the list beside its proposals.</summary>
internal sealed class ListedProjects(ProjectsFile file, BudgetRules rules, Criteria criteria, RuleFindings findings)
{
    public Sequence<PlacedFinding> Of(ListedProject project, string place) =>
    [
        .. project.Sheet is { } own ? criteria.Of(own, place) : [], .. Exclusions(project, place), .. Served(project, place),
    ];

    private IEnumerable<PlacedFinding> Exclusions(ListedProject project, string place)
    {
        if (project.Excludes.Count > 0)
        {
            yield return findings.Of(
                ScreeningChecks.Exclusions,
                $"{place}.excludes",
                findings.Stated(
                    ScreeningFacts.ExclusionsAsRulesAllow,
                    rules.Incompatible is { } rule ? rule == IncompatibilityRule.Declared : null),
                Phrase.Join(Separators.Comma, project.Excludes.Select(e => Bidi.Quoted(e.Project))));
        }
    }

    private IEnumerable<PlacedFinding> Served(ListedProject project, string place)
    {
        if (rules.Gender?.Beneficiaries is { Aim: ShareAim.Floor } floor)
        {
            var served = file.SheetOf(project).Served;
            yield return findings.Of(
                ScreeningChecks.WomenAmongServed,
                $"{place}.served",
                findings.Stated(
                    ScreeningFacts.WomenAmongServed,
                    served is { } people ? Decisions.Answer(Decisions.Goal(floor).IsMetBy(people)) : null),
                served is { } counted ? Decisions.Counted(counted) : null);
        }
    }
}
