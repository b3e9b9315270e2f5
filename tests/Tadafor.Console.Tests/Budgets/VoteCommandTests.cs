using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Budgets;

/// <summary><c>tadafor budget ballots|close|count|proposal</c> from outside: the sample, exit codes, three languages, faults.</summary>
public sealed class VoteCommandTests : IDisposable
{
    private static readonly string[] _how =
    [
        "--method",
        "equal-shares",
        "--completion",
        "greedy",
        "--ties",
        "votes,cost,id",
        "--lang",
        "en"
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("paper.json", "ballot-paper.v1")]
    [InlineData("paper-school.json", "ballot-batch.v1")]
    [InlineData("digital.json", "ballot-batch.v1")]
    [InlineData("invalidations.json", "ballot-invalidations.v1")]
    [InlineData("box.json", "ballot-box.v1")]
    [InlineData("count.json", "vote-count.v1")]
    [InlineData("deliberation.json", "deliberation.v1")]
    public async Task The_samples_follow_their_schemas(string sample, string schema)
    {
        JsonSchema known = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, $"docs/schemas/{schema}.json"));
        Assert.Empty(known.Validate(File.ReadAllText(Sample(sample))));
    }

    [Fact]
    public void Ballots_shows_turnout_and_every_error_with_its_place_and_no_choice()
    {
        string[] inputs = Inputs("paper-school.json", "paper-hall.json", "digital.json");
        (int code, string output, _) = Shell.Run(["budget", "ballots", .. inputs, "--lang", "en"]);
        Assert.Equal(1, code);
        Assert.Contains("batch P-1, line 4: it names more projects than allowed", output, StringComparison.Ordinal);
        Assert.Contains("batch P-1, line 9", output, StringComparison.Ordinal);
        Assert.Contains("batch P-2, line 3", output, StringComparison.Ordinal);
        Assert.Contains("| paper | 2 | 22 | 2 | 1 | 0 | 0 | 19 |", output, StringComparison.Ordinal);
        Assert.Contains("| digital | 2 | 29 | 0 | 0 | 3 | 0 | 26 |", output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bb[1-6]\b", output);
    }

    [Fact]
    public void Close_gives_the_published_box_whatever_the_order_of_batches()
    {
        string box = Path.Combine(_folder, "box.json");
        (int code, _, string error) = Shell.Run(
        [
            "budget", "close", .. Inputs("digital.json", "paper-hall.json", "paper-school.json"),
            "--by", "المصلحة المكلفة بالتصويت", "--on", "2025-09-15", "--out", box,
        ]);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(File.ReadAllText(Sample("box.json")), File.ReadAllText(box));
        Assert.DoesNotContain("voter\"", File.ReadAllText(box), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_before_the_last_day_or_when_anything_is_wrong()
    {
        string box = Path.Combine(_folder, "box.json");
        string[] batches = Inputs("digital.json");
        Assert.Equal(1, Shell.Run(["budget", "close", .. batches, "--by", "the office", "--on", "2025-09-13", "--out", box]).Code);
        (int code, _, string error) = Shell.Run(["budget", "close", .. batches, "--on", "13/9"]);
        Assert.Equal(2, code);
        Assert.All((string[])["--by", "--on", "--out"], option => Assert.Contains(option, error, StringComparison.Ordinal));
        Assert.Equal(2, Shell.Run(["budget", "close", .. batches, "--by", "x", "--on", "2025-09-15", "--out", Sample("paper.json")]).Code);
        Assert.False(File.Exists(box));
    }

    [Fact]
    public void Count_gives_the_published_count_and_says_equal_or_not()
    {
        string count = Path.Combine(
            _folder,
            "count.json"), other = Path.Combine(_folder, "other.json"), pb = Path.Combine(_folder, "box.pb");
        Assert.Equal(0, Shell.Run(["budget", "count", Sample("box.json"), .. _how, "--out", count, "--pb", pb]).Code);
        Assert.Equal(File.ReadAllText(Sample("count.json")), File.ReadAllText(count));
        Assert.Equal(0, Shell.Run(["tally", pb, .. _how]).Code);
        Assert.Equal(0, Shell.Run(["budget", "count", Sample("box.json"), .. _how, "--against", count]).Code);
        Assert.Equal(0, Shell.Run("budget", "count", Sample("box.json"), "--against", count).Code);
        string[] byVotes = ["--method", "greedy-votes", "--ties", "votes,cost,id"];
        Assert.Equal(1, Shell.Run(["budget", "count", Sample("box.json"), .. byVotes, "--against", count]).Code);
        JsonNode changed = JsonNode.Parse(File.ReadAllText(count))!;
        changed["transcript"]!["funded"]!.AsArray().RemoveAt(0);
        File.WriteAllText(other, changed.ToJsonString());
        (int code, string output, string error) = Shell.Run("budget", "count", Sample("box.json"), "--against", other, "--lang", "en");
        Assert.Equal(1, code);
        Assert.StartsWith("not equal", output, StringComparison.Ordinal);
        Assert.Contains("funded", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k7qf 2mzt 9hxa pd4r w83c", 0)]
    [InlineData("K7QF-2MZT-9HXA-PD4R-W83D", 1)]
    [InlineData("--", 2)]
    public void A_voter_looks_for_their_ballot(string code, int exit) =>
        Assert.Equal(exit, Shell.Run("budget", "count", Sample("box.json"), $"--receipt={code}").Code);

    [Fact]
    public void A_box_that_was_changed_is_no_box()
    {
        string box = Path.Combine(_folder, "box.json");
        string text = File.ReadAllText(Sample("box.json"));
        File.WriteAllText(box, text.Replace("\"closedOn\": \"2025-09-15\"", "\"closedOn\": \"2025-09-16\"", StringComparison.Ordinal));
        (int code, string output, string error) = Shell.Run(["budget", "count", box, .. _how]);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("$.digest", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "هذا مقترح لا قرار", "هذه محاكاة وليست النتيجة", "مشروع مقرر، لا أثر له", "المادة الأولى")]
    [InlineData("fr", "une proposition, pas une décision", "une simulation, pas le résultat", "PROJET DE DÉLIBÉRATION", "Article premier")]
    [InlineData("en", "a proposal, not a decision", "a simulation, not the result", "DRAFT DELIBERATION", "Article 1")]
    public void Proposal_simulation_and_draft_say_what_they_are(string language, params string[] words)
    {
        (int code, string output, _) = Shell.Run(
        [
            "budget", "proposal", Sample("box.json"), .. _how[..^2], "--lang", language, "--other", "greedy-votes",
            "--district", "east=300000:b1,b2,b5", "--district", "west=200000:b3,b4,b6", "--deliberation", Sample("deliberation.json"),
        ]);
        Assert.Equal(0, code);
        Assert.All(words, word => Assert.Contains(word, output, StringComparison.Ordinal));
        string[] articles = ["186", "185", "187", "189", "190", "118"];
        Assert.All(articles, article => Assert.Contains(article, output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_over_the_envelope_cannot_be_voted_as_it_is()
    {
        string facts = Path.Combine(_folder, "facts.json");
        File.WriteAllText(facts, """
            {"schema":"tadafor/deliberation/1","departures":[{"project":"b2","centimes":30000000,"by":"the council","on":"2025-10-07","reason":"r"},
             {"project":"zz","centimes":1,"by":"the council","on":"2025-10-07","reason":"r"}]}
            """);
        (int code, string output, _) = Shell.Run(["budget", "proposal", Sample("box.json"), .. _how, "--deliberation", facts]);
        Assert.Equal(1, code);
        Assert.Contains("exceed the envelope", output, StringComparison.Ordinal);
        Assert.Contains("no project of the vote has the identifier", output, StringComparison.Ordinal);
        Assert.Contains("to be written: the chapter", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("as it is", ";b", ";b")]
    [InlineData("a mark of direction before the choice", ";b", ";\u200Eb")]
    [InlineData("a mark of direction before the headings", "voter", "\u200Fvoter")]
    [InlineData("digits of another keyboard", "b2", "b\u0662")]
    [InlineData("a space that does not break", ";b", ";\u00A0b")]
    [InlineData("one empty cell too many", "\n", ";\n")]
    public void A_sheet_says_the_same_however_a_spreadsheet_wrote_it(string how, string plain, string written)
    {
        string text = File.ReadAllText(Sample("digital-last-day.csv")).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        Assert.True(how == "as it is" || text.Contains(plain, StringComparison.Ordinal), how);
        Assert.Equal(Told(text), Told(text.Replace(plain, written, StringComparison.Ordinal)));

        string Told(string sheet)
        {
            string path = Path.Combine(_folder, "sheet.csv");
            File.WriteAllText(path, sheet);
            (int code, string output, _) = Shell.Run(
                "budget", "ballots", Sample("paper.json"), "--sheet", $"digital:B7:2025-09-14={path}", "--lang", "en");
            return $"{code} {output}";
        }
    }

    [Fact]
    public void Bytes_in_another_encoding_stop_a_sheet_with_their_row_and_the_remedy()
    {
        string sheet = Path.Combine(_folder, "sheet.csv");
        File.WriteAllBytes(sheet, [.. "voter;choices\n"u8, .. System.Text.Encoding.Latin1.GetBytes("activit\u00E9;b1\n")]);
        (int code, _, string error) = Shell.Run(
            "budget", "ballots", Sample("paper.json"), "--sheet", $"digital:B7:2025-09-14={sheet}", "--lang", "en");
        Assert.Equal(2, code);
        Assert.Contains("sheet.csv:2", error, StringComparison.Ordinal);
        Assert.Contains("CSV UTF-8", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        string sheet = Path.Combine(_folder, "sheet.csv");
        File.WriteAllText(sheet, "voter;choices;receipt\nabc;b1;\n" + new string('a', 64) + ";b1;xyz\n");
        (int code, string output, string error) = Shell.Run(
            "budget", "ballots", Sample("paper.json"), Sample("box.json"), "--sheet", $"paper:P-9:2025-09-10={sheet}",
            "--sheet", "post:1=x", "--lang", "en");
        Assert.Equal((2, ""), (code, output));
        string[] places = ["sheet.csv:2", "sheet.csv:3", "--sheet", "$.schema"];
        Assert.All(places, place => Assert.Contains(place, error, StringComparison.Ordinal));
        (code, _, error) = Shell.Run(
            "budget", "proposal", Sample("box.json"), "--other", "nothing",
            "--district", "east=1.005:b1", "--district", "x=1:b9", "--lang", "en");
        Assert.Equal(2, code);
        places = ["--method", "--ties", "--other", "--district"];
        Assert.All(places, place => Assert.Contains(place, error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ar", "ليس رمزا", "لا يسمي دفعة", "طريقة الفرز")]
    [InlineData("fr", "n'est pas un jeton", "ne nomme pas un lot", "quelle règle")]
    [InlineData("en", "is not a token", "does not name a batch", "which rule")]
    public void Options_and_rows_are_complained_of_in_three_languages(string language, string token, string batch, string method)
    {
        string sheet = Path.Combine(_folder, "sheet.csv");
        File.WriteAllText(sheet, "voter;choices\nabc;b1\n");
        (_, _, string error) = Shell.Run(
            "budget", "ballots", Sample("paper.json"), "--sheet", $"paper:P-9:2025-09-10={sheet}", "--sheet", "post:1=x", "--lang",
            language);
        Assert.All((string[])[token, batch], words => Assert.Contains(words, error, StringComparison.Ordinal));
        (_, _, error) = Shell.Run("budget", "count", Sample("box.json"), "--lang", language);
        Assert.Contains(method, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_shape_that_Decidim_writes_is_handed_in_as_a_batch()
    {
        string paper = Path.Combine(_folder, "paper.json");
        File.WriteAllText(paper, """
            {"schema":"tadafor/ballot-paper/1","reference":"PB-2025","envelope":90000,"decimals":0,
             "voting":{"ballots":"approval","limits":{"maxLength":4},"overLimit":"count","channels":["digital"],
             "counted":"neither","digitalIsReplaceable":false},
             "projects":[{"id":"11","cost":40000},{"id":"12","cost":35000},{"id":"13","cost":30000},{"id":"15","cost":55000}]}
            """);
        (int code, string output, string error) = Shell.Run(
            "budget", "ballots", paper, "--sheet", $"digital:D-1:2025-09-14={Sample("decidim-shape.pb")}", "--lang", "en");
        Assert.True(code == 0, output + error);
        Assert.Contains("| digital | 1 | 5 | 0 | 0 | 0 | 0 | 5 |", output, StringComparison.Ordinal);
        string broken = Path.Combine(_folder, "broken.pb");
        File.WriteAllText(broken, "META\nkey;value\n");
        Assert.Equal(2, Shell.Run("budget", "ballots", paper, "--sheet", $"digital:D-1:2025-09-14={broken}").Code);
    }

    [Fact]
    public void A_file_of_the_shape_that_Decidim_writes_is_counted() =>
        Assert.Equal(0, Shell.Run(["tally", Sample("decidim-shape.pb"), .. _how]).Code);

    private static string Sample(string name) => Shell.Sample($"budgets/voting/{name}");

    private static string[] Inputs(params string[] batches) =>
    [
        Sample("paper.json"), .. batches.Select(Sample), "--sheet", $"digital:D-2:2025-09-14={Sample("digital-last-day.csv")}",
        .. batches.Contains("paper-hall.json") ? ["--invalidations", Sample("invalidations.json")] : Array.Empty<string>(),
    ];
}
