using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>What sharing the seats came to: an outcome, or every problem of the input.</summary>
public sealed class ListCounting : OneOfBase<ListOutcome, Sequence<BodyProblem>>
{
    internal ListCounting(OneOf<ListOutcome, Sequence<BodyProblem>> result)
        : base(result)
    {
    }
}
