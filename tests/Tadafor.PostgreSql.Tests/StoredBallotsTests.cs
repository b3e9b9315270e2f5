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
        int size = int.Parse(Environment.GetEnvironmentVariable("TADAFOR_BALLOTS") ?? "20000", CultureInfo.InvariantCulture);
        await using PostgreSqlStore store = new(one.Cluster.Connection, one.NewSchema());
        FileId box = new(Kind, "large");
        Project[] projects = [.. Enumerable.Range(0, 30).Select(i => new Project($"p{i:D2}", 1000 + (i * 37)))];
        ElectionBuilder New() => new(VoteType.Approval, 12_000, projects.ToSequence());
        ElectionBuilder names = New();
        Random random = new(1);
        string[] kinds =
        [
            .. Enumerable.Range(0, 20_000)
                .Select(_ => StoredBallots.ToContent(names, [.. Enumerable.Range(0, 30).Where(_ => random.Next(6) == 0).Take(5)])),
        ];

        Stopwatch clock = Stopwatch.StartNew();
        const int Batch = 100_000;
        long contents = 0;
        for (int from = 0; from < size; from += Batch)
        {
            FileLine[] lines = [.. Enumerable.Range(from, Math.Min(Batch, size - from))
                .Select(n => new FileLine(
                    n.ToString("x16", CultureInfo.InvariantCulture),
                    kinds[random.Next(1 + random.Next(kinds.Length))]))];
            contents += lines.Sum(l => l.Content.Length);
            await store.TakeAsync(new() { File = box, Key = $"{from}", Lines = lines.ToSequence() }, default);
        }

        output.WriteLine($"{size} ballots by COPY: {clock.Elapsed.TotalSeconds:F1} s");
        (string Transcript, string Told) grouped = await MeasuredAsync("grouped", async () =>
        {
            long groups = 0, bytes = 0;
            async IAsyncEnumerable<LineGroup> Seen()
            {
                await foreach (LineGroup group in store.GroupAsync(box, LineChoice.Every, default))
                {
                    groups++;
                    bytes += group.Content.Length + 8;
                    yield return group;
                }
            }

            return (await StoredBallots.CountAsync(New(), Seen()), () => $"{groups} groups, {bytes} bytes");
        });
        (string Transcript, string Told) loaded = await MeasuredAsync("all read", async () =>
        {
            long bytes = 0;
            async IAsyncEnumerable<LineGroup> Seen()
            {
                await foreach (StoredLine line in store.ReadAsync(box, 0, default))
                {
                    bytes += line.Line.Content.Length + line.Line.Token.Length + 8;
                    yield return new(line.Line.Content, 1);
                }
            }

            return (await StoredBallots.CountAsync(New(), Seen()), () => $"{size} lines, {bytes} bytes");
        });
        output.WriteLine(grouped.Told);
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
