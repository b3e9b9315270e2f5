using Tadafor.Domain.Primitives;
using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Collects problems up to a limit and counts the rest.</summary>
internal sealed class ProblemLog(int limit)
{
    private readonly List<PabulibProblem> _listed = [];
    private readonly Dictionary<(PabulibProblemCode Code, string Subject, string Group), int> _groups = [];
    private long _errors;
    private long _warnings;

    /// <summary>Whether further problems are only counted, so that no text need be made for them.</summary>
    public bool IsFull => _listed.Count >= limit;

    /// <summary>Whether there is an error among the problems.</summary>
    public bool HasErrors => _errors > 0;

    public void Add(PabulibProblemCode code, long line, int column, string subject = "", string found = "", string expected = "")
    {
        PabulibProblem problem = new(code, line, column);
        if (problem.Severity == PabulibSeverity.Error)
        {
            _errors++;
        }
        else
        {
            _warnings++;
        }

        if (!IsFull)
        {
            _listed.Add(problem with { Subject = Characters.Shown(subject), Found = Characters.Shown(found), Expected = expected });
        }
    }

    /// <summary>Adds a problem with a cell of a row already read.</summary>
    public void At(PabulibRow row, int cell, PabulibProblemCode code, string subject = "", string found = "", string expected = "", int offset = 0)
    {
        (long line, int column) = IsFull ? default : RowText.PlaceOf(row, cell, offset);
        Add(code, line, column, subject, found, expected);
    }

    /// <summary>Adds a problem, or one more occurrence to the problem of the same code, subject and group met before.</summary>
    public void Group(PabulibRow row, int cell, PabulibProblemCode code, string subject, string group, string found, string expected = "")
    {
        if (_groups.TryGetValue((code, subject, group), out int index))
        {
            _listed[index] = _listed[index] with { Occurrences = _listed[index].Occurrences + 1 };
            return;
        }

        if (!IsFull)
        {
            _groups.Add((code, subject, group), _listed.Count);
        }

        At(row, cell, code, subject, found, expected);
    }

    /// <summary>Takes over the problems of an earlier step.</summary>
    public void Add(PabulibProblems earlier)
    {
        _listed.AddRange(earlier.Listed.Take(Math.Max(0, limit - _listed.Count)));
        _errors += earlier.Errors;
        _warnings += earlier.Warnings;
    }

    /// <summary>The problems in the order of their places.</summary>
    public PabulibProblems ToProblems() =>
        new(_listed.OrderBy(p => p.Line).ThenBy(p => p.Column).ThenBy(p => p.Code).ThenBy(p => p.Subject, StringComparer.Ordinal).ToSequence(), _errors, _warnings);
}
