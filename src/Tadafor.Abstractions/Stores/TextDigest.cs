using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Tadafor.Abstractions.Stores;

/// <summary>SHA-256 over texts, each with its length before it, so that no two lists of texts give the same bytes.</summary>
internal static class TextDigest
{
    /// <summary>In lower-case hexadecimal; <see langword="null"/> is no empty text.</summary>
    public static string Of(IEnumerable<string?> texts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string? text in texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text ?? "");
            string length = text is null ? "-" : bytes.Length.ToString(CultureInfo.InvariantCulture);
            hash.AppendData(Encoding.ASCII.GetBytes($"{length}:"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
