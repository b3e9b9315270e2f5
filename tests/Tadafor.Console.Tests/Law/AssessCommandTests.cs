using System.Text.Json;
using static Tadafor.Console.Tests.Shell;

namespace Tadafor.Console.Tests.Law;

/// <summary><c>tadafor assess</c>, <c>letter</c> and <c>schema</c>.</summary>
public class AssessCommandTests
{
    [Theory]
    [InlineData("taroudant-association-complete", 0, "مستوف لشروط القبول", "Recevable", "Admissible")]
    [InlineData("taroudant-association-three-defects", 1, "غير مستوف لشروط القبول", "Irrecevable", "Not admissible")]
    [InlineData("taroudant-association-awaiting-judgement", 3, "في انتظار التقدير", "En attente d'appréciation", "Awaiting judgement")]
    [InlineData("taroudant-citizens-200", 0, "مستوف لشروط القبول", "Recevable", "Admissible")]
    [InlineData("taroudant-citizens-199", 1, "غير مستوف لشروط القبول", "Irrecevable", "Not admissible")]
    [InlineData("taroudant-citizens-reserved-matter", 3, "غير محسوم", "Indéterminé", "Undetermined")]
    [InlineData("taroudant-citizens-unknown-census", 3, "غير محسوم", "Indéterminé", "Undetermined")]
    [InlineData("sale-citizens-arrondissements", 0, "مستوف لشروط القبول", "Recevable", "Admissible")]
    public void Exit_codes_and_first_words_say_the_outcome(string dossier, int code, string ar, string fr, string en)
    {
        foreach ((string language, string words) in (ReadOnlySpan<(string, string)>)[("ar", ar), ("fr", fr), ("en", en)])
        {
            (int answered, string output, string error) = Run("assess", Sample($"dossiers/{dossier}.json"), "--lang", language);
            Assert.Equal((code, ""), (answered, error));
            Assert.StartsWith(words, output.TrimStart('\u200F'), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_decision_as_json_names_its_outcome_and_a_code_for_every_finding()
    {
        (_, string output, _) = Run("assess", Sample("dossiers/taroudant-association-three-defects.json"), "--json");
        using JsonDocument decision = JsonDocument.Parse(output);
        Assert.Equal("inadmissible", decision.RootElement.GetProperty("outcome").GetString());
        Assert.All(
            decision.RootElement.GetProperty("findings").EnumerateArray(),
            f => Assert.StartsWith("commune.petition.", f.GetProperty("code").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_dossier_is_read_from_standard_input()
    {
        string file = Sample("dossiers/taroudant-citizens-200.json");
        Assert.Equal(Run("assess", file), RunWith(File.ReadAllText(file), "assess", "-"));
    }

    [Fact]
    public void A_reading_can_be_chosen()
    {
        string file = Sample("dossiers/taroudant-citizens-200.json");
        Assert.Equal((0, "eligible-only", false), Reading(Run("assess", file, "--json")));
        Assert.Equal((3, "registered", true), Reading(Run("assess", file, "--choose", "Q1=registered", "--json")));

        static (int Code, string Taken, bool Chosen) Reading((int Code, string Output, string Error) answer)
        {
            using JsonDocument decision = JsonDocument.Parse(answer.Output);
            JsonElement reading = decision.RootElement
                .GetProperty("readings")
                .EnumerateArray()
                .Single(r => r.GetProperty("question").GetString() == "Q1");
            return (answer.Code, reading.GetProperty("taken").GetProperty("option").GetString()!, reading
                .GetProperty("chosenByCaller")
                .GetBoolean());
        }
    }

    [Fact]
    public void A_reading_that_the_question_does_not_have_is_refused_with_those_it_has()
    {
        (int code, string output, string error) = Run(
            "assess",
            Sample("dossiers/taroudant-citizens-200.json"),
            "--choose",
            "Q1=nothing-of-the-kind",
            "--lang",
            "en");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("Q1 has no option 'nothing-of-the-kind'", error, StringComparison.Ordinal);
        Assert.Contains("eligible-only", error, StringComparison.Ordinal);
        Assert.Contains("registered", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_of_another_day_can_be_asked_for()
    {
        (int code, string output, _) = Run("assess", Sample("dossiers/taroudant-citizens-200.json"), "--on", "2014-01-01", "--lang", "en");
        Assert.Equal(3, code);
        Assert.Contains("2014", output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_dossier_are_listed_with_their_places()
    {
        (int code, string output, string error) = RunWith(
            """{ "schema": "tadafor/petition-dossier/1", "colour": 1, "depositedOn": "31/02/2024" }""",
            "assess",
            "-",
            "--lang",
            "en");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("$.colour", error, StringComparison.Ordinal);
        Assert.Contains("$.depositedOn", error, StringComparison.Ordinal);
        Assert.Contains("$.petitioners", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taroudant-association-complete")]
    [InlineData("taroudant-association-three-defects")]
    [InlineData("taroudant-citizens-unknown-census")]
    [InlineData("national-petition-3999")]
    public void A_decision_is_brief_unless_all_of_it_is_asked_for(string dossier)
    {
        foreach (string language in (string[])["ar", "fr", "en"])
        {
            string file = Sample($"dossiers/{dossier}.json"), brief = Run(
                "assess",
                file,
                "--lang",
                language).Output, full = Run("assess", file, "--lang", language, "--full").Output;
            Assert.Equal(brief, Run("assess", file, "--lang", language, "--brief").Output);
            Assert.InRange(brief.Split('\n').Length, 4, 45);
            Assert.True(full.Split('\n').Length > 2 * brief.Split('\n').Length);
            Assert.Contains("--full", brief, StringComparison.Ordinal);
            Assert.Equal(brief.Split('\n')[..3], full.Split('\n')[..3]);
        }
    }

    [Fact]
    public void Json_can_keep_to_one_language_and_to_one_line()
    {
        string file = Sample("dossiers/taroudant-association-three-defects.json");
        string french = Run("assess", file, "--json", "--lang", "fr", "--compact").Output, all = Run(
            "assess",
            file,
            "--json",
            "--compact").Output;
        Assert.Single(french.TrimEnd('\n').Split('\n'));
        Assert.Single(all.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("\"ar\":", french, StringComparison.Ordinal);
        Assert.DoesNotContain("\"en\":", french, StringComparison.Ordinal);
        Assert.Contains("\"fr\":\"Pétition d'une association à un conseil communal\"", french, StringComparison.Ordinal);
        Assert.InRange(french.Length, 1, all.Length * 3 / 4);
    }

    [Theory]
    [InlineData("--brief", "--full")]
    [InlineData("--json", "--full")]
    [InlineData("--compact", "--lang")]
    public void Options_that_contradict_one_another_are_refused(string one, string other)
    {
        string[] rest = other == "--lang" ? ["fr"] : [];
        Assert.Equal(2, Run(["assess", Sample("dossiers/taroudant-citizens-200.json"), one, other, .. rest]).Code);
    }

    [Fact]
    public void A_file_cannot_steer_the_terminal()
    {
        (_, string output, string error) = RunWith(
            """{ "schema": "tadafor/petition-dossier/1", "\u001b[31m\u202e\u009b": 1, "depositedOn": "\u2028\u001b[2J" }""",
            "assess",
            "-",
            "--lang",
            "en");
        Assert.Contains("[U+202E]", error, StringComparison.Ordinal);
        Assert.DoesNotContain(output + error, c => (char.IsControl(c) && c is not ('\n' or '\r')) || c is '\u2028' or '\u202E');
    }

    [Theory]
    [InlineData("taroudant-association-complete", 0)]
    [InlineData("taroudant-association-three-defects", 1)]
    public void Letters_are_drafted_in_both_languages(string dossier, int code)
    {
        foreach (string language in (string[])["ar", "fr"])
        {
            (int answered, string output, string error) = Run("letter", Sample($"dossiers/{dossier}.json"), "--lang", language);
            Assert.Equal((code, ""), (answered, error));
            Assert.Contains("125", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_letter_is_drafted_before_a_decision()
    {
        (int code, string output, string error) = Run(
            "letter",
            Sample("dossiers/taroudant-association-awaiting-judgement.json"),
            "--lang",
            "fr");
        Assert.Equal((3, ""), (code, error));
        Assert.NotEmpty(output);
    }

    [Fact]
    public void Schemas_are_printed_as_published()
    {
        (int code, string output, _) = Run("schema", "petition-dossier.v1");
        Assert.Equal(0, code);
        Assert.Equal(File.ReadAllText(Sample("../docs/schemas/petition-dossier.v1.json")).Trim(), output.Trim());
        Assert.Equal(2, Run("schema", "poem").Code);
    }

    [Theory]
    [InlineData("'asess' is not known here. Did you mean assess?", "asess", "file.json")]
    [InlineData("'--langue' is not known here. Did you mean --lang?", "assess", "file.json", "--langue", "fr")]
    [InlineData("'--jsn' is not known here. Did you mean --json?", "assess", "file.json", "--langue", "fr", "--jsn")]
    [InlineData("'--zzzzzzzz' is not known here. See tadafor assess --help.", "assess", "file.json", "--zzzzzzzz")]
    public void A_mistyped_command_or_option_is_answered_with_the_nearest_one(string said, params string[] args)
    {
        (int code, _, string error) = Run(args);
        Assert.Equal(2, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_files_are_answered_on_a_line_each_and_the_worst_gives_the_exit_code()
    {
        string complete = OneLine("taroudant-association-complete"), few = OneLine("taroudant-citizens-199");
        (int code, string output, _) = RunWith(complete + complete, "assess", "-", "--lines");
        Assert.Equal((0, 2), (code, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        (code, output, _) = RunWith(complete + few, "assess", "-", "--lines", "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("\"outcome\":\"inadmissible\"", output, StringComparison.Ordinal);
        (code, _, string error) = RunWith(complete + "{\n", "assess", "-", "--lines");
        Assert.Equal(2, code);
        Assert.Contains("could not be read: 1", error, StringComparison.Ordinal);
        Assert.Equal(2, RunWith(complete, "assess", "-", "--lines", "--json").Code);

        static string OneLine(string name)
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Sample($"dossiers/{name}.json")));
            return JsonSerializer.Serialize(document.RootElement) + "\n";
        }
    }
}
