using OneOf;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Tally;

/// <summary>What asking for a count gave: the count, or everything that stands against it, each with its remedy.</summary>
public sealed class VoteCountResult : OneOfBase<CountedElection, Sequence<Phrase>>
{
    internal VoteCountResult(OneOf<CountedElection, Sequence<Phrase>> result)
        : base(result)
    {
    }
}
