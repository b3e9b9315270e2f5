using System.CommandLine;
using System.CommandLine.Parsing;

namespace Tadafor.Console.Shell;

/// <summary>An answer as an HTML page, into a file.</summary>
/// <param name="force">The option that lets it replace a file of another kind; of the command's other files too.</param>
internal sealed class PageFile(Option<bool> force)
{
    private readonly Option<string?> _html = new("--html")
    {
        Description = "Write the answer as a page: one file, readable without a network.",
        HelpName = "out.html",
    };

    /// <summary>With a force of its own.</summary>
    public PageFile()
        : this(new Option<bool>(OutputFile.Force) { Description = "Let --html replace a file of another kind." })
    {
    }

    public void AddTo(Command command)
    {
        command.Add(_html);
        if (!command.Options.Contains(force))
        {
            command.Add(force);
        }
    }

    /// <summary>Whether a page is asked for.</summary>
    public bool IsAsked(CommandResult parsed) => parsed.GetValue(_html) is not null;

    /// <summary>What it writes, for <see cref="OutputFile.Check"/>.</summary>
    public (string Option, string? Path, string KnownBy) Output(ParseResult parsed) =>
        (_html.Name, parsed.GetValue(_html), "<!doctype html>");

    /// <summary>Notes a target that is one of the inputs, or a file of another kind.</summary>
    public void Check(ParseResult parsed, IReadOnlyList<string?> inputs, List<Complaint> complaints) =>
        OutputFile.Check(inputs, [Output(parsed)], parsed.GetValue(force), complaints);

    /// <summary>Writes the page where one is asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="page">The page.</param>
    /// <param name="complaints">What could not be done.</param>
    /// <returns>Whether nothing went wrong.</returns>
    public bool Write(ParseResult parsed, Func<string> page, List<Complaint> complaints)
    {
        int before = complaints.Count;
        if (parsed.GetValue(_html) is { } target)
        {
            OutputFile.Write(target, page(), complaints);
        }

        return complaints.Count == before;
    }
}
