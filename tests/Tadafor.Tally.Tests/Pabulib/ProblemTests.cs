using System.Globalization;
using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;
using Tadafor.Tests;

namespace Tadafor.Tally.Tests.Pabulib;

public class ProblemTests
{
    public static TheoryData<PabulibProblemCode> Codes => new(Enum.GetValues<PabulibProblemCode>());

    [Theory]
    [InlineData(ExampleFiles.Approval)]
    [InlineData(ExampleFiles.Cumulative)]
    public void A_file_without_problems_has_none(string file)
    {
        Assert.Equal("", string.Join('\n', Check(Encoding.UTF8.GetBytes(file), PabulibReadOptions.Default).Listed));
        Assert.Equal(0, PabulibReader.Read(Encoding.UTF8.GetBytes(file)).Problems.Warnings);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_kind_of_problem_is_found_where_it_is(PabulibProblemCode code)
    {
        byte[] file = ExampleFiles.WithProblem[code];
        PabulibReadOptions options = ExampleFiles.OptionsFor(code);
        Assert.Contains(code, Check(file, options).Listed.Select(problem => problem.Code));

        PabulibResult reading = PabulibReader.Read(file, options);
        if (PabulibMessages.Of(code).Severity == PabulibSeverity.Error)
        {
            Assert.Contains(code, reading.Problems.Listed.Select(problem => problem.Code));
            Assert.Null(Readings.ElectionOf(reading));
        }
        else if (reading.Problems.Errors == 0)
        {
            Assert.NotNull(Readings.ElectionOf(reading));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_ways_of_reading_agree_on_every_kind_of_problem(PabulibProblemCode code)
    {
        byte[] file = ExampleFiles.WithProblem[code];
        PabulibReadOptions options = ExampleFiles.OptionsFor(code);
        Readings.AreEqual(PabulibReader.Read(file, options), PabulibReader.ReadDocument(file, options).ToElection(options));
    }

    [Fact]
    public void All_problems_of_all_examples_are_as_committed()
    {
        StringBuilder text = new();
        foreach ((PabulibProblemCode code, byte[] file) in ExampleFiles.WithProblem)
        {
            text.Append(CultureInfo.InvariantCulture, $"{PabulibMessages.Of(code).Name}\n");
            // What damaged data unpacks to depends on the packer.
            IEnumerable<PabulibProblem> problems = Check(file, ExampleFiles.OptionsFor(code)).Listed;
            foreach (PabulibProblem problem in code == PabulibProblemCode.DamagedCompression ? [] : problems.Take(8))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {problem}\n    {PabulibMessages.What(problem)} {PabulibMessages.Remedy(problem)}\n");
            }
        }

        Golden.Matches("tests/Tadafor.Tally.Tests/Pabulib/problems.golden.txt", text.ToString());
    }

    [Fact]
    public void The_list_of_problems_is_as_published()
    {
        StringBuilder text = new("# Problems of Pabulib files\n\nGenerated. `…` stands for a column, key, project or value of the file.\n");
        foreach (PabulibMessage message in PabulibMessages.All)
        {
            Phrase what = Blank(message.What), remedy = Blank(message.Remedy);
            text.Append(CultureInfo.InvariantCulture, $"\n## `{message.Name}` ({(message.Severity == PabulibSeverity.Error ? "error" : "warning")})\n\n");
            foreach (Language language in Enum.GetValues<Language>())
            {
                text.Append(CultureInfo.InvariantCulture, $"- {what.In(language)} {remedy.In(language)}\n");
            }
        }

        Golden.Matches("docs/pabulib-problems.md", text.ToString());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_its_words_and_every_language_the_same_places(PabulibProblemCode code)
    {
        PabulibMessage message = PabulibMessages.Of(code);
        Assert.Equal(code, message.Code);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", message.Name);
        Assert.Single(PabulibMessages.All, other => other.Name == message.Name);
        foreach (string place in (string[])["{0}", "{1}", "{2}"])
        {
            foreach (Phrase words in (Phrase[])[message.What, message.Remedy])
            {
                Assert.Equal(words.Ar.Contains(place, StringComparison.Ordinal), words.Fr.Contains(place, StringComparison.Ordinal));
                Assert.Equal(words.Ar.Contains(place, StringComparison.Ordinal), words.En.Contains(place, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void There_is_no_code_without_words_and_no_words_without_a_code() =>
        Assert.Equal(Enum.GetValues<PabulibProblemCode>(), PabulibMessages.All.Select(message => message.Code));

    [Fact]
    public void More_problems_than_the_limit_are_counted()
    {
        string ballots = string.Concat(Enumerable.Range(10, 50).Select(i => $"{i};nothing;;;\n"));
        byte[] file = Encoding.UTF8.GetBytes(ExampleFiles.Approval + ballots);
        PabulibProblems problems = PabulibReader.Read(file, new PabulibReadOptions { ProblemLimit = 10 }).Problems;
        Assert.Equal((10, 50L, 1L, 41L), (problems.Listed.Count, problems.Errors, problems.Warnings, problems.Rest));
    }

    private static PabulibProblems Check(byte[] file, PabulibReadOptions options) => PabulibCheck.Of(PabulibReader.ReadDocument(file, options), options);

    private static Phrase Blank(Phrase words) => words.With(Phrase.Same("…"), Phrase.Same("…"), Phrase.Same("…"));
}
