using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Sqlite;

namespace Tadafor.Console.Stores;

/// <summary>The option <c>--store</c>: the SQLite file in which files are kept.</summary>
internal sealed class StoreOption
{
    public Option<string> Option { get; } = new("--store")
    {
        Description = "The SQLite file of the store.",
        HelpName = "tadafor.db",
        Required = true,
    };

    /// <summary>Works on the store; what is wrong with it is said with the rest.</summary>
    /// <param name="parsed">The command.</param>
    /// <param name="makes">Whether a file that is not there is made.</param>
    /// <param name="around">Where complaints go.</param>
    /// <param name="complaints">What was wrong with the command so far; then nothing is opened.</param>
    /// <param name="work">The work; its exit code counts when it complained of nothing.</param>
    public int Use(ParseResult parsed, bool makes, Surroundings around, List<Complaint> complaints, Func<SqliteStore, int> work)
    {
        string path = parsed.GetValue(Option)!;
        if (path.Length == 0 || (!makes && !File.Exists(path)))
        {
            complaints.Add(new Complaint(
                $"--store {path}",
                "There is no such store.",
                "Check the path; the order that begins a file makes one, and so does an import."));
        }

        int code = ExitCode.BadInput;
        if (complaints.Count == 0)
        {
            try
            {
                using SqliteStore store = new(path);
                code = work(store);
            }
            catch (SqliteStoreException failed)
            {
                complaints.Add(new Complaint("--store", failed.Message, ""));
            }
        }

        Complaint.Write(complaints, around);
        return complaints.Count > 0 ? ExitCode.BadInput : code;
    }
}
