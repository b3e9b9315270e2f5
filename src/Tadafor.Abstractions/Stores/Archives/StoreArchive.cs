using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Tadafor.Json;

namespace Tadafor.Abstractions.Stores.Archives;

/// <summary>
/// A whole store as JSON lines, format <see cref="Schema"/> (see <c>docs/schemas/store-line.v1.json</c>), exact both ways: what is exported
/// after an import is the same to the byte, from one store to another of any make. The last line holds the number of lines and their
/// digest, so that a file that was cut short or changed is noticed.
/// </summary>
/// <remarks>It holds everything the store holds, what can be traced to persons included: keep it as you keep the store.</remarks>
public static class StoreArchive
{
    /// <summary>The format and its version, as the first line names it.</summary>
    public const string Schema = "tadafor/store/1";

    private const int LongestLine = 1 << 30;

    /// <summary>Writes everything a store holds.</summary>
    /// <param name="store">The store.</param>
    /// <param name="destination">Where to; it is left open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>How many lines were written.</returns>
    public static async Task<long> ExportAsync(IWholeStore store, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(destination);
        using IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ArrayBufferWriter<byte> line = new();
        long lines = 0;
        Task WriteAsync(Action<Utf8JsonWriter> fields)
        {
            line.ResetWrittenCount();
            using (Utf8JsonWriter json = new(line, ArchiveLines.Options))
            {
                json.WriteStartObject();
                fields(json);
                json.WriteEndObject();
            }

            line.Write("\n"u8);
            digest.AppendData(line.WrittenSpan);
            lines++;
            return destination.WriteAsync(line.WrittenMemory, cancellation).AsTask();
        }

        await WriteAsync(json => json.WriteString("schema", Schema)).ConfigureAwait(false);
        await foreach (StorePart part in store.ExportAsync(cancellation).ConfigureAwait(false))
        {
            await WriteAsync(json => ArchiveLines.Write(json, part)).ConfigureAwait(false);
        }

        await WriteAsync(json =>
        {
            json.WriteNumber("end", lines);
            json.WriteString("digest", Convert.ToHexStringLower(digest.GetCurrentHash()));
        }).ConfigureAwait(false);
        return lines;
    }

    /// <summary>Reads what was exported into an empty store, all of it or nothing.</summary>
    /// <param name="store">The store.</param>
    /// <param name="source">UTF-8, one part a line; read to its end and left open.</param>
    /// <param name="cancellation">Stops the reading; the store stays empty.</param>
    /// <returns>How many lines were read; or everything that is wrong with them, each with its line; or that the store is not
    /// empty.</returns>
    public static async Task<StoreImportResult> ImportAsync(IWholeStore store, Stream source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(source);
        using ArchiveReader reader = new();
        try
        {
            return await store.ImportAsync(PartsAsync(reader, source, cancellation), cancellation).ConfigureAwait(false)
                ? new StoreImported(reader.Lines)
                : new StoreNotEmpty();
        }
        catch (FaultyArchiveException)
        {
            return reader.Faults!;
        }
    }

    // After the first fault nothing more is handed on, but the rest is read too, so that everything wrong is told at once.
    private static async IAsyncEnumerable<StorePart> PartsAsync(
        ArchiveReader reader, Stream source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        IAsyncEnumerable<List<(long Number, byte[]? Json)>> chunks = JsonLines.ReadAsync(source, LongestLine, cancellation);
        await foreach (List<(long Number, byte[]? Json)> chunk in chunks.ConfigureAwait(false))
        {
            foreach ((long number, byte[]? json) in chunk)
            {
                StorePart? part = reader.Take(number, json);
                if (part is not null && reader.IsGood)
                {
                    yield return part;
                }
            }
        }

        reader.End();
        if (!reader.IsGood)
        {
            throw new FaultyArchiveException();
        }
    }

    // Undoes what a store has taken so far; never seen by a caller.
    private sealed class FaultyArchiveException : Exception;
}
