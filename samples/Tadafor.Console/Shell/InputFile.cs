namespace Tadafor.Console.Shell;

/// <summary>Opens what an argument names.</summary>
internal static class InputFile
{
    /// <summary>The file as a stream; nothing, and a complaint, when it cannot be opened. <c>-</c> is standard input.</summary>
    public static Stream? Open(string path, Surroundings around, List<Complaint> complaints)
    {
        try
        {
            return path == "-" ? around.Input() : File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (path == "-")
            {
                complaints.Add(new Complaint(path, "Standard input is closed.", "Pipe a file into the command, or name one."));
                return null;
            }

            bool absent = error is FileNotFoundException or DirectoryNotFoundException;
            complaints.Add(Directory.Exists(path)
                ? new Complaint(path, "This is a folder.", "Name a file in it.")
                : new Complaint(
                    path,
                    absent ? "There is no such file." : "The file cannot be read.",
                    absent ? "Check the path." : "Check who may read it."));
            return null;
        }
    }
}
