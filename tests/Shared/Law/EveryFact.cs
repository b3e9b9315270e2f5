using System.Reflection;
using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Tests.Law;

/// <summary>Every fact of the vocabulary, found by looking at its classes, so that none is forgotten.</summary>
internal static class EveryFact
{
    private static readonly Type[] _classes =
    [
        typeof(PetitionFacts), typeof(CitizensFacts), typeof(AssociationFacts), typeof(ProvinceFacts), typeof(RegionFacts),
        typeof(CommitteeFacts), typeof(NationalFacts), typeof(MotionFacts), typeof(ParityFacts), typeof(CouncilFacts),
    ];

    private static IEnumerable<object?> Values => _classes
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).Select(property => property.GetValue(null));

    /// <summary>Counts that are asked place by place.</summary>
    public static IReadOnlyList<CountFamily> Families { get; } = [.. Values.OfType<CountFamily>()];

    public static IReadOnlyList<Fact> All { get; } =
    [
        .. Values.OfType<Fact>()
            .OrderBy(fact => fact.Code, StringComparer.Ordinal),
    ];
}
