using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Console.Signatures;

/// <summary>
/// Finds the key: in a file, or in the environment. It never stands on the command line, where other users and histories see it.
/// </summary>
internal static class KeyFile
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "TADAFOR_SIGNATURE_KEY";

    private const string Remedy = "It is 32 bytes or more drawn at random, in hexadecimal or base64, such as openssl rand -hex 32 gives.";

    /// <summary>The key of the commune; nothing, and no complaint, when none is given.</summary>
    public static SignatureKey? Read(string? path, List<Complaint> complaints)
    {
        string? text = path is null ? Environment.GetEnvironmentVariable(Variable) : Text(path, complaints);
        if (text is null || (path is null && text.Length == 0))
        {
            return null;
        }

        SignatureKey? key = SignatureKey.Read(text);
        if (key is null)
        {
            complaints.Add(new Complaint(path ?? Variable, "This is not a key.", Remedy));
        }

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
}
