using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts;

/// <summary>Articles in a row, each with the mark of the confidence it was read with.</summary>
internal static class Cited
{
    private static readonly Phrase _marked = new("{0} [{1}]", "{0} [{1}]", "{0} [{1}]");

    public static Phrase Of(IEnumerable<CitationDocument> cites) => Listing.Of(cites.Select(c => Marked(c.Text, c.Confidence)));

    public static Phrase Of(IEnumerable<Citation> cites) => Listing.Of(cites.Select(Of));

    public static Phrase Of(Citation citation) => Marked(citation.Text, citation.Confidence);

    private static Phrase Marked(Phrase text, Confidence confidence) => _marked.With(text, Phrase.Same(confidence.Mark()));
}
