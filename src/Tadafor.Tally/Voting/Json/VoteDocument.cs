using OneOf;
using Tadafor.Domain.Faults;

namespace Tadafor.Tally.Voting.Json;

/// <summary>What reading a document of a vote gave: what it says, or everything wrong with it.</summary>
/// <typeparam name="T">What it says.</typeparam>
public sealed class VoteDocument<T> : OneOfBase<T, DocumentFaults>
    where T : class
{
    internal VoteDocument(OneOf<T, DocumentFaults> result)
        : base(result)
    {
    }
}
