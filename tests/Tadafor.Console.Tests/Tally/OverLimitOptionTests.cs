using System.Text.Json;
using static Tadafor.Console.Tests.Shell;

namespace Tadafor.Console.Tests.Tally;

/// <summary><c>--over-limit</c>, and counts that are too large.</summary>
public sealed class OverLimitOptionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Where_such_ballots_decide_the_winner_nothing_is_chosen_silently()
    {
        string file = Election("1;a\n2;a\n3;b\n4;c,b\n5;c,b\n");
        (int code, string output, string error) = Run("tally", file, "--method", "greedy-votes", "--ties", "id", "--lang", "en");
        Assert.Equal((3, ""), (code, output));
        Assert.Equal(
            "--over-limit: Ballots that hold more than allowed: 2. Excluding them changes which projects are funded. Say --over-limit count or exclude.",
            error.Trim());

        Assert.Equal("b", Funded(file, "count"));
        Assert.Equal("a", Funded(file, "exclude"));
        Assert.Equal(2, Run("tally", file, "--method", "greedy-votes", "--ties", "id", "--over-limit", "refuse").Code);
    }

    [Fact]
    public void Where_they_decide_nothing_they_count_and_it_is_said()
    {
        string file = Election("1;a\n2;a\n3;a\n4;c,b\n");
        (int code, string output, string error) = Run("tally", file, "--method", "greedy-votes", "--ties", "id", "--lang", "en", "--json");
        Assert.Equal(0, code);
        Assert.Contains("does not change", error, StringComparison.Ordinal);
        Assert.Contains("OverLimitBallots=counted", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("count")]
    [InlineData("exclude")]
    public void The_transcript_says_which_and_is_verified(string answer)
    {
        string file = Election("1;a\n2;a\n3;b\n4;c,b\n5;c,b\n"), transcript = Path.Combine(_folder, "out.json");
        Assert.Equal(
            0,
            Run("tally", file, "--method", "equal-shares", "--ties", "id", "--over-limit", answer, "--transcript", transcript).Code);
        Assert.Contains("over-limit-ballots", File.ReadAllText(transcript), StringComparison.Ordinal);
        Assert.Equal(0, Run("verify", transcript, file).Code);
    }

    [Fact]
    public void An_election_without_such_ballots_is_counted_as_ever()
    {
        string[] plain = ["tally", Sample("elections/village-choose-1.pb"), "--method", "greedy-votes", "--ties", "id", "--json"];
        Assert.Equal(Run(plain), Run([.. plain, "--over-limit", "exclude"]));
    }

    [Fact]
    public void A_count_that_is_too_large_says_so_with_what_to_do()
    {
        Random random = new(40);
        long[] costs = [.. Enumerable.Range(0, 40).Select(_ => random.NextInt64(100_000, 1_000_000))];
        string file = Path.Combine(_folder, "large.pb");
        File.WriteAllText(
            file,
            $"META\nkey;value\nbudget;{(costs.Sum() / 2) - 7}\nvote_type;approval\nnum_projects;40\nnum_votes;1\nPROJECTS\nproject_id;cost\n"
            + string.Concat(costs.Select((
                c,
                i) => $"p{i};{c}\n")) + $"VOTES\nvoter_id;vote\n1;{string.Join(',', Enumerable.Range(0, 40).Select(i => $"p{i}"))}\n");
        (int code, string output, string error) = Run("tally", file, "--method", "optimum", "--ties", "id", "--lang", "en");
        Assert.Equal((3, ""), (code, output));
        Assert.Contains("too large", error, StringComparison.Ordinal);
        Assert.Contains("Choose another method", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Outcomes_are_analysed_in_words_and_as_a_document(string language)
    {
        string[] command =
        [
            "analyse",
            Sample("elections/village-approval.pb"),
            "--methods",
            "greedy-votes,equal-shares:cost:add1",
            "--ties",
            "votes,cost,id",
            "--lang",
            language
        ];
        (int code, string output, string error) = Run(command);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("EJR+", output, StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(Run([.. command, "--json"]).Output);
        Assert.Equal(2, document.RootElement.GetProperty("outcomes").GetArrayLength());
    }

    private static string Funded(string file, string answer)
    {
        (int code, string output, _) = Run("tally", file, "--method", "greedy-votes", "--ties", "id", "--over-limit", answer, "--json");
        Assert.Equal(0, code);
        using JsonDocument document = JsonDocument.Parse(output);
        return document.RootElement.GetProperty("funded")[0].GetString()!;
    }

    private string Election(string votes)
    {
        string file = Path.Combine(_folder, "choose-1.pb");
        int count = votes.Count(c => c == '\n');
        File.WriteAllText(
            file,
            $"META\nkey;value\nbudget;1\nvote_type;choose-1\nnum_projects;3\nnum_votes;{count}\nPROJECTS\nproject_id;cost\na;1\nb;1\nc;1\nVOTES\nvoter_id;vote\n{votes}");
        return file;
    }
}
