using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Programmes;

/// <summary>
/// A commune's action programme: what was done with it, and what else its preparation turns on. What is left out is not known.
/// </summary>
public sealed record ProgrammeFile
{
    /// <summary>What people call this file; no names of persons.</summary>
    public required string Reference { get; init; }

    /// <summary>The day on which the members of the council were elected.</summary>
    public LocalDate? ElectedOn { get; init; }

    /// <summary>The day on which the council elected its president and vice-presidents.</summary>
    public LocalDate? InstalledOn { get; init; }

    /// <summary>
    /// The programme that this one updates; <see langword="null"/> for a new programme, to which the first year of the mandate applies.
    /// </summary>
    public UpdatedProgramme? Updates { get; init; }

    /// <summary>Whether the equality body is set up and in office.</summary>
    public bool? BodySetUp { get; init; }

    /// <summary>Whom the president consulted, stated without a day; <see langword="null"/> when the file does not say.</summary>
    public ProgrammeFacts? Consulted { get; init; }

    /// <summary>What was done, in the order of the days.</summary>
    public Sequence<ProgrammeAct> Acts { get; init; } = [];

    /// <summary>Its projects, as far as they were copied.</summary>
    public Sequence<ProgrammeProject> Projects { get; init; } = [];
}

/// <summary>A programme that another updates.</summary>
/// <param name="InForceOn">The day on which it took effect; <see langword="null"/> when the file does not say.</param>
public sealed record UpdatedProgramme(LocalDate? InForceOn);
