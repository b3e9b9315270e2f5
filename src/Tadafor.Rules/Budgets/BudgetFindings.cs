using NodaTime;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.Law31_13;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Budgets;

/// <summary>What the law asks of the budget and of each project beside its times. What no act says is not known.</summary>
internal sealed class BudgetFindings(Sequence<BudgetAct> acts, LocalDate day, Interpretations readings)
{
    private static readonly Phrase _amounts = new(
        "المداخيل {0}، النفقات {1}",
        "recettes {0}, dépenses {1}",
        "revenue {0}, spending {1}");

    /// <summary>Of the budget: what an act that is not there yet would say is not asked.</summary>
    public IEnumerable<Finding> OfBudget()
    {
        if (Act(BudgetActKind.BudgetToCommittee) is { } put)
        {
            yield return Of(Article158.Performance, Answer(BudgetFacts.PerformanceProject, put.PerformanceProject));
            yield return Of(Article158.Gender, Answer(BudgetFacts.Gender, put.Gender));
        }

        BudgetAct[] entries = [.. acts.Where(a => a.Kind == BudgetActKind.BudgetEntered)];
        if (entries.Length > 0)
        {
            bool? equipment = entries.Any(e => e.Part == 1) ? false : entries.All(e => e.Part == 2) ? true : null;
            yield return Of(Articles154To180.EquipmentPart, Answer(BudgetFacts.InEquipmentPart, equipment));
        }

        if (Act(BudgetActKind.BudgetAdopted) is { } adopted)
        {
            yield return Of(Articles185To188.RevenueFirst, Answer(BudgetFacts.RevenueFirst, adopted.RevenueFirst));
            yield return Of(Articles185To188.ByChapter, Answer(BudgetFacts.ByChapter, adopted.ByChapter));
            yield return Of(Articles154To180.Balance, Balance(adopted.Parts));
        }

        if (Act(BudgetActKind.BudgetReceived) is { } received)
        {
            yield return Of(
                Articles189To203.Attached,
                Answer(BudgetFacts.Accounts, received.Accounts, Answer(BudgetFacts.ThreeYears, received.ThreeYears)));
        }

        if (Act(BudgetActKind.VisaGranted) is not null)
        {
            BudgetAct? published = Act(BudgetActKind.BudgetPublished);
            yield return Of(Articles189To203.Public, Answer(BudgetFacts.Public, published is null ? null : true));
            yield return Of(Article10.Proactive, Answer(BudgetFacts.Electronic, published?.Electronic));
        }
    }

    /// <summary>Of each project proposed.</summary>
    public IEnumerable<ProjectFindings> OfProjects() => acts
        .Where(a => a.Kind == BudgetActKind.ProposalSubmitted)
        .SelectMany(a => a.Projects)
        .Select(p => new ProjectFindings(
            p,
            [
                Of(Article92.ProjectWithinPowers, Answer(BudgetFacts.WithinPowers, p.WithinPowers)),
                Of(Articles154To180.Programme, Answer(BudgetFacts.InProgramme, p.InProgramme)),
                Of(Articles154To180.NoRunning, Answer(BudgetFacts.Running, p.Running, Answer(BudgetFacts.Staff, p.Staff))),
            ]));

    private static FactSet Balance(Sequence<BudgetPart> parts)
    {
        FactSet facts = FactSet.Empty;
        foreach (BudgetPart part in parts)
        {
            facts = facts.With(
                part.Part == 1 ? BudgetFacts.FirstPartBalanced : BudgetFacts.SecondPartBalanced,
                part.Revenue == part.Spending,
                new Derived(_amounts.With(Dirhams.OfCentimes(part.Revenue), Dirhams.OfCentimes(part.Spending))));
        }

        return facts;
    }

    private BudgetAct? Act(BudgetActKind kind) => acts.FirstOrDefault(a => a.Kind == kind);

    private Finding Of(Rule rule, FactSet facts) => Examiner.FindingOf(rule, facts, day, readings);

    private static FactSet Answer(YesNoFact fact, bool? answer, FactSet? facts = null) => answer is { } known
        ? (facts ?? FactSet.Empty).With(fact, known, FactSource.FromDeclaration)
        : facts ?? FactSet.Empty;
}
