using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>Where a ballot stands.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Line">Its place in the batch; 1 for the first.</param>
public sealed record BallotPlace(BatchName Batch, int Line)
{
    /// <summary>The place in words.</summary>
    public Phrase Text => new Phrase("الدفعة {0}، السطر {1}", "lot {0}, ligne {1}", "batch {0}, line {1}").With(
        Bidi.Quoted(Batch.Text),
        Numerals.Number(Line));

    /// <summary>The English words.</summary>
    public override string ToString() => Text.En;
}

/// <summary>Why a ballot is not valid, with its place. It never says what the ballot chose.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record BallotFinding(BallotPlace Place, BallotFault Fault)
{
    /// <summary>Place and reason.</summary>
    public Phrase Text => Phrase.Pair(Place.Text, BallotFaultWords.Of(Fault));

    /// <summary>The English words.</summary>
    public override string ToString() => Text.En;
}
