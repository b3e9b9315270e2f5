using System.Security.Cryptography;
using System.Text;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The lines a reviewer signs: one for the wording, one for each rule, each bound to a digest of what it covers.</summary>
internal static class ReviewBlocks
{
    private const string Blank = "…………";
    private const int Shown = 16;

    public static IEnumerable<Block> Of(Article article, Language language) =>
    [
        new Para(Terms.ReviewNote.In(language)),
        Grid.Of(
            [Terms.Reviewed.In(language), Terms.Digest.In(language), Terms.ReviewedBy.In(language), Terms.ReviewedOn.In(language)],
            article.Rules
                .Select(rule => Line(new Code(rule.Code), RuleSpec.Digest(rule)))
                .Prepend(Line(Terms.Restatement.In(language), OfWording(article, language)))),
    ];

    private static IReadOnlyList<IReadOnlyList<Inline>> Line(Inline what, string digest) =>
        [[what], [new Code(digest[..Shown])], [Blank], [Blank]];

    private static string OfWording(Article article, Language language)
    {
        StringBuilder words = new(article.Subject.In(language));
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            words
                .Append('\n')
                .Append(paragraph.Label)
                .Append('\n')
                .Append(paragraph.Says.In(language))
                .Append('\n')
                .Append(paragraph.NotEncoded?.In(language));
        }

        foreach (Power power in article.Powers)
        {
            words.Append('\n').Append(power.Id).Append('\n').Append(power.Text.In(language));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())));
    }
}
