using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts;

/// <summary>Articles in a row, each with the mark of the confidence it was read with.</summary>
internal static class Cited
{
    private static readonly Phrase _marked = new("{0} [{1}]", "{0} [{1}]", "{0} [{1}]");

    public static Phrase Of(IEnumerable<CitationDocument> cites) =>
        Listing.Of(cites.Select(c => _marked.With(c.Text, Phrase.Same(c.Confidence.Mark()))));
}
