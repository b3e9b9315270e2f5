using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>
/// What voters are asked, frozen when voting opens: the projects of the final list, the money, the rules of casting ballots, and the
/// days.
/// </summary>
public sealed record BallotPaper
{
    /// <summary>What this vote is called, such as <c>PB-2026</c>; the voters' tokens are made for it.</summary>
    public required string Reference { get; init; }

    /// <summary>How ballots are cast.</summary>
    public required VotingRules Rules { get; init; }

    /// <summary>The money available, in the smallest unit (<see cref="Decimals"/>); zero or more.</summary>
    public required long Envelope { get; init; }

    /// <summary>The projects, with costs in the same unit; their identifiers are distinct.</summary>
    public required Sequence<Project> Projects { get; init; }

    /// <summary>Decimal places of money; 2, centimes, unless stated.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>What people read as the identity of the vote.</summary>
    public ElectionIdentity Identity { get; init; } = ElectionIdentity.None;

    /// <summary>The first day of voting; <see langword="null"/> when not stated.</summary>
    public LocalDate? Opens { get; init; }

    /// <summary>The last day of voting: the box cannot be closed before; <see langword="null"/> when not stated.</summary>
    public LocalDate? Closes { get; init; }

    /// <summary>The digest of the local rules as a whole; <see langword="null"/> when not stated.</summary>
    public string? RulesDigest { get; init; }

    /// <summary>The digest of the final list of projects; <see langword="null"/> when not stated.</summary>
    public string? ListDigest { get; init; }

    /// <summary>The election of this paper, without ballots.</summary>
    /// <exception cref="ArgumentException">Projects or money are such as <see cref="ElectionBuilder"/> does not take.</exception>
    public ElectionBuilder NewElection() => new(Rules.VoteType, Envelope, Projects)
    {
        Decimals = Decimals,
        Identity = Identity,
        Limits = Rules.Limits,
        RepeatedChoice = Rules.RepeatedChoice,
    };
}
