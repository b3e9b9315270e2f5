namespace Tadafor.Tally.Voting;

/// <summary>A receipt as it is published.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Row">The row of the election's ballots it stands beside; <see langword="null"/> where receipts stand apart.</param>
internal readonly record struct PublishedReceipt(VoterReceipt Receipt, int? Row);
