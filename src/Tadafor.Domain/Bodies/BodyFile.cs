using NodaTime;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Bodies;

/// <summary>A consultative body: what it is, what its texts fix, and what was done with it.</summary>
public sealed record BodyFile
{
    /// <summary>What people call this file; no names of persons.</summary>
    public required string Reference { get; init; }

    /// <summary>At whose council.</summary>
    public required CompositionLevel Level { get; init; }

    /// <summary>What it is. What only a region has stands at the level of a region.</summary>
    public required BodyKind Kind { get; init; }

    /// <summary>What its texts fix.</summary>
    public BodyStatutes Statutes { get; init; } = BodyStatutes.None;

    /// <summary>
    /// The code of a named set of statutes that fills what <see cref="Statutes"/> leave out, with its own confidence;
    /// <see langword="null"/> for none.
    /// </summary>
    public string? Preset { get; init; }

    /// <summary>What was done, in the order of the days.</summary>
    public Sequence<BodyAct> Acts { get; init; } = [];

    /// <summary>What is known of the programme being prepared; <see langword="null"/> when none is in question.</summary>
    public ProgrammeFacts? Programme { get; init; }
}

/// <summary>Whom the president consulted on a draft programme, as far as the file says.</summary>
/// <param name="On">
/// The day of the consultations, on which the body was in office or not; <see langword="null"/> for the day of the question.
/// </param>
/// <param name="CitizensConsulted">Citizens and associations, through the mechanisms.</param>
/// <param name="BodyConsulted">The equality body.</param>
/// <param name="BodyOpined">Whether that body gave its opinion.</param>
public sealed record ProgrammeFacts(LocalDate? On, bool? CitizensConsulted, bool? BodyConsulted, bool? BodyOpined);
