using System.Globalization;
using System.Text;

namespace Tadafor.Tally.Elections.Digests;

/// <summary>Lines of fields separated by tabs, in UTF-8, handed on in large pieces.</summary>
internal sealed class FieldLines(Action<ReadOnlySpan<byte>> sink)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _used;
    private bool _first = true;

    /// <summary>A field as bytes, to be written many times.</summary>
    public static byte[] Bytes(string field) => Encoding.UTF8.GetBytes(field
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal));

    public void Line(params ReadOnlySpan<string> fields)
    {
        foreach (string field in fields)
        {
            Field(Bytes(field));
        }

        End();
    }

    public void Field(ReadOnlySpan<byte> field)
    {
        if (!_first)
        {
            Write("\t"u8);
        }

        Write(field);
        _first = false;
    }

    public void Field(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        Field(digits[..length]);
    }

    public void End()
    {
        Write("\n"u8);
        _first = true;
    }

    public void Flush()
    {
        sink(_buffer.AsSpan(0, _used));
        _used = 0;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _used)
        {
            Flush();
        }

        if (bytes.Length > _buffer.Length)
        {
            sink(bytes);
            return;
        }

        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
    }
}
