using NodaTime;

namespace Tadafor.Tally.LocalRules;

/// <summary>The days that the rules fix. What is <see langword="null"/> is not fixed.</summary>
public sealed record CycleDays
{
    /// <summary>No day fixed.</summary>
    public static CycleDays None { get; } = new();

    /// <summary>The first day on which proposals are taken.</summary>
    public LocalDate? CallOpensOn { get; init; }

    /// <summary>The last day.</summary>
    public LocalDate? CallClosesOn { get; init; }

    /// <summary>The day on which the final list is frozen.</summary>
    public LocalDate? ListFrozenOn { get; init; }

    /// <summary>The first day of voting.</summary>
    public LocalDate? VoteOpensOn { get; init; }

    /// <summary>The last day of voting.</summary>
    public LocalDate? VoteClosesOn { get; init; }

    /// <summary>The day on which the session opens that is to vote the budget; not a rule of the commune's, where known.</summary>
    public LocalDate? SessionOpensOn { get; init; }

    /// <summary>The days of the rules in the order in which they must come, each with the field that holds it.</summary>
    public (string Field, LocalDate? Day)[] InOrder =>
    [
        ("callOpensOn", CallOpensOn), ("callClosesOn", CallClosesOn), ("listFrozenOn", ListFrozenOn), ("voteOpensOn", VoteOpensOn),
        ("voteClosesOn", VoteClosesOn), ("sessionOpensOn", SessionOpensOn),
    ];
}
