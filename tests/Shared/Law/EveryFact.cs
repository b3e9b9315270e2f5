using System.Reflection;
using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Tests.Law;

/// <summary>Every fact of the vocabulary, found by looking at its classes, so that none is forgotten.</summary>
internal static class EveryFact
{
    public static IReadOnlyList<Fact> All { get; } =
    [
        .. new[] { typeof(PetitionFacts), typeof(CitizensFacts), typeof(AssociationFacts) }
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => property.GetValue(null))
            .OfType<Fact>()
            .OrderBy(fact => fact.Code, StringComparer.Ordinal),
    ];
}
