using System.Security.Cryptography;
using System.Text;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// The key that turns identity numbers into tokens. Only the commune's system holds it: it stands in no document, and nothing here gives it
/// back. The same
/// key must serve both channels, or nobody is found twice; <see cref="Mark"/> tells keys apart.
/// </summary>
public sealed class SignatureKey : IDisposable
{
    /// <summary>The fewest bytes a key may have.</summary>
    public const int FewestBytes = 32;

    private readonly byte[] _key;
    private bool _disposed;

    /// <summary>Takes a key.</summary>
    /// <param name="key">At least <see cref="FewestBytes"/> bytes, drawn at random; copied.</param>
    /// <exception cref="ArgumentException">The key is too short, or one byte over and over: anybody would find it.</exception>
    public SignatureKey(ReadOnlySpan<byte> key)
    {
        if (key.Length < FewestBytes)
        {
            throw new ArgumentException($"A key has {FewestBytes} bytes or more.", nameof(key));
        }

        if (!key.ContainsAnyExcept(key[0]))
        {
            throw new ArgumentException("A key is drawn at random: one byte over and over is none.", nameof(key));
        }

        _key = key.ToArray();
        Mark = Convert.ToHexStringLower(HMACSHA256.HashData(_key, "tadafor/key-mark/1"u8)[..8]);
    }

    /// <summary>
    /// Sixteen hexadecimal digits that differ from key to key and give nothing of it back: documents carry them, so that a wrong key is
    /// noticed.
    /// </summary>
    public string Mark { get; }

    /// <summary>
    /// Reads a key as it stands in a file: hexadecimal digits or base64, blanks around it ignored. <see langword="null"/> when that is no
    /// key, is too
    /// short, or is one byte over and over; what stood there is never repeated.
    /// </summary>
    public static SignatureKey? Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        byte[] bytes = new byte[trimmed.Length];
        try
        {
            int length = 0;
            bool read = trimmed.Length % 2 == 0
                && Convert.FromHexString(trimmed, bytes, out _, out length) == System.Buffers.OperationStatus.Done;
            return (read || Convert.TryFromBase64Chars(trimmed, bytes, out length))
                && length >= FewestBytes
                && bytes.AsSpan(0, length).ContainsAnyExcept(bytes[0])
                ? new(bytes.AsSpan(0, length))
                : null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    /// <summary>
    /// The key of one petition, derived from this one by HKDF-SHA-256 with the reference of the petition: the same person has another token
    /// in every
    /// petition, so that two ledgers side by side tell nothing of who signed both. With this key itself, tokens link a person across
    /// petitions.
    /// </summary>
    /// <param name="reference">The reference of the petition, as its dossier has it.</param>
    /// <exception cref="ObjectDisposedException">The key was disposed of.</exception>
    public SignatureKey ForPetition(string reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        ObjectDisposedException.ThrowIf(_disposed, this);
        Span<byte> derived = stackalloc byte[FewestBytes];
        HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            _key,
            derived,
            salt: [],
            info: Encoding.UTF8.GetBytes($"tadafor/petition-key/1\n{reference}"));
        SignatureKey key = new(derived);
        CryptographicOperations.ZeroMemory(derived);
        return key;
    }

    /// <summary>
    /// The token of an identity number. Spaces, hyphens and invisible marks are left out, letters made capital, Arabic-Indic and Persian
    /// digits made Latin; then one or two letters
    /// and five to seven digits must be left.
    /// </summary>
    /// <returns>Whether it is an identity number.</returns>
    /// <exception cref="ObjectDisposedException">The key was disposed of.</exception>
    public bool TryToken(ReadOnlySpan<char> identityNumber, out SignatoryToken token)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        token = default;
        Span<byte> number = stackalloc byte[IdentityNumber.Longest];
        int length = IdentityNumber.Normalise(identityNumber, number);
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

    /// <summary>Overwrites the key in memory; it makes no token afterwards.</summary>
    public void Dispose()
    {
        _disposed = true;
        CryptographicOperations.ZeroMemory(_key);
    }

    /// <summary>Says only that it is a key.</summary>
    public override string ToString() => "signature key";
}
