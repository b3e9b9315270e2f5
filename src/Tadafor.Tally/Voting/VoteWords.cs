using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>The words by which documents and digests write the rules of a vote.</summary>
internal static class VoteWords
{
    public static IReadOnlyList<(string Word, VoteType Value)> VoteTypes { get; } =
    [
        ("approval", VoteType.Approval), ("choose-1", VoteType.ChooseOne), ("ordinal", VoteType.Ordinal),
        ("cumulative", VoteType.Cumulative), ("scoring", VoteType.Scoring),
    ];

    public static IReadOnlyList<(string Word, OverLimit Value)> OverLimits { get; } =
        [("count", OverLimit.Count), ("exclude", OverLimit.Exclude)];

    public static IReadOnlyList<(string Word, RepeatedChoice Value)> RepeatedChoices { get; } =
        [("once", RepeatedChoice.CountOnce), ("refuse", RepeatedChoice.Refuse)];

    public static IReadOnlyList<(string Word, VotingChannel Value)> Channels { get; } =
        [("paper", VotingChannel.Paper), ("digital", VotingChannel.Digital)];

    public static IReadOnlyList<(string Word, CountedBallot Value)> Counted { get; } =
    [
        ("paper", CountedBallot.Paper), ("digital", CountedBallot.Digital), ("first", CountedBallot.First),
        ("last", CountedBallot.Last), ("neither", CountedBallot.Neither),
    ];

    public static IReadOnlyList<(string Word, ReceiptPublication Value)> Receipts { get; } =
        [("apart", ReceiptPublication.Apart), ("beside-choices", ReceiptPublication.BesideChoices)];

    public static string Of<T>(IReadOnlyList<(string Word, T Value)> words, T value)
        where T : struct, Enum => words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;
}
