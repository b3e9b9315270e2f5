using OneOf;
using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Faults;

namespace Tadafor.Rules.Desks;

/// <summary>
/// What comes of an order given to a desk: the file as it stands then, what is wrong with the order, or that somebody wrote first.
/// </summary>
/// <typeparam name="TFile">The file: such as <see cref="PetitionFile"/> or <see cref="KeptBody"/>.</typeparam>
public sealed class DeskAnswer<TFile> : OneOfBase<TFile, DocumentFaults, StaleVersion>
    where TFile : DeskFile
{
    private DeskAnswer(OneOf<TFile, DocumentFaults, StaleVersion> input)
        : base(input)
    {
    }

    /// <summary>It was done, now or before.</summary>
    public static implicit operator DeskAnswer<TFile>(TFile file) => new(file);

    /// <summary>It cannot be done; nothing was written.</summary>
    public static implicit operator DeskAnswer<TFile>(DocumentFaults faults) => new(faults);

    /// <summary>The file is another than the one the writer saw; nothing was written.</summary>
    public static implicit operator DeskAnswer<TFile>(StaleVersion stale) => new(stale);
}
