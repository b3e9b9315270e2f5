using NodaTime;
using NodaTime.Testing;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Domain.Bodies;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Desks;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>An opinion kept in a store: drafted, deliberated, submitted, acknowledged, answered, published.</summary>
public sealed class OpinionDeskTests
{
    private const string Reference = "رأي 1";
    private static readonly OpinionFile _opinion = OpinionJson.Read(
        File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples/bodies/taroudant-equality-opinion.json"))).AsT0;

    private static readonly OpinionAct[] _after =
    [
        new() { Kind = OpinionActKind.Acknowledged, On = new(2024, 1, 22), By = "council" },
        new() { Kind = OpinionActKind.Answered, On = new(2024, 2, 20), By = "council", Reasoned = true },
        new() { Kind = OpinionActKind.Published, On = new(2024, 3, 1), By = "equality body" },
    ];

    private readonly InMemoryStore _store = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2025, 5, 1, 9, 30));

    [Fact]
    public async Task An_opinion_recorded_act_by_act_is_the_opinion_with_the_state_of_its_last_act()
    {
        OpinionDesk desk = Desk();
        OpinionAct[] acts = [.. _opinion.Acts, .. _after];
        KeptOpinion file = Done(await desk.BeginAsync(Reference, _opinion with { Acts = [acts[0]] }, By("0")));
        for (int i = 1; i < acts.Length; i++)
        {
            file = Done(await desk.RecordAsync(Reference, acts[i], By($"{i}")));
            Assert.Equal((acts[i].Kind.Code(), acts[i].On), (file.State.Code, file.State.Since));
        }

        Assert.Equal(_opinion with { Acts = [.. acts] }, file.Opinion);
        Assert.Equal(acts.Select(a => a.Kind.Code()), file.History.Select(a => a.Code));
        Assert.Equal(Reference, Assert.Single((await desk.PageAsync("published")).Entries).File.Reference);
        Assert.Empty((await desk.PageAsync("submitted")).Entries);
    }

    [Fact]
    public async Task What_cannot_stand_is_explained_and_nothing_is_written()
    {
        OpinionDesk desk = Desk();
        Assert.Equal("desk.no-such-file", Fault(await desk.RecordAsync(Reference, _after[0], By("1"))));
        KeptOpinion file = Done(await desk.BeginAsync(Reference, _opinion, By("1")));
        OpinionAct draft = new() { Kind = OpinionActKind.Drafted, On = new(2024, 2, 1), By = "equality body" };
        Assert.Equal("opinion.act-not-possible", Fault(await desk.RecordAsync(Reference, draft, By("2"))));
        Assert.Equal(
            "opinion.before-earlier-act",
            Fault(await desk.RecordAsync(Reference, _after[0] with { On = new(2020, 1, 1) }, By("2"))));
        Assert.Equal(file.Version, (await desk.FindAsync(Reference))!.Version);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => desk.BeginAsync("x", _opinion with { Acts = [] }, By("1")));
    }

    [Fact]
    public async Task Orders_are_done_once_and_answers_computed_again()
    {
        OpinionDesk desk = Desk();
        for (int i = 0; i < 2; i++)
        {
            Done(await desk.BeginAsync(Reference, _opinion, By("1")));
            Done(await desk.ExamineAsync(Reference, new(2024, 1, 20), By("2")));
            Done(await desk.RecordAsync(Reference, _after[0], By("3")));
            Done(await desk.ExamineAsync(Reference, new(2024, 6, 1), By("4")));
        }

        KeptOpinion file = (await desk.FindAsync(Reference))!;
        Assert.Equal(_opinion.Acts.Count + 3, file.Version);
        Assert.Equal(BodyLaw.Assess(file.Opinion, new(2024, 6, 1)).Outcome, file.Answers[1].Outcome);
        AnswerRecheck[] rechecks = [.. (await desk.RecheckAsync(Reference))!];
        Assert.Equal(2, rechecks.Length);
        Assert.All(rechecks, recheck => Assert.Equal(recheck.Stored, recheck.Now));
        Assert.Null(await desk.RecheckAsync("none"));
    }

    private static Writing By(string key) => new(key, "greffe");

    private static KeptOpinion Done(DeskAnswer<KeptOpinion> answer) => answer.Match(
        file => file,
        faults => throw new Xunit.Sdk.XunitException(faults.Text.En),
        stale => throw new Xunit.Sdk.XunitException(stale.ToString()));

    private static string Fault(DeskAnswer<KeptOpinion> answer) =>
        answer.Match(file => $"done: {file.Version}", faults => faults.Listed[0].Kind.Code, stale => stale.ToString());

    private OpinionDesk Desk() => new(_store, _clock);
}
