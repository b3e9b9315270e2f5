using System.Globalization;
using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

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
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {problem}\n    {PabulibMessages.What(problem)} {PabulibMessages.Remedy(problem)}\n");
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
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## `{message.Name}` ({(message.Severity == PabulibSeverity.Error ? "error" : "warning")})\n\n");
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

    [Fact]
    public void Warnings_never_push_an_error_out()
    {
        string ballots = string.Concat(Enumerable.Range(10, 50).Select(i => $"{i};p1,p1;;;\n"));
        byte[] file = Encoding.UTF8.GetBytes(ExampleFiles.Approval + ballots + "90;nothing;;;\n");
        PabulibReadOptions options = new() { ProblemLimit = 10 };
        foreach (PabulibProblems problems in (PabulibProblems[])[PabulibReader.Read(file, options).Problems, Check(file, options)])
        {
            Assert.Equal((10, 1L), (problems.Listed.Count, problems.Errors));
            Assert.Single(problems.Listed, problem => problem.Code == PabulibProblemCode.UnknownProject);
        }
    }

    [Theory]
    [InlineData(";;;;\n;;;;\n")]
    [InlineData(";\n")]
    [InlineData(" ; ;\t;\n")]
    [InlineData("\"\";\"\";\n")]
    [InlineData(";;;;;;;;\n")]
    public void Rows_of_empty_cells_are_padding_and_change_no_count(string padding)
    {
        PabulibResult plain = PabulibReader.Read(Encoding.UTF8.GetBytes(ExampleFiles.Approval));
        string padded = ExampleFiles.Changed(ExampleFiles.Approval, "PROJECTS\n", $"{padding}PROJECTS\n", "VOTES\n", $"{padding}VOTES\n")
            + padding;
        byte[] file = Encoding.UTF8.GetBytes(padded);
        PabulibResult read = PabulibReader.Read(file);
        Readings.AreEqual(Readings.ElectionOf(plain)!, Readings.ElectionOf(read)!);
        Assert.All(read.Problems.Listed, problem => Assert.Equal(PabulibProblemCode.EmptyLine, problem.Code));
        Assert.Equal(3 * padding.Count(c => c == '\n'), read.Problems.Warnings);
        Readings.AreEqual(read, PabulibReader.ReadDocument(file).ToElection());
    }

    [Theory]
    [InlineData(PabulibProblemCode.WrongSeparator)]
    [InlineData(PabulibProblemCode.QuotedRows)]
    [InlineData(PabulibProblemCode.CutOff)]
    [InlineData(PabulibProblemCode.ZeroPadding)]
    [InlineData(PabulibProblemCode.ReturnsAlone)]
    public void One_cause_is_one_line(PabulibProblemCode code)
    {
        Assert.Equal([code], Check(ExampleFiles.WithProblem[code], PabulibReadOptions.Default).Listed.Select(problem => problem.Code));
        Assert.Equal([code], PabulibReader.Read(ExampleFiles.WithProblem[code]).Problems.Listed.Select(problem => problem.Code));
    }

    [Fact]
    public void A_file_cut_off_anywhere_before_its_ballots_is_one_error()
    {
        int votes = ExampleFiles.Approval.IndexOf("VOTES", StringComparison.Ordinal);
        for (int length = "META\nkey;value\n".Length; length < votes; length++)
        {
            byte[] file = Encoding.UTF8.GetBytes(ExampleFiles.Approval[..length]);
            PabulibProblem problem = Assert.Single(PabulibReader.Read(file).Problems.Listed, p => p.Severity == PabulibSeverity.Error);
            bool endsWithARow = length > ExampleFiles.Approval.IndexOf("PROJECTS\n", StringComparison.Ordinal) + 8
                && ExampleFiles.Approval[length - 1] == '\n';
            Assert.True(endsWithARow || problem.Code == PabulibProblemCode.CutOff);
        }
    }

    [Fact]
    public void An_unusual_order_of_keys_or_columns_is_one_line_each()
    {
        string file = ExampleFiles.Changed(
            ExampleFiles.Approval, "description;Example vote\ncountry;Morocco\nunit;Example\ninstance;2026\n", "", "currency;MAD\n",
            "currency;MAD\ninstance;2026\nunit;Example\ncountry;Morocco\ndescription;Example vote\n");
        PabulibProblem keys = Assert.Single(Check(Encoding.UTF8.GetBytes(file), PabulibReadOptions.Default).Listed);
        Assert.Equal((PabulibProblemCode.KeyOutOfOrder, "instance, unit, country, description"), (keys.Code, keys.Subject));

        file = ExampleFiles.Changed(
            ExampleFiles.Approval,
            "age;sex;voting_method",
            "voting_method;sex;age",
            "34;F;paper",
            "paper;F;34",
            "40-59;M;internet",
            "internet;M;40-59",
            "18;O;paper",
            "paper;O;18");
        PabulibProblem columns = Assert.Single(Check(Encoding.UTF8.GetBytes(file), PabulibReadOptions.Default).Listed);
        Assert.Equal((PabulibProblemCode.ColumnOutOfOrder, "sex, age"), (columns.Code, columns.Subject));
    }

    [Fact]
    public void Cells_that_are_all_quoted_and_lines_that_end_with_returns_are_read()
    {
        Election plain = Readings.ElectionOf(PabulibReader.Read(Encoding.UTF8.GetBytes(ExampleFiles.Approval)))!;
        string quoted = string.Join('\n', ExampleFiles.Approval
            .TrimEnd('\n')
            .Split('\n')
            .Select(line => string.Join(';', line.Split(';').Select(cell => $"\"{cell}\""))));
        foreach (string file in (string[])[quoted, ExampleFiles.Approval.Replace('\n', '\r'), ExampleFiles.Approval
            + new string('\0', 5000)])
        {
            Readings.AreEqual(plain, Readings.ElectionOf(PabulibReader.Read(Encoding.UTF8.GetBytes(file)))!);
            Readings.AreEqual(plain, Readings.ElectionOf(PabulibReader.ReadDocument(Encoding.UTF8.GetBytes(file)).ToElection())!);
        }
    }

    [Fact]
    public void Digits_of_every_keyboard_are_digits_and_marks_that_nobody_sees_are_not_there()
    {
        string file = ExampleFiles.Approval
            .Replace("p1", "1", StringComparison.Ordinal)
            .Replace("p2", "2", StringComparison.Ordinal)
            .Replace("p3", "3", StringComparison.Ordinal);
        Election plain = Readings.ElectionOf(PabulibReader.Read(Encoding.UTF8.GetBytes(file)))!;
        string odd = ExampleFiles.Changed(
            file,
            "budget;100",
            "\u200Fbudget;١٠٠",
            "1;60;3",
            "1;۶۰\u200E;3",
            "VOTES\nvoter_id;vote;",
            "VOTES\n\u200Bvoter_id;vote\u00A0;",
            "1;1,2;34",
            "١;\u200E١,۲;34",
            "max_length;3", "max_length;٣");
        byte[] bytes = Encoding.UTF8.GetBytes(odd);
        PabulibResult read = PabulibReader.Read(bytes);
        Assert.Equal("", string.Join('\n', read.Problems.Listed));
        Readings.AreEqual(plain, Readings.ElectionOf(read)!);
        Readings.AreEqual(read, PabulibReader.ReadDocument(bytes).ToElection());

        PabulibProblems refused = PabulibReader.Read(Encoding.UTF8.GetBytes(ExampleFiles.Changed(
            odd,
            "2;1;40",
            "\u200F١;p\u200E9;40"))).Problems;
        Assert.Equal([PabulibProblemCode.RepeatedVoter, PabulibProblemCode.UnknownProject], refused.Listed.Select(problem => problem.Code));
        Assert.Equal("p[U+200E]9", refused.Listed[1].Found);
    }

    private static PabulibProblems Check(byte[] file, PabulibReadOptions options) =>
        PabulibCheck.Of(PabulibReader.ReadDocument(file, options), options);

    private static Phrase Blank(Phrase words) => words.With(Phrase.Same("…"), Phrase.Same("…"), Phrase.Same("…"));
}
