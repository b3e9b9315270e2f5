using System.Diagnostics;
using System.Diagnostics.Metrics;
using NodaTime;
using NodaTime.Testing;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Rules.Desks;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Tests.Dossiers;
using Tadafor.Rules.Timelines;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>A petition kept in a store, from deposit to the council's vote.</summary>
public sealed class PetitionDeskTests
{
    private const string Reference = "عريضة 2023/17";
    private static readonly LocalDate _day = Files.Deposit;
    private readonly InMemoryStore _store = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2023, 8, 7, 9, 30));

    [Fact]
    public async Task A_petition_goes_from_deposit_to_adoption_and_every_act_is_kept()
    {
        PetitionDesk desk = Desk();
        Done(await desk.DepositAsync(Reference, Files.Citizens(200), By("1")));
        Done(await desk.RecordAsync(Reference, Act("referred", 3), By("2")));
        PetitionFile examined = Done(await desk.ExamineAsync(Reference, _day.PlusDays(4), By("3")));
        Assert.Equal("under-examination", examined.State.Code);
        Done(await desk.RecordAsync(Reference, Act("accepted", 40), By("4")));
        Done(await desk.RecordAsync(Reference, Act("acceptance-told", 42), By("5")));
        Done(await desk.RecordAsync(
            Reference,
            Act("entered-on-agenda", 50) with { Session = new(2023, 10), OpensOn = new LocalDate(2023, 10, 4) },
            By("6")));
        PetitionFile adopted = Done(await desk.RecordAsync(
            Reference,
            Act("deliberated", 58) with { Answer = CouncilAnswer.Adopted },
            By("7")));

        Assert.Equal(
            ["dossier", "deposited", "referred", "decision", "accepted", "acceptance-told", "entered-on-agenda", "deliberated"],
            adopted.History.Select(a => a.Code));
        Assert.Equal(8, adopted.Version);
        Assert.Equal("deliberated", adopted.State.Code);
        Assert.Equal(_day.PlusDays(58), adopted.State.Since);
        Assert.Equal(Outcome.Admissible, Assert.Single(adopted.Decisions).Outcome);
        Assert.Equal(Files.Citizens(200), adopted.Dossier);
        Assert.All(adopted.History, a => Assert.Equal(_clock.GetCurrentInstant(), a.At));
        FileEntry listed = Assert.Single((await desk.PageAsync("deliberated")).Entries);
        Assert.Equal(Reference, listed.File.Reference);
    }

    [Fact]
    public async Task What_the_desk_keeps_leads_to_the_same_road_as_the_acts_at_once()
    {
        PetitionDesk desk = Desk();
        Done(await desk.DepositAsync(Reference, Files.Citizens(200), By("1")));
        Done(await desk.RecordAsync(Reference, Act("referred", 3), By("2")));
        PetitionFile file = Done(await desk.RecordAsync(Reference, Act("refused", 40), By("3")));
        TimelineDocument whole = new()
        {
            Reference = Reference,
            Law = "commune",
            Acts = [Act("deposited", 0), Act("referred", 3), Act("refused", 40)],
        };
        Assert.Equal(whole, file.Timeline);
        Assert.True(PetitionTimelines.Of(file.Timeline).TryPickT0(out PetitionTimeline timeline, out _));
        Assert.Equal(3, timeline.Acts.Count);
    }

    [Fact]
    public async Task An_order_given_again_is_done_once_even_after_later_acts()
    {
        PetitionDesk desk = Desk();
        Done(await desk.DepositAsync(Reference, Files.Citizens(200), By("1")));
        Done(await desk.RecordAsync(Reference, Act("referred", 3), By("2")));
        Done(await desk.ExamineAsync(Reference, _day.PlusDays(4), By("3")));
        Done(await desk.RecordAsync(Reference, Act("accepted", 40), By("4")));

        PetitionFile[] again =
        [
            Done(await desk.DepositAsync(Reference, Files.Citizens(200), By("1"))),
            Done(await desk.RecordAsync(Reference, Act("referred", 3), By("2"))),
            Done(await desk.ExamineAsync(Reference, _day.PlusDays(4), By("3"))),
            Done(await desk.RecordAsync(Reference, Act("accepted", 40), By("4"))),
        ];
        Assert.All(again, file => Assert.Equal(5, file.Version));
    }

    [Fact]
    public async Task A_key_stands_for_one_order()
    {
        PetitionDesk desk = Desk();
        Done(await desk.DepositAsync(Reference, Files.Citizens(200), By("1")));
        Done(await desk.RecordAsync(Reference, Act("referred", 3), By("2")));
        Assert.Equal("desk.key-taken", Fault(await desk.RecordAsync(Reference, Act("referred", 4), By("2"))));
        Assert.Equal("desk.key-taken", Fault(await desk.DepositAsync(Reference, Files.Citizens(199), By("1"))));
        Assert.Equal("desk.file-exists", Fault(await desk.DepositAsync(Reference, Files.Citizens(200), By("9"))));
        Assert.Equal(3, (await desk.FindAsync(Reference))!.Version);
    }

    [Fact]
    public async Task Of_two_clerks_who_saw_the_same_file_one_is_told_that_the_other_wrote()
    {
        PetitionDesk desk = Desk();
        PetitionFile seen = Done(await desk.DepositAsync(Reference, Files.Citizens(200), By("1")));
        Writing one = By("one") with { ExpectedVersion = seen.Version }, other = By("other") with { ExpectedVersion = seen.Version };
        Done(await desk.CorrectAsync(Reference, Files.Citizens(201), _day, one));
        DeskAnswer<PetitionFile> late = await desk.CorrectAsync(Reference, Files.Citizens(199), _day, other);
        Assert.Equal(3, late.Match(_ => 0, _ => 0, stale => stale.Version));
        Assert.Equal(Files.Citizens(201), (await desk.FindAsync(Reference))!.Dossier);
    }

    [Fact]
    public async Task Orders_for_the_file_as_it_is_all_arrive()
    {
        PetitionDesk desk = Desk();
        Done(await desk.DepositAsync(Reference, Files.Citizens(200), By("0")));
        DeskAnswer<PetitionFile>[] answers = await Task.WhenAll(Enumerable.Range(1, 40)
            .Select(i => Task.Run(() => desk.CorrectAsync(Reference, Files.Citizens(200 + i), _day, By($"{i}")))));
        Assert.All(answers, answer => Done(answer));
        PetitionFile file = (await desk.FindAsync(Reference))!;
        Assert.Equal(42, file.Version);
        Assert.Equal(Enumerable.Range(1, 42).Select(i => (long)i), file.History.Select(a => a.Version));
        Assert.Distinct(file.History.Skip(2).Select(a => a.Personal));
    }

    [Fact]
    public async Task What_the_law_does_not_allow_is_explained_and_nothing_is_written()
    {
        PetitionDesk desk = Desk();
        Assert.Equal("desk.no-such-file", Fault(await desk.RecordAsync(Reference, Act("referred", 3), By("1"))));
        Assert.Equal(
            "desk.no-day-of-deposit",
            Fault(await desk.DepositAsync(Reference, new CitizensPetition { Commune = Files.Taroudant }, By("1"))));
        Assert.Equal("desk.no-procedure", Fault(await desk.DepositAsync(Reference, new LegislativeMotion(), By("1"))));
        Done(await desk.DepositAsync(Reference, Files.Citizens(200), By("1")));
        Assert.Equal("timeline.impossible-act", Fault(await desk.RecordAsync(Reference, Act("deliberated", 3) with
        {
            Answer = CouncilAnswer.Adopted,
        }, By("2"))));
        Assert.Equal("timeline.reading-needed", Fault(await desk.RecordAsync(Reference, Act("withdrawn", 3), By("3"))));
        Assert.Equal(2, (await desk.FindAsync(Reference))!.Version);
    }

    [Fact]
    public async Task A_decision_is_recomputed_with_the_dossier_and_readings_it_was_given_with()
    {
        PetitionDesk desk = Desk();
        Interpretations registered = Interpretations.Defaults.Choose(OpenQuestions.Registration, "registered");
        Done(await desk.DepositAsync(Reference, Files.Citizens(199), By("1")));
        Done(await desk.ExamineAsync(Reference, _day, By("2")));
        Done(await desk.ExamineAsync(Reference, _day, By("3"), registered));
        Done(await desk.CorrectAsync(Reference, Files.Citizens(200), _day.PlusDays(1), By("4")));
        PetitionFile file = Done(await desk.ExamineAsync(Reference, _day.PlusDays(2), By("5")));
        Assert.Equal([Outcome.Inadmissible, Outcome.Admissible], [file.Decisions[0].Outcome, file.Decisions[2].Outcome]);

        Recheck[] rechecks = [.. (await desk.RecheckAsync(Reference))!];
        Assert.Equal([3, 4, 6], rechecks.Select(r => r.Version));
        Assert.All(rechecks, recheck => Assert.True(recheck.IsSame && recheck.SameOutcome == true));
        Assert.Distinct(rechecks.Select(r => r.Stored.Digest));
    }

    [Fact]
    public async Task Erasure_removes_the_dossier_and_leaves_acts_decisions_and_proof()
    {
        PetitionDesk desk = new(_store, _clock, new() { Retention = Period.FromYears(1) });
        Done(await desk.DepositAsync(Reference, Files.Citizens(200), By("1")));
        Done(await desk.RecordAsync(Reference, Act("referred", 3), By("2")));
        Done(await desk.ExamineAsync(Reference, _day.PlusDays(4), By("3")));
        Done(await desk.RecordAsync(Reference, Act("refused", 40), By("4")));
        PetitionFile closed = Done(await desk.RecordAsync(Reference, Act("refusal-notified", 41) with { Reasoned = true }, By("5")));
        LocalDate until = _day.PlusDays(41).PlusYears(1);
        Assert.Equal(until, closed.State.RetainUntil);

        Assert.Equal(0, await desk.EraseDueAsync(until));
        Assert.Equal(1, await desk.EraseDueAsync(until.PlusDays(1)));
        Assert.Equal(0, await desk.EraseDueAsync(until.PlusDays(1)));
        PetitionFile erased = (await desk.FindAsync(Reference))!;
        Assert.Null(erased.Dossier);
        Assert.Equal(closed.Decisions, erased.Decisions);
        Assert.Equal(closed.History.Select(a => a.PersonalDigest), erased.History.Select(a => a.PersonalDigest));
        Assert.True(erased.History[0].IsErased);
        Recheck recheck = Assert.Single((await desk.RecheckAsync(Reference))!);
        Assert.Null(recheck.SameOutcome);
        Assert.Equal("desk.dossier-erased", Fault(await desk.ExamineAsync(Reference, _day, By("6"))));
    }

    [Fact]
    public async Task A_national_petition_follows_the_procedure_of_its_addressee()
    {
        PetitionDesk desk = Desk();
        NationalPetition petition = new() { DepositedOn = new LocalDate(2022, 3, 1) };
        Assert.Equal("desk.no-procedure", Fault(await desk.DepositAsync("N-1", petition, By("1"))));
        PetitionFile file = Done(await desk.DepositAsync("N-1", petition, By("1"), "national-parliament"));
        Assert.Equal("national-parliament", file.Timeline.Law);
        Assert.Equal("received", Assert.Single(file.Timeline.Acts).Act);
    }

    [Fact]
    public async Task What_an_observer_is_told_names_no_file_key_or_writer()
    {
        List<string> told = [];
        using ActivityListener activities = new()
        {
            ShouldListenTo = source => source.Name == "Tadafor",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Note($"{activity.OperationName} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(activities);
        using MeterListener meters = new()
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Tadafor")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
            Note($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        meters.Start();

        PetitionDesk desk = Desk();
        Done(await desk.DepositAsync("secret-reference", Files.Citizens(200), new("secret-key", "secret-writer")));
        Fault(await desk.RecordAsync("secret-reference", Act("accepted", -3), new("secret-key-2", "secret-writer")));
        string all = string.Join('\n', told);
        Assert.Contains("tadafor.petition.deposit", all, StringComparison.Ordinal);
        Assert.Contains("tadafor.acts", all, StringComparison.Ordinal);
        Assert.Contains("tadafor.orders.refused", all, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", all, StringComparison.Ordinal);

        void Note(string line)
        {
            lock (told)
            {
                told.Add(line);
            }
        }
    }

    private static ActDocument Act(string act, int after) => new() { Act = act, On = _day.PlusDays(after) };

    private static Writing By(string key) => new(key, "greffe");

    private static PetitionFile Done(DeskAnswer<PetitionFile> answer) => answer.Match(
        file => file,
        faults => throw new Xunit.Sdk.XunitException(faults.Text.En),
        stale => throw new Xunit.Sdk.XunitException(stale.ToString()));

    private static string Fault(DeskAnswer<PetitionFile> answer) =>
        answer.Match(file => $"done: {file.Version}", faults => faults.Listed[0].Kind.Code, stale => stale.ToString());

    private PetitionDesk Desk() => new(_store, _clock);
}
