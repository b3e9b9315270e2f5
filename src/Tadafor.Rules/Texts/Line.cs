using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>
/// Blocks of a text for people: phrases that stand as lines of their own, with a capital letter where the language has any.
/// </summary>
internal static class Line
{
    /// <summary>The sentence that everything else explains.</summary>
    public static Heading Lead(Phrase text) => new(1, text.Capital());

    /// <summary>A heading.</summary>
    public static Heading Section(Phrase heading) => new(2, heading.Capital());

    /// <summary>A paragraph.</summary>
    public static Para Prose(Phrase text) => new(text.Capital());

    /// <summary>An entry of a list: a mark such as <c>1.</c> or <c>✗</c>, what it is about, and details.</summary>
    public static Entry Entry(string mark, Phrase head, params IReadOnlyList<Detail> details) =>
        new(mark, [new Strong(head.Capital())], details);
}
