namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>
/// One thing wrong with a file: where, what was found, what was expected. The words are in <see cref="PabulibMessages"/>.
/// </summary>
public sealed record PabulibProblem
{
    /// <summary>Creates a problem.</summary>
    public PabulibProblem(PabulibProblemCode code, long line, int column)
    {
        Code = code;
        Line = line;
        Column = column;
    }

    /// <summary>What kind of problem it is.</summary>
    public PabulibProblemCode Code { get; }

    /// <summary>Whether the file can be counted all the same.</summary>
    public PabulibSeverity Severity => PabulibMessages.Of(Code).Severity;

    /// <summary>The line in the (unpacked) file, from 1; 0 when the problem is about the file as a whole.</summary>
    public long Line { get; }

    /// <summary>The column in that line, from 1, in characters; 0 when the problem is about the line or the file as a whole.</summary>
    public int Column { get; }

    /// <summary>What the problem is about: a column, a key of META, a project, a voter.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What the file says; shortened, control characters made visible.</summary>
    public string Found { get; init; } = "";

    /// <summary>What was expected instead.</summary>
    public string Expected { get; init; } = "";

    /// <summary>
    /// How often the same is found, from 1. Only the first place is given: a code used for ten thousand voters is one problem.
    /// </summary>
    public long Occurrences { get; init; } = 1;

    /// <summary>Line, column, code and arguments, for logs; the messages for people are in <see cref="PabulibMessages"/>.</summary>
    public override string ToString() =>
        $"{Line}:{Column} {PabulibMessages.Of(Code).Name} [{Subject}] found '{Found}' expected '{Expected}'{(Occurrences > 1 ? $" x{Occurrences}" : "")}";
}
