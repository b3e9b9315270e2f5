using System.Globalization;
using System.Text;

namespace Tadafor.Elections;

/// <summary>Writes UTF-8 text through a buffer.</summary>
internal sealed class Utf8Text(Stream stream) : IDisposable
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _length;

    public void Line(string text)
    {
        Bytes(Encoding.UTF8.GetBytes(text));
        Bytes("\n"u8);
    }

    public void Number(int number)
    {
        MakeRoom(16);
        number.TryFormat(_buffer.AsSpan(_length), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            MakeRoom(1);
            int count = Math.Min(bytes.Length, _buffer.Length - _length);
            bytes[..count].CopyTo(_buffer.AsSpan(_length));
            _length += count;
            bytes = bytes[count..];
        }
    }

    public void Dispose() => MakeRoom(_buffer.Length);

    private void MakeRoom(int needed)
    {
        if (_buffer.Length - _length < needed)
        {
            stream.Write(_buffer, 0, _length);
            _length = 0;
        }
    }
}
