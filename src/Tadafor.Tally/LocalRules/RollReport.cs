using Tadafor.Domain.Primitives;
using Tadafor.Tally.Voting;

namespace Tadafor.Tally.LocalRules;

/// <summary>
/// The ballots of a vote that is not closed held against its roll. No number here depends on what a valid ballot chose. Nothing is taken
/// out: a ballot goes only by an invalidation with its reason, a question by an answer on the roll.
/// </summary>
public sealed record RollReport
{
    internal RollReport()
    {
    }

    /// <summary>People on the roll who may vote under the rules.</summary>
    public required int Entitled { get; init; }

    /// <summary>People on the roll who certainly may not.</summary>
    public required int NotEntitled { get; init; }

    /// <summary>People on the roll of whom something that the rules ask is not known.</summary>
    public required int Open { get; init; }

    /// <summary>
    /// Of <see cref="Entitled"/> and <see cref="Open"/> together, those of whom there is a valid ballot that no invalidation touches.
    /// </summary>
    public required int TookPart { get; init; }

    /// <summary>Where valid ballots stand of people who are not on the roll; for an urn, the line of its own roll.</summary>
    public required Sequence<BallotPlace> OffRoll { get; init; }

    /// <summary>Where valid ballots stand of people who certainly may not vote.</summary>
    public required Sequence<BallotPlace> OfNotEntitled { get; init; }

    /// <summary>Where valid ballots stand of people of whom it is not known: a question for the office; they count meanwhile.</summary>
    public required Sequence<BallotPlace> Asked { get; init; }

    /// <summary>Whether an office has an act to make before the vote is closed: a ballot to invalidate, or a roll to correct.</summary>
    public bool HasToAct => OffRoll.Count > 0 || OfNotEntitled.Count > 0;
}
