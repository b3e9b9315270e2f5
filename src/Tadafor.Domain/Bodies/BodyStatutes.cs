using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Bodies;

/// <summary>
/// What the texts of a body fix: statutes, internal rules, a charter. The law fixes none of it, so that nothing has a default: what is
/// <see langword="null"/> is not fixed, and what rests on it is undetermined.
/// </summary>
public sealed record BodyStatutes
{
    /// <summary>Nothing is fixed.</summary>
    public static BodyStatutes None { get; } = new();

    /// <summary>What it may study: of a voluntary body, whose subject no law gives.</summary>
    public Fixed<string>? Mission { get; init; }

    /// <summary>How many members, as a range; the same number twice for an exact one.</summary>
    public Fixed<CountRange>? Members { get; init; }

    /// <summary>Shares of women or men, in the whole body or in its bureau.</summary>
    public Sequence<BodyShare> Shares { get; init; } = [];

    /// <summary>How long its term lasts.</summary>
    public Fixed<BodyTerm>? Term { get; init; }

    /// <summary>Whether it ends with the term of the council, whatever its own; not read where its term is the council's.</summary>
    public Fixed<bool>? EndsWithCouncil { get; init; }

    /// <summary>How many must be present.</summary>
    public Fixed<Portion>? Quorum { get; init; }

    /// <summary>How many must be present when a meeting is called again.</summary>
    public Fixed<Portion>? LaterQuorum { get; init; }

    /// <summary>How many votes an opinion needs.</summary>
    public Fixed<Portion>? Majority { get; init; }

    /// <summary>At least how many meetings in a calendar year.</summary>
    public Fixed<int>? MeetingsPerYear { get; init; }

    /// <summary>By when it gives an opinion it was asked for, from the day it was asked.</summary>
    public Fixed<StatutePeriod>? OpinionPeriod { get; init; }

    /// <summary>By when the council answers an opinion, from the day it was submitted.</summary>
    public Fixed<StatutePeriod>? ReplyPeriod { get; init; }

    /// <summary>Whether it gives opinions of its own motion too.</summary>
    public Fixed<bool>? OwnMotion { get; init; }

    /// <summary>Who adopts its opinions.</summary>
    public Fixed<BodyOrgan>? AdoptedBy { get; init; }

    /// <summary>Offices that a member may not hold.</summary>
    public Fixed<Sequence<string>>? Incompatible { get; init; }

    /// <summary>Whether the end of the council's term ends it; <see langword="null"/> when no text says.</summary>
    internal bool? IsEndedByCouncil => Term is { Value.Lasts: null } ? true : EndsWithCouncil?.Value;

    /// <summary>These, with what they do not fix taken from others.</summary>
    internal BodyStatutes Or(BodyStatutes others) => new()
    {
        Mission = Mission ?? others.Mission,
        Members = Members ?? others.Members,
        Shares = Shares.Count > 0 ? Shares : others.Shares,
        Term = Term ?? others.Term,
        EndsWithCouncil = EndsWithCouncil ?? others.EndsWithCouncil,
        Quorum = Quorum ?? others.Quorum,
        LaterQuorum = LaterQuorum ?? others.LaterQuorum,
        Majority = Majority ?? others.Majority,
        MeetingsPerYear = MeetingsPerYear ?? others.MeetingsPerYear,
        OpinionPeriod = OpinionPeriod ?? others.OpinionPeriod,
        ReplyPeriod = ReplyPeriod ?? others.ReplyPeriod,
        OwnMotion = OwnMotion ?? others.OwnMotion,
        AdoptedBy = AdoptedBy ?? others.AdoptedBy,
        Incompatible = Incompatible ?? others.Incompatible,
    };
}

/// <summary>A share that the body's texts set.</summary>
/// <param name="Organ">In the whole body, or in its bureau.</param>
/// <param name="Goal">The share, with its text.</param>
/// <param name="Binding">
/// Whether that text makes it a condition, rather than a goal; <see langword="null"/> when it does not say (question Q23).
/// </param>
public sealed record BodyShare(BodyOrgan Organ, LocalGoal Goal, bool? Binding);

/// <summary>The whole body or its bureau.</summary>
public enum BodyOrgan
{
    /// <summary>The whole body. <c>default</c>.</summary>
    Plenary = 0,

    /// <summary>Its bureau.</summary>
    Bureau,
}
