using System.Text.Json;
using Tadafor.Console.Shell;

namespace Tadafor.Console.Tests.Tally;

/// <summary><c>tadafor tally --constraints</c>, and <c>verify</c> of what it writes.</summary>
public sealed class ConstraintsOptionTests : IDisposable
{
    private static readonly string _samples = Path.Combine(Golden.RepositoryRoot, "samples/elections");
    private static readonly string _election = Path.Combine(
        _samples,
        "taroudant.pb"), _constraints = Path.Combine(_samples, "taroudant.constraints.json");
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("greedy-votes")]
    [InlineData("greedy-ratio")]
    [InlineData("equal-shares")]
    public void The_answer_says_what_the_constraints_did(string method)
    {
        (int code, string output, string error) = Run(
            "tally",
            _election,
            "--method",
            method,
            "--ties",
            "votes,cost,id",
            "--constraints",
            _constraints,
            "--json");

        Assert.Equal((0, ""), (code, error));
        using JsonDocument json = JsonDocument.Parse(output);
        Assert.Equal(8, json.RootElement.GetProperty("constraints").GetArrayLength());
        Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("unmetFloors").ValueKind);
        Assert.NotEqual(0, json.RootElement.GetProperty("guaranteesGivenUp").GetArrayLength());
        Assert.Contains(
            json.RootElement.GetProperty("unfunded").EnumerateArray(),
            u => u.GetProperty("id").GetString() == "9" && u.GetProperty("reason").GetString() == "excluded-from-count");
    }

    [Fact]
    public void Methods_are_compared_under_the_same_constraints()
    {
        string[] command =
        [
            "compare",
            _election,
            "--methods",
            "greedy-votes,equal-shares:cost:greedy",
            "--ties",
            "votes,cost,id",
            "--lang",
            "en"
        ];
        (int code, string output, string error) = Run([.. command, "--constraints", _constraints]);

        Assert.Equal((0, ""), (code, error));
        Assert.NotEqual(Run(command).Output, output);
    }

    [Fact]
    public void A_method_that_takes_no_constraints_is_refused_once_whatever_stands_beside_it()
    {
        (int code, string output, string error) = Run(
            "compare",
            _election,
            "--methods",
            "greedy-votes,phragmen,maximin",
            "--ties",
            "votes,cost,id",
            "--lang",
            "en",
            "--constraints",
            _constraints);

        Assert.Equal((2, ""), (code, output));
        Assert.Equal(error.Split('\n').Distinct(), error.Split('\n'));
        Assert.NotEmpty(error);
    }

    [Theory]
    [InlineData("greedy-votes", "none")]
    [InlineData("equal-shares", "none")]
    [InlineData("equal-shares", "greedy")]
    public void A_transcript_of_such_a_count_is_verified(string method, string completion)
    {
        string transcript = Path.Combine(_folder, "transcript.json");
        string[] completed = method == "equal-shares" ? ["--completion", completion] : [];
        Assert.Equal(0, Run([
            "tally",
            _election,
            "--method",
            method,
            .. completed,
            "--ties",
            "votes,cost,id",
            "--constraints",
            _constraints,
            "--transcript",
            transcript
        ]).Code);

        Assert.Equal(0, Run("verify", transcript, _election).Code);

        File.WriteAllText(transcript, File.ReadAllText(transcript).Replace("\"150\"", "\"151\"", StringComparison.Ordinal));
        Assert.Equal(1, Run("verify", transcript, _election).Code);
    }

    [Theory]
    [InlineData("ar", "القيود المحلية")]
    [InlineData("fr", "Contraintes locales")]
    [InlineData("en", "Local constraints")]
    public void Text_and_page_name_the_constraints(string language, string heading)
    {
        string page = Path.Combine(_folder, "page.html");
        (int code, string output, _) = Run(
            "tally",
            _election,
            "--method",
            "greedy-votes",
            "--ties",
            "votes,cost,id",
            "--constraints",
            _constraints,
            "--lang",
            language,
            "--html",
            page);

        Assert.Equal(0, code);
        Assert.Contains($"## {heading}", output, StringComparison.Ordinal);
        Assert.Contains(heading, File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_said_with_its_place()
    {
        string path = Path.Combine(_folder, "constraints.json");
        File.WriteAllText(
            path,
            """{ "schema": "tadafor/tally-constraints/1", "incompatible": [["1", "99"]], "coFinancing": [{ "project": "2", "amount": 99999999 }] }""");
        (int code, string output, string error) = Run(
            "tally",
            _election,
            "--method",
            "phragmen",
            "--ties",
            "id",
            "--constraints",
            path,
            "--lang",
            "en");

        Assert.Equal((2, ""), (code, output));
        Assert.Equal(3, error.TrimEnd().Split('\n').Length);
        Assert.Contains("$.incompatible[0]: No project has the identifier 99.", error, StringComparison.Ordinal);
        Assert.Contains("$.coFinancing[0]: Others would pay more for 2 than it costs.", error, StringComparison.Ordinal);
        Assert.Contains("The rule phragmen is not counted under constraints here.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_said() =>
        Assert.Equal(
            2,
            Run(
                "tally",
                _election,
                "--method",
                "greedy-votes",
                "--ties",
                "id",
                "--constraints",
                Path.Combine(_folder, "absent.json")).Code);

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = App.Run(args, new Surroundings(() => Stream.Null, output, error, IsTerminal: false));
        return (code, output.ToString(), error.ToString());
    }
}
