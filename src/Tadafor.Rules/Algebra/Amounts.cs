using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>How much a number of the law can be in the file as it is, case by case.</summary>
/// <param name="facts">The file, changed by a plan or not.</param>
/// <param name="interpretations">Readings chosen by the caller.</param>
/// <param name="reached">What a plan raises a count to, where that depends; <see langword="null"/> where it does not.</param>
internal sealed class Amounts(FactSet facts, Interpretations interpretations, Func<CountFact, Amount?> reached)
    : IQuantityVisitor<IReadOnlyList<(Phrase? When, long Count)>>
{
    private static readonly Phrase _otherwise = new("في غير ذلك", "dans les autres cas", "in any other case");

    /// <summary>Enough whatever the number turns out to be; where that has no upper bound, enough not to be refused.</summary>
    public Amount Of(Quantity quantity)
    {
        (Phrase? When, long Count)[] each = [.. quantity.Accept(this)];
        long enough = each.Max(c => c.Count);
        return new(
            enough,
            each.Length > 1 && each.Any(c => c.Count != enough) ? [.. each.Select(c => (c.When ?? _otherwise, c.Count))] : []);
    }

    public IReadOnlyList<(Phrase? When, long Count)> Visit(Constant constant) => [(null, constant.Value)];

    public IReadOnlyList<(Phrase? When, long Count)> Visit(Counted counted) => reached(counted.Fact) is { Cases: { Count: > 0 } cases }
        ? [.. cases.Select(c => ((Phrase?)c.When, c.Count))]
        : [(null, Safe(counted))];

    public IReadOnlyList<(Phrase? When, long Count)> Visit(FirstOf table)
    {
        List<(Phrase? When, long Count)> cases = [];
        foreach (Row row in table.Rows)
        {
            Truth when = new Evaluator(facts, interpretations, tracing: false).Evaluate(row.When).Truth;
            if (when == Truth.No)
            {
                continue;
            }

            // What is certain comes after what may be: it is then the rest.
            Phrase? words = when == Truth.Yes ? null : row.When.Accept(Wording.Under(interpretations));
            cases.AddRange(row.Then.Accept(this).Select(then => (words ?? then.When, then.Count)));
            if (when == Truth.Yes)
            {
                return cases;
            }
        }

        return [.. cases, .. table.Otherwise.Accept(this)];
    }

    public IReadOnlyList<(Phrase? When, long Count)> Visit(Share share) =>
        [.. share.Of.Accept(this).Select(of => (of.When, share.Part(of.Count)))];

    public IReadOnlyList<(Phrase? When, long Count)> Visit(QuantityByReading byReading) =>
        interpretations.For(byReading.Readings.Question) is { } option
            ? byReading.Readings.Under(option).Accept(this)
            : [(null, Safe(byReading))];

    private long Safe(Quantity quantity) =>
        new Evaluator(facts, interpretations, tracing: false).Evaluate(quantity).Value is { AtMost: var most, AtLeast: var least }
            ? most ?? least
            : 0;
}
