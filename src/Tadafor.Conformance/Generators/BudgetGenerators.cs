using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Generators;

/// <summary>Participatory budgets of every shape that a document can hold, with acts that can stand and acts that cannot.</summary>
public static class BudgetGenerators
{
    private static readonly LocalDate _first = new(2024, 2, 1);

    private static readonly string[] _projects = ["p1", "p2", "p3"];

    /// <summary>Cycles of acts of all kinds; two times out of three their days are in order.</summary>
    public static Gen<BudgetCycleFile> Cycles => Gen.Choose(0, int.MaxValue).Select(seed => Cycle(new Random(seed)));

    /// <summary>Cycles in the order of a year.</summary>
    public static Gen<BudgetCycleFile> Years => Gen.Choose(0, int.MaxValue).Select(seed => Year(new Random(seed)));

    /// <summary>A cycle of acts of all kinds; two times out of three its days are in order.</summary>
    public static BudgetCycleFile Cycle(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        BudgetAct[] acts = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Act(random, Any<BudgetActKind>(random)))];
        return File(random.Next(3) > 0 ? acts.OrderBy(a => a.On) : acts.AsEnumerable());
    }

    /// <summary>
    /// A cycle in the order of a year, with acts left out, doubled and drawn at random among those that follow the vote: most of its money
    /// acts can stand.
    /// </summary>
    public static BudgetCycleFile Year(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        BudgetActKind[] kinds =
        [
            .. Enum.GetValues<BudgetActKind>().Where(k => k < BudgetActKind.MilestoneReached)
                .SelectMany(k => Enumerable.Repeat(
                    k,
                    k == BudgetActKind.BudgetEntered ? random.Next(1, 6) : random.Next(12) == 0 ? random.Next(3) : IsUsual(k) ? 1 : 0)),
            .. Enumerable.Range(0, random.Next(25)).Select(_ => (BudgetActKind)random.Next(
                (int)BudgetActKind.MilestoneReached,
                (int)BudgetActKind.BudgetSettled)),
            .. random.Next(2) == 0 ? [BudgetActKind.CycleClosed] : Array.Empty<BudgetActKind>(),
        ];
        int day = 0;
        return File(kinds.Select(kind => Act(random, kind) with { On = _first.PlusDays(day += random.Next(4)) }));
    }

    private static bool IsUsual(BudgetActKind kind) => kind is not (BudgetActKind.Deliberated or BudgetActKind.BudgetRejected
        or BudgetActKind.BudgetObjected or BudgetActKind.BudgetMaintained or BudgetActKind.VisaRefused or BudgetActKind.BudgetRevoted
        or BudgetActKind.BudgetResubmitted or BudgetActKind.Departed);

    private static BudgetCycleFile File(IEnumerable<BudgetAct> acts) =>
        new() { Reference = "cycle", BudgetYear = 2025, Acts = acts.ToSequence() };

    private static BudgetAct Act(Random random, BudgetActKind kind)
    {
        BudgetAct act = new() { Kind = kind, On = _first.PlusDays(random.Next(800)), By = "council" };
        return kind switch
        {
            BudgetActKind.EnvelopeFixed => act with
            {
                Centimes = random.Next(100, 100_000),
                Districts = random.Next(2) == 0 ? [] : [new("north", random.Next(1, 50_000)), new("south", random.Next(1, 50_000))],
            },
            BudgetActKind.RulesAdopted => act with { Rules = Digest(random) },
            BudgetActKind.PhaseSet => act with
            {
                Phase = Any<BudgetPhase>(random),
                From = _first.PlusDays(random.Next(300)),
                To = _first.PlusDays(random.Next(300)),
                Reason = Words(random),
            },
            BudgetActKind.ListFrozen => act with { List = Digest(random) },
            BudgetActKind.VotingOpened => act with { Rules = Digest(random), List = Digest(random) },
            BudgetActKind.VotingClosed => act with
            {
                Box = Digest(random),
                Turnout = random.Next(3) == 0
                    ? []
                    : [new("paper", random.Next(500, 900), random.Next(200), random.Next(200)), new("digital", random.Next(9), null, null)],
                Entitled = random.Next(2) == 0 ? null : random.Next(2000),
            },
            BudgetActKind.Counted => act with
            {
                Rules = random.Next(2) == 0 ? null : Digest(random),
                Box = Digest(random),
                Outcome = Digest(random),
            },
            BudgetActKind.ProposalSubmitted => act with
            {
                Outcome = random.Next(2) == 0 ? null : Digest(random),
                Projects = [.. _projects.Take(random.Next(4)).Select(id => Project(random, id))],
            },
            BudgetActKind.Departed => act with { Project = Id(random), Centimes = random.Next(30_000), Reason = Words(random) },
            BudgetActKind.BudgetToCommittee => act with
            {
                SessionOn = random.Next(2) == 0 ? null : act.On.PlusDays(random.Next(20)),
                PerformanceProject = YesNo(random),
                Gender = YesNo(random),
            },
            BudgetActKind.BudgetEntered => act with
            {
                Project = Id(random),
                Centimes = random.Next(1, 20_000),
                Chapter = Words(random),
                Part = random.Next(3) is 0 ? null : random.Next(1, 3),
                DueOn = random.Next(2) == 0 ? null : act.On.PlusDays(random.Next(200)),
            },
            BudgetActKind.BudgetAdopted => act with
            {
                SessionOn = random.Next(2) == 0 ? null : act.On,
                RevenueFirst = YesNo(random),
                ByChapter = YesNo(random),
                Parts = random.Next(2) == 0 ? [] : [new(1, random.Next(3), random.Next(3)), new(2, random.Next(3), random.Next(3))],
            },
            BudgetActKind.BudgetReceived => act with { ThreeYears = YesNo(random), Accounts = YesNo(random) },
            BudgetActKind.VisaRefused => act with { Reason = Words(random) },
            BudgetActKind.BudgetPublished => act with { Electronic = YesNo(random) },
            BudgetActKind.MilestoneReached => act with { Project = Id(random), Milestone = "works begun" },
            BudgetActKind.ProjectDelayed => act with
            {
                Project = Id(random),
                DueOn = random.Next(2) == 0 ? null : act.On.PlusDays(random.Next(100)),
                Reason = "rain",
            },
            BudgetActKind.MoneySpent or BudgetActKind.MoneyReturned => act with { Project = Id(random), Centimes = random.Next(1, 6_000) },
            BudgetActKind.ProjectCompleted => act with { Project = Id(random) },
            BudgetActKind.ProjectAbandoned => act with { Project = Id(random), Reason = "land" },
            BudgetActKind.CycleAbandoned => act with { Reason = "no money" },
            _ => act,
        };
    }

    private static BudgetedProject Project(Random random, string id) => new()
    {
        Id = id,
        Centimes = random.Next(1, 30_000),
        Title = Words(random),
        District = random.Next(3) switch { 0 => null, 1 => "north", _ => "south" },
        CityPot = random.Next(4) == 0,
        Category = Words(random),
        Power = random.Next(2) == 0 ? null : "83.public-lighting",
        WithinPowers = YesNo(random),
        InProgramme = YesNo(random),
        Staff = YesNo(random),
        Running = YesNo(random),
    };

    private static T Any<T>(Random random)
        where T : struct, Enum
    {
        T[] all = Enum.GetValues<T>();
        return all[random.Next(all.Length)];
    }

    private static string Id(Random random) => _projects[random.Next(_projects.Length)];

    private static string Digest(Random random) => new(random.Next(2) == 0 ? 'a' : 'b', 64);

    private static string? Words(Random random) => random.Next(3) == 0 ? null : "some words";

    private static bool? YesNo(Random random) => random.Next(3) switch { 0 => null, 1 => true, _ => false };
}
