using System.IO.Compression;
using Tadafor.Elections;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Counting;

/// <summary>What counting and reading may allocate: something for every project and round, nothing for every voter.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class AllocationTests
{
    private static readonly TieLadder _ties = new([new MostVotes(), new LowestCost(), new SmallestId()]);

    public static TheoryData<string, TallyRule> Rules => new()
    {
        { "greedy", new GreedyRule { Measure = GreedyMeasure.Votes } },
        { "cost", new EqualSharesRule { Utility = Utility.Cost } },
        { "cardinality", new EqualSharesRule { Utility = Utility.Cardinality } },
        { "phragmen", new PhragmenRule() },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_repeated_count_allocates_for_projects_and_rounds_and_not_for_voters(string name, TallyRule rule)
    {
        Election small = Made(2_000), large = Made(20_000);
        long few = Allocated(() => rule.Count(small, _ties)), many = Allocated(() => rule.Count(large, _ties));
        Assert.True(many < 50_000 && many < few * 3 / 2, $"{name}: {few:N0} bytes for 2,000 voters, {many:N0} for 20,000");
    }

    [Fact]
    public void Reading_allocates_in_proportion_to_distinct_ballots()
    {
        byte[] once = Bytes(), again = [.. once, .. Ballots(once)];
        long distinct = Read(once).Ballots.Rows;
        long first = Allocated(() => Read(once)), second = Allocated(() => Read(again));

        // The same ballots cast twice are no more to keep.
        Assert.Equal(distinct, Read(again).Ballots.Rows);
        Assert.True(second < first * 5 / 4, $"{first:N0} bytes, {second:N0} with every ballot cast twice");
        Assert.True(first < 250 * distinct, $"{first:N0} bytes for {distinct:N0} distinct ballots");
    }

    // Of the whole process, since ballots are entered on another thread while reading goes on; what the least of a few runs took is what it
    // takes, whatever the process does beside.
    private static long Allocated(Action action)
    {
        action();
        return Enumerable.Range(0, 4).Min(_ =>
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            action();
            return GC.GetTotalAllocatedBytes(precise: true) - before;
        });
    }

    private static Election Made(int voters)
    {
        using MemoryStream file = new();
        ElectionMaker.Write(new Recipe { Name = "made", Seed = 8, Voters = voters, Projects = 40, MaxLength = 9 }, file);
        return Read(file.ToArray());
    }

    private static byte[] Bytes()
    {
        using GZipStream file = new(
            File.OpenRead(Path.Combine(Golden.RepositoryRoot, "samples/elections/city-approval.pb.gz")),
            CompressionMode.Decompress);
        using MemoryStream bytes = new();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    // Every voter once more, under another name.
    private static byte[] Ballots(byte[] file)
    {
        string text = System.Text.Encoding.UTF8.GetString(file);
        string[] lines = text[text.IndexOf("VOTES\n", StringComparison.Ordinal)..].TrimEnd('\n').Split('\n')[2..];
        return System.Text.Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => $"9999{l}\n")));
    }

    private static Election Read(byte[] bytes) => PabulibReader.Read(bytes).Match(
        file => file.Election,
        problems => throw new InvalidOperationException(string.Join('\n', problems.Problems.Listed.Select(p => p.ToString()))));
}
