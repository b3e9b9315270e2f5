using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>One feast of one Hijri year. <c>default</c> is Eid al-Fitr of a year zero that does not exist.</summary>
/// <param name="Feast">Which feast.</param>
/// <param name="HijriYear">Which year of the Hijra, such as 1445.</param>
public readonly record struct FeastOfYear(Feast Feast, int HijriYear)
{
    /// <summary>The feast and its year in words.</summary>
    public Phrase Name => new Phrase("{0} {1}", "{0} {1}", "{0} {1}")
        .With(Feast.Name(), Phrase.Same(HijriYear.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
