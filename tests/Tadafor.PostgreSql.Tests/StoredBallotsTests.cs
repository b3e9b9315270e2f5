using System.Diagnostics;
using System.Globalization;
using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Desks;
using Tadafor.Tally;
using Tadafor.Tally.Elections;
using Xunit.Abstractions;

namespace Tadafor.PostgreSql.Tests;

/// <summary>Ballots counted where they lie, on one server and on three: the transcript is that of the file, to the byte.</summary>
[Collection(nameof(OneCluster))]
public sealed class StoredBallotsTests(OneCluster one, ITestOutputHelper output)
{
    private const string Kind = "ballots";

    [SkippableTheory]
    [InlineData("village-approval.pb", "greedy-votes")]
    [InlineData("town-ordinal.pb", "equal-shares:cost:add1")]
    [InlineData("town-cumulative.pb", "greedy-points")]
    [InlineData("town-scoring.pb", "equal-shares:cost:add1")]
    [InlineData("taroudant.pb", "equal-shares:cost:add1")]
    public async Task One_server_counts_as_the_file_does(string file, string method)
    {
        Election election = Read(file);
        string[] ballots = Ballots(election);
        FileId box = new(Kind, "box");
        await using PostgreSqlStore store = new(one.Cluster.Connection, one.NewSchema());
        await FillAsync(store, box, ballots);

        // Whoever votes again counts with the first line only.
        await store.TakeAsync(new() { File = box, Key = "again", Lines = [new("0", ballots[^1]), new("1", ballots[^1])] }, default);
        Election counted = await StoredBallots.CountAsync(Empty(election), store.GroupAsync(box, LineChoice.First, default));
        Assert.Equal(Transcript(election, method), Transcript(counted, method));
    }

