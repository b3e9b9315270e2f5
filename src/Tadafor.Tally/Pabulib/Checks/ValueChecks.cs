using Tadafor.Domain.Words;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Checks what columns hold, the count aside. The same value in many rows is one problem.</summary>
internal static class ValueChecks
{
    private static readonly ExactNumber _oldestLikely = new(110, 0);

    public static void Run(PabulibDocument document, ProblemLog log)
    {
        PabulibTable projects = document.Header.Projects, votes = document.Votes;
        Check(projects, "votes", Amounts.IsNumber, "120", log);
        Check(projects, "score", Amounts.IsNumber, "120", log);
        Check(projects, "selected", static value => value is "0" or "1" or "2" or "3", "0, 1, 2, 3", log);
        Check(projects, "latitude", static value => IsWithin(value, 90), "30.470300", log);
        Check(projects, "longitude", static value => IsWithin(value, 180), "-8.876900", log);
        Check(votes, "age", IsAge, "34, 30-39", log);
        Check(votes, "sex", static value => value is "M" or "F" or "O", "F, M, O", log);
        Check(votes, "voting_method", static value => value is "internet" or "paper", "internet, paper", log);
        Ages(votes, log);
    }

    private static void Check(PabulibTable table, string name, Func<string, bool> isPossible, string expected, ProblemLog log)
    {
        int column = table.Column(name);
        foreach (PabulibRow row in column < 0 ? [] : table.Rows)
        {
            // In a row with surplus cells none can be told apart; that is reported elsewhere.
            string value = row.Cells.Count > table.Header.Cells.Count ? "" : PlainSpelling.Of(row.Cell(column)).Trim();
            if (value.Length > 0 && !isPossible(value))
            {
                log.Group(row, column, PabulibProblemCode.InvalidValue, name, value, value, expected);
            }
        }
    }

    private static void Ages(PabulibTable votes, ProblemLog log)
    {
        int column = votes.Column("age");
        foreach (PabulibRow row in column < 0 ? [] : votes.Rows)
        {
            string value = row.Cell(column).Trim();
            if (value.Length > 2 && Amounts.Parse(value) is { } age && age > _oldestLikely)
            {
                log.Group(row, column, PabulibProblemCode.UnlikelyAge, "age", value, value);
            }
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
