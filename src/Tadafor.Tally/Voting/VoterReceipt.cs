using System.Security.Cryptography;
using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Voting;

/// <summary>
/// What the published list shows of a code that only the voter holds: its SHA-256. Whoever knows the code finds the receipt; the
/// receipt
/// gives back nothing. 32 bytes, written as 64 hexadecimal digits. <c>default</c> is all zeros.
/// </summary>
public readonly record struct VoterReceipt : IComparable<VoterReceipt>
{
    /// <summary>How many hexadecimal digits write a receipt.</summary>
    public const int Digits = Digits64.Length;

    // No letter that is read as a digit or as another letter.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int CodeLength = 20;

    private readonly Digits64 _digits;

    private VoterReceipt(Digits64 digits) => _digits = digits;

    /// <summary>
    /// A new code for a voter, drawn at random: five groups of four letters and digits (99 bits). It is shown to the voter and kept
    /// nowhere.
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
            : new(new Digits64(SHA256.HashData(Encoding.UTF8.GetBytes($"tadafor/vote-receipt/1\n{plain}"))));
    }

    /// <summary>Reads 64 hexadecimal digits, of either case.</summary>
    /// <returns>Whether they are a receipt.</returns>
    public static bool TryParse(ReadOnlySpan<char> hex, out VoterReceipt receipt)
    {
        bool read = Digits64.TryParse(hex, out Digits64 digits);
        receipt = new(digits);
        return read;
    }

    /// <summary>By value, as the digits sort.</summary>
    public int CompareTo(VoterReceipt other) => _digits.CompareTo(other._digits);

    /// <summary>Whether one sorts before another.</summary>
    public static bool operator <(VoterReceipt left, VoterReceipt right) => left.CompareTo(right) < 0;

    /// <summary>Whether one sorts before another or is the same.</summary>
    public static bool operator <=(VoterReceipt left, VoterReceipt right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one sorts after another.</summary>
    public static bool operator >(VoterReceipt left, VoterReceipt right) => left.CompareTo(right) > 0;

    /// <summary>Whether one sorts after another or is the same.</summary>
    public static bool operator >=(VoterReceipt left, VoterReceipt right) => left.CompareTo(right) >= 0;

    /// <summary>The 64 digits, in lower case.</summary>
    public override string ToString() => _digits.ToString();
}
