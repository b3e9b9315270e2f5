using System.Buffers;
using System.Runtime.CompilerServices;

namespace Tadafor.Json;

/// <summary>Cuts a stream into lines, each a JSON document. Memory does not grow with their number.</summary>
internal static class JsonLines
{
    // Enough lines to keep every core busy, and few enough bytes to hold.
    private const int MostLines = 1024, MostBytes = 16 << 20;

    /// <summary>Lines that are not blank with their numbers, some at a time; one longer than allowed without its bytes.</summary>
    /// <param name="lines">UTF-8; lines end in a line feed, with a carriage return before it or without. Read to its end and left
    /// open.</param>
    /// <param name="longest">The longest line, in bytes.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async IAsyncEnumerable<List<(long Number, byte[]? Json)>> ReadAsync(
        Stream lines,
        int longest,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            List<(long Number, byte[]? Json)> chunk = [];
            ArrayBufferWriter<byte> line = new();
            long number = 1, held = 0;
            bool tooLong = false;
            int read;
            while ((read = await lines.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            {
                for (int at = 0; at < read;)
                {
                    int length = buffer.AsSpan(at, read - at).IndexOf((byte)'\n');
                    int end = length < 0 ? read : at + length;
                    tooLong |= line.WrittenCount + (end - at) > longest;
                    if (tooLong)
                    {
                        line.Clear();
                    }
                    else
                    {
                        line.Write(buffer.AsSpan(at, end - at));
                    }

                    at = end + 1;
                    if (length < 0)
                    {
                        break;
                    }

                    held += Take();
                    if (chunk.Count >= MostLines || held >= MostBytes)
                    {
                        yield return chunk;
                        (chunk, held) = ([], 0);
                    }
                }
            }

            Take();
            if (chunk.Count > 0)
            {
                yield return chunk;
            }

            long Take()
            {
                long bytes = line.WrittenCount;
                if (tooLong || !IsBlank(line.WrittenSpan))
                {
                    chunk.Add((number, tooLong ? null : line.WrittenSpan.ToArray()));
                }

                number++;
                tooLong = false;
                line.Clear();
                return bytes;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
