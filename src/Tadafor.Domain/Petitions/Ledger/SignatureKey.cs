using System.Security.Cryptography;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// The key that turns identity numbers into tokens. Only the commune's system holds it: it stands in no document, and nothing here gives it back. The same
/// key must serve both channels, or nobody is found twice; <see cref="Mark"/> tells keys apart.
/// </summary>
public sealed class SignatureKey : IDisposable
{
    /// <summary>The fewest bytes a key may have.</summary>
    public const int FewestBytes = 32;

    private const int LongestNumber = 16;

    private readonly byte[] _key;

    /// <summary>Takes a key.</summary>
    /// <param name="key">At least <see cref="FewestBytes"/> bytes, drawn at random; copied.</param>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public SignatureKey(ReadOnlySpan<byte> key)
    {
        if (key.Length < FewestBytes)
        {
            throw new ArgumentException($"A key has {FewestBytes} bytes or more.", nameof(key));
        }

        _key = key.ToArray();
        Mark = Convert.ToHexStringLower(HMACSHA256.HashData(_key, "tadafor/key-mark/1"u8)[..8]);
    }

    /// <summary>Sixteen hexadecimal digits that differ from key to key and give nothing of it back: documents carry them, so that a wrong key is noticed.</summary>
    public string Mark { get; }

    /// <summary>
    /// The token of an identity number. Spaces, hyphens and invisible marks are left out, letters made capital, Arabic-Indic and Persian digits made Latin; then one or two letters
    /// and five to seven digits must be left.
    /// </summary>
    /// <returns>Whether it is an identity number.</returns>
    public bool TryToken(ReadOnlySpan<char> identityNumber, out SignatoryToken token)
    {
        token = default;
        Span<byte> number = stackalloc byte[LongestNumber];
        int length = Normalise(identityNumber, number);
        if (length < 0)
        {
            return false;
        }

        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, number[..length], hash);
        CryptographicOperations.ZeroMemory(number);
        token = new(hash);
        return true;
    }

    /// <summary>Overwrites the key in memory.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_key);

    /// <summary>Says only that it is a key.</summary>
    public override string ToString() => "signature key";

    private static int Normalise(ReadOnlySpan<char> text, Span<byte> number)
    {
        int length = 0, letters = 0;
        foreach (char c in text)
        {
            int read = PlainSpelling.Of(c);
            if (read is < 0 or ' ' or '-')
            {
                continue;
            }

            if (length == LongestNumber)
            {
                return -1;
            }

            char plain = char.ToUpperInvariant((char)read);
            bool letter = char.IsAsciiLetterUpper(plain);
            if (!char.IsAsciiDigit(plain) && (!letter || length > letters))
            {
                return -1;
            }

            letters += letter ? 1 : 0;
            number[length++] = (byte)plain;
        }

        return letters is 1 or 2 && length - letters is >= 5 and <= 7 ? length : -1;
    }
}
