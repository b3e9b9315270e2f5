using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Voting;

/// <summary>
/// What the published list shows of a code that only the voter holds: its SHA-256. Whoever knows the code finds the receipt; the receipt
/// gives back nothing. 32 bytes, written as 64 hexadecimal digits. <c>default</c> is all zeros.
/// </summary>
public readonly record struct VoterReceipt : IComparable<VoterReceipt>
{
    /// <summary>How many hexadecimal digits write a receipt.</summary>
    public const int Digits = 64;

    // No letter that is read as a digit or as another letter.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int CodeLength = 20;

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    private VoterReceipt(ReadOnlySpan<byte> bytes)
    {
        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>
    /// A new code for a voter, drawn at random: five groups of four letters and digits (99 bits). It is shown to the voter and kept nowhere.
    /// </summary>
    public static string NewCode()
    {
        string drawn = RandomNumberGenerator.GetString(Alphabet, CodeLength);
        return string.Join('-', drawn.Chunk(4).Select(group => new string(group)));
    }

    /// <summary>The receipt of a code. Spaces, hyphens and the case of letters do not matter.</summary>
    /// <param name="code">The code, as the voter wrote it down; not empty.</param>
    /// <exception cref="ArgumentException">The code holds no letter and no digit.</exception>
    public static VoterReceipt Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        string plain = new([.. PlainSpelling.Of(code).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
        return plain.Length == 0
            ? throw new ArgumentException("A code holds letters or digits.", nameof(code))
            : new(SHA256.HashData(Encoding.UTF8.GetBytes($"tadafor/vote-receipt/1\n{plain}")));
    }

    /// <summary>Reads 64 hexadecimal digits, of either case.</summary>
    /// <returns>Whether they are a receipt.</returns>
    public static bool TryParse(ReadOnlySpan<char> hex, out VoterReceipt receipt)
    {
        receipt = default;
        Span<byte> bytes = stackalloc byte[Digits / 2];
        if (hex.Length != Digits || Convert.FromHexString(hex, bytes, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        receipt = new(bytes);
        return true;
    }

    /// <summary>By value, as the digits sort.</summary>
    public int CompareTo(VoterReceipt other) => _high != other._high ? _high.CompareTo(other._high) : _low.CompareTo(other._low);

    /// <summary>The 64 digits, in lower case.</summary>
    public override string ToString() => $"{_high:x32}{_low:x32}";

    internal void WriteTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128BigEndian(bytes, _high);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], _low);
    }
}
