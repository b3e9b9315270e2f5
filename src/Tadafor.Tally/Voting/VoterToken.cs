namespace Tadafor.Tally.Voting;

/// <summary>
/// Stands for one voter: 32 bytes made from their identity number with a key that only the commune's system holds, the same on paper
/// and on
/// the platform. It gives nothing back. <c>default</c> is the token of all zeros.
/// </summary>
public readonly record struct VoterToken
{
    /// <summary>How many hexadecimal digits write a token.</summary>
    public const int Digits = Digits64.Length;

    private readonly Digits64 _digits;

    /// <summary>Creates a token from its 32 bytes.</summary>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public VoterToken(ReadOnlySpan<byte> bytes) => _digits = new(bytes);

    private VoterToken(Digits64 digits) => _digits = digits;

    /// <summary>Reads 64 hexadecimal digits, of either case.</summary>
    /// <returns>Whether they are a token.</returns>
    public static bool TryParse(ReadOnlySpan<char> hex, out VoterToken token)
    {
        bool read = Digits64.TryParse(hex, out Digits64 digits);
        token = new(digits);
        return read;
    }

    /// <summary>The first digits only: enough to tell two apart in a log, too few to match a person across files.</summary>
    public override string ToString() => $"{_digits.ToString()[..6]}…";

    internal void WriteTo(Span<byte> destination) => _digits.WriteTo(destination);
}
