using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers;

/// <summary>
/// Petition dossiers as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/petition-dossier.v1.json</c>). Reading is strict
/// and never
/// throws for what a document holds: every fault is listed at once. Only the stream itself can fail.
/// </summary>
public static class DossierJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = WireNames.Schema;

    /// <summary>Reads a dossier as it streams by, for its format alone; memory grows with the signatories, not with the text.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static DossierResult Read(Stream json) => Read(json, null);

    /// <summary>Reads a dossier, and what its check finds.</summary>
    internal static DossierResult Read(Stream json, IDossierCheck? check)
    {
        ArgumentNullException.ThrowIfNull(json);
        using Utf8Feed feed = new(json);
        JsonCursor cursor = new(feed, FaultKinds.Fields);
        PetitionDossier? dossier = DossierReader.Read(ref cursor);
        if (dossier is not null && check is not null)
        {
            Add(cursor.Faults, check.FaultsOf(dossier), cursor.Places);
            Add(cursor.Warnings, check.WarningsOf(dossier), cursor.Places);
        }

        return cursor.Faults.IsEmpty
            ? new ReadDossier(dossier!, cursor.Warnings.InOrder(), cursor.Warnings.NotListed)
            : cursor.Notes.ToFaults();
    }

    /// <summary>Reads a dossier from text, for its format alone.</summary>
    /// <param name="json">The document.</param>
    public static DossierResult Read(string json) => Read(json, null);

    /// <summary>Reads a dossier from text, and what its check finds.</summary>
    internal static DossierResult Read(string json, IDossierCheck? check)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, stream => Read(stream, check));
    }

    /// <summary>Reads a dossier for its format alone, without waiting for the stream; memory grows with the signatories, not with the
    /// text.</summary>
    /// <param name="json">UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Task<DossierResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        ReadAsync(json, null, cancellation);

    /// <summary>Reads a dossier without waiting for the stream, and what its check finds.</summary>
    internal static Task<DossierResult> ReadAsync(Stream json, IDossierCheck? check, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, stream => Read(stream, check), cancellation);

    /// <summary>
    /// Writes a dossier in its canonical form: UTF-8 without a mark, two spaces, one signatory per line, no field for what the file does
    /// not say.
    /// </summary>
    public static void Write(PetitionDossier dossier, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(destination);
        DossierWriter.Write(dossier, destination);
    }

    /// <summary>Writes a dossier without waiting for the stream, its parts as they are made.</summary>
    public static Task WriteAsync(PetitionDossier dossier, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return AsyncDocument.WriteAsync(destination, stream => DossierWriter.Write(dossier, stream), cancellation);
    }

    /// <summary>
    /// Writes the text of a dossier with another list of signatories in it. Every other byte stays as it is: order, spaces, and fields that
    /// a program
    /// that keeps signatures knows nothing of.
    /// </summary>
    /// <param name="dossier">The text of a dossier of citizens, as it was read without faults.</param>
    /// <param name="signatories">The list that takes the place of its own. What it states of everyone and its source are not written: they
    /// stay as the text has them.</param>
    /// <param name="destination">Where to.</param>
    public static void WriteSignatories(ReadOnlySpan<byte> dossier, SignatoryRoll signatories, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(signatories);
        ArgumentNullException.ThrowIfNull(destination);
        SignatoriesSplice.Write(dossier, signatories, destination);
    }

    /// <summary>The canonical form as text.</summary>
    public static string ToText(PetitionDossier dossier) => SmallDocument.ToText(stream => Write(dossier, stream));

    private static void Add(FaultList list, IEnumerable<DocumentFault> faults, Dictionary<string, TextPlace> places)
    {
        foreach (DocumentFault fault in faults)
        {
            list.Add(places.TryGetValue(fault.Path, out TextPlace place) ? fault with { Place = place } : fault);
        }
    }
}
