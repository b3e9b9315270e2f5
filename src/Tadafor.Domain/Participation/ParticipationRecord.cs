using NodaTime;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Participation;

/// <summary>
/// What a commune did with citizens and associations: activities with who took part and what came out. No names of persons.
/// </summary>
public sealed record ParticipationRecord
{
    /// <summary>What people call this file.</summary>
    public required string Reference { get; init; }

    /// <summary>The activities, each with an identifier of its own.</summary>
    public Sequence<RecordedActivity> Activities { get; init; } = [];
}

/// <summary>An activity.</summary>
public sealed record RecordedActivity
{
    /// <summary>Its identifier in the file.</summary>
    public required string Id { get; init; }

    /// <summary>What kind it is.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The programme it belongs to, in the commune's words; <see langword="null"/> for none.</summary>
    public string? Programme { get; init; }

    /// <summary>The first day; of a call, the day from which proposals are taken.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day, never before the first; <see langword="null"/> for a single day.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Who took part, by category; empty when nobody counted.</summary>
    public Sequence<ParticipantGroup> Groups { get; init; } = [];

    /// <summary>What came out.</summary>
    public Sequence<ActivityResult> Results { get; init; } = [];
}

/// <summary>Participants of one category.</summary>
/// <param name="Category">Such as association representatives; never the name of a person.</param>
/// <param name="Number">How many; <see langword="null"/> when nobody counted.</param>
/// <param name="Women">Women among them; <see langword="null"/> when not known.</param>
/// <param name="Men">Men among them; <see langword="null"/> when not known.</param>
public sealed record ParticipantGroup(string Category, int? Number, int? Women, int? Men)
{
    /// <summary>
    /// Women, men, and those of whom the file says neither, who are never assumed to be either; <see langword="null"/> when nobody counted.
    /// </summary>
    public Headcount? Headcount => Number is { } number
        ? new(Women ?? 0, Men ?? 0, number - (Women ?? 0) - (Men ?? 0))
        : null;
}

/// <summary>What came out of an activity.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">How many; 1 or more.</param>
/// <param name="File">The file that follows it further; <see langword="null"/> for none.</param>
public sealed record ActivityResult(ResultKind Kind, int Number, string? File);
