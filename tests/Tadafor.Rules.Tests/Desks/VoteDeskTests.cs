using NJsonSchema;
using NodaTime;
using NodaTime.Testing;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Words;
using Tadafor.Rules.Desks;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>The vote of a participatory budget kept in a store: acts in the budget's file, ballots as lines.</summary>
public sealed class VoteDeskTests
{
    private const string Reference = "ميزانية 2026";
    private const string Committee = "لجنة الإشراف على التصويت";
    private static readonly LocalDate _day = new(2025, 9, 15);
    private static readonly BudgetCycleFile _year = Cycle();
    private static readonly BallotPaper _paper = Read("paper.json", BallotPaperJson.Read);

    private readonly InMemoryStore _store = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2025, 9, 15, 9, 30));

    [Fact]
    public async Task The_box_of_the_store_is_the_box_of_the_files_and_counts_the_same()
    {
        VoteDesk desk = await HandedInAsync();
        OpenVote files = Files();
        KeptVote kept = (await desk.FindAsync(Reference))!;
        Assert.Equal(VoteText.Of(files, Language.English), kept.ToText(Language.English));
        Assert.Equal(files.Turnout(), kept.Turnout);
        Assert.Equal(files.Batches, kept.Batches);
        Assert.Equal(files.Invalidations, kept.Invalidations);
        Assert.Equal(files.Undecided(), kept.Undecided);

        KeptBudget closed = Done(await desk.CloseAsync(Reference, Committee, _day, By("close"), entitled: 900));
        ClosedVote expected = files.Close(Committee, _day).AsT0;
        BudgetAct act = closed.Cycle.Acts[^1];
        Assert.Equal((BudgetActKind.VotingClosed, expected.Digest, 900), (act.Kind, act.Box, act.Entitled));
        Assert.Equal(expected.Turnout.Counted, act.Turnout.Sum(t => t.Voters));
        Assert.Equal("voting-closed", closed.State.Code);

        ClosedVote box = (await desk.BoxAsync(Reference))!;
        string published = ClosedVoteJson.ToText(box);
        Assert.Equal(ClosedVoteJson.ToText(expected), published);
        ClosedVote file = ReadText(published, ClosedVoteJson.Read);
        Assert.Equal(Counted(file), Counted(box));
    }

    [Fact]
    public async Task Each_order_is_done_once_and_a_name_stands_for_one_batch()
    {
        VoteDesk desk = await HandedInAsync();
        long version = (await desk.FindAsync(Reference))!.File.Version;
        await HandedInAsync();
        Done(await desk.AddAsync(Reference, Batch("digital.json"), By("under another key")));
        Assert.Equal(version, (await desk.FindAsync(Reference))!.File.Version);

        BallotBatch other = Batch("digital.json").AsT0;
        Assert.Equal(
            "desk.vote-batch-name-taken",
            Fault(await desk.AddAsync(Reference, other with { Ballots = [other.Ballots[0]] }, By("other"))));
        Assert.Equal("desk.vote-paper-set", Fault(await desk.SetPaperAsync(Reference, _paper, _day, By("again"))));
        Assert.Equal(
            "desk.vote-day-outside",
            Fault(await desk.AddAsync(Reference, other with { Id = BatchName.Read("D-9")!, Day = new(2026, 1, 1) }, By("late"))));
        Assert.Equal(
            "desk.vote-no-such-ballot",
            Fault(await desk.InvalidateAsync(Reference, BatchName.Read("D-9")!, null, new(Committee, _day, "no"), By("none"))));
        Assert.Equal("desk.vote-no-such-invalidation", Fault(await desk.RevokeAsync(Reference, 7, new(Committee, _day, "no"), By("r"))));
        Assert.Equal("desk.vote-too-early", Fault(await desk.CloseAsync(Reference, Committee, new(2025, 9, 1), By("early"))));
        Assert.Equal(version, (await desk.FindAsync(Reference))!.File.Version);
    }

    [Fact]
    public async Task What_an_invalidation_would_do_is_told_and_changes_nothing_and_one_taken_back_counts_again()
    {
        VoteDesk desk = await HandedInAsync();
        KeptVote kept = (await desk.FindAsync(Reference))!;
        VoteInvalidationPreview preview = kept.Preview(BatchName.Read("P-1")!)!;
        Assert.True(preview.Ballots > 0);
        Assert.Equal(kept.Turnout, (await desk.FindAsync(Reference))!.Turnout);
        Done(await desk.InvalidateAsync(Reference, BatchName.Read("P-1")!, null, new(Committee, _day, "lost seal"), By("i")));
        Assert.Equal(preview.After, (await desk.FindAsync(Reference))!.Turnout);
        Done(await desk.RevokeAsync(Reference, 2, new(Committee, _day, "seal found"), By("r")));
        Assert.Equal(kept.Turnout, (await desk.FindAsync(Reference))!.Turnout);
    }

    [Fact]
    public async Task Nothing_kept_among_the_acts_and_nothing_shown_before_the_closing_tells_a_choice()
    {
        VoteDesk desk = await HandedInAsync();
        Assert.Null(await desk.BoxAsync(Reference));
        string shown = Everything((await desk.FindAsync(Reference))!);

        // The same voters, every valid ballot with other choices.
        VoteDesk other = await OpenedAsync(new());
        foreach (string name in (string[])["paper-school.json", "paper-hall.json", "digital.json"])
        {
            BallotBatch batch = Batch(name).AsT0;
            Done(await other.AddAsync(
                Reference,
                batch with { Ballots = [.. batch.Ballots.Select(b => b with { Choices = [.. b.Choices.Select(Next)] })] },
                By(name)));
        }

        await InvalidatedAsync(other);
        Assert.Equal(shown, Everything((await other.FindAsync(Reference))!));
        Assert.NotEqual(
            ClosedVoteJson.ToText(await BoxedAsync(desk)),
            ClosedVoteJson.ToText(await BoxedAsync(other)));
    }

    [Fact]
    public async Task A_machine_that_stopped_between_lines_and_act_loses_and_doubles_nothing()
    {
        VoteDesk desk = await OpenedAsync(_store);
        HandedIn batch = Batch("digital.json");
        FileId budget = new(BudgetDesk.Kind, Reference);
        await _store.TakeAsync(VoteFold.Batch(budget, batch.AsT0.Id, batch), default);
        Assert.Equal(0, (await desk.FindAsync(Reference))!.Turnout.HandedIn);

        // Other ballots under its name are not taken for it.
        Assert.Equal(
            "desk.vote-batch-name-taken",
            Fault(await desk.AddAsync(Reference, batch.AsT0 with { Ballots = [batch.AsT0.Ballots[0]] }, By("other"))));
        Done(await desk.AddAsync(Reference, batch, By("again")));
        Assert.Equal(batch.AsT0.Ballots.Count, (await desk.FindAsync(Reference))!.Turnout.HandedIn);
        Assert.True((await _store.CountAsync(VoteFold.LinesOf(budget, batch.AsT0.Id.Text), default)).IsClosed);
    }

    [Fact]
    public async Task A_vote_that_is_not_open_takes_nothing()
    {
        VoteDesk desk = new(_store, _store, _clock);
        Assert.Equal("desk.no-such-file", Fault(await desk.AddAsync(Reference, Batch("digital.json"), By("1"))));
        await new BudgetDesk(_store, _clock).BeginAsync(Reference, _year with { Acts = [.. _year.Acts.SkipLast(1)] }, By("begin"));
        Assert.Equal("desk.vote-not-open", Fault(await desk.SetPaperAsync(Reference, _paper, _day, By("2"))));
        Done(await new BudgetDesk(_store, _clock).RecordAsync(Reference, [_year.Acts[^1]], By("open")));
        Assert.Equal("desk.vote-no-paper", Fault(await desk.AddAsync(Reference, Batch("digital.json"), By("3"))));
        Assert.Equal("desk.vote-no-paper", Fault(await desk.CloseAsync(Reference, Committee, _day, By("4"))));
        Assert.Equal(
            "desk.vote-other-paper",
            Fault(await desk.SetPaperAsync(Reference, _paper with { ListDigest = new('0', 64) }, _day, By("5"))));
        Assert.Null(await desk.FindAsync(Reference));

        Done(await desk.SetPaperAsync(Reference, _paper, _day, By("6")));
        Done(await desk.CloseAsync(Reference, Committee, _day, By("7")));
        Assert.Equal("desk.vote-not-open", Fault(await desk.AddAsync(Reference, Batch("digital.json"), By("8"))));
        FileId lines = VoteFold.LinesOf(new(BudgetDesk.Kind, Reference), "D-1");
        Assert.Equal(0, (await _store.CountAsync(lines, default)).Lines);
    }

    [Fact]
    public async Task Lines_that_are_not_those_that_were_taken_are_not_counted_in_silence()
    {
        VoteDesk desk = await HandedInAsync();
        await BoxedAsync(desk);
        VoteDesk elsewhere = new(_store, new InMemoryStore(), _clock);
        await Assert.ThrowsAsync<InvalidDataException>(() => elsewhere.BoxAsync(Reference));
        await _store.EraseAsync(VoteFold.LinesOf(new(BudgetDesk.Kind, Reference), "D-1"), default);
        await Assert.ThrowsAsync<InvalidDataException>(() => desk.BoxAsync(Reference));
    }

    [Fact]
    public async Task What_is_kept_follows_its_published_schema()
    {
        VoteDesk desk = await HandedInAsync();
        Done(await desk.RevokeAsync(Reference, 1, new(Committee, _day, "سبب"), By("r")));
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/vote-act.v1.json"));
        RecordedAct[] acts = [.. (await desk.FindAsync(Reference))!.File.History.Where(a => a.Schema == VoteActJson.Schema)];
        Assert.Equal(5, acts.Length);
        Assert.All(acts, act => Assert.Empty(schema.Validate(act.Body)));
        Assert.NotEmpty(schema.Validate("{\"schema\": \"tadafor/vote-act/1\"}"));
    }

    [Fact]
    public void An_urn_and_ballots_with_points_are_the_same_read_back_from_their_lines()
    {
        VoterToken voter = new(new byte[32]);
        HandedIn urn = new PaperUrn(
            BatchName.Read("U-1")!,
            _day,
            3,
            [new("b1", 2), new("مشروع \"2\"", 1)],
            [voter, new(Enumerable.Repeat((byte)7, 32).ToArray())]);
        Assert.Equal(urn.AsT1, BallotLines.Read(BallotLines.Of(urn)).AsT0.AsT1);
        CastBallot blank = new(voter, []);
        CastBallot full = new(voter, ["b1", "totals"]) { Points = [3, 0], Receipt = VoterReceipt.Of("K7QF") };
        HandedIn batch = new BallotBatch(VotingChannel.Digital, BatchName.Read("D-1")!, _day, [blank, full]) { Order = 4 };
        Assert.Equal(batch.AsT0, BallotLines.Read(BallotLines.Of(batch)).AsT0.AsT0);
        Assert.True(BallotLines.Read([]).IsT1);
        HandedIn empty = new BallotBatch(VotingChannel.Paper, BatchName.Read("P-9")!, _day, []);
        Assert.Equal(empty.AsT0, BallotLines.Read(BallotLines.Of(empty)).AsT0.AsT0);
    }

    private static string Next(string project) => _paper.Projects.Any(p => p.Id == project)
        ? _paper.Projects[(_paper.Projects.Select(p => p.Id).ToList().IndexOf(project) + 1) % _paper.Projects.Count].Id
        : project;

    // All that a caller sees of an open vote, and the acts, without the digests that bind the lines.
    private static string Everything(KeptVote vote) => string.Join('\n', [
        vote.ToText(Language.English), vote.ToText(Language.Arabic), $"{vote.Turnout}", .. vote.Batches.Select(b => $"{b}"),
        .. vote.Undecided.Select(p => $"{p}"),
        .. vote.File.History.Select(a => a.Schema == VoteActJson.Schema && VoteActJson.Read(a.Body) is BatchTaken taken
            ? $"{a.Code} {taken.Batch} {taken.Lines}"
            : $"{a.Code} {a.Body}"),
    ]);

    private static string Counted(ClosedVote vote) => VoteCountJson.ToText(
        VoteTally.Count(vote, TallyMethods.Read("greedy-votes").AsT0, TieLadder.Read("votes,cost,id").AsT0).AsT0);

    private static async Task<ClosedVote> BoxedAsync(VoteDesk desk)
    {
        Done(await desk.CloseAsync(Reference, Committee, _day, By("close")));
        return (await desk.BoxAsync(Reference))!;
    }

    private async Task<VoteDesk> OpenedAsync(InMemoryStore store)
    {
        Done(await new BudgetDesk(store, _clock).BeginAsync(Reference, _year, By("begin")));
        VoteDesk desk = new(store, store, _clock);
        Done(await desk.SetPaperAsync(Reference, _paper, new(2025, 9, 6), By("paper")));
        return desk;
    }

    private async Task<VoteDesk> HandedInAsync()
    {
        VoteDesk desk = await OpenedAsync(_store);
        foreach (string name in (string[])["paper-school.json", "paper-hall.json", "digital.json"])
        {
            Done(await desk.AddAsync(Reference, Batch(name), By(name)));
        }

        await InvalidatedAsync(desk);
        return desk;
    }

    private static async Task InvalidatedAsync(VoteDesk desk)
    {
        foreach (WantedInvalidation wanted in Read("invalidations.json", InvalidationsJson.Read))
        {
            Done(await desk.InvalidateAsync(Reference, wanted.Batch, wanted.Line, wanted.Act, By($"invalidate {wanted.Batch}")));
        }
    }

    private static OpenVote Files()
    {
        OpenVote vote = new(_paper);
        foreach (string name in (string[])["digital.json", "paper-hall.json", "paper-school.json"])
        {
            Assert.True(Batch(name).To(vote).IsT0);
        }

        foreach (WantedInvalidation wanted in Read("invalidations.json", InvalidationsJson.Read))
        {
            Assert.True(vote.Invalidate(wanted.Batch, wanted.Line, wanted.Act).IsT0);
        }

        return vote;
    }

    private static BudgetCycleFile Cycle()
    {
        BudgetCycleFile year = BudgetCycleJson.Read(
            File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples/budgets/year-2025.json"))).AsT0;
        return year with { Acts = [.. year.Acts.TakeWhile(a => a.Kind != BudgetActKind.VotingClosed)] };
    }

    private static HandedIn Batch(string name) => Read(name, BallotBatchJson.Read);

    private static T Read<T>(string name, Func<Stream, VoteDocument<T>> read)
        where T : class
    {
        using FileStream file = File.OpenRead(Path.Combine(Golden.RepositoryRoot, "samples/budgets/voting", name));
        return read(file).AsT0;
    }

    private static T ReadText<T>(string json, Func<Stream, VoteDocument<T>> read)
        where T : class
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(json));
        return read(stream).AsT0;
    }

    private static Writing By(string key) => new(key, "greffe");

    private static KeptBudget Done(DeskAnswer<KeptBudget> answer) => answer.Match(
        file => file,
        faults => throw new Xunit.Sdk.XunitException(faults.Text.En),
        stale => throw new Xunit.Sdk.XunitException(stale.ToString()));

    private static string Fault(DeskAnswer<KeptBudget> answer) =>
        answer.Match(file => $"done: {file.Version}", faults => faults.Listed[0].Kind.Code, stale => stale.ToString());
}
