using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>
/// A count that the law asks of each of several places, such as the signatories who live in each prefecture or province of a region. The
/// places are
/// known to the file alone, so that a member of the family is made when a file names one.
/// </summary>
internal sealed class CountFamily
{
    private readonly Phrase _label;

    /// <summary>Creates a family.</summary>
    /// <param name="code">The first half of its members' codes, such as <c>region-signatories-living-in</c>.</param>
    /// <param name="label">The phrase of a member, with <c>{0}</c> for the place.</param>
    /// <param name="each">The phrase of all of them together.</param>
    /// <param name="others">The phrase that names the places of which a file says nothing.</param>
    /// <param name="unit">What is counted.</param>
    public CountFamily(string code, Phrase label, Phrase each, Phrase others, CountedNoun unit)
    {
        Code = code;
        Unit = unit;
        _label = label;
        Each = each;
        Others = new CountFact($"{code}/*", others, unit);
    }

    /// <summary>The first half of its members' codes.</summary>
    public string Code { get; }

    /// <summary>What is counted.</summary>
    public CountedNoun Unit { get; }

    /// <summary>The phrase of all of them together, such as "signatories who live in each prefecture or province".</summary>
    public Phrase Each { get; }

    /// <summary>Whether the petitioners can raise its members.</summary>
    public bool CanBeRaised { get; init; }

    /// <summary>Wider counts of which each member is a part.</summary>
    public Sequence<CountFact> PartOf { get; init; } = [];

    /// <summary>The counts of the places that a file does not name: only ever missing, never stated.</summary>
    public CountFact Others { get; }

    /// <summary>The count at one place. Two members of the same place are equal.</summary>
    /// <exception cref="ArgumentException">The place is empty.</exception>
    public CountFact In(string place)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        return new(this, place, _label.With(Bidi.Quoted(place)));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
