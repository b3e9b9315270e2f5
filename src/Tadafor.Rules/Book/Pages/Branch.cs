using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Pages;

/// <summary>One way through the open questions that stand at the head of a condition or quantity, and what it leads to.</summary>
internal sealed record Branch<T>(IReadOnlyList<(OpenQuestion Question, ReadingOption Option)> Path, T Leaf)
    where T : class
{
    public static IReadOnlyList<Branch<T>> Of(T node) => [.. From([], node)];

    private static IEnumerable<Branch<T>> From(IReadOnlyList<(OpenQuestion, ReadingOption)> path, T node) => node switch
    {
        ConditionByReading condition => Each(path, condition.Readings),
        QuantityByReading quantity => Each(path, quantity.Readings),
        _ => [new Branch<T>(path, node)],
    };

    private static IEnumerable<Branch<T>> Each<TNode>(IReadOnlyList<(OpenQuestion, ReadingOption)> path, Readings<TNode> readings)
        where TNode : class =>
        readings.All.SelectMany(r => From([.. path, (readings.Question, r.Option)], (T)(object)r.Value));
}
