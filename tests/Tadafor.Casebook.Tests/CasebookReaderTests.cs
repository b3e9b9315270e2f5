using Tadafor.Casebook.Tests.Reading;

namespace Tadafor.Casebook.Tests;

/// <summary>A mistyped heading or value says the file, the line and the nearest valid phrase.</summary>
public class CasebookReaderTests
{
    private const string Number = """
        - Rule: `commune.petition.citizens.linked`
        - Legal date: 2023-08-07


        """;

    private const string Heading = "| signatories who live in the commune or exercise an activity there | verdict |\n|---|---|\n";

    [Fact]
    public void A_heading_that_is_mistyped_is_answered_with_the_nearest_phrase() => Says(
        Number + "| signatories who live in the comune or exercise an activity there | verdict |\n|---|---|\n| 50 | not met |",
        "cases.md:4: 'signatories who live in the comune or exercise an activity there' names no fact. Did you mean 'signatories who live in the commune or exercise an activity there'?");

    [Fact]
    public void A_heading_in_another_language_is_answered_with_the_tables_own() => Says(
        Number + "| signataires habitant la commune ou y exerçant une activité | verdict |\n|---|---|\n| 50 | not met |",
        "cases.md:4: 'signataires habitant la commune ou y exerçant une activité' names a fact in another language than the table's. Write 'signatories who live in the commune or exercise an activity there'.");

    [Fact]
    public void A_last_column_that_is_mistyped_is_answered_with_the_nearest_word() => Says(
        Number + "| signatories who live in the commune or exercise an activity there | verdit |\n|---|---|\n| 50 | not met |",
        "cases.md:4: the last column is called 'verdit'. Did you mean 'verdict'?");

    [Fact]
    public void A_table_about_a_rule_ends_with_a_verdict() => Says(
        Number + "| signatories who live in the commune or exercise an activity there | outcome |\n|---|---|\n| 50 | not admissible |",
        "cases.md:4: the last column is called 'outcome'. Write 'verdict'.");

    [Fact]
    public void A_verdict_that_is_mistyped_is_answered_with_the_nearest() => Says(
        Number + Heading + "| 50 | not meet |",
        "cases.md:6: 'not meet' names no verdict. Did you mean 'not met'?");

    [Fact]
    public void A_count_that_is_none_says_how_to_write_one() => Says(
        Number + Heading + "| fifty | not met |",
        "cases.md:6: 'fifty' is not a count. Write a number such as 34 999, or 'at least 100', or 'between 100 and 200'.");

    [Fact]
    public void An_answer_that_is_none_says_which_there_are() => Says(
        "- Règle : commune.petition.in-writing\n- Date juridique : 2023-08-07\n\n| la pétition est écrite | résultat |\n|---|---|\n| ouf | remplie |",
        "cases.md:6: 'ouf' names no answer. Did you mean 'oui'?");

    [Fact]
    public void A_day_that_is_none_says_how_to_write_one() => Says(
        "- القاعدة: commune.petition.in-writing\n- التاريخ القانوني: 7/8/2023\n\n| العريضة محررة كتابة | النتيجة |\n|---|---|\n| نعم | مستوفى |",
        "cases.md:4: '7/8/2023' is not a day. Write it as 2023-08-05, or as '5 غشت 2023'.");

    [Fact]
    public void A_code_that_is_mistyped_is_answered_with_the_nearest() => Says(
        "- Rule: commune.petition.in-writting\n- Legal date: 2023-08-07\n\n| the petition is in writing | verdict |\n|---|---|\n| yes | met |",
        "cases.md:6: no rule has the code 'commune.petition.in-writting'. Did you mean 'commune.petition.in-writing'?");

    [Fact]
    public void A_question_or_reading_that_is_mistyped_is_answered_with_the_nearest()
    {
        const string above = "- Rule: commune.petition.electronic\n- Legal date: 2023-08-07\n\n";
        Says(
            above + "| filed or signed electronically | Q81 | verdict |\n|---|---|---|\n| yes | allowed | met |",
            "cases.md:4: no open question is called 'Q81'. Did you mean 'Q1'?");
        Says(
            above + "| filed or signed electronically | Q18 | verdict |\n|---|---|---|\n| yes | alowed | met |",
            "cases.md:6: 'alowed' names no reading of Q18. Did you mean 'on paper only'?");
    }

    [Fact]
    public void A_name_above_a_table_that_is_mistyped_is_answered_with_the_nearest() => Says(
        "- Rule: commune.petition.in-writing\n- Legal dat: 2023-08-07\n\n| the petition is in writing | verdict |\n|---|---|\n| yes | met |",
        "cases.md:4: 'Legal dat' says nothing about a table. Did you mean 'legal date'?");

    [Fact]
    public void A_table_with_nothing_above_it_is_a_problem() => Says(
        "| the petition is in writing | verdict |\n|---|---|\n| yes | met |",
        "cases.md:1: nothing above the table says what it is about.");

    [Fact]
    public void A_row_without_a_day_is_a_problem() => Says(
        "- Rule: commune.petition.in-writing\n\n| the petition is in writing | verdict |\n|---|---|\n| yes | met |",
        "cases.md:5: the row has no 'legal date'.");

    [Fact]
    public void A_base_file_that_is_mistyped_is_answered_with_the_nearest() => Says(
        "- Defines the file: Taroudant\n\n| fact | value |\n|---|---|\n| the petition is in writing | yes |\n\ntext\n\n- Route: commune-citizens\n- Legal date: 2023-08-07\n- Base file: Tarudant\n\n| signatories | outcome |\n|---|---|\n| 1 | undetermined |",
        "cases.md:13: no base file is called 'Tarudant'. Did you mean 'Taroudant'?");

    [Fact]
    public void Every_problem_of_a_file_is_told_not_the_first() =>
        Assert.Equal(2, Read(Number + Heading + "| fifty | not met |\n| 100 | mett |").Problems.Count);

    [Fact]
    public void Numbers_and_days_may_be_written_as_people_write_them()
    {
        CasebookReader reader = Read(Number + "| signatories who live in the commune or exercise an activity there | inhabitants by the last published census | legal date | verdict |\n|---|---|---|---|\n"
            + "| 1,000 | 35 000 | 5 August 2023 | met |\n| at least 1 000 | between 34,999 and 35,000 | 2023-08-05 | met |\n| | — | 2023-08-05 | undetermined |");
        Assert.Empty(reader.Problems);
        Assert.Equal(["cases.md:6", "cases.md:7", "cases.md:8"], reader.Cases.Select(c => c.Place));
        Assert.Equal([2, 2, 0], reader.Cases.Select(c => c.Facts.All.Count()));
    }

    [Fact]
    public void A_wrong_expectation_is_told_with_what_was_found_and_why()
    {
        Case wrong = Assert.Single(Read(Number + Heading + "| between 0 and 50 | met |").Cases);
        Assert.StartsWith(
            "cases.md:6: commune.petition.citizens.linked: expected 'met', found 'undetermined': ",
            wrong.Disagreement(),
            StringComparison.Ordinal);
    }

    private static void Says(string text, string problem) => Assert.Contains(problem, Read(text).Problems.Select(p => p.ToString()));

    private static CasebookReader Read(string text)
    {
        CasebookReader reader = new();
        reader.Read("cases.md", text);
        return reader;
    }
}
