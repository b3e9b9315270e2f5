using NodaTime;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Rules.Control;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Budgets;

/// <summary>What 113-14 sets a time for in the year of a budget, counted from the acts on file.</summary>
internal sealed class BudgetSteps(BudgetCycleFile file, Sequence<BudgetAct> acts, Interpretations readings, ProclaimedFeasts feasts)
{
    private readonly CountingReadings _counting = CountingLaw.For(readings);
    private readonly LegalCalendar _calendar = MoroccanCalendar.With(feasts);

    /// <summary>The steps, in the order of the law: those of a rejection or a refusal only where there was one.</summary>
    public IEnumerable<RoadStep> All()
    {
        BudgetAct? put = Act(BudgetActKind.BudgetToCommittee);
        LocalDate? rejected = Act(BudgetActKind.BudgetRejected)?.On, adopted = Act(BudgetActKind.BudgetAdopted)?.On;
        LocalDate? received = Act(BudgetActKind.BudgetReceived)?.On, refused = Act(BudgetActKind.VisaRefused)?.On;
        LocalDate? visa = Act(BudgetActKind.VisaGranted)?.On;
        yield return Step(
            Articles185To188.ToCommittee,
            put?.SessionOn ?? Act(BudgetActKind.BudgetAdopted)?.SessionOn,
            put?.On);
        yield return Date(Articles185To188.Adopted, adopted);
        if (rejected is not null)
        {
            yield return Step(Articles185To188.NewSession, rejected, adopted);
            yield return Date(Articles185To188.ToGovernor, received);
            if (adopted is null)
            {
                yield return Date(Articles185To188.ByGovernor, null);
            }
        }

        yield return Date(Articles189To203.Submitted, received);
        if (refused is not null)
        {
            yield return Step(Articles189To203.Reasons, received, refused);
            yield return Step(Articles189To203.Revoted, refused, Act(BudgetActKind.BudgetRevoted)?.On);
            yield return Date(Articles189To203.Resubmitted, Act(BudgetActKind.BudgetResubmitted)?.On);
        }

        yield return Step(Articles189To203.Deposited, visa, Act(BudgetActKind.BudgetDeposited)?.On);
        yield return Date(Articles189To203.Settled, Act(BudgetActKind.BudgetSettled)?.On);
    }

    private BudgetAct? Act(BudgetActKind kind) => acts.FirstOrDefault(a => a.Kind == kind);

    private RoadStep Date(DatedTerm term, LocalDate? done) => BudgetDates.Step(term, file.BudgetYear, done, readings, feasts);

    private RoadStep Step(Term term, LocalDate? from, LocalDate? done)
    {
        if (from is not { } start)
        {
            return DecisionRoads.Awaiting(term, done);
        }

        Deadline deadline = Deadline.Count(term, [new(start)], _counting, _calendar);
        return new(
            Counted.Of([deadline]) with { IsLastDay = true },
            null,
            done,
            done is { } day ? deadline.IsKeptBy(day) : Truth.Unknown);
    }
}
