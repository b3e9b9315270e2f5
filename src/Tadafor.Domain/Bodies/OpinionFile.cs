using NodaTime;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Bodies;

/// <summary>An opinion of a body: on what, of whose motion, and what was done with it.</summary>
public sealed record OpinionFile
{
    /// <summary>What people call this file; no names of persons.</summary>
    public required string Reference { get; init; }

    /// <summary>What it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The body.</summary>
    public required BodyFile Body { get; init; }

    /// <summary>Whether it is given of the body's own motion; <see langword="null"/> when the file does not say.</summary>
    public bool? OwnMotion { get; init; }

    /// <summary>
    /// Whether its subject is what this body studies, under its article or its mission; <see langword="null"/> until somebody judges.
    /// </summary>
    public Judgement? WithinMission { get; init; }

    /// <summary>
    /// Whether it is a question of the province or region, where the law asks that; <see langword="null"/> until somebody judges.
    /// </summary>
    public Judgement? OfTheTerritory { get; init; }

    /// <summary>What was done, in the order of the days.</summary>
    public Sequence<OpinionAct> Acts { get; init; } = [];
}

/// <summary>Something done with an opinion, on a day, by somebody. What is not known is <see langword="null"/>.</summary>
public sealed record OpinionAct
{
    /// <summary>What was done.</summary>
    public required OpinionActKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The organ or office that did it, never the name of a person.</summary>
    public string? By { get; init; }

    /// <summary>Who deliberated: of a deliberation.</summary>
    public BodyOrgan? Organ { get; init; }

    /// <summary>Whether the meeting was called again after one without quorum: of a deliberation.</summary>
    public bool? CalledAgain { get; init; }

    /// <summary>Members present: of a deliberation.</summary>
    public int? Present { get; init; }

    /// <summary>Votes for: of a deliberation.</summary>
    public int? For { get; init; }

    /// <summary>Votes against: of a deliberation.</summary>
    public int? Against { get; init; }

    /// <summary>Abstentions: of a deliberation.</summary>
    public int? Abstained { get; init; }

    /// <summary>Whether the answer gives its reasons: of an answer.</summary>
    public bool? Reasoned { get; init; }
}
