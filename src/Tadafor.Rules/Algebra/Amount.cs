using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>A number to reach: enough whatever the file does not say, and in each case what is enough there.</summary>
/// <param name="Enough">Enough in every case.</param>
/// <param name="Cases">The cases, when the number depends on what the file does not say; empty when it does not.</param>
internal sealed record Amount(long Enough, IReadOnlyList<(Phrase When, long Count)> Cases)
{
    public Amount(long enough)
        : this(enough, [])
    {
    }

    /// <summary>What is enough in a case; in one that this number does not turn on, the number itself.</summary>
    public long In(Phrase when)
    {
        foreach ((Phrase own, long count) in Cases)
        {
            if (own.Equals(when))
            {
                return count;
            }
        }

        return Enough;
    }

    /// <summary>What is enough for both.</summary>
    public Amount And(Amount other) => new(
        Math.Max(Enough, other.Enough),
        [.. Cases.Concat(other.Cases).Select(c => c.When).Distinct().Select(when => (when, Math.Max(In(when), other.In(when))))]);

    public Amount Plus(long more) => new(Enough + more, [.. Cases.Select(c => (c.When, c.Count + more))]);
}
