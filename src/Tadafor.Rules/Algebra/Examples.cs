using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Algebra;

/// <summary>Short ways to write worked examples.</summary>
internal static class Examples
{
    private static readonly FactSource _example = FromDeclaration.Instance;

    public static Example Of(YesNoFact fact, bool answer, Verdict verdict) => new(FactSet.Empty.With(fact, answer, _example), verdict);

    public static Example Of(YesNoFact first, bool one, YesNoFact second, bool two, Verdict verdict) =>
        new(FactSet.Empty.With(first, one, _example).With(second, two, _example), verdict);

    public static Example Of(YesNoFact first, bool one, YesNoFact second, bool two, YesNoFact third, bool three, Verdict verdict) =>
        new(FactSet.Empty.With(first, one, _example).With(second, two, _example).With(third, three, _example), verdict);

    public static Example Of(CountFact fact, long count, Verdict verdict) => new(FactSet.Empty.With(fact, count, _example), verdict);

    public static Example Of(CountFact first, long one, CountFact second, long two, Verdict verdict) =>
        new(FactSet.Empty.With(first, one, _example).With(second, two, _example), verdict);

    public static Example Of(DateFact first, LocalDate one, DateFact second, LocalDate two, Verdict verdict) =>
        new(FactSet.Empty.With(first, one, _example).With(second, two, _example), verdict);

    public static Example Of(YesNoFact fact, bool answer, CountFact first, long one, Verdict verdict) =>
        new(FactSet.Empty.With(fact, answer, _example).With(first, one, _example), verdict);

    public static Example Of(YesNoFact fact, bool answer, CountFact first, long one, CountFact second, long two, Verdict verdict) =>
        new(FactSet.Empty.With(fact, answer, _example).With(first, one, _example).With(second, two, _example), verdict);

    /// <summary>A file that says nothing.</summary>
    public static Example Silent(Verdict verdict) => new(FactSet.Empty, verdict);

    public static Example Commune(CountFact signatories, long count, long? inhabitants, bool? arrondissements, Verdict verdict)
    {
        FactSet facts = FactSet.Empty.With(signatories, count, _example);
        if (inhabitants is { } known)
        {
            facts = facts.With(PetitionFacts.InhabitantsLastPublished, known, _example);
        }

        if (arrondissements is { } answer)
        {
            facts = facts.With(PetitionFacts.Arrondissements, answer, _example);
        }

        return new(facts, verdict);
    }
}
