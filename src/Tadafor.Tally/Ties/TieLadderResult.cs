using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Ties;

/// <summary>What reading a ladder's text gave: the ladder, or every problem in it.</summary>
public sealed class TieLadderResult : OneOfBase<TieLadder, Sequence<TieLadderProblem>>
{
    internal TieLadderResult(OneOf<TieLadder, Sequence<TieLadderProblem>> result)
        : base(result)
    {
    }
}
