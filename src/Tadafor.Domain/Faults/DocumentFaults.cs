using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Faults;

/// <summary>Everything that is wrong with a document, so that it can all be put right at once.</summary>
public sealed record DocumentFaults
{
    /// <summary>Creates the list.</summary>
    /// <param name="listed">The faults, in the order of the document; at least one.</param>
    /// <param name="notListed">How many more there are beyond those listed; zero or more.</param>
    public DocumentFaults(Sequence<DocumentFault> listed, long notListed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfZero(listed.Count, nameof(listed));
        ArgumentOutOfRangeException.ThrowIfNegative(notListed);
        Listed = listed;
        NotListed = notListed;
    }

    /// <summary>The faults, in the order of the document.</summary>
    public Sequence<DocumentFault> Listed { get; }

    /// <summary>How many more there are.</summary>
    public long NotListed { get; }

    /// <summary>How many more there are, in words.</summary>
    public Phrase NotListedText => new Phrase(
        "وعدد الأخطاء غير المعروضة: {0}",
        "et {0} autres erreurs non affichées",
        "and {0} more not listed").With(Numerals.Number(NotListed));

    /// <summary>One fault per line, and how many are not listed.</summary>
    public Phrase Text => Phrase.For(language =>
    {
        string lines = string.Join('\n', Listed.Select(f => f.Text.In(language)));
        return NotListed == 0 ? lines : $"{lines}\n{NotListedText.In(language)}";
    });
}
