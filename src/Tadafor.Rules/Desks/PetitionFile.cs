using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>A petition as its acts make it.</summary>
public sealed record PetitionFile : DeskFile
{
    /// <summary>The file of the petition; <see langword="null"/> once it was erased.</summary>
    public required PetitionDossier? Dossier { get; init; }

    /// <summary>The acts of its procedure, for its road and its dates.</summary>
    public required TimelineDocument Timeline { get; init; }

    /// <summary>What the rules gave, each time it was examined, in order.</summary>
    public required Sequence<DecisionDocument> Decisions { get; init; }
}