    [SkippableFact]
    public async Task Three_servers_count_as_the_file_does_and_only_groups_travel()
    {
        Cluster.Require();
        Cluster[] clusters = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(Cluster.Start)));
        try
        {
            Election election = Read("taroudant.pb");
            string[] ballots = Ballots(election);
            List<LineServer> servers = [];
            for (int i = 0; i < clusters.Length; i++)
            {
                // Each district has a box; the third server holds two.
                string[] boxes = i < 2 ? [$"district-{i}"] : ["district-2", "district-3"];
                servers.Add(new(clusters[i].Connection, "tadafor", boxes));
                await using PostgreSqlStore store = new(clusters[i].Connection);
                foreach (string box in boxes)
                {
                    int district = int.Parse(box[^1..], CultureInfo.InvariantCulture);
                    await FillAsync(store, new(Kind, box), [.. ballots.Where((_, n) => n % 4 == district)]);
                    await store.TakeAsync(new() { File = new("other", box), Key = "k", Lines = [new("t", "not of this vote")] }, default);
                }
            }

            await using SpreadLines spread = await SpreadLines.OpenAsync(clusters[0].Connection, "count", servers, default);
            foreach (LineChoice choice in Enum.GetValues<LineChoice>())
            {
                Election counted = await StoredBallots.CountAsync(Empty(election), spread.GroupAsync(Kind, choice, default));
                Assert.Equal(Transcript(election, "equal-shares:cost:add1"), Transcript(counted, "equal-shares:cost:add1"));

                // Every server is asked to group; none for its lines.
                string plan = await spread.PlanAsync(Kind, choice, default);
                string[] asked = [.. plan.Split('\n').Where(l => l.Contains("Remote SQL", StringComparison.Ordinal))];
                Assert.True(asked.Length == 3 && asked.All(l => l.Contains("GROUP BY", StringComparison.Ordinal)), plan);
            }
        }
        finally
        {
            Array.ForEach(clusters, c => c.Dispose());
        }
    }

    // As many as TADAFOR_BALLOTS says; docs/stores.md has the command and what it gave.
    [SkippableFact]
    public async Task Measured_a_large_vote_is_the_same_grouped_as_read_line_by_line()
    {
        await using PostgreSqlStore store = new(one.Cluster.Connection, one.NewSchema());
        FileId box = new(Kind, "large");
        Stopwatch clock = Stopwatch.StartNew();
        await FillLargeAsync(store, box, 0, Large);
        output.WriteLine($"{Large} ballots by COPY: {clock.Elapsed.TotalSeconds:F1} s");
        await CompareAsync(store.GroupAsync(box, LineChoice.Every, default), store.ReadAsync(box, 0, default));
    }

    // The same vote, a third of it on each of three servers.
    [SkippableFact]
    public async Task Measured_on_three_servers_a_large_vote_is_the_same_grouped_as_read_line_by_line()
    {
        Cluster.Require();
        Cluster[] clusters = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(Cluster.Start)));
        try
        {
            Stopwatch clock = Stopwatch.StartNew();
            PostgreSqlStore[] stores = [.. clusters.Select(c => new PostgreSqlStore(c.Connection))];
            FileId[] boxes = [.. clusters.Select((_, i) => new FileId(Kind, $"district-{i}"))];
            int third = Large / 3;
            await Task.WhenAll(stores.Select((store, i) => FillLargeAsync(store, boxes[i], i * third, i == 2 ? Large : (i + 1) * third)));
            output.WriteLine($"{Large} ballots by COPY to three servers: {clock.Elapsed.TotalSeconds:F1} s");
            LineServer[] servers = [.. clusters.Select((c, i) => new LineServer(c.Connection, "tadafor", [boxes[i].Reference]))];
            await using SpreadLines spread = await SpreadLines.OpenAsync(clusters[0].Connection, "count", servers, default);
            async IAsyncEnumerable<StoredLine> Lines()
            {
                for (int i = 0; i < stores.Length; i++)
                {
                    await foreach (StoredLine line in stores[i].ReadAsync(boxes[i], 0, default))
                    {
                        yield return line;
                    }
                }
            }

            await CompareAsync(spread.GroupAsync(Kind, LineChoice.Every, default), Lines());
            foreach (PostgreSqlStore store in stores)
            {
                await store.DisposeAsync();
            }
        }
        finally
        {
            Array.ForEach(clusters, c => c.Dispose());
        }
    }

    private static int Large { get; } =
        int.Parse(Environment.GetEnvironmentVariable("TADAFOR_BALLOTS") ?? "20000", CultureInfo.InvariantCulture);

    private static ElectionBuilder LargeVote() => new(
        VoteType.Approval,
        12_000,
        Enumerable.Range(0, 30).Select(i => new Project($"p{i:D2}", 1000 + (i * 37))).ToSequence());

    // Twenty thousand ways of voting, some much more frequent than others.
    private static async Task FillLargeAsync(PostgreSqlStore store, FileId box, int first, int end)
    {
        ElectionBuilder names = LargeVote();
        Random ways = new(1), votes = new(first);
        string[] kinds =
        [
            .. Enumerable.Range(0, 20_000)
                .Select(_ => StoredBallots.ToContent(names, [.. Enumerable.Range(0, 30).Where(_ => ways.Next(6) == 0).Take(5)])),
        ];
        const int Batch = 100_000;
        for (int from = first; from < end; from += Batch)
        {
            Sequence<FileLine> lines = Enumerable.Range(from, Math.Min(Batch, end - from))
                .Select(n => new FileLine(
                    n.ToString("x16", CultureInfo.InvariantCulture),
                    kinds[votes.Next(1 + votes.Next(kinds.Length))]))
                .ToSequence();
            await store.TakeAsync(new() { File = box, Key = $"{from}", Lines = lines }, default);
        }
    }

    private async Task CompareAsync(IAsyncEnumerable<LineGroup> grouping, IAsyncEnumerable<StoredLine> reading)
    {
        (string Transcript, string Told) grouped = await MeasuredAsync("grouped", async () =>
        {
            long groups = 0, bytes = 0;
            async IAsyncEnumerable<LineGroup> Seen()
            {
                await foreach (LineGroup group in grouping)
                {
                    groups++;
                    bytes += group.Content.Length + 8;
                    yield return group;
                }
            }

            return (await StoredBallots.CountAsync(LargeVote(), Seen()), () => $"{groups} groups, {bytes} bytes");
        });
        output.WriteLine(grouped.Told);
        (string Transcript, string Told) loaded = await MeasuredAsync("all read", async () =>
        {
            long lines = 0, bytes = 0;
            async IAsyncEnumerable<LineGroup> Seen()
            {
                await foreach (StoredLine line in reading)
                {
                    lines++;
                    bytes += line.Line.Content.Length + line.Line.Token.Length + 8;
                    yield return new(line.Line.Content, 1);
                }
            }

            return (await StoredBallots.CountAsync(LargeVote(), Seen()), () => $"{lines} lines, {bytes} bytes");
        });
        output.WriteLine(loaded.Told);
        Assert.Equal(loaded.Transcript, grouped.Transcript);
    }

    private static async Task<(string Transcript, string Told)> MeasuredAsync(string name, Func<Task<(Election, Func<string>)>> work)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        Stopwatch clock = Stopwatch.StartNew();
        (Election election, Func<string> moved) = await work();
        string told = $"{name}: {clock.Elapsed.TotalSeconds:F2} s, {moved()}, "
            + $"{(GC.GetTotalAllocatedBytes(precise: true) - before) >> 20} MiB allocated";
        return (Transcript(election, "equal-shares:cost:add1"), told);
    }

    private static Election Read(string file)
    {
        using FileStream stream = File.OpenRead(Path.Combine(RepositoryFolders.Root, "samples", "elections", file));
        return VoteCount.Read(stream).Match(read => read.Election, _ => throw new InvalidDataException(file));
    }

    private static ElectionBuilder Empty(Election election) => new(election.VoteType, election.Envelope, election.Projects)
    {
        Decimals = election.Decimals,
        PointDecimals = election.PointDecimals,
        Limits = election.Limits,
        MinSupport = election.MinSupport,
        DefaultPoints = election.DefaultPoints,
        Identity = election.Identity,
    };

    private static string[] Ballots(Election election)
    {
        ElectionBuilder names = Empty(election);
        BallotProfile profile = election.Ballots;
        List<string> ballots = [];
        for (int row = 0; row < profile.Rows; row++)
        {
            Range range = profile.Starts[row]..profile.Starts[row + 1];
            int[] choices = [.. profile.Choices[range].ToArray().Select(c => (int)c)];
            string content = StoredBallots.ToContent(names, choices, election.VoteType.HasPoints() ? profile.Points[range] : []);
            ballots.AddRange(Enumerable.Repeat(content, profile.Multiplicity[row]));
        }

        return [.. ballots];
    }

    private static async Task FillAsync(PostgreSqlStore store, FileId box, string[] ballots)
    {
        Sequence<FileLine> lines = ballots.Select((b, n) => new FileLine($"{n}", b)).ToSequence();
        LinesAnswer answer = await store.TakeAsync(new() { File = box, Key = "all", Lines = lines }, default);
        Assert.True(answer.TryPickT0(out _, out _));
    }

    private static string Transcript(Election election, string method) => VoteCount.Count(election, method, "votes,cost,id").Match(
        counted => counted.ToTranscript(), problems => throw new InvalidDataException(string.Join("; ", problems.Select(p => p.En))));
}
