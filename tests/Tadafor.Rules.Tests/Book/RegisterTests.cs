using Tadafor.Domain.Law;
using Tadafor.Rules.Laws.OrganicLaw44_14;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Tests.Book;

/// <summary>The register of the law has every article of the chapters it covers, and every place that anything rests on.</summary>
public class RegisterTests
{
    // Instrument, and the articles of the chapters covered, as ranges or single numbers.
    public static TheoryData<string, string> Covered() => new()
    {
        { "constitution-2011", "1 14 15 139 146" },
        { "113-14", "6 8-10 13 16 17 19 26 28 33-39 41-43 45 78-92 106 110 115-125 154 158 180 185-191 194 203 216 272-275 280" },
        { "112-14", "7 10 11 14 17 18 20 27 29 34-40 42-44 46 79 86 89 106-116 217 222" },
        { "111-14", "8 10-12 15 18 19 21 29 31 36-42 44-46 48 82 91 94 112-122 247 252" },
        { "44-14", "1-12 12bis 13-15 15bis 16-18" },
        { "64-14", "1-8 8bis 9-12 12bis 13" },
        { "2-16-403", "1-5 annex" },
        { "2-16-402", "1-5 annex" },
        { "2-16-401", "1-5 annex" },
        { "2-16-301", "1-17" },
        { "2-16-300", "7" },
        { "2-16-773", "1-13 13bis 14-17" },
        { "3-60-23", "1-3 annex" },
        { "57-11", "2-8" },
        { "dahir-1-58-376", "5" },
        { "59-11", "76 110 127 128 128bis" },
        { "31-13", "10 12 16" },
        { "decision-966-15", "1 2" },
        { "decision-967-15", "1 2" },
        { "decision-968-15", "1 2" },
    };

    [Theory]
    [MemberData(nameof(Covered))]
    public void Every_article_of_the_chapters_covered_stands_in_the_register_in_its_order(string instrument, string numbers) =>
        Assert.Equal(Numbers(numbers), Rulebook.Articles.Where(a => a.Instrument.Id == instrument).Select(a => a.Number));

    [Fact]
    public void Every_text_of_the_register_is_covered() =>
        Assert.Equal(
            Covered().Select(row => (string)row[0]).Order(StringComparer.Ordinal),
            Rulebook.Articles.Select(a => a.Instrument.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_period_that_a_procedure_follows_is_named_by_the_paragraph_that_sets_it()
    {
        string[] named =
        [
            .. Rulebook.Articles.SelectMany(a => a.Paragraphs).SelectMany(p => p.Periods).Select(p => p.Term?.Code).OfType<string>()
        ];
        IEnumerable<string> followed = PetitionSchemes.All
            .SelectMany(s => s.Terms)
            .Concat(Articles7To15Procedure.All.SelectMany(s => s.Terms))
            .Select(t => t.Code);
        Assert.Empty(followed.Except(named));
        Assert.Distinct(named);
    }

    [Fact]
    public void A_period_cites_the_article_on_whose_page_it_stands() => Assert.All(
        Rulebook.Articles,
        article => Assert.All(
            article.Paragraphs.SelectMany(p => p.Periods).SelectMany(p => p.Cites),
            c => Assert.Equal(article.Id, $"{c.Instrument.Id}/{c.Article}")));

    [Fact]
    public void Every_place_of_the_laws_on_petitions_that_a_rule_or_question_rests_on_stands_in_the_register()
    {
        IEnumerable<Citation> cited = Rulebook.Rules
            .SelectMany(r => r.Cites)
            .Concat(OpenQuestions.All.Concat(TimeQuestions.All).SelectMany(q => q.Cites));
        HashSet<string> known = [.. Rulebook.Articles.Select(a => a.Id)];
        Assert.DoesNotContain(
            cited.Where(c => Instruments.All.Contains(c.Instrument)).Select(c => $"{c.Instrument.Id}/{c.Article}").Distinct(),
            id => !known.Contains(id));
    }

    [Fact]
    public void The_deciding_words_of_the_text_are_few() => Assert.All(
        Rulebook.Articles.SelectMany(a => a.Paragraphs.Select(p => (a.Id, p.Label, p.Words))).Where(p => p.Words is not null),
        p => Assert.InRange(p.Words!.Split(' ').Length, 1, 24));

    [SkippableTheory]
    [InlineData("113-14", "113-14")]
    [InlineData("112-14", "112-14")]
    [InlineData("111-14", "111-14")]
    [InlineData("44-14", "44-14")]
    [InlineData("64-14", "64-14")]
    [InlineData("2-16-403", "decree-2-16-403")]
    [InlineData("2-16-402", "decree-2-16-402")]
    [InlineData("2-16-401", "decree-2-16-401")]
    [InlineData("2-16-301", "decree-2-16-301")]
    [InlineData("2-16-300", "112-14")]
    [InlineData("2-16-773", "decree-2-16-773")]
    [InlineData("3-60-23", "decree-2-16-773")]
    [InlineData("constitution-2011", "constitution-2011")]
    [InlineData("dahir-1-58-376", "dahir-1-58-376")]
    [InlineData("57-11", "57-11")]
    [InlineData("31-13", "31-13")]
    [InlineData("decision-966-15", "111-14")]
    [InlineData("decision-967-15", "112-14")]
    [InlineData("decision-968-15", "113-14")]
    public void The_deciding_words_stand_in_the_official_text(string instrument, string file)
    {
        string text = Letters(File.ReadAllText(PublicCollections.Require($"law-text/{file}.ar.txt")));
        (string Place, string Words)[] quoted = [.. Rulebook.Articles
            .Where(a => a.Instrument.Id == instrument)
            .SelectMany(a => a.Paragraphs.Where(p => p.Words is not null).Select(p => ($"{a.Id} {p.Label}", p.Words!)))];
        Assert.NotEmpty(quoted);
        Assert.DoesNotContain(quoted, q => !text.Contains(Letters(q.Words), StringComparison.Ordinal));
    }

    // The texts were extracted from PDF: the ligature of lam and alef is often reversed, and spaces, digits and marks are lost. Other
    // letters are whole.
    private static string Letters(string text) => string.Concat(text.Where(c => c is >= '\u0621' and <= '\u064A'
        && !"اأإآلءئؤـ".Contains(c, StringComparison.Ordinal)).Select(c => c switch
    {
        'ى' => 'ي',
        'ة' => 'ه',
        _ => c,
    }));

    private static IEnumerable<string> Numbers(string list) => list.Split(' ').SelectMany(part => part.Split('-') switch
    {
        [var first, var last] => Enumerable.Range(int.Parse(first, System.Globalization.CultureInfo.InvariantCulture), int.Parse(
            last,
            System.Globalization.CultureInfo.InvariantCulture) - int.Parse(first, System.Globalization.CultureInfo.InvariantCulture) + 1)
            .Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ => [part.Replace("bis", " bis", StringComparison.Ordinal)],
    });
}
