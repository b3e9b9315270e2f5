using System.Buffers.Text;
using System.Security.Cryptography;
using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Console.Signatures;

/// <summary>Finds the key: in a file, or in the environment. It never stands on the command line, where other users and histories see it.</summary>
internal static class KeyFile
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "TADAFOR_SIGNATURE_KEY";

    private const string Remedy = "It is 32 bytes or more in hexadecimal or base64, such as openssl rand -hex 32 draws.";

    /// <summary>The key; nothing, and no complaint, when none is given.</summary>
    public static SignatureKey? Read(string? path, List<Complaint> complaints)
    {
        string place = path ?? Variable;
        string? text = path is null ? Environment.GetEnvironmentVariable(Variable) : Text(path, complaints);
        if (text is null || (path is null && text.Length == 0))
        {
            return null;
        }

        byte[]? bytes = Bytes(text.Trim());
        if (bytes is null || bytes.Length < SignatureKey.FewestBytes)
        {
            complaints.Add(new Complaint(place, bytes is null ? "This is not a key." : "The key is too short.", Remedy));
            return null;
        }

        SignatureKey key = new(bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return key;
    }

    private static string? Text(string path, List<Complaint> complaints)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            complaints.Add(new Complaint(path, "The key file cannot be read.", "Check the path and who may read it."));
            return null;
        }
    }

    private static byte[]? Bytes(string text)
    {
        if (text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit))
        {
            return Convert.FromHexString(text);
        }

        byte[] bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        return Convert.TryFromBase64String(text, bytes, out int length) ? bytes[..length] : null;
    }
}
