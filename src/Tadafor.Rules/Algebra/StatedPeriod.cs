using System.Globalization;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>
/// A period as an article states it: who does what, in which time, counted from which event. Those that a procedure of the library follows
/// hold their
/// <see cref="Domain.Time.Term"/>; the others are listed for the reader only.
/// </summary>
internal sealed class StatedPeriod
{
    private StatedPeriod(
        Phrase from,
        Phrase length,
        LegalPeriod? period,
        Phrase duty,
        Phrase bearer,
        Sequence<Citation> cites,
        Term? term)
    {
        From = from;
        Length = length;
        Period = period;
        Duty = duty;
        Bearer = bearer;
        Cites = cites;
        Term = term;
    }

    /// <summary>The event the period is counted from.</summary>
    public Phrase From { get; }

    /// <summary>How long, in words.</summary>
    public Phrase Length { get; }

    /// <summary>How long; <see langword="null"/> where the article states no single period.</summary>
    public LegalPeriod? Period { get; }

    /// <summary>What is due.</summary>
    public Phrase Duty { get; }

    /// <summary>By whom.</summary>
    public Phrase Bearer { get; }

    /// <summary>Where the law says so; never empty.</summary>
    public Sequence<Citation> Cites { get; }

    /// <summary>The term that a procedure of the library counts; <see langword="null"/> for a period that none does.</summary>
    public Term? Term { get; }

    /// <summary>The period of a term that a procedure counts.</summary>
    public static StatedPeriod Of(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        Phrase length = term.Kind switch
        {
            TermKind.Within => new Phrase("{0} بعده على الأكثر", "{0} après, au plus tard", "at most {0} after"),
            TermKind.AtLeastBefore => new Phrase("{0} قبله على الأقل", "{0} avant, au moins", "at least {0} before"),
            TermKind.NotBefore => new Phrase("{0} بعده على الأقل", "{0} après, au moins", "at least {0} after"),
            TermKind.Lasting => new Phrase("{0} على الأكثر", "{0} au plus", "at most {0}"),
            _ => throw new InvalidOperationException($"{term.Kind}: a kind of period that the pages have no words for."),
        };
        return new(term.Event, length.With(term.Period.Text), term.Period, term.Duty, term.Bearer, term.Cites, term);
    }

    /// <summary>A date of the calendar of a budget.</summary>
    public static StatedPeriod Of(DatedTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        Phrase day = new Phrase("{0} {1} على أبعد تقدير", "le {0} {1} au plus tard", "{0} {1} at the latest").With(
            Phrase.Same(term.Day.ToString(CultureInfo.InvariantCulture)),
            Numerals.Month(term.Month));
        Phrase year = term.Years < 0
            ? new("سنة الميزانية: السنة السابقة لها", "l'année du budget : celle d'avant", "the year of the budget: the year before it")
            : new("سنة الميزانية: السنة الموالية لها", "l'année du budget : celle d'après", "the year of the budget: the year after it");
        return new(year, day, null, term.Duty, term.Bearer, term.Cites, null);
    }

    /// <summary>A period that no procedure of the library counts.</summary>
    internal static StatedPeriod Listed(Citation cites, Phrase from, Phrase length, Phrase duty, Phrase bearer) =>
        new(from, length, null, duty, bearer, [cites], null);

    /// <summary>So many days after an event, at most, in the words of every other period.</summary>
    internal static StatedPeriod Within(Citation cites, Phrase from, LegalPeriod length, Phrase duty, Phrase bearer) => new(
        from,
        new Phrase("{0} بعده على الأكثر", "{0} après, au plus tard", "at most {0} after").With(length.Text),
        length,
        duty,
        bearer,
        [cites],
        null);
}
