using OneOf;
using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Faults;

namespace Tadafor.Rules.Desks;

/// <summary>
/// What comes of an order about a petition: the file as it stands then, what is wrong with the order, or that somebody wrote first.
/// </summary>
public sealed class PetitionDeskAnswer : OneOfBase<PetitionFile, DocumentFaults, StaleVersion>
{
    private PetitionDeskAnswer(OneOf<PetitionFile, DocumentFaults, StaleVersion> input)
        : base(input)
    {
    }

    /// <summary>It was done, now or before.</summary>
    public static implicit operator PetitionDeskAnswer(PetitionFile file) => new(file);

    /// <summary>It cannot be done; nothing was written.</summary>
    public static implicit operator PetitionDeskAnswer(DocumentFaults faults) => new(faults);

    /// <summary>The file is another than the one the writer saw; nothing was written.</summary>
    public static implicit operator PetitionDeskAnswer(StaleVersion stale) => new(stale);
}
