using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets;

/// <summary>
/// The account to the citizens: money by district and category, turnout by channel, the share of women, what was promised and what was done.
/// No choice of anybody, and nothing of the ballots before the vote is closed.
/// </summary>
public sealed record BudgetReport
{
    private BudgetReport(BudgetCycleAnswer answer) => Answer = answer;

    /// <summary>What it is made from.</summary>
    public BudgetCycleAnswer Answer { get; }

    /// <summary>Money by district, in the order of the envelope; what is the whole commune's comes last, with no name.</summary>
    public required Sequence<BudgetGroup> Districts { get; init; }

    /// <summary>Money by category, in the order in which the projects are named first; projects of none come last, with no name.</summary>
    public required Sequence<BudgetGroup> Categories { get; init; }

    /// <summary>Turnout by channel; empty before the vote is closed, or when the file does not give it.</summary>
    public required Sequence<ChannelTurnout> Turnout { get; init; }

    /// <summary>How many people could vote; <see langword="null"/> when not known.</summary>
    public required int? Entitled { get; init; }

    /// <summary>All who voted, women and men among them.</summary>
    public Headcount Voters => new(
        Turnout.Sum(t => t.Headcount.Women),
        Turnout.Sum(t => t.Headcount.Men),
        Turnout.Sum(t => t.Headcount.Unknown));

    /// <summary>The women among them: those known at least; at most those of whom the file says neither besides.</summary>
    public CountRange Women => Voters.Of(Sex.Woman);

    /// <summary>Projects with credit whose promised day has passed and that are neither completed nor given up.</summary>
    public IEnumerable<BudgetAccount> Overdue => Answer.Accounts.Where(a =>
        a.Progress is ProjectProgress.Entered or ProjectProgress.UnderWay && a.DueOn is { } due && due < Answer.On);

    /// <summary>Projects completed or given up, each with how many days after its first promise; negative for before.</summary>
    /// <param name="account">An account of the answer.</param>
    /// <returns>The days; <see langword="null"/> where no day was promised or the project has not ended.</returns>
    public int? DaysAfterPromise(BudgetAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        LocalDate? promised = Answer.Acts
            .FirstOrDefault(a => a.Kind == BudgetActKind.BudgetEntered && a.Project == account.Project.Id && a.DueOn is not null)?.DueOn;
        return promised is { } day && account.EndedOn is { } ended ? Period.DaysBetween(day, ended) : null;
    }

    /// <summary>The account of a cycle.</summary>
    public static BudgetReport Of(BudgetCycleAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        BudgetAct? envelope = answer.Acts.LastOrDefault(a => a.Kind == BudgetActKind.EnvelopeFixed);
        BudgetAct? closed = answer.Acts.FirstOrDefault(a => a.Kind == BudgetActKind.VotingClosed);
        DistrictShare[] shares = [.. envelope?.Districts ?? []];
        string[] named =
        [
            .. shares.Select(s => s.District).Concat(answer.Accounts.Select(a => a.Project.District).OfType<string>()).Distinct(),
        ];
        long rest = (envelope?.Centimes ?? 0) - shares.Sum(s => s.Centimes);
        BudgetGroup commune = BudgetGroup.Of(null, envelope is null ? null : rest, answer.Accounts.Where(a => a.Project.District is null));
        return new(answer)
        {
            Districts =
            [
                .. named.Select(name => BudgetGroup.Of(
                    name,
                    shares.FirstOrDefault(s => s.District == name)?.Centimes,
                    answer.Accounts.Where(a => a.Project.District == name))),
                .. commune.Envelope is null or 0 && commune.Projects == 0 ? (BudgetGroup[])[] : [commune],
            ],
            Categories =
            [
                .. answer.Accounts.GroupBy(a => a.Project.Category).OrderBy(g => g.Key is null)
                    .Select(g => BudgetGroup.Of(g.Key, null, g)),
            ],
            Turnout = closed?.Turnout ?? [],
            Entitled = closed?.Entitled,
        };
    }
}

/// <summary>Money of a district or of a category, in whole centimes.</summary>
public sealed record BudgetGroup
{
    private BudgetGroup()
    {
    }

    /// <summary>Its name; <see langword="null"/> for what belongs to none.</summary>
    public required string? Name { get; init; }

    /// <summary>Its part of the envelope; <see langword="null"/> where none is fixed.</summary>
    public required long? Envelope { get; init; }

    /// <summary>How many projects it has.</summary>
    public required int Projects { get; init; }

    /// <summary>What the vote proposes.</summary>
    public required long Proposed { get; init; }

    /// <summary>The credits that stand in the budget.</summary>
    public required long Entered { get; init; }

    /// <summary>What was spent.</summary>
    public required long Spent { get; init; }

    /// <summary>What was given back.</summary>
    public required long Returned { get; init; }

    /// <summary>What is left of the credits.</summary>
    public long Unspent => Entered - Spent - Returned;

    internal static BudgetGroup Of(string? name, long? envelope, IEnumerable<BudgetAccount> accounts)
    {
        BudgetAccount[] all = [.. accounts];
        return new()
        {
            Name = name,
            Envelope = envelope,
            Projects = all.Length,
            Proposed = all.Sum(a => a.Proposed),
            Entered = all.Sum(a => a.Entered),
            Spent = all.Sum(a => a.Spent),
            Returned = all.Sum(a => a.Returned),
        };
    }
}
