using Tadafor.Domain.Words;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks what columns hold, the count aside. The same value in many rows is one problem.</summary>
internal sealed class ValueChecks
{
    private static readonly ExactNumber _oldestLikely = new(110, 0);

    private static readonly Check[] _ofProjects =
    [
        new("votes", Amounts.IsNumber, "120"),
        new("score", Amounts.IsNumber, "120"),
        new("selected", static value => value is "0" or "1" or "2" or "3", "0, 1, 2, 3"),
        new("latitude", static value => IsWithin(value, 90), "30.470300"),
        new("longitude", static value => IsWithin(value, 180), "-8.876900"),
    ];

    private static readonly Check[] _ofVotes =
    [
        new("age", IsAge, "34, 30-39"),
        new("sex", static value => value is "M" or "F" or "O", "F, M, O"),
        new("voting_method", static value => value is "internet" or "paper", "internet, paper"),
    ];

    private readonly ProblemLog _log;
    private readonly int _width;
    private readonly (int Column, Check Check)[] _checks;
    private readonly int _age;

    private ValueChecks(PabulibTable columns, Check[] checks, ProblemLog log)
    {
        (_log, _width) = (log, columns.Header.Cells.Count);
        _checks = [.. checks.Select(check => (columns.Column(check.Name), check)).Where(static found => found.Item1 >= 0)];
        _age = checks == _ofVotes ? columns.Column("age") : -1;
    }

    private sealed record Check(string Name, Func<string, bool> IsPossible, string Expected);

    public static void Run(PabulibTable projects, ProblemLog log)
    {
        ValueChecks checks = new(projects, _ofProjects, log);
        foreach (PabulibRow row in projects.Rows)
        {
            checks.Row(row);
        }
    }

    /// <summary>Checks of ballots, which come one by one.</summary>
    public static ValueChecks ForVotes(PabulibTable columns, ProblemLog log) => new(columns, _ofVotes, log);

    public void Row(PabulibRow row)
    {
        foreach ((int column, Check check) in _checks)
        {
            // In a row with surplus cells none can be told apart; that is reported elsewhere.
            string value = row.Cells.Count > _width ? "" : PlainSpelling.Of(row.Cell(column)).Trim();
            if (value.Length > 0 && !check.IsPossible(value))
            {
                _log.Group(row, column, PabulibProblemCode.InvalidValue, check.Name, value, value, check.Expected);
            }
        }

        string age = row.Cell(_age).Trim();
        if (age.Length > 2 && Amounts.Parse(age) is { } years && years > _oldestLikely)
        {
            _log.Group(row, _age, PabulibProblemCode.UnlikelyAge, "age", age, age);
        }
    }

    /// <summary>A whole number, or two of them with a hyphen between, the smaller first.</summary>
    private static bool IsAge(string value)
    {
        string[] ends = value.Split('-');
        return ends.Length <= 2 && ends.All(static end => end.Length is > 0 and < 10 && end.All(char.IsAsciiDigit))
            && (ends.Length == 1 || !(Amounts.Parse(ends[1])!.Value < Amounts.Parse(ends[0])!.Value));
    }

    private static bool IsWithin(string value, int degrees) =>
        Amounts.Parse(value) is { } number && !(number > new ExactNumber(degrees, 0)) && !(number < new ExactNumber(-degrees, 0));
}
