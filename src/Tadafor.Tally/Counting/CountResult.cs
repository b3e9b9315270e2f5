using OneOf;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Counting;

/// <summary>What counting gave: the outcome, or that the election is too large for the rule.</summary>
public sealed class CountResult : OneOfBase<TallyOutcome, CountTooLarge>
{
    internal CountResult(OneOf<TallyOutcome, CountTooLarge> result)
        : base(result)
    {
    }
}
