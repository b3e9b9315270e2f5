using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>Looks at the ballots of a document as they are read.</summary>
internal interface IBallotObserver
{
    /// <summary>Ballots can be read and come next.</summary>
    void Begin(ElectionFrame frame, VoteColumns columns);

    /// <summary>
    /// A ballot that could be read; its choices in the order of the ballot, repetitions included. The list is used again for the next one.
    /// </summary>
    void Ballot(PabulibRow row, IReadOnlyList<GivenPoints> choices);
}
