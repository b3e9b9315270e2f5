using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests;

/// <summary>Makes elections from plain lists, the obvious way.</summary>
internal static class Ballots
{
    internal sealed class Ballot
    {
        public List<int> Projects { get; init; } = [];

        public List<long> Points { get; init; } = [];
    }

    public static Election Approval(long envelope, long[] costs, params int[][] ballots) =>
        Elect(VoteType.Approval, envelope, 0, 0, Named(costs), ballots.Select(b => new Ballot { Projects = [.. b] }), null);

    public static Project[] Named(long[] costs) => [.. costs.Select((c, i) => new Project($"p{i}", c))];

    public static Election Elect(
        VoteType type,
        long envelope,
        int decimals,
        int pointDecimals,
        Project[] projects,
        IEnumerable<Ballot> ballots,
        int? maxLength,
        long defaultPoints = 0)
    {
        SortedDictionary<long[], int> merged = new(Comparer<long[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        bool points = type is VoteType.Cumulative or VoteType.Scoring;
        foreach (Ballot ballot in ballots)
        {
            IEnumerable<(int Project, long Points)> entries = ballot.Projects.Select((p, i) => (p, points ? ballot.Points[i] : 0));
            long[] key =
            [
                .. (type == VoteType.Ordinal ? entries : entries.OrderBy(e => e.Project)).SelectMany(e => new[] { e.Project, e.Points })
            ];
            merged[key] = merged.GetValueOrDefault(key) + 1;
        }

        List<int> starts = [0];
        List<ushort> choices = [];
        List<long> given = [];
        foreach (long[] key in merged.Keys)
        {
            for (int i = 0; i < key.Length; i += 2)
            {
                choices.Add((ushort)key[i]);
                given.Add(key[i + 1]);
            }

            starts.Add(choices.Count);
        }

        BallotProfile profile = new([.. starts], [.. choices], points ? [.. given] : [], [.. merged.Values]);
        return new Election(type, envelope, decimals, pointDecimals, projects.ToSequence(), profile)
        {
            Limits = new BallotLimits { MaxLength = maxLength },
            DefaultPoints = defaultPoints,
        };
    }
}
