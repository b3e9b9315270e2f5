using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Elections;

/// <summary>
/// Small made-up elections that are hard to count: prime costs, equal costs, equal supports, free projects, empty ballots, money that ends
/// exactly.
/// </summary>
internal static class AnyElection
{
    private static readonly long[] _primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47];

    /// <summary>The same seed, the same election.</summary>
    public static Election Random(int seed, VoteType? type = null)
    {
        Random random = new(seed);
        VoteType voteType = type ?? (VoteType)random.Next(5);
        int projects = random.Next(1, 8), voters = random.Next(0, 16), style = random.Next(5), decimals = random.Next(4) == 0 ? 1 : 0;
        long[] costs = [.. Enumerable.Range(0, projects).Select(_ => Cost(random, style))];
        long envelope = random.Next(3) == 0 ? random.Next(0, 60) : Math.Max(1, costs.Sum() * random.Next(2, 12) / 10);
        Project[] named =
        [
            .. costs.Select((c, i) => new Project(_ids[i], c) { DepositOrder = random.Next(4) == 0 ? null : random.Next(1, 4) })
        ];
        List<Ballots.Ballot> ballots = [];
        while (ballots.Count < voters)
        {
            Ballots.Ballot ballot = Ballot(random, voteType, projects);
            for (int copies = random.Next(1, 4); copies > 0; copies--)
            {
                ballots.Add(ballot);
            }
        }

        int pointDecimals = voteType is VoteType.Cumulative or VoteType.Scoring ? random.Next(2) : 0;
        long defaultPoints = voteType == VoteType.Scoring ? Math.Max(0, random.Next(-3, 3)) : 0;
        return Ballots.Elect(voteType, envelope, decimals, pointDecimals, named, ballots, random.Next(2) == 0
            ? null
            : projects, defaultPoints).Shown();
    }

    /// <summary>Approval ballots on up to forty projects of which most are copies of each other: same cost, same supporters.</summary>
    public static Election OfCopies(int seed)
    {
        Random random = new(seed);
        long[] costs = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.NextInt64(1, 9))];
        int copies = random.Next(3, 14), voters = random.Next(1, 8);
        int[] kinds = [.. Enumerable.Range(0, costs.Length * copies).Select(_ => random.Next(costs.Length))];
        int[][] ballots =
        [
            .. Enumerable.Range(0, voters).Select(_ =>
            {
                bool[] liked = [.. costs.Select(_ => random.Next(3) > 0)];
                return (int[])[.. Enumerable.Range(0, kinds.Length).Where(p => liked[kinds[p]] && random.Next(40) > 0)];
            }),
        ];
        long[] each = [.. kinds.Select(k => costs[k])];
        return Ballots.Approval(random.NextInt64(1, each.Sum() + 2), each, ballots).Shown();
    }

    /// <summary>Approval ballots of a hundred voters on twenty projects with costs in the thousands.</summary>
    public static Election Larger(int seed)
    {
        Random random = new(seed);
        long[] costs = [.. Enumerable.Range(0, 20).Select(_ => random.NextInt64(500, 9000))];
        int[][] ballots = [.. Enumerable.Range(0, 100).Select(_ => Enumerable.Range(0, 20).Where(p => random.Next(p + 4) < 3).ToArray())];
        return Ballots.Approval(costs.Sum() / 3, costs, ballots).Shown();
    }

    // "10" before "9": identifiers whose order by code point is not their order by number.
    private static readonly string[] _ids = ["9", "10", "2", "a", "B", "100", "1"];

    private static long Cost(Random random, int style) => style switch
    {
        0 => random.Next(1, 5),
        1 => _primes[random.Next(_primes.Length)],
        2 => 12,
        3 => random.Next(0, 4) * 6,
        _ => random.Next(1, 1000),
    };

    private static Ballots.Ballot Ballot(Random random, VoteType type, int projects)
    {
        int length = type == VoteType.ChooseOne ? 1 : random.Next(0, projects + 1);
        int[] order = [.. Enumerable.Range(0, projects)];
        random.Shuffle(order);
        return new Ballots.Ballot
        {
            Projects = [.. order.Take(length)],
            Points =
            [
                .. Enumerable.Range(0, length).Select(_ => (long)(type == VoteType.Scoring ? random.Next(-1, 6) : random.Next(0, 6)))
            ],
        };
    }
}
