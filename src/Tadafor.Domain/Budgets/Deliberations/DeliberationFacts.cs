using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets.Deliberations;

/// <summary>
/// What the draft of the council's deliberation on a proposal needs beside the count. What is not known stays a blank; chapters of the
/// budget are those that the commune gives, never invented.
/// </summary>
public sealed record DeliberationFacts
{
    /// <summary>Nothing known.</summary>
    public static DeliberationFacts None { get; } = new();

    /// <summary>The name of the commune; <see langword="null"/> when not known.</summary>
    public string? Council { get; init; }

    /// <summary>The session, in the commune's words; <see langword="null"/> when not known.</summary>
    public string? Session { get; init; }

    /// <summary>The day of the sitting; <see langword="null"/> when not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Which chapter of the budget each project would be entered under.</summary>
    public Sequence<BudgetChapter> Chapters { get; init; } = [];

    /// <summary>
    /// Where the council departs from the proposal: acts of <see cref="BudgetActKind.Departed"/>; others are passed over.
    /// </summary>
    public Sequence<BudgetAct> Departures { get; init; } = [];
}

/// <summary>A chapter of the budget and the projects entered under it.</summary>
/// <param name="Name">The chapter, as the commune's budget writes it.</param>
/// <param name="Projects">The identifiers of its projects.</param>
public sealed record BudgetChapter(string Name, Sequence<string> Projects);
