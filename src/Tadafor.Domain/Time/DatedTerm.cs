using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time;

/// <summary>A date by which the law wants something done, in the calendar of a budget: 15 November of the year before it.</summary>
internal sealed record DatedTerm
{
    /// <summary>The stable code, such as <c>commune.budget.adopted</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What must be done.</summary>
    public required Phrase Duty { get; init; }

    /// <summary>Who must do it.</summary>
    public required Phrase Bearer { get; init; }

    /// <summary>The month.</summary>
    public required int Month { get; init; }

    /// <summary>The day of the month: the last on which it is in time.</summary>
    public required int Day { get; init; }

    /// <summary>In which year: −1 for the year before that of the budget, 1 for the year after it.</summary>
    public required int Years { get; init; }

    /// <summary>The articles; never empty.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>What the law says follows when the day passes; <see langword="null"/> when it writes no effect.</summary>
    public Phrase? WhenMissed { get; init; }

    /// <summary>The day for a budget.</summary>
    /// <param name="budgetYear">The year of the budget.</param>
    public LocalDate For(int budgetYear) => new(budgetYear + Years, Month, Day);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
