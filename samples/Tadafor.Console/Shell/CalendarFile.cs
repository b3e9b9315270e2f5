using System.CommandLine;

namespace Tadafor.Console.Shell;

/// <summary>Dates to come as iCalendar, into a file that may hold the calendar written before.</summary>
internal sealed class CalendarFile
{
    private readonly Option<string?> _ics = new("--ics") { Description = "Write the dates to come as iCalendar.", HelpName = "out.ics" };

    private readonly Option<bool> _force = new(OutputFile.Force) { Description = "Let what is written replace files of another kind." };

    /// <summary>The option that lets a file of another kind be replaced.</summary>
    public Option<bool> Force => _force;

    public void AddTo(Command command)
    {
        command.Add(_ics);
        command.Add(_force);
    }

    /// <summary>Notes a target that is one of the inputs, or a file of another kind.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="inputs">What the command reads.</param>
    /// <param name="complaints">Where what is wrong is noted.</param>
    /// <param name="others">What it writes beside the calendar.</param>
    public void Check(
        ParseResult parsed,
        IReadOnlyList<string?> inputs,
        List<Complaint> complaints,
        params (string Option, string? Path, string KnownBy)[] others) => OutputFile.Check(
        inputs,
        [Output(parsed), .. others],
        parsed.GetValue(_force),
        complaints);

    /// <summary>What it writes, for <see cref="OutputFile.Check"/>.</summary>
    public (string Option, string? Path, string KnownBy) Output(ParseResult parsed) => (_ics.Name, parsed.GetValue(_ics), "BEGIN:VCALENDAR");

    /// <summary>The name of the calendar without its folder; nothing where none is asked for.</summary>
    public string? Name(ParseResult parsed) => Path.GetFileName(parsed.GetValue(_ics));

    /// <summary>Writes the calendar where one is asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="calendar">The calendar, by the one it takes the place of.</param>
    /// <param name="complaints">What could not be done.</param>
    /// <returns>Whether nothing went wrong.</returns>
    public bool Write(ParseResult parsed, Func<string?, string> calendar, List<Complaint> complaints)
    {
        int before = complaints.Count;
        if (parsed.GetValue(_ics) is { } target)
        {
            OutputFile.Write(target, calendar(Earlier(target)), complaints);
        }

        return complaints.Count == before;
    }

    // The calendar that this one takes the place of: what it held is revised or cancelled.
    private static string? Earlier(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
