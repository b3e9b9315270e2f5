using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.SisterLaws;

/// <summary>Entries of the catalogues of powers of the three laws on councils.</summary>
internal static class PowerEntries
{
    /// <summary>An entry of a catalogue.</summary>
    /// <param name="law">The law.</param>
    /// <param name="article">The article's number.</param>
    /// <param name="paragraph">The paragraph or letter that lists it.</param>
    /// <param name="kind">What kind of matter it is.</param>
    /// <param name="name">The second half of its identifier.</param>
    /// <param name="ar">The matter in Arabic.</param>
    /// <param name="fr">The matter in French.</param>
    /// <param name="en">The matter in English.</param>
    public static Power Entry(
        Instrument law,
        string article,
        string paragraph,
        PowerKind kind,
        string name,
        string ar,
        string fr,
        string en) => new($"{article}.{name}", kind, new(ar, fr, en), new(law, article, paragraph, Confidence.Verified));
}
