using System.Buffers;
using System.Buffers.Binary;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// Stands for one signatory: HMAC-SHA-256 of the identity number under a key that only the commune's system holds, so that the same person
/// gives the
/// same token, and the token gives back nothing. 32 bytes, written as 64 hexadecimal digits. <c>default</c> is the token of all zeros.
/// </summary>
public readonly struct SignatoryToken : IEquatable<SignatoryToken>
{
    /// <summary>How many hexadecimal digits write a token.</summary>
    public const int Digits = 64;

    private const int Bytes = 32;

    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    /// <summary>Creates a token from the 32 bytes of the HMAC.</summary>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public SignatoryToken(ReadOnlySpan<byte> hmac)
    {
        if (hmac.Length != Bytes)
        {
            throw new ArgumentException("HMAC-SHA-256 gives 32 bytes.", nameof(hmac));
        }

        _a = BinaryPrimitives.ReadUInt64BigEndian(hmac);
        _b = BinaryPrimitives.ReadUInt64BigEndian(hmac[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(hmac[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(hmac[24..]);
    }

    /// <summary>Reads 64 hexadecimal digits in ASCII, of either case.</summary>
    /// <returns>Whether they are a token.</returns>
    public static bool TryParse(ReadOnlySpan<byte> asciiHex, out SignatoryToken token)
    {
        token = default;
        Span<byte> bytes = stackalloc byte[Bytes];
        if (asciiHex.Length != Digits || Convert.FromHexString(asciiHex, bytes, out _, out _) != OperationStatus.Done)
        {
            return false;
        }

        token = new(bytes);
        return true;
    }

    /// <summary>Reads 64 hexadecimal digits, of either case.</summary>
    /// <returns>Whether they are a token.</returns>
    public static bool TryParse(ReadOnlySpan<char> hex, out SignatoryToken token)
    {
        token = default;
        Span<byte> bytes = stackalloc byte[Bytes];
        if (hex.Length != Digits || Convert.FromHexString(hex, bytes, out _, out _) != OperationStatus.Done)
        {
            return false;
        }

        token = new(bytes);
        return true;
    }

    /// <summary>Writes the 64 digits in lower case, in ASCII.</summary>
    /// <param name="destination">At least <see cref="Digits"/> bytes.</param>
    public void WriteTo(Span<byte> destination)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, _a);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], _b);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], _c);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], _d);
        Convert.TryToHexStringLower(bytes, destination, out _);
    }

    /// <inheritdoc/>
    public bool Equals(SignatoryToken other) => _a == other._a && _b == other._b && _c == other._c && _d == other._d;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SignatoryToken other && Equals(other);

    /// <summary>Mixes all 32 bytes with a secret of the process, so that crafted tokens cannot be made to collide.</summary>
    public override int GetHashCode() => HashCode.Combine(_a, _b, _c, _d);

    /// <summary>The first digits only: enough to tell two apart in a log, too few to match a person across files.</summary>
    public override string ToString() => $"{_a >> 40:x6}…";

    /// <summary>Same token.</summary>
    public static bool operator ==(SignatoryToken left, SignatoryToken right) => left.Equals(right);

    /// <summary>Different tokens.</summary>
    public static bool operator !=(SignatoryToken left, SignatoryToken right) => !left.Equals(right);
}
