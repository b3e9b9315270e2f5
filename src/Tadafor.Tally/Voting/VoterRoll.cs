using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Voting;

/// <summary>
/// The roll of a vote: tokens of those who asked to vote or were entered, with what is known of each. It holds no identity, and like the
/// batches it is for those who keep the vote, never published.
/// </summary>
public sealed record VoterRoll
{
    /// <summary>The reference of the vote (<see cref="BallotPaper.Reference"/>): tokens are made for one vote alone.</summary>
    public required string Reference { get; init; }

    /// <summary>The organ or office that keeps it, never the name of a person.</summary>
    public required string By { get; init; }

    /// <summary>The day on which it stood so.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The people on it, each once.</summary>
    public required Sequence<RollEntry> Voters { get; init; }
}

/// <summary>One person on the roll. What is <see langword="null"/> is not known: a question for the office, never a refusal.</summary>
/// <param name="Voter">Their token, the one that their ballot has on either channel.</param>
public sealed record RollEntry(VoterToken Voter)
{
    /// <summary>Whether they have the age that the rules ask. No day of birth is kept.</summary>
    public bool? OfAge { get; init; }

    /// <summary>Whether they live in the commune.</summary>
    public bool? Resident { get; init; }

    /// <summary>Whether they work, trade or study there.</summary>
    public bool? Active { get; init; }

    /// <summary>Whether they are on the electoral lists.</summary>
    public bool? Registered { get; init; }

    /// <summary>Says only that it is an entry.</summary>
    public override string ToString() => "entry";
}
