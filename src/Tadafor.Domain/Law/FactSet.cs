using NodaTime;

namespace Tadafor.Domain.Law;

/// <summary>
/// What a file states: facts with their values and sources. A fact that is not here is missing, which is never the same as no.
/// </summary>
/// <remarks>Immutable: every method returns a new sheet. The order in which facts were stated has no effect.</remarks>
internal sealed class FactSet
{
    private readonly Dictionary<Fact, StatedFact> _stated;

    private FactSet(Dictionary<Fact, StatedFact> stated) => _stated = stated;

    /// <summary>A sheet that states nothing.</summary>
    public static FactSet Empty { get; } = new([]);

    /// <summary>All stated facts, ordered by code.</summary>
    public IEnumerable<StatedFact> All => _stated.Values.OrderBy(s => s.Fact.Code, StringComparer.Ordinal);

    /// <summary>What is stated of a fact, or <see langword="null"/> when the file does not say.</summary>
    public StatedFact? Find(Fact fact) => _stated.GetValueOrDefault(fact);

    /// <summary>What is stated of the places of a family, ordered by code.</summary>
    public IEnumerable<StatedFact> Members(CountFamily family) => _stated.Values
        .Where(s => s.Fact is CountFact { Family: { } its } && its == family)
        .OrderBy(s => s.Fact.Code, StringComparer.Ordinal);

    /// <summary>The stated days that never precede another.</summary>
    internal IEnumerable<DateFact> DatesNeverBefore(DateFact earlier) =>
        _stated.Keys.OfType<DateFact>().Where(date => date.Earlier.Contains(earlier));

    /// <summary>Whether a stated day exists only if the fact is so: what came was.</summary>
    internal bool HasDayOnlyIf(YesNoFact fact)
    {
        foreach (Fact stated in _stated.Keys)
        {
            if (stated is DateFact date && date.OnlyIf == fact)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sheet with a count stated.</summary>
    public FactSet With(CountFact fact, CountRange count, FactSource source) => Add(new(fact, new CountValue(count), source));

    /// <summary>The sheet with an exact count stated.</summary>
    public FactSet With(CountFact fact, long count, FactSource source) => With(fact, CountRange.Exactly(count), source);

    /// <summary>The sheet with an answer stated.</summary>
    public FactSet With(YesNoFact fact, bool answer, FactSource source) => Add(new(fact, new YesNoValue(answer), source));

    /// <summary>The sheet with a day stated.</summary>
    public FactSet With(DateFact fact, LocalDate day, FactSource source) => Add(new(fact, new DateValue(day), source));

    /// <summary>The sheet without a fact.</summary>
    public FactSet Without(Fact fact)
    {
        Dictionary<Fact, StatedFact> copy = new(_stated);
        copy.Remove(fact);
        return new(copy);
    }

    /// <summary>One sheet from many facts at once.</summary>
    public static FactSet Of(IEnumerable<StatedFact> facts)
    {
        Dictionary<Fact, StatedFact> stated = [];
        foreach (StatedFact fact in facts)
        {
            stated[fact.Fact] = fact;
        }

        return new(stated);
    }

    internal FactSet WithAll(IEnumerable<StatedFact> changed)
    {
        Dictionary<Fact, StatedFact> copy = new(_stated);
        foreach (StatedFact stated in changed)
        {
            copy[stated.Fact] = stated;
        }

        return new(copy);
    }

    private FactSet Add(StatedFact stated) => new(new(_stated) { [stated.Fact] = stated });
}
