using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>
/// What a petition file says of itself beside the facts that decide: a decision and a letter show it, and leave blank only what it does not
/// say.
/// </summary>
public sealed record FileHeading
{
    /// <summary>A file that says nothing of itself; <c>default</c> of the texts.</summary>
    public static FileHeading None { get; } = new();

    /// <summary>The reference the file carries; <see langword="null"/> when it has none.</summary>
    public string? Reference { get; init; }

    /// <summary>
    /// The name of the commune, prefecture or province, or region petitioned; <see langword="null"/> when it is not stated.
    /// </summary>
    public string? Council { get; init; }

    /// <summary>The object of the petition, in the words of the file; <see langword="null"/> when it is not stated.</summary>
    public string? Title { get; init; }

    /// <summary>What was remarked when the file was read, such as signatories listed twice.</summary>
    public Sequence<Phrase> Remarks { get; init; } = [];

    /// <summary>What a file says of itself.</summary>
    public static FileHeading Of(PetitionDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new()
        {
            Reference = Stated(dossier.Reference),
            Council = Stated((dossier as CouncilPetition)?.Council.Name),
            Title = Stated(dossier switch
            {
                CouncilPetition council => council.Object.Title,
                CommitteePetition committee => committee.Title,
                _ => null,
            }),
        };
    }

    /// <summary>What a file says of itself, with what was remarked when it was read.</summary>
    public static FileHeading Of(ReadDossier read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Of(read.Dossier) with { Remarks = [.. read.Warnings.Select(w => w.Text)] };
    }

    /// <summary>Reference, council and title in a line; <see langword="null"/> when the file says none of them.</summary>
    internal Phrase? Line
    {
        get
        {
            Phrase[] said = [.. new[] { Reference, Council, Title }.OfType<string>().Select(Bidi.Quoted)];
            return said.Length == 0 ? null : Phrase.Join(Phrase.Same(" — "), said);
        }
    }

    private static string? Stated(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;
}
