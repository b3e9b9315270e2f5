using System.Runtime.InteropServices;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>A window that slides over a stream, or lies over bytes already in memory.</summary>
internal sealed class ByteFeed
{
    private const int Chunk = 64 * 1024;

    private readonly Stream? _stream;
    private byte[] _buffer = [];
    private int _start;
    private int _end;

    public ByteFeed(ReadOnlyMemory<byte> bytes)
    {
        // A plain array, because a span over one costs nothing, and the window is asked for with every record.
        ArraySegment<byte> segment = MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> own) ? own : new(bytes.ToArray());
        (_buffer, _start, _end) = (segment.Array ?? [], segment.Offset, segment.Offset + segment.Count);
    }

    public ByteFeed(Stream stream) => _stream = stream;

    /// <summary>The bytes read and not yet skipped.</summary>
    public ReadOnlySpan<byte> Window => _buffer.AsSpan(_start, _end - _start);

    /// <summary>How many bytes lie before the window.</summary>
    public long Position { get; private set; }

    /// <summary>Moves the front edge of the window.</summary>
    public void Skip(int count)
    {
        _start += count;
        Position += count;
    }

    /// <summary>Lengthens the window; <see langword="false"/> at the end of the source, when nothing was added.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool More()
    {
        if (_stream is null)
        {
            return false;
        }

        if (_end == _buffer.Length)
        {
            MakeRoom();
        }

        int read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        int length = _end - _start;
        byte[] target = length > _buffer.Length / 2 || _buffer.Length == 0 ? new byte[Math.Max(Chunk, _buffer.Length * 2)] : _buffer;
        Buffer.BlockCopy(_buffer, _start, target, 0, length);
        (_buffer, _start, _end) = (target, 0, length);
    }
}
