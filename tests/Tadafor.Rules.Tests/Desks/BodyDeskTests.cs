using FsCheck;
using NodaTime;
using NodaTime.Testing;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Desks;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>A consultative body kept in a store, from its first act to its end.</summary>
public sealed class BodyDeskTests
{
    private const string Reference = "لجنة الحي";
    private static readonly BodyFile _committee = BodyJson.Read(
        File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples/bodies/neighbourhood-committee.json"))).AsT0;

    private readonly InMemoryStore _store = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2024, 5, 1, 9, 30));

    [Fact]
    public async Task A_body_is_founded_and_every_act_is_kept_with_the_state_it_leads_to()
    {
        BodyDesk desk = Desk();
        KeptBody founded = Done(await desk.FoundAsync(Reference, _committee with { Acts = [_committee.Acts[0]] }, By("1")));
        Assert.Equal(("founding", new LocalDate(2024, 2, 6)), (founded.State.Code, founded.State.Since));
        Done(await desk.RecordAsync(Reference, _committee.Acts[1], By("2")));
        Done(await desk.RecordAsync(Reference, _committee.Acts[2], By("3")));
        BodyAct vacated = new() { Kind = BodyActKind.Vacated, On = new(2024, 9, 1), Seat = "s7" };
        KeptBody file = Done(await desk.RecordAsync(Reference, vacated, By("4")));

        Assert.Equal(["founded", "statutes-adopted", "composition-approved", "vacated"], file.History.Select(a => a.Code));
        Assert.Equal(_committee with { Acts = [.. _committee.Acts, vacated] }, file.Body);
        Assert.Equal(("in-office", new LocalDate(2024, 4, 20)), (file.State.Code, file.State.Since));
        Assert.All(file.History, act => Assert.Null(act.Personal));
        Assert.Equal(Reference, Assert.Single((await desk.PageAsync("in-office")).Entries).File.Reference);
        Assert.Empty((await desk.PageAsync("ended")).Entries);
    }

    [Fact]
    public async Task What_cannot_stand_is_explained_and_nothing_is_written()
    {
        BodyDesk desk = Desk();
        BodyAct early = new() { Kind = BodyActKind.Met, On = new(2024, 1, 1) };
        Assert.Equal("desk.no-such-file", Fault(await desk.RecordAsync(Reference, early, By("1"))));
        Assert.Equal("body.no-act", Fault(await desk.FoundAsync(Reference, _committee with { Acts = [] }, By("1"))));
        Assert.Equal("body.act-not-possible", Fault(await desk.FoundAsync(Reference, _committee with { Acts = [early] }, By("1"))));
        Done(await desk.FoundAsync(Reference, _committee, By("1")));
        Assert.Equal("body.before-earlier-act", Fault(await desk.RecordAsync(Reference, early, By("2"))));
        BodyAct held = new() { Kind = BodyActKind.Seated, On = new(2024, 9, 1), Seats = [new("s1", SeatHolding.Man)] };
        Assert.Equal("body.seat-held", Fault(await desk.RecordAsync(Reference, held, By("2"))));
        Assert.Equal(1, (await desk.FindAsync(Reference))!.Version);
    }

    [Fact]
    public async Task Statutes_hold_from_the_act_that_adopts_them_and_earlier_answers_stay_as_they_were()
    {
        BodyDesk desk = Desk();
        LocalDate on = new(2024, 6, 1);
        Done(await desk.FoundAsync(Reference, _committee, By("1")));
        Done(await desk.ExamineAsync(Reference, on, By("2")));
        BodyStatutes changed = _committee.Statutes with { Members = new(new CountRange(9, null), "text", "3") };
        BodyAct adopted = new() { Kind = BodyActKind.StatutesAdopted, On = on };
        Assert.Equal(changed, Done(await desk.RecordAsync(Reference, adopted, By("3"), changed)).Body.Statutes);
        KeptBody file = Done(await desk.ExamineAsync(Reference, on, By("4")));
        Assert.Equal(changed, file.Body.Statutes);
        Assert.Equal(BodyLaw.Assess(file.Body, on).Outcome, file.Answers[1].Outcome);
        Assert.Equal(Truth.No, file.Answers[1].Outcome);
        Assert.Distinct(file.Answers.Select(a => a.Facts));

        AnswerRecheck[] rechecks = [.. (await desk.RecheckAsync(Reference))!];
        Assert.Equal([2, 4], rechecks.Select(r => r.Version));
        Assert.All(rechecks, recheck => Assert.True(recheck.IsSame && recheck.SameOutcome == true));
        Assert.Null(await desk.RecheckAsync("nobody"));
    }

    [Fact]
    public async Task An_answer_is_computed_again_with_the_readings_it_was_given_with()
    {
        OpenQuestion question = OpenQuestions.All.First(q => q.Options.Any(o => o != q.Default));
        string option = question.Options.First(o => o != question.Default).Id;
        BodyDesk desk = Desk();
        Done(await desk.FoundAsync(Reference, _committee, By("1")));
        KeptBody file = Done(await desk.ExamineAsync(
            Reference, new(2024, 6, 1), By("2"), Interpretations.Defaults.Choose(question, option)));
        Assert.Equal([new(question.Id, option)], file.Answers[0].Readings);
        Assert.Equal(file.Answers[0], Assert.Single((await desk.RecheckAsync(Reference))!).Now);
        Assert.Equal(Rulebook.Edition.Digest, file.Answers[0].Edition.Digest);
    }

    [Fact]
    public async Task An_answer_that_was_changed_in_the_store_is_found()
    {
        BodyDesk desk = Desk();
        Done(await desk.FoundAsync(Reference, _committee, By("1")));
        KeptBody file = Done(await desk.ExamineAsync(Reference, new(2024, 6, 1), By("2")));
        InMemoryStore forged = new();
        foreach (RecordedAct act in file.History)
        {
            string body = act.Body.Replace(
                $"\"digest\": \"{file.Answers[0].Digest}\"",
                $"\"digest\": \"{new string('0', 64)}\"",
                StringComparison.Ordinal);
            await forged.AppendAsync(
                new()
                {
                    File = file.File,
                    ExpectedVersion = act.Version - 1,
                    Key = act.Key,
                    Acts = [new() { Code = act.Code, Schema = act.Schema, On = act.On, Body = body }],
                    State = file.State,
                    By = act.By,
                    At = act.At,
                },
                default);
        }

        Assert.False(Assert.Single((await new BodyDesk(forged, _clock).RecheckAsync(Reference))!).IsSame);
    }

    [Fact]
    public async Task An_order_given_again_is_done_once_and_of_two_who_saw_one_file_one_is_told()
    {
        BodyDesk desk = Desk();
        BodyAct vacated = new() { Kind = BodyActKind.Vacated, On = new(2024, 9, 1), Seat = "s7" };
        KeptBody seen = Done(await desk.FoundAsync(Reference, _committee, By("1")));
        Done(await desk.RecordAsync(Reference, vacated, By("2")));
        Done(await desk.ExamineAsync(Reference, new(2024, 9, 2), By("3")));
        Done(await desk.FoundAsync(Reference, _committee, By("1")));
        Done(await desk.RecordAsync(Reference, vacated, By("2")));
        Assert.Equal(3, Done(await desk.ExamineAsync(Reference, new(2024, 9, 2), By("3"))).Version);
        Assert.Equal("desk.key-taken", Fault(await desk.RecordAsync(Reference, vacated with { Seat = "s6" }, By("2"))));
        DeskAnswer<KeptBody> late = await desk.RecordAsync(
            Reference, vacated with { Seat = "s5" }, By("4") with { ExpectedVersion = seen.Version });
        Assert.Equal(3, late.Match(_ => 0, _ => 0, stale => stale.Version));
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(Drawn)])]
    public async Task Whatever_the_acts_the_file_is_the_body_whose_acts_stand(BodyFile drawn)
    {
        BodyDesk desk = new(new InMemoryStore(), _clock);
        List<BodyAct> kept = [];
        bool begun = false;
        for (int i = 0; i < drawn.Acts.Count; i++)
        {
            BodyFile tried = drawn with { Acts = [.. kept, drawn.Acts[i]] };
            bool stands = BodyLaw.Assess(tried, drawn.Acts[i].On).History.Irregularities.Count == 0;
            DeskAnswer<KeptBody> answer = begun
                ? await desk.RecordAsync(Reference, drawn.Acts[i], By($"{i}"))
                : await desk.FoundAsync(Reference, tried, By($"{i}"));
            bool done = answer.TryPickT0(out KeptBody file, out _);
            if (done)
            {
                kept.Add(drawn.Acts[i]);
                begun = true;
                Assert.Equal(drawn with { Acts = kept.ToSequence() }, file.Body);
                Assert.Equal(BodyLaw.Assess(file.Body, drawn.Acts[i].On).History.Stage.Code(), file.State.Code);
            }

            // A document may be refused for what its reader refuses; what stands by the acts and can be written is never refused.
            Assert.Equal(stands && BodyJson.Read(BodyJson.ToText(tried)).IsT0, done);
        }
    }

    private static Writing By(string key) => new(key, "greffe");

    private static KeptBody Done(DeskAnswer<KeptBody> answer) => answer.Match(
        file => file,
        faults => throw new Xunit.Sdk.XunitException(faults.Text.En),
        stale => throw new Xunit.Sdk.XunitException(stale.ToString()));

    private static string Fault(DeskAnswer<KeptBody> answer) =>
        answer.Match(file => $"done: {file.Version}", faults => faults.Listed[0].Kind.Code, stale => stale.ToString());

    private BodyDesk Desk() => new(_store, _clock);

    private static class Drawn
    {
        public static Arbitrary<BodyFile> Any() => BodyGenerators.Bodies.ToArbitrary();
    }
}
