using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Rules.Dossiers;

/// <summary>Collects facts; a missing statement adds nothing.</summary>
internal sealed class FactWriter
{
    private readonly List<StatedFact> _facts = new(32);

    public void State(YesNoFact fact, bool answer, FactSource source) => _facts.Add(new(fact, new YesNoValue(answer), source));

    public void State(DateFact fact, LocalDate day, FactSource source) => _facts.Add(new(fact, new DateValue(day), source));

    public void State(CountFact fact, CountRange count, FactSource source) => _facts.Add(new(fact, new CountValue(count), source));

    public void State(YesNoFact fact, Stated<bool>? stated)
    {
        if (stated is not null)
        {
            State(fact, stated.Value, stated.Source);
        }
    }

    public void State(YesNoFact fact, Judgement? judgement)
    {
        if (judgement is not null)
        {
            State(fact, judgement.Value, judgement.Source);
        }
    }

    public void State(DateFact fact, Stated<LocalDate>? stated)
    {
        if (stated is not null)
        {
            State(fact, stated.Value, stated.Source);
        }
    }

    public void State(CountFact fact, Stated<long>? stated)
    {
        if (stated is not null)
        {
            State(fact, CountRange.Exactly(stated.Value), stated.Source);
        }
    }

    public void State(CountFact fact, (CountRange Count, FactSource Source)? stated)
    {
        if (stated is { } known)
        {
            State(fact, known.Count, known.Source);
        }
    }

    public FactSet ToSheet() => FactSet.Of(_facts);
}
