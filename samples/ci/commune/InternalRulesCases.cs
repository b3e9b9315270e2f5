using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Rules.Charters;

namespace Commune.Tests;

/// <summary>The casebook of the commune: each row of <c>internal-rules.cases.md</c> is a test, named by what it says.</summary>
public class InternalRulesCases
{
    private static readonly InternalRulesAnswer _answer = CharterReview.Check(InternalRulesJson
        .Read(File.ReadAllText("internal-rules.json"))
        .Match(rules => rules, faults => throw new InvalidDataException(string.Join('\n', faults.Listed.Select(fault => fault.Text.En)))));

    public static TheoryData<string, string, string> Rows()
    {
        TheoryData<string, string, string> rows = [];
        IEnumerable<string> lines = File.ReadLines("internal-rules.cases.md");
        foreach (string line in lines.SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1))
        {
            string[] cells = line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Article_comes_to(string article, string rule, string expected)
    {
        Finding? finding = _answer.Articles.Single(a => a.Clause.Number == article).Findings.SingleOrDefault(f => f.Code == rule);
        Assert.True(finding is not null, $"article {article} is not held against {rule}");
        Assert.True(finding.Verdict.Code() == expected, $"{finding.Verdict.Code()}: {finding.Cites[0].Text.Fr}: {finding.Explanation.Fr}");
    }

    [Fact]
    public void Every_article_has_a_row() =>
        Assert.Equal(
            _answer.Articles.SelectMany(a => a.Findings.Select(f => $"{a.Clause.Number} {f.Code}")).Order(StringComparer.Ordinal),
            Rows().Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));
}
