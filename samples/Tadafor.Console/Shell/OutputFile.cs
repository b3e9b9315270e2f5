using System.Text;

namespace Tadafor.Console.Shell;

/// <summary>Writes what an option names.</summary>
internal static class OutputFile
{
    /// <summary>Writes text as UTF-8; a complaint when that fails.</summary>
    public static void Write(string path, string text, List<Complaint> complaints)
    {
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            complaints.Add(new Complaint(path, "The file cannot be written.", "Check that the folder exists and that you may write in it."));
        }
    }
}
