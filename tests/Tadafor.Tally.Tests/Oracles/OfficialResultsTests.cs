using System.Text;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Tally.Tests.Oracles;

/// <summary>
/// What cities published, counted again by the rule their file names; the table of all of them is <c>docs/tally/official-results.md</c>.
/// </summary>
public sealed class OfficialResultsTests
{
    // Every difference must be explained here; an explanation without a difference fails as well.
    private static readonly Dictionary<string, string> _explained = [];

    [SkippableFact]
    public void Published_winners_are_reproduced_or_the_difference_is_explained()
    {
        PublicCollections.Require("pb");
        StringBuilder table = new(Introduction);
        List<string> unexplained = [];
        foreach (string file in PublicCollections.Names("pb", "*.pb*"))
        {
            PabulibElection read = PublicElections.FileOf(file);
            string[] official = Official(read);
            string name = read.Header.Value("rule") ?? "";
            if (official.Length == 0)
            {
                continue;
            }

            TallyRule? rule = PabulibRules.Find(name, read.Election);
            string[] ours = rule is null ? [] : [.. rule.Count(read.Election, PabulibRules.Ladder).Funded];
            string[] missing =
            [
                .. official.Except(ours).Order(StringComparer.Ordinal)
            ], extra = [.. ours.Except(official).Order(StringComparer.Ordinal)];
            bool same = rule is not null && missing.Length + extra.Length == 0;
            if (rule is not null && same == _explained.ContainsKey(file))
            {
                unexplained.Add($"{file}: {(same ? "no difference to explain" : $"only official {string.Join(',', missing)}; only ours {string.Join(',', extra)}")}");
            }

            string verdict = rule is null
                ? "not a rule that could be counted"
                : same ? "all the same" : $"only official: {Text(missing)}; only here: {Text(extra)}. {_explained.GetValueOrDefault(file)}";
            table.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| {file.Replace(".gz", "", StringComparison.Ordinal)} | `{name}` | {official.Length} | {verdict} |\n");
        }

        Assert.Empty(unexplained);
        Golden.Matches("docs/tally/official-results.md", table.ToString());
    }

    private const string Introduction = """
        # Results published by cities

        Elections of the public collection Pabulib whose file marks winners, counted again here by the rule the file names
        (`PabulibRules.Find`; ties by cost, then identifier). The test `OfficialResultsTests` writes this table and fails when a difference has no
        explanation. The files are not part of this repository.

        | election | rule named | winners published | counted here |
        |---|---|---:|---|

        """;

    private static string[] Official(PabulibElection read)
    {
        int selected = read.Header.Projects.Column("selected"), id = read.Header.Projects.Column("project_id");
        return [.. read.Header.Projects.Rows.Where(r => selected >= 0 && r.Cell(selected).Trim() == "1").Select(r => r.Cell(id).Trim())];
    }

    private static string Text(string[] ids) => ids.Length == 0 ? "none" : string.Join(", ", ids);
}
