using System.Buffers;
using System.Buffers.Binary;

namespace Tadafor.Tally.Voting;

/// <summary>32 bytes, written as 64 hexadecimal digits.</summary>
internal readonly record struct Digits64 : IComparable<Digits64>
{
    /// <summary>How many digits.</summary>
    public const int Length = 64;

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    public Digits64(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length / 2)
        {
            throw new ArgumentException("There are 32 bytes.", nameof(bytes));
        }

        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    public static bool TryParse(ReadOnlySpan<char> hex, out Digits64 digits)
    {
        digits = default;
        Span<byte> bytes = stackalloc byte[Length / 2];
        if (hex.Length != Length || Convert.FromHexString(hex, bytes, out _, out _) != OperationStatus.Done)
        {
            return false;
        }

        digits = new(bytes);
        return true;
    }

    public int CompareTo(Digits64 other) => _high != other._high ? _high.CompareTo(other._high) : _low.CompareTo(other._low);

    /// <summary>Writes the digits in lower case, in ASCII; <see cref="Length"/> bytes.</summary>
    public void WriteTo(Span<byte> destination)
    {
        Span<byte> bytes = stackalloc byte[Length / 2];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, _high);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], _low);
        Convert.TryToHexStringLower(bytes, destination, out _);
    }

    public override string ToString() => $"{_high:x32}{_low:x32}";
}
