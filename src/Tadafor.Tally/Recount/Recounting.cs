using OneOf;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>What a recount gave: the outcome, or why the definition cannot be recounted.</summary>
internal sealed class Recounting : OneOfBase<TallyOutcome, RecountRefusal>
{
    internal Recounting(OneOf<TallyOutcome, RecountRefusal> result)
        : base(result)
    {
    }
}
