using NodaTime;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Book.Pages;
using Tadafor.Rules.Book.Reviews;

namespace Tadafor.Rules.Tests.Book.Reviews;

/// <summary>Three things of an article are signed apart, and a signature lapses when what it covers changes.</summary>
public class ReviewTests
{
    private const string Mark = "TEST SIGNATURE, NO PERSON";

    private static readonly Article _article = Rulebook.Articles.Single(a => a.Id == "113-14/123");

    [Fact]
    public void A_signature_stands_on_the_page_beside_what_it_covers()
    {
        string page = Page(Signed(ReviewAspect.Fidelity, ReviewDigests.Of(_article, ReviewAspect.Fidelity)![..16]));
        Assert.Contains($"{Mark}, 31 January 2026", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("not signed").Length - 1);
    }

    [Fact]
    public void A_signature_of_another_digest_has_lapsed_and_says_what_was_signed()
    {
        string page = Page(Signed(ReviewAspect.Reading, "0123456789abcdef"));
        Assert.Contains($"lapsed: {Mark}, 31 January 2026, signed 0123456789abcdef", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("not signed").Length - 1);
    }

    [Fact]
    public void What_is_signed_apart_has_a_digest_of_its_own()
    {
        Assert.Distinct(Enum.GetValues<ReviewAspect>().Select(a => ReviewDigests.Of(_article, a)));
        Article organisation = Rulebook.Articles.First(a => !a.Rules.Any());
        Assert.NotNull(ReviewDigests.Of(organisation, ReviewAspect.Fidelity));
        Assert.Null(ReviewDigests.Of(organisation, ReviewAspect.Reading));
        Assert.Null(ReviewDigests.Of(organisation, ReviewAspect.Default));
    }

    [Fact]
    public void A_change_of_words_lapses_the_fidelity_alone()
    {
        Article reworded = new()
        {
            Instrument = _article.Instrument,
            Number = _article.Number,
            Subject = new("موضوع آخر", "autre sujet", "another subject"),
            Chapter = _article.Chapter,
            Paragraphs = _article.Paragraphs,
        };
        Assert.Equal(
            [false, true, true],
            Enum.GetValues<ReviewAspect>().Select(a => ReviewDigests.Of(_article, a) == ReviewDigests.Of(reworded, a)));
    }

    [Fact]
    public void A_file_is_read_in_the_words_of_three_languages()
    {
        (IReadOnlyList<Review> reviews, IReadOnlyList<string> faults) = ReviewFile.Read("113-14", $"""
            Words around the table.

            | article | signed | digest | by | on |
            |---|---|---|---|---|
            | 123 | fidelity | `0123456789abcdef` | {Mark} | 2026-01-31 |
            | 123 | lecture | 0123456789abcdef | {Mark} | 2026-01-31 |
            | 12 bis | الاختيار | 0123456789abcdef | {Mark} | 2026-02-01 |
            """);
        Assert.Empty(faults);
        Assert.Equal(
            [
                new("113-14/123", ReviewAspect.Fidelity, "0123456789abcdef", Mark, new(2026, 1, 31)),
                new("113-14/123", ReviewAspect.Reading, "0123456789abcdef", Mark, new(2026, 1, 31)),
                new("113-14/12 bis", ReviewAspect.Default, "0123456789abcdef", Mark, new(2026, 2, 1)),
            ],
            reviews);
    }

    [Theory]
    [InlineData("| 123 | fidelity | 0123456789abcdef | x |", "five cells")]
    [InlineData("| 123 | all | 0123456789abcdef | x | 2026-01-31 |", "'all' is not one of")]
    [InlineData("| 123 | reading | 0123 | x | 2026-01-31 |", "16 digits")]
    [InlineData("| 123 | reading | 0123456789abcdef | | 2026-01-31 |", "whose it is")]
    [InlineData("| 123 | reading | 0123456789abcdef | x | 31/01/2026 |", "is not a day")]
    public void A_row_that_cannot_be_read_is_said_with_its_line(string row, string why)
    {
        string fault = Assert.Single(ReviewFile.Read(
            "113-14",
            $"| article | signed | digest | by | on |\n|---|---|---|---|---|\n{row}").Faults);
        Assert.StartsWith("113-14.md:3: ", fault, StringComparison.Ordinal);
        Assert.Contains(why, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void The_committed_files_can_be_read_and_there_is_one_for_each_text()
    {
        string folder = Path.Combine(Golden.RepositoryRoot, "docs/law/reviews");
        (string Name, string Text)[] files =
        [
            .. Directory.EnumerateFiles(folder, "*.md").Select(f => (Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)))
                .Where(f => f.Item1 != "README").OrderBy(f => f.Item1, StringComparer.Ordinal),
        ];
        Assert.Equal(
            Rulebook.Articles.Select(a => a.Instrument.Id).Distinct().Order(StringComparer.Ordinal),
            files.Select(f => f.Name));
        Assert.Equal(files, ReviewRegister.Texts().OrderBy(t => t.Instrument, StringComparer.Ordinal));
        HashSet<string> known = [.. Rulebook.Articles.Select(a => a.Id)];
        Assert.All(files, file =>
        {
            (IReadOnlyList<Review> reviews, IReadOnlyList<string> faults) = ReviewFile.Read(file.Name, file.Text);
            Assert.Empty(faults);
            Assert.All(reviews, r => Assert.Contains(r.Article, known));
        });
    }

    private static Review Signed(ReviewAspect aspect, string digest) => new(_article.Id, aspect, digest, Mark, new LocalDate(2026, 1, 31));

    private static string Page(params Review[] signed) =>
        MarkdownWriter.Write(ReviewBlocks.Of(_article, Language.English, signed), Language.English)
            .Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);
}
