using OneOf;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Shell;

/// <summary>Opens and reads what an argument names.</summary>
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

    /// <summary>The document a file holds; nothing, and a complaint for everything wrong, when there is any.</summary>
    public static T? Read<T>(
        string path,
        Func<Stream, OneOfBase<T, DocumentFaults>> read,
        Language language,
        Surroundings around,
        List<Complaint> complaints)
        where T : class
    {
        using Stream? stream = Open(path, around, complaints);
        return stream is null ? null : read(stream).Match<T?>(
            found => found,
            faults =>
            {
                complaints.AddRange(Complaint.Of(path, faults, language));
                return null;
            });
    }
}
