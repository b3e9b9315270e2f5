using System.IO.Compression;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>
/// Unpacks gzip and notices when the end is missing, which the runtime's stream passes over in silence. A further member with a known
/// content is
/// put behind the source: it comes out at the end exactly if everything before it was whole.
/// </summary>
internal sealed class GzipStream : ReadOnlyStream
{
    private static readonly byte[] _seal = [.. "tadafor: whole\0\x5"u8];
    private static readonly byte[] _sealMember = Pack(_seal);

    private readonly GZipStream _unpacked;
    private readonly byte[] _held = new byte[64 * 1024];
    private int _start;
    private int _end;

    public GzipStream(ByteFeed feed) => _unpacked = new GZipStream(new FeedStream(feed, _sealMember), CompressionMode.Decompress);

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The data is damaged or its end is missing.</exception>
    public override int Read(Span<byte> buffer)
    {
        // The last bytes are held back until it is known whether they are the seal.
        while (_end - _start <= _seal.Length)
        {
            _held.AsSpan(_start, _end - _start).CopyTo(_held);
            (_start, _end) = (0, _end - _start);
            int read = _unpacked.Read(_held, _end, _held.Length - _end);
            if (read == 0)
            {
                return _held.AsSpan(0, _end).SequenceEqual(_seal) ? 0 : throw new InvalidDataException("The compressed data has no end.");
            }

            _end += read;
        }

        int count = Math.Min(buffer.Length, _end - _start - _seal.Length);
        _held.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        _unpacked.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Pack(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
