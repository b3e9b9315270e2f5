using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Control;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;
using Tadafor.Rules.Control;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Budgets;

/// <summary>
/// The door to participatory budgets of communes: where one stands, what is due when, what the law asks of the budget and of each project,
/// and what is missing before a centime can be spent.
/// </summary>
public static class BudgetLaw
{
    private static readonly BudgetActKind[] _asked =
    [
        BudgetActKind.EnvelopeFixed, BudgetActKind.RulesAdopted, BudgetActKind.CallOpened, BudgetActKind.CallClosed,
        BudgetActKind.ListFrozen, BudgetActKind.VotingOpened, BudgetActKind.VotingClosed, BudgetActKind.Counted,
        BudgetActKind.ProposalSubmitted, BudgetActKind.BudgetToCommittee, BudgetActKind.BudgetAdopted, BudgetActKind.BudgetReceived,
    ];

    private static readonly Phrase _early = new(
        "{0}: لا تأشيرة في الملف، ولا تصير الميزانية قابلة للتنفيذ بالسكوت قبل {1} (المادتان 118 و189 من القانون التنظيمي 113.14)",
        "{0} : aucun visa au dossier, et le silence ne rend pas le budget exécutoire avant le {1} (LO 113-14, art. 118 et 189)",
        "{0}: no visa is on file, and silence does not make the budget enforceable before {1} (OL 113-14, arts 118 and 189)");

    private static readonly Phrase _wait = new(
        "أضف التأشيرة، أو صحح التاريخ.",
        "Ajoutez le visa, ou corrigez la date.",
        "Add the visa, or correct the day.");

    private static readonly Phrase _unknownPower = new(
        "{0}: ليس في لائحة الاختصاصات بند اسمه {1}",
        "{0} : le catalogue des compétences n'a pas d'entrée {1}",
        "{0}: the catalogue of powers has no entry {1}");

    private static readonly Phrase _pickPower = new(
        "اختر بندا من اللائحة (tadafor matters)، مثل {0}، أو احذف الحقل.",
        "Choisissez une entrée du catalogue (tadafor matters), comme {0}, ou retirez le champ.",
        "Pick an entry of the catalogue (tadafor matters), such as {0}, or take the field out.");

    /// <summary>What is found of a participatory budget.</summary>
    /// <param name="file">The cycle.</param>
    /// <param name="on">The day; <see langword="null"/> for that of its last act.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="feasts">
    /// The feasts proclaimed so far; <see langword="null"/> for none, so that days which wait for one are provisional.
    /// </param>
    /// <exception cref="ArgumentException">Neither a day nor an act is there.</exception>
    public static BudgetCycleAnswer Assess(
        BudgetCycleFile file,
        LocalDate? on = null,
        Interpretations? interpretations = null,
        ProclaimedFeasts? feasts = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        LocalDate day = on ?? file.Acts.Select(a => (LocalDate?)a.On).Max()
            ?? throw new ArgumentException("State a day: the file has no act.", nameof(file));
        Interpretations readings = interpretations ?? Interpretations.Defaults;
        ProclaimedFeasts proclaimed = feasts ?? ProclaimedFeasts.None;
        (Sequence<BudgetAct> acts, Sequence<ActIrregularity> irregularities) = BudgetProcedure.On(file, day);
        BudgetFold fold = BudgetFold.Of(acts);
        DecisionRoad? road = Road(Decision(file, acts), readings, proclaimed);
        BudgetSteps steps = new(file, acts, readings, proclaimed);
        BudgetFindings findings = new(acts, day, readings);
        return new()
        {
            File = file,
            On = day,
            Acts = acts,
            Stage = fold.Stage,
            Phases = fold.Phases.ToSequence(),
            Rules = fold.Rules,
            Accounts = fold.Accounts.ToSequence(),
            Total = fold.Total,
            Steps = fold.End == BudgetActKind.CycleAbandoned ? [] : steps.All().ToSequence(),
            Findings = findings.OfBudget().ToSequence(),
            ProjectFindings = findings.OfProjects().ToSequence(),
            Funding = FundingSteps.Of(acts, fold, road, day).ToSequence(),
            NotOnFile = NotOnFile(acts).ToSequence(),
            WithoutCredit = WithoutCredit(acts, fold).ToSequence(),
            Road = road,
            Deliberation = Road(Deliberation(file, acts, readings), readings, proclaimed),
            Irregularities = [.. irregularities.Concat(LawFaults(file, acts, road)).OrderBy(f => f.Index)],
        };
    }

