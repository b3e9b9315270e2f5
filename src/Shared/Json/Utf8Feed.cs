using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Tadafor.Json;

/// <summary>Fills a buffer from a stream, passing on only bytes that are known to be UTF-8, without a byte-order mark.</summary>
internal sealed class Utf8Feed : IDisposable
{
    private const int FirstSize = 64 * 1024;
    private const int LargestSize = 1024 * 1024;

    private readonly Stream _stream;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _filled;
    private bool _started;
    private bool _streamEnded;

    public Utf8Feed(Stream stream) => _stream = stream;

    /// <summary>Bytes that are known to be UTF-8 and not yet passed.</summary>
    public ReadOnlySpan<byte> Valid => _buffer.AsSpan(0, ValidLength);

    /// <summary>Whether nothing follows <see cref="Valid"/>, or nothing that can be read.</summary>
    public bool IsLast => _streamEnded || IsBroken;

    /// <summary>Whether the byte after <see cref="Valid"/> is not UTF-8.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether the buffer is full and may not grow.</summary>
    public bool IsExhausted { get; private set; }

    private int ValidLength { get; set; }

    /// <summary>Drops the first bytes and reads more.</summary>
    public void Advance(int passed)
    {
        _buffer.AsSpan(passed, _filled - passed).CopyTo(_buffer);
        _filled -= passed;
        ValidLength -= passed;
        if (_filled == _buffer.Length)
        {
            Grow();
        }

        // The first bytes decide about a byte-order mark, so that enough of them must be there.
        do
        {
            int read = _stream.Read(_buffer, _filled, _buffer.Length - _filled);
            _filled += read;
            _streamEnded |= read == 0;
        }
        while (!_streamEnded && !_started && _filled < Encoding.UTF8.Preamble.Length);

        SkipMark();
        Validate();
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void SkipMark()
    {
        if (!_started && _buffer.AsSpan(0, _filled).StartsWith(Encoding.UTF8.Preamble))
        {
            _filled -= Encoding.UTF8.Preamble.Length;
            _buffer.AsSpan(Encoding.UTF8.Preamble.Length, _filled).CopyTo(_buffer);
        }

        _started = true;
    }

    private void Validate()
    {
        ReadOnlySpan<byte> fresh = _buffer.AsSpan(ValidLength, _filled - ValidLength);
        int incomplete = _streamEnded ? 0 : IncompleteTail(fresh);
        if (Utf8.IsValid(fresh[..^incomplete]))
        {
            ValidLength = _filled - incomplete;
            return;
        }

        while (Rune.DecodeFromUtf8(fresh, out _, out int bytes) == OperationStatus.Done)
        {
            fresh = fresh[bytes..];
        }

        ValidLength = _filled - fresh.Length;
        IsBroken = true;
    }

    // A sequence of two to four bytes may be cut at the end of what was read.
    private static int IncompleteTail(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            byte b = bytes[^back];
            if ((b & 0xC0) != 0x80)
            {
                int needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
                return needed > back ? back : 0;
            }
        }

        return 0;
    }

    private void Grow()
    {
        if (_buffer.Length >= LargestSize)
        {
            IsExhausted = true;
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
