using Tadafor.Domain.Primitives;
using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>
/// Collects problems up to a limit and counts the rest. Errors come first: no number of warnings keeps one from being listed.
/// </summary>
internal sealed class ProblemLog(int limit)
{
    private readonly List<PabulibProblem> _errors = [];
    private readonly List<PabulibProblem> _warnings = [];
    private readonly Dictionary<(PabulibProblemCode Code, string Subject, string Group), int> _groups = [];
    private long _errorCount;
    private long _warningCount;

    /// <summary>Whether there is an error among the problems.</summary>
    public bool HasErrors => _errorCount > 0;

    /// <summary>Whether a problem with the file as a whole explains all others, so that nothing more is looked for.</summary>
    public bool HasCause { get; private set; }

    /// <summary>Whether further problems of this kind are only counted, so that no text need be made for them.</summary>
    public bool IsFull(PabulibProblemCode code) => ListOf(code).Count >= limit;

    public void Add(PabulibProblemCode code, long line, int column, string subject = "", string found = "", string expected = "")
    {
        HasCause |= IsCause(code);
        List<PabulibProblem> listed = ListOf(code);
        if (listed == _errors)
        {
            _errorCount++;
        }
        else
        {
            _warningCount++;
        }

        if (listed.Count < limit)
        {
            listed.Add(new PabulibProblem(
                code,
                line,
                column)
            { Subject = Characters.Shown(subject), Found = Characters.Shown(Masked(found)), Expected = expected });
        }
    }

    /// <summary>Adds a problem with a cell of a row already read.</summary>
    public void At(
        PabulibRow row,
        int cell,
        PabulibProblemCode code,
        string subject = "",
        string found = "",
        string expected = "",
        int offset = 0)
    {
        (long line, int column) = IsFull(code) ? default : RowText.PlaceOf(row, cell, offset);
        Add(code, line, column, subject, found, expected);
    }

    /// <summary>Adds a problem, or one more occurrence to the problem of the same code, subject and group met before.</summary>
    public void Group(PabulibRow row, int cell, PabulibProblemCode code, string subject, string group, string found, string expected = "")
    {
        List<PabulibProblem> listed = ListOf(code);
        if (_groups.TryGetValue((code, subject, group), out int index))
        {
            listed[index] = listed[index] with { Occurrences = listed[index].Occurrences + 1 };
            return;
        }

        if (listed.Count < limit)
        {
            _groups.Add((code, subject, group), listed.Count);
        }

        At(row, cell, code, subject, found, expected);
    }

    /// <summary>Takes over the problems of an earlier step.</summary>
    public void Add(PabulibProblems earlier)
    {
        foreach (PabulibProblem problem in earlier.Listed)
        {
            HasCause |= IsCause(problem.Code);
            List<PabulibProblem> listed = ListOf(problem.Code);
            if (listed.Count < limit)
            {
                listed.Add(problem);
            }
        }

        _errorCount += earlier.Errors;
        _warningCount += earlier.Warnings;
    }

    /// <summary>The problems in the order of their places.</summary>
    public PabulibProblems ToProblems() => new(
        _errors
            .Concat(_warnings)
            .Take(limit)
            .OrderBy(p => p.Line)
            .ThenBy(p => p.Column)
            .ThenBy(p => p.Code)
            .ThenBy(p => p.Subject, StringComparer.Ordinal)
            .ToSequence(),
        _errorCount,
        _warningCount);

    /// <summary>What may be repeated of a cell: not what looks like the number of a card or a telephone.</summary>
    public static string Masked(string cell) => IdentityNumber.Masked(cell);

    private static bool IsCause(PabulibProblemCode code) => code is PabulibProblemCode.EmptyFile or PabulibProblemCode.NotUtf8
        or PabulibProblemCode.DamagedCompression or PabulibProblemCode.WrongSeparator or PabulibProblemCode.QuotedRows
        or PabulibProblemCode.CutOff;

    private List<PabulibProblem> ListOf(PabulibProblemCode code) =>
        PabulibMessages.Of(code).Severity == PabulibSeverity.Error ? _errors : _warnings;
}
