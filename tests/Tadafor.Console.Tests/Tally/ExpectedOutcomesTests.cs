using System.Text.Json;

namespace Tadafor.Console.Tests.Tally;

/// <summary>The names of methods on the command line give the outcomes that other programs produced.</summary>
public class ExpectedOutcomesTests
{
    private const long LargestFile = 200_000;

    private static readonly Dictionary<string, string> _methods = new()
    {
        ["greedy_votes"] = "--method greedy-votes",
        ["greedy_ratio"] = "--method greedy-ratio",
        ["greedy_points"] = "--method greedy-points",
        ["greedy_score_ratio"] = "--method greedy-score-ratio",
        ["mes_cost"] = "--method equal-shares --utility cost",
        ["mes_card"] = "--method equal-shares --utility cardinality",
        ["mes_score"] = "--method equal-shares --utility score",
        ["mes_cost_fill_greedy"] = "--method equal-shares --utility cost --completion greedy",
        ["mes_cost_add1_pabutools"] = "--method equal-shares --utility cost --completion add1-exact-share",
        ["mes_card_add1_pabutools"] = "--method equal-shares --utility cardinality --completion add1-exact-share",
        ["mes_score_add1_pabutools"] = "--method equal-shares --utility score --completion add1-exact-share",
        ["mes_cost_add1_tool"] = "--method equal-shares --utility cost --completion add1",
        ["mes_cost_add1u_tool"] = "--method equal-shares --utility cost --completion add1u",
        ["mes_cost_add1_nonexhaustive"] = "--method equal-shares --utility cost --completion add1-full",
        ["phragmen"] = "--method phragmen",
    };

    private static readonly Dictionary<string, string> _ties = new()
    {
        ["lex"] = "id",
        ["mvmc"] = "votes,cost,id",
        ["mcmv"] = "cost,votes,id"
    };

    public static TheoryData<string> Files => [.. PublicCollections.Names("pb/expected", "*.json")];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void The_console_prints_the_expected_outcome(string file)
    {
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(PublicCollections.Require($"pb/expected/{file}")));
        string election = Election(expected.RootElement.GetProperty("file").GetString()!);
        Skip.If(new FileInfo(election).Length > LargestFile, "Large elections are counted by the tests of the rules themselves.");
        foreach (JsonProperty outcome in expected.RootElement.GetProperty("outcomes").EnumerateObject())
        {
            if (outcome.Value.TryGetProperty("selected_in_order", out JsonElement selected))
            {
                string[] name = outcome.Name.Split('.');
                (int code, string output, string error) = Shell.Run([
                    "tally",
                    election,
                    .. _methods[name[0]].Split(' '),
                    "--ties",
                    _ties[name[1]],
                    "--over-limit",
                    "count",
                    "--json"
                ]);
                Assert.Equal((0, ""), (code, error));
                using JsonDocument answer = JsonDocument.Parse(output);
                Assert.Equal(Ids(selected), Ids(answer.RootElement.GetProperty("funded")));
                Assert.Equal(outcome.Value.GetProperty("total_cost").GetString(), answer.RootElement.GetProperty("cost").GetString());
                Assert.Equal(
                    expected.RootElement.GetProperty("budget").GetString(),
                    answer.RootElement.GetProperty("envelope").GetString());
            }
        }
    }

    private static string Election(string file)
    {
        string path = Path.Combine(PublicCollections.Root, "pb", file);
        return File.Exists(path) ? path : path + ".gz";
    }

    private static string[] Ids(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];
}
