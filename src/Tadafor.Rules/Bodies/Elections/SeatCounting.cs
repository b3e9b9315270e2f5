using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>What giving the seats came to: an outcome, or every problem of the input.</summary>
public sealed class SeatCounting : OneOfBase<SeatOutcome, Sequence<BodyProblem>>
{
    internal SeatCounting(OneOf<SeatOutcome, Sequence<BodyProblem>> result)
        : base(result)
    {
    }
}
