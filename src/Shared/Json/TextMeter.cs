using System.Text;
using Tadafor.Domain.Faults;

namespace Tadafor.Json;

/// <summary>Knows the line and column of the first byte of a buffer that moves along a text.</summary>
internal struct TextMeter
{
    private long _lines;
    private long _charactersInLine;
    private long _bytesInLine;

    /// <summary>Moves past bytes that leave the buffer.</summary>
    public void Pass(ReadOnlySpan<byte> bytes)
    {
        int last = bytes.LastIndexOf((byte)'\n');
        if (last >= 0)
        {
            _lines += bytes.Count((byte)'\n');
            _charactersInLine = 0;
            _bytesInLine = 0;
        }

        ReadOnlySpan<byte> rest = bytes[(last + 1)..];
        _charactersInLine += Characters(rest);
        _bytesInLine += rest.Length;
    }

    /// <summary>The place of the byte before which everything was passed.</summary>
    public readonly TextPlace Place => new(_lines + 1, _charactersInLine + 1);

    /// <summary>The place of a byte of the buffer.</summary>
    public readonly TextPlace PlaceOf(ReadOnlySpan<byte> buffer, int offset)
    {
        TextMeter there = this;
        there.Pass(buffer[..Math.Clamp(offset, 0, buffer.Length)]);
        return there.Place;
    }

    /// <summary>The offset in the buffer of a place given as a line from 0 and a byte in that line.</summary>
    public readonly int OffsetOf(ReadOnlySpan<byte> buffer, long line, long byteInLine)
    {
        long offset = byteInLine - _bytesInLine;
        int start = 0;
        for (long at = _lines; at < line && start >= 0; at++)
        {
            int next = buffer[start..].IndexOf((byte)'\n');
            start = next < 0 ? buffer.Length : start + next + 1;
            offset = start + byteInLine;
        }

        return (int)Math.Clamp(offset, 0, buffer.Length);
    }

    private static int Characters(ReadOnlySpan<byte> utf8)
    {
        if (Ascii.IsValid(utf8))
        {
            return utf8.Length;
        }

        int characters = 0;
        foreach (byte b in utf8)
        {
            characters += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return characters;
    }
}
