using Tadafor.Domain.Faults;
using Tadafor.Domain.Programmes;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Programmes;

/// <summary>
/// Action programmes of communes as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/programme.v1.json</c>). Reading is
/// strict and never throws for what a document holds: every fault is listed at once.
/// </summary>
public static class ProgrammeJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/programme/1";

    /// <summary>Reads a programme.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static ProgrammeResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ProgrammeFile? programme = null;
        DocumentFaults? faults = SmallDocument.Read(json, ProgrammeReader.Kinds, root => programme = ProgrammeReader.Document(root));
        return faults is null ? programme! : faults;
    }

    /// <summary>Reads a programme from text.</summary>
    public static ProgrammeResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a programme without waiting for the stream.</summary>
    public static Task<ProgrammeResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a programme in its canonical form: no field for what is not known.</summary>
    public static void Write(ProgrammeFile programme, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(destination);
        ProgrammeWriter.Write(programme, destination);
    }

    /// <summary>Writes a programme without waiting for the stream.</summary>
    public static Task WriteAsync(ProgrammeFile programme, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(programme, stream), cancellation);

    /// <summary>The canonical form as text.</summary>
    public static string ToText(ProgrammeFile programme) => SmallDocument.ToText(stream => Write(programme, stream));
}
