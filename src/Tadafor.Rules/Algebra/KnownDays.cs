using NodaTime;
using Tadafor.Domain.Law;

namespace Tadafor.Rules.Algebra;

/// <summary>
/// What is known of a day: the day itself when it is stated, else what the days it never precedes, and those that never precede it, leave
/// of it.
/// </summary>
internal readonly record struct KnownDays(LocalDate? Earliest, LocalDate? Latest)
{
    public static KnownDays Of(DateFact fact, FactSet facts)
    {
        if (facts.Find(fact)?.Value is DateValue stated)
        {
            return new(stated.Value, stated.Value);
        }

        LocalDate? earliest = null, latest = null;
        foreach (DateFact earlier in fact.Earlier)
        {
            if (facts.Find(earlier)?.Value is DateValue { Value: var day } && !(day <= earliest))
            {
                earliest = day;
            }
        }

        foreach (DateFact later in facts.DatesNeverBefore(fact))
        {
            if (facts.Find(later)?.Value is DateValue { Value: var day } && !(day >= latest))
            {
                latest = day;
            }
        }

        // A file that contradicts itself narrows nothing.
        return earliest > latest ? default : new(earliest, latest);
    }
}
