using NodaTime;
using NodaTime.Testing;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Budgets;
using Tadafor.Rules.Desks;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>A participatory budget kept in a store, from the envelope to the account.</summary>
public sealed class BudgetDeskTests
{
    private const string Reference = "ميزانية 2025";
    private static readonly BudgetCycleFile _year = BudgetCycleJson.Read(
        File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples/budgets/year-2025.json"))).AsT0;

    private readonly InMemoryStore _store = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2025, 5, 1, 9, 30));

    [Fact]
    public async Task A_year_recorded_act_by_act_is_the_year_with_the_state_it_leads_to()
    {
        BudgetDesk desk = Desk();
        KeptBudget file = Done(await desk.BeginAsync(Reference, _year with { Acts = [_year.Acts[0]] }, By("0")));
        Assert.Equal("envelope-fixed", file.State.Code);
        for (int i = 1; i < _year.Acts.Count; i++)
        {
            file = Done(await desk.RecordAsync(Reference, [_year.Acts[i]], By($"{i}")));
            Assert.Equal(BudgetLaw.Assess(file.Cycle).Stage.Code(), file.State.Code);
        }

        Assert.Equal(_year, file.Cycle);
        Assert.Equal(_year.Acts.Select(a => a.Kind.Code()), file.History.Select(a => a.Code));
        Assert.Equal(Reference, Assert.Single((await desk.PageAsync(file.State.Code)).Entries).File.Reference);

        BudgetDesk other = new(new InMemoryStore(), _clock);
        Assert.Equal(file.State, Done(await other.BeginAsync(Reference, _year, By("all"))).State);
    }

    [Fact]
    public async Task What_cannot_be_is_explained_and_nothing_is_written()
    {
        BudgetDesk desk = Desk();
        Assert.Equal("desk.no-such-file", Fault(await desk.RecordAsync(Reference, [_year.Acts[1]], By("1"))));
        Assert.Equal("budget.no-act", Fault(await desk.BeginAsync(Reference, _year with { Acts = [] }, By("1"))));
        KeptBudget file = Done(await desk.BeginAsync(Reference, _year with { Acts = [.. _year.Acts.Take(5)] }, By("1")));
        BudgetAct early = _year.Acts[1] with { Kind = BudgetActKind.CallOpened, On = new(2020, 1, 1), Rules = null };
        Assert.Equal("budget.before-earlier-act", Fault(await desk.RecordAsync(Reference, [early], By("2"))));
        BudgetAct opened = _year.Acts[5];
        Assert.Equal(BudgetActKind.CallOpened, opened.Kind);
        Assert.Equal("budget.act-twice", Fault(await desk.RecordAsync(Reference, [opened, opened], By("2"))));

        // All of them or none.
        Assert.StartsWith(
            "budget.", Fault(await desk.RecordAsync(Reference, [_year.Acts[5], early], By("2"))), StringComparison.Ordinal);
        Assert.Equal(file.Version, (await desk.FindAsync(Reference))!.Version);
    }

    [Fact]
    public async Task What_took_place_too_soon_is_kept_and_told()
    {
        BudgetDesk desk = Desk();
        Done(await desk.BeginAsync(Reference, _year with { Acts = [.. _year.Acts.Take(5)] }, By("1")));
        BudgetAct closed = new() { Kind = BudgetActKind.VotingClosed, On = new(2024, 12, 1), By = "committee", Box = new('0', 64) };
        KeptBudget file = Done(await desk.RecordAsync(Reference, [closed], By("2")));
        Assert.Equal("voting-closed", file.State.Code);
        Assert.NotEmpty(BudgetLaw.Assess(file.Cycle).Irregularities);
    }

    [Fact]
    public async Task Orders_are_done_once_and_answers_computed_again()
    {
        BudgetDesk desk = Desk();
        LocalDate on = _year.Acts[^1].On;
        for (int i = 0; i < 2; i++)
        {
            Done(await desk.BeginAsync(Reference, _year with { Acts = [.. _year.Acts.Take(8)] }, By("1")));
            Done(await desk.ExamineAsync(Reference, _year.Acts[7].On, By("2")));
            Done(await desk.RecordAsync(Reference, _year.Acts.Skip(8).ToSequence(), By("3")));
            Done(await desk.ExamineAsync(Reference, on, By("4")));
        }

        KeptBudget file = (await desk.FindAsync(Reference))!;
        Assert.Equal(_year.Acts.Count + 2, file.Version);
        Assert.Equal(BudgetLaw.Assess(_year, on).Outcome, file.Answers[1].Outcome);
        AnswerRecheck[] rechecks = [.. (await desk.RecheckAsync(Reference))!];
        Assert.Equal([9, file.Version], rechecks.Select(r => r.Version));
        Assert.All(rechecks, recheck => Assert.Equal(recheck.Stored, recheck.Now));
        Assert.Equal("desk.key-taken", Fault(await desk.RecordAsync(Reference, [_year.Acts[8]], By("3"))));
    }

    private static Writing By(string key) => new(key, "greffe");

    private static KeptBudget Done(DeskAnswer<KeptBudget> answer) => answer.Match(
        file => file,
        faults => throw new Xunit.Sdk.XunitException(faults.Text.En),
        stale => throw new Xunit.Sdk.XunitException(stale.ToString()));

    private static string Fault(DeskAnswer<KeptBudget> answer) =>
        answer.Match(file => $"done: {file.Version}", faults => faults.Listed[0].Kind.Code, stale => stale.ToString());

    private BudgetDesk Desk() => new(_store, _clock);
}
