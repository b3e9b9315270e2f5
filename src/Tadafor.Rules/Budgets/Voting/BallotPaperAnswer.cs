using OneOf;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Budgets.Voting;

/// <summary>The ballot paper that rules and a frozen list make, or everything they lack for one, each with what to do.</summary>
public sealed class BallotPaperAnswer : OneOfBase<BallotPaper, Sequence<Phrase>>
{
    internal BallotPaperAnswer(OneOf<BallotPaper, Sequence<Phrase>> input)
        : base(input)
    {
    }
}