    // What the acts alone do not show: money spent before a silence could count as a visa, a power that the catalogue does not have.
    private static IEnumerable<ActIrregularity> LawFaults(BudgetCycleFile file, Sequence<BudgetAct> acts, DecisionRoad? road)
    {
        LocalDate? first = road is { IsStopped: false } && acts.All(a => a.Kind != BudgetActKind.VisaGranted)
            ? road.Steps[^1].Entry.Earliest
            : null;
        for (int i = 0; i < file.Acts.Count; i++)
        {
            BudgetAct act = file.Acts[i];
            if (act.Kind == BudgetActKind.MoneySpent && act.On < first && acts.Contains(act))
            {
                yield return new(i, "budget.spent-before-funded", _early.With(act.Kind.Text(), Weekdays.Dated(first.Value)), _wait);
            }

            foreach (string power in act.Projects.Select(p => p.Power).OfType<string>())
            {
                if (CommunePowers.All.All(p => p.Id != power))
                {
                    yield return new(
                        i,
                        "budget.unknown-power",
                        _unknownPower.With(act.Kind.Text(), Bidi.Quoted(power)),
                        _pickPower.With(Bidi.Quoted(Nearest.To(power, CommunePowers.All.Select(p => p.Id)) ?? CommunePowers.All[0].Id)));
                }
            }
        }
    }

    // Contradictions between the days are told with the acts.
    private static DecisionRoad? Road(CouncilDecision? decision, Interpretations readings, ProclaimedFeasts feasts) =>
        decision is { Contradictions.Count: 0 } ? DecisionRoads.Of(decision, readings, feasts) : null;

    // What comes before the last act asked for that is there.
    private static IEnumerable<BudgetActKind> NotOnFile(Sequence<BudgetAct> acts)
    {
        int reached = Array.FindLastIndex(_asked, kind => acts.Any(a => a.Kind == kind));
        return _asked.Take(reached + 1).Where(kind => acts.All(a => a.Kind != kind));
    }

    private static IEnumerable<string> WithoutCredit(Sequence<BudgetAct> acts, BudgetFold fold) =>
        acts.Any(a => a.Kind == BudgetActKind.BudgetAdopted)
            ? fold.Accounts.Where(a => a.Entered < a.Expected).Select(a => a.Project.Id)
            : [];

    private static CouncilDecision? Decision(BudgetCycleFile file, Sequence<BudgetAct> acts)
    {
        LocalDate? Day(BudgetActKind kind) => acts.LastOrDefault(a => a.Kind == kind)?.On;
        LocalDate? revoted = Day(BudgetActKind.BudgetRevoted), granted = Day(BudgetActKind.VisaGranted);
        return (revoted ?? Day(BudgetActKind.BudgetAdopted)) is not { } taken
            ? null
            : new()
            {
                Reference = file.Reference,
                Level = CompositionLevel.Commune,
                Matter = VisaMatter.Budget,
                TakenOn = taken,
                SessionClosedOn = Closing(acts, taken),
                ReceivedOn = revoted is null ? Day(BudgetActKind.BudgetReceived) : Day(BudgetActKind.BudgetResubmitted),
                ObjectedOn = revoted is null ? Day(BudgetActKind.BudgetObjected) : null,
                MaintainedOn = revoted is null ? Day(BudgetActKind.BudgetMaintained) : null,
                VisaOn = granted,
                VisaRefusedOn = revoted is null && granted is null ? Day(BudgetActKind.VisaRefused) : null,
            };
    }

    private static CouncilDecision? Deliberation(BudgetCycleFile file, Sequence<BudgetAct> acts, Interpretations readings) =>
        acts.FirstOrDefault(a => a.Kind == BudgetActKind.Deliberated) is not { } act
            ? null
            : new()
            {
                Reference = file.Reference,
                Level = CompositionLevel.Commune,
                Matter = readings.For(TimeQuestions.OutcomeVisa)?.Id switch
                {
                    "budget" => VisaMatter.NoVisa,
                    "financial-impact" => VisaMatter.FinancialImpact,
                    _ => VisaMatter.NotStated,
                },
                TakenOn = act.On,
                SessionClosedOn = Closing(acts, act.On),
            };

    private static LocalDate? Closing(Sequence<BudgetAct> acts, LocalDate taken) =>
        acts.FirstOrDefault(a => a.Kind == BudgetActKind.SessionClosed && a.On >= taken)?.On;
}
