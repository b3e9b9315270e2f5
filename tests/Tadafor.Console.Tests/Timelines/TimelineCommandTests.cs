using System.Globalization;
using System.Text.Json.Nodes;
using Tadafor.Console.Shell;
using Calendar = Ical.Net.Calendar;

namespace Tadafor.Console.Tests.Timelines;

/// <summary><c>tadafor timeline</c>.</summary>
public sealed class TimelineCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The samples as printed are committed beside them, in the three languages: the whole road of one petition with its dates.
    [Theory]
    [InlineData("ar", "== إن كانت", "على أبعد تقدير")]
    [InlineData("fr", "== Si c'est la session ordinaire d", "au plus tard")]
    [InlineData("en", "== If it is", "at the latest")]
    public void An_acceptance_needs_no_reference_and_the_tasks_of_two_sessions_stand_apart(string language, string session, string latest)
    {
        (int code, string output, string error) = Shell.RunWith(
            """
            {"schema":"tadafor/petition-timeline/1","reference":"a","law":"commune",
             "acts":[{"act":"deposited","on":"2023-08-28"},{"act":"accepted","on":"2023-10-02"}]}
            """,
            "timeline",
            "-",
            "--lang",
            language);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(3, output.Split(session).Length);
        Assert.DoesNotContain("de octobre", output, StringComparison.Ordinal);
        Assert.Contains(latest, output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("taroudant-association-2023", "ar")]
    [InlineData("taroudant-association-2023", "fr")]
    [InlineData("taroudant-association-2023", "en")]
    [InlineData("taroudant-whole-road", "ar")]
    [InlineData("late-refusal", "ar")]
    [InlineData("national-refused", "ar")]
    public void A_road_is_printed_as_committed(string sample, string language)
    {
        (int code, string output, string error) = Run(
            "timeline",
            Sample($"{sample}.json"),
            "--calendar",
            Sample("feasts.json"),
            "--lang",
            language);
        Assert.Equal((sample is "late-refusal" or "national-refused" ? 1 : 0, string.Empty), (code, error));
        Golden.Matches($"samples/timelines/printed/{sample}.{language}.txt", output);
    }

    [Theory]
    [InlineData("ar-MA")]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public void No_culture_of_the_machine_changes_what_is_printed(string culture)
    {
        string[] args = ["timeline", Sample("taroudant-association-2023.json"), "--json"];
        CultureInfo before = CultureInfo.CurrentCulture;
        string usual = Run(args).Output;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(usual, Run(args).Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_problem_of_a_file_is_told_with_its_place()
    {
        (int code, string output, string error) = Run("timeline", Sample("broken.json"), "--lang", "en");
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Equal(6, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (string said in new[]
        {
            "$.reference (line 9, column 1): a necessary field is absent", "Did you mean “commune”?", "$.acts[0].on (line 5, column 32): not a date", "$.acts[0].receipt (line 5, column 57): unknown field",
            "$.acts[2].session (line 7, column 65): a value of another kind", "Q19-withdrawal=ends",
        })
        {
            Assert.Contains(said, error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(
        """{"schema":"tadafor/petition-timeline/1","reference":"a","law":"commune","acts":[{"act":"referred","on":"2023-09-04"}]}""",
        "begin with it")]
    [InlineData("""{"schema":"tadafor/petition-timeline/1","reference":"a","law":"commune","acts":[]}""", "state at least the deposit")]
    [InlineData(
        """{"schema":"tadafor/petition-timeline/1","reference":"a","law":"region","acts":[{"act":"deposited","on":"2023-09-04"}],"sessions":[{"session":"2024-02","opensOn":"2024-02-05"}]}""",
        "no ordinary session in February 2024")]
    [InlineData(
        """{"schema":"tadafor/petition-timeline/1","reference":"a","reference":"b","law":"commune","acts":[{"act":"deposited","on":"2023-09-04"}]}""",
        "field repeated")]
    [InlineData(
        """{"schema":"tadafor/petition-timeline/1","reference":"a","law":"commune","acts":[{"act":"deposited","on":"2023-02-30"}]}""",
        "this day does not exist")]
    [InlineData("""{"schema":"tadafor/petition-timeline/1","reference":"a","law":"commune","acts":[4]}""", "expected: an object")]
    [InlineData("""{"schema":""", "ends before it is complete")]
    [InlineData("[]", "expected: an object")]
    public void A_bad_file_is_answered_with_what_is_wrong(string json, string said)
    {
        (int code, _, string error) = Run("timeline", Written("bad.json", json), "--lang", "en");
        Assert.Equal(2, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawal_stands_by_the_reading_chosen()
    {
        string file = Written(
            "w.json",
            """{"schema":"tadafor/petition-timeline/1","reference":"a","law":"commune","acts":[{"act":"deposited","on":"2023-09-04"},{"act":"withdrawn","on":"2023-09-05"}]}""");
        Assert.Contains(
            "\"state\": \"withdrawn\"",
            Run("timeline", file, "--json", "--choose", "Q19-withdrawal=ends").Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"state\": \"deposited\"",
            Run("timeline", file, "--json", "--choose", "Q19-withdrawal=no-effect").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_file_tells_all_that_is_wrong_with_it()
    {
        string feasts = Written(
            "feasts.json",
            """{"schema":"tadafor/feasts/1","feasts":[{"feast":"eid","hijriYear":1445,"firstDay":"2024-04-10","source":"x"},{"feast":"mawlid","hijriYear":"1445","firstDay":"2023-09-28"}]}""");
        (int code, _, string error) = Run("timeline", Sample("taroudant-association-2023.json"), "--calendar", feasts, "--lang", "en");
        Assert.Equal(2, code);
        Assert.Contains("$.feasts[0].feast", error, StringComparison.Ordinal);
        Assert.Contains("$.feasts[1].hijriYear", error, StringComparison.Ordinal);
        Assert.Contains("$.feasts[1].source", error, StringComparison.Ordinal);
        string far = Written(
            "far.json",
            """{"schema":"tadafor/feasts/1","feasts":[{"feast":"mawlid","hijriYear":1445,"firstDay":"2024-09-28","source":"x"}]}""");
        Assert.Contains(
            "far from the projection",
            Run("timeline", Sample("taroudant-association-2023.json"), "--calendar", far, "--lang", "en").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_dates_to_come_are_a_calendar_that_others_can_read()
    {
        string ics = Path.Combine(_folder, "out.ics");
        Assert.Equal(0, Run("timeline", Sample("taroudant-association-2023.json"), "--ics", ics).Code);
        Calendar calendar = Calendar.Load(File.ReadAllText(ics))!;
        Assert.Equal(8, calendar.Events.Count);
        Assert.All(calendar.Events, e => Assert.True(e.IsAllDay));
        Assert.Distinct(calendar.Events.Select(e => e.Uid));
        string again = Path.Combine(_folder, "again.ics");
        Run("timeline", Sample("taroudant-association-2023.json"), "--ics", again);
        Assert.Equal(File.ReadAllText(ics), File.ReadAllText(again));
    }

    [Fact]
    public void A_duty_keeps_its_identity_when_its_date_becomes_known_and_is_cancelled_when_it_is_done()
    {
        string ics = Path.Combine(_folder, "road.ics");
        Run("timeline", Sample("taroudant-association-2023.json"), "--ics", ics);
        Calendar first = Calendar.Load(File.ReadAllText(ics))!;
        Assert.All(first.Events, e => Assert.StartsWith("TR-2023", e.Summary!.TrimStart('\u2068'), StringComparison.Ordinal));
        Run("timeline", Sample("taroudant-association-2023.json"), "--calendar", Sample("feasts.json"), "--ics", ics);
        Calendar feasts = Calendar.Load(File.ReadAllText(ics))!;
        Assert.Equal(first.Events.Select(e => e.Uid).Order(), feasts.Events.Select(e => e.Uid).Order());
        Assert.All(feasts.Events, e => Assert.True(e.Sequence >= first.Events.Single(f => f.Uid == e.Uid).Sequence));

        string shorter = File.ReadAllText(Sample("taroudant-association-2023.json"));
        JsonNode root = JsonNode.Parse(shorter)!;
        string deposit = root["acts"]!.AsArray()[0]!.ToJsonString();
        root["acts"] = new JsonArray(
            JsonNode.Parse(deposit),
            JsonNode.Parse("""{"act":"referred","on":"2023-08-29"}"""),
            JsonNode.Parse("""{"act":"refused","on":"2023-09-04"}"""),
            JsonNode.Parse("""{"act":"refusal-notified","on":"2023-09-05","reasoned":true}"""));
        Run("timeline", Written("done.json", root.ToJsonString()), "--ics", ics);
        Calendar done = Calendar.Load(File.ReadAllText(ics))!;
        Assert.Equal(first.Events.Count, done.Events.Count(e => e.Status == "CANCELLED"));
        Assert.All(
            done.Events.Where(e => e.Status == "CANCELLED"),
            e => Assert.True(e.Sequence > first.Events.Single(f => f.Uid == e.Uid).Sequence));
    }

    [Fact]
    public void An_output_that_names_an_input_is_refused_before_anything_is_opened()
    {
        string input = Written("t.json", File.ReadAllText(Sample("taroudant-association-2023.json"))), link = Path.Combine(
            _folder,
            "link.ics"), folder = Path.Combine(_folder, "same");
        File.CreateSymbolicLink(link, input);
        Directory.CreateSymbolicLink(folder, _folder);
        string before = File.ReadAllText(input);
        foreach (string output in new[] { input, link, Path.Combine(folder, "t.json"), Path.Combine(_folder, ".", "t.json") })
        {
            (int code, string answer, string error) = Run("timeline", input, "--ics", output, "--force");
            Assert.Equal((2, ""), (code, answer));
            Assert.Contains("an input of this command", error, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllText(input));
        }
    }

    [Fact]
    public void A_file_of_another_kind_is_not_replaced_unless_that_is_asked_for()
    {
        string letter = Written("letter.txt", "Monsieur le président");
        (int code, _, string error) = Run("timeline", Sample("taroudant-association-2023.json"), "--ics", letter);
        Assert.Equal(2, code);
        Assert.Contains("--force", error, StringComparison.Ordinal);
        Assert.Equal("Monsieur le président", File.ReadAllText(letter));
        Assert.Equal(0, Run("timeline", Sample("taroudant-association-2023.json"), "--ics", letter, "--force").Code);
        Assert.StartsWith("BEGIN:VCALENDAR", File.ReadAllText(letter), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"on\":\"9999-12-31\"", "a date outside the years 1900 to 2199")]
    [InlineData("\"on\":\"-9998-01-01\"", "a date outside the years 1900 to 2199")]
    [InlineData("\"on\":\"\\ud800\"", "incomplete \\u escape")]
    public void The_ends_of_the_calendar_and_broken_text_are_answered_in_words(string on, string about)
    {
        string json = """{"schema":"tadafor/petition-timeline/1","reference":"a","law":"commune","acts":[{"act":"deposited",ON}]}"""
            .Replace(
            "ON",
            on,
            StringComparison.Ordinal);
        (int code, string output, string error) = Run("timeline", Written("end.json", json), "--lang", "en");
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("$.acts[0].on", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unforeseen", error, StringComparison.Ordinal);
        Assert.Contains(about, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_looking_makes_what_is_overdue_appear()
    {
        Assert.Equal(0, Run("timeline", Sample("taroudant-association-2023.json")).Code);
        (int code, string output, _) = Run("timeline", Sample("taroudant-association-2023.json"), "--on", "2024-06-01", "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("Accepted and not entered", output, StringComparison.Ordinal);
        Assert.Equal(2, Run("timeline", Sample("taroudant-association-2023.json"), "--on", "tomorrow").Code);
    }

    private static string Sample(string name) => Path.Combine(Golden.RepositoryRoot, "samples", "timelines", name);

    private string Written(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        StringWriter output = new(CultureInfo.InvariantCulture)
        {
            NewLine = "\n"
        }, error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int code = App.Run(args, new Surroundings(() => Stream.Null, output, error, IsTerminal: false));
        return (code, output.ToString(), error.ToString());
    }
}
