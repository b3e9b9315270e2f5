using System.Security.Cryptography;
using System.Text;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Reviews;

/// <summary>What a signature covers, as a digest: it lapses when that changes, and not before.</summary>
internal static class ReviewDigests
{
    /// <summary>The digest; <see langword="null"/> where an article has nothing of the kind to sign.</summary>
    public static string? Of(Article article, ReviewAspect aspect) => aspect switch
    {
        ReviewAspect.Fidelity => Digest(Wording(article)),
        ReviewAspect.Reading => article.Rules.Any() ? Digest(article.Rules.SelectMany(Reading)) : null,
        ReviewAspect.Default => Defaults(article).ToArray() is { Length: > 0 } defaults ? Digest(defaults) : null,
    };

    private static IEnumerable<string?> Wording(Article article) =>
    [
        .. Each(article.Subject),
        .. article.Paragraphs.SelectMany(p => (string?[])[p.Label, p.Words, p.Confidence.Mark(), .. Each(p.Says), .. Each(p.NotEncoded)]),
        .. article.Powers.SelectMany(p => (string?[])[p.Id, .. Each(p.Text)]),
    ];

    private static IEnumerable<string?> Reading(Rule rule) => [RuleSpec.Digest(rule), .. Each(rule.Title), .. Each(rule.Note)];

    private static IEnumerable<string?> Defaults(Article article) => article.Rules
        .SelectMany(rule => rule.Contents.Questions)
        .Distinct()
        .OrderBy(q => q.Id, StringComparer.Ordinal)
        .SelectMany(q => (string?[])[q.Id, q.Default?.Id, .. Each(q.Text), .. Each(q.Reason)]);

    private static IEnumerable<string?> Each(Phrase? phrase) => phrase is null ? [null] : [phrase.Ar, phrase.Fr, phrase.En];

    // Each part is written with its length, so that no two lists of parts are written alike.
    private static string Digest(IEnumerable<string?> parts)
    {
        StringBuilder whole = new();
        foreach (string? part in parts)
        {
            whole.Append(part?.Length ?? -1).Append(':').Append(part).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole.ToString())));
    }
}
