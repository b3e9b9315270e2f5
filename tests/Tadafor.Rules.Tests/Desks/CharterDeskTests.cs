using FsCheck;
using NJsonSchema;
using NodaTime;
using NodaTime.Testing;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Desks;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>A charter kept in a store: drafted, adopted, amended, its commitments followed.</summary>
public sealed class CharterDeskTests
{
    private const string Reference = "ميثاق";
    private static readonly Charter _charter = CharterJson.Read(
        File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples/charters/example-adopted.json"))).AsT0;

    private readonly InMemoryStore _store = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2025, 5, 1, 9, 30));

    [Fact]
    public async Task A_charter_is_drafted_adopted_and_amended_and_the_file_is_the_whole_charter()
    {
        CharterDesk desk = Desk();
        Charter draft = _charter with { Versions = [_charter.Versions[0]], Acts = [] };
        Assert.Equal("draft", Done(await desk.OpenAsync(Reference, draft, By("1"))).State.Code);
        KeptCharter adopted = Done(await desk.RecordAsync(Reference, _charter.Acts[0], By("2")));
        Assert.Equal(("adopted", new LocalDate(2024, 2, 5)), (adopted.State.Code, adopted.State.Since));
        Done(await desk.RecordAsync(Reference, _charter.Acts[2], By("3")));
        Done(await desk.RecordAsync(Reference, _charter.Acts[3], By("4")));
        KeptCharter table = Done(await desk.AddVersionAsync(Reference, _charter.Versions[1], By("5"), _charter.Parties));
        Assert.Equal(("adopted", "v1"), (table.State.Code, table.Charter.StandingOn(new(2025, 5, 6))!.Id));
        KeptCharter amended = Done(await desk.RecordAsync(Reference, _charter.Acts[1], By("6")));
        Assert.Equal(new LocalDate(2025, 5, 6), amended.State.Since);
        Assert.Equal(["opened", "adopted", "kept", "kept", "version", "amended"], amended.History.Select(a => a.Code));
        Assert.Equal(
            _charter with { Acts = [_charter.Acts[0], _charter.Acts[2], _charter.Acts[3], _charter.Acts[1]] },
            amended.Charter);
        LocalDate on = new(2026, 1, 1);
        Assert.Equal(CharterCalendar.Of(_charter, on).Years, CharterCalendar.Of(amended.Charter, on).Years);
    }

    [Fact]
    public async Task A_later_self_assessment_of_a_principle_takes_the_place_of_the_earlier_and_both_are_kept()
    {
        CharterDesk desk = Desk();
        PrincipleAnswer first = _charter.SelfAssessment[0], second = _charter.SelfAssessment[1];
        Done(await desk.OpenAsync(Reference, _charter with { SelfAssessment = [] }, By("1")));
        for (int i = 0; i < 2; i++)
        {
            KeptCharter both = Done(await desk.AssessAsync(Reference, _charter.SelfAssessment, By("2")));
            Assert.Equal(_charter, both.Charter);
            Assert.Equal(["opened", "self-assessed"], both.History.Select(a => a.Code));
        }

        PrincipleAnswer later = first with { On = first.On.PlusYears(1), Answer = "It was closed." };
        KeptCharter file = Done(await desk.AssessAsync(Reference, [later], By("3")));
        Assert.Equal([second, later], file.Charter.SelfAssessment);
        Assert.Equal((3, _charter.Versions), (file.Version, file.Charter.Versions));
        Assert.Contains(first.Answer, file.History[1].Body, StringComparison.Ordinal);
        Assert.Equal("charter.no-such-party", Fault(await desk.AssessAsync(Reference, [later with { By = "nobody" }], By("4"))));
        Assert.Equal("charter.same-principle", Fault(await desk.AssessAsync(Reference, [later, later], By("5"))));
        Assert.Equal(3, (await desk.FindAsync(Reference))!.Version);
    }

    [Fact]
    public async Task What_cannot_stand_is_explained_and_nothing_is_written()
    {
        CharterDesk desk = Desk();
        Charter draft = _charter with { Versions = [_charter.Versions[0]], Acts = [] };
        CharterAct adopted = _charter.Acts[0];
        Assert.Equal("desk.no-such-file", Fault(await desk.RecordAsync(Reference, adopted, By("1"))));
        Done(await desk.OpenAsync(Reference, draft, By("1")));
        Assert.Equal("charter.amended-before-adoption", Fault(await desk.RecordAsync(
            Reference, adopted with { Event = CharterEvent.Amended }, By("2"))));
        Assert.Equal("charter.no-such-version", Fault(await desk.RecordAsync(Reference, adopted with { Version = "v9" }, By("2"))));
        Assert.Equal("charter.no-such-party", Fault(await desk.RecordAsync(Reference, adopted with { By = "nobody" }, By("2"))));
        Assert.Equal("charter.same-id", Fault(await desk.AddVersionAsync(Reference, _charter.Versions[0], By("2"))));
        Assert.Equal("desk.no-such-version", Fault(await desk.ExamineAsync(Reference, new(2024, 2, 5), By("2"), "v9")));
        Done(await desk.RecordAsync(Reference, adopted, By("2")));
        Assert.Equal("charter.adopted-twice", Fault(await desk.RecordAsync(Reference, adopted, By("3"))));
        Assert.Equal(2, (await desk.FindAsync(Reference))!.Version);
    }

    [Fact]
    public async Task An_answer_is_kept_with_its_version_and_computed_again_as_the_charter_was_then()
    {
        CharterDesk desk = Desk();
        Done(await desk.OpenAsync(Reference, _charter with { Versions = [_charter.Versions[0]], Acts = [] }, By("1")));
        Done(await desk.ExamineAsync(Reference, new(2024, 2, 1), By("2")));
        Done(await desk.AddVersionAsync(Reference, _charter.Versions[1], By("3")));
        KeptCharter file = Done(await desk.ExamineAsync(Reference, new(2025, 5, 7), By("4")));
        Assert.Equal(["v1", "v2"], file.Answers.Select(a => a.Version));
        Assert.Equal(CharterReview.Check(file.Charter, "v2").Conforms, file.Answers[1].Outcome);
        AnswerRecheck[] rechecks = [.. (await desk.RecheckAsync(Reference))!];
        Assert.Equal([2, 4], rechecks.Select(r => r.Version));
        Assert.All(rechecks, recheck => Assert.Equal(recheck.Stored, recheck.Now));
    }

    [Fact]
    public async Task An_order_given_again_is_done_once()
    {
        CharterDesk desk = Desk();
        for (int i = 0; i < 2; i++)
        {
            Done(await desk.OpenAsync(Reference, _charter with { Versions = [_charter.Versions[0]], Acts = [] }, By("1")));
            Done(await desk.RecordAsync(Reference, _charter.Acts[0], By("2")));
            Done(await desk.AddVersionAsync(Reference, _charter.Versions[1], By("3"), _charter.Parties));
            Assert.Equal(4, Done(await desk.ExamineAsync(Reference, new(2025, 5, 7), By("4"), "v1")).Version);
        }
    }

    [Fact]
    public async Task What_is_kept_follows_its_published_schema()
    {
        CharterDesk desk = Desk();
        Done(await desk.OpenAsync(Reference, _charter with { Acts = [] }, By("1")));
        Done(await desk.RecordAsync(Reference, _charter.Acts[0], By("2")));
        Done(await desk.RecordAsync(Reference, _charter.Acts[2], By("3")));
        KeptCharter file = Done(await desk.ExamineAsync(Reference, new(2025, 5, 7), By("4")));
        foreach ((int act, string name) in ((int, string)[])[(0, "charter"), (1, "charter-act"), (2, "charter-act"), (3, "kept-answer")])
        {
            JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, $"docs/schemas/{name}.v1.json"));
            Assert.Empty(schema.Validate(file.History[act].Body));
        }

        JsonSchema strict = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/charter-act.v1.json"));
        Assert.NotEmpty(strict.Validate(file.History[1].Body.Replace("adopted", "decided", StringComparison.Ordinal)));
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(Drawn)])]
    public async Task Whatever_the_charter_the_file_gives_it_back(Charter drawn)
    {
        CharterDesk desk = new(new InMemoryStore(), _clock);
        Charter read = CharterJson.Read(CharterJson.ToText(drawn)).AsT0;
        KeptCharter file = Done(await desk.OpenAsync(Reference, read with { Acts = [] }, By("open")));
        int number = 0;
        foreach (CharterAct act in read.Acts.OrderBy(a => a.On))
        {
            file = Done(await desk.RecordAsync(Reference, act, By($"{number++}")));
        }

        Assert.Equal(read with { Acts = read.Acts.OrderBy(a => a.On).ToSequence() }, file.Charter);
        LocalDate last = read.Versions.Select(v => v.On).Concat(read.Acts.Select(a => a.On)).Max();
        Assert.Equal(read.StandingOn(last) is not null, file.State.Code == "adopted");
    }

    private static Writing By(string key) => new(key, "greffe");

    private static KeptCharter Done(DeskAnswer<KeptCharter> answer) => answer.Match(
        file => file,
        faults => throw new Xunit.Sdk.XunitException(faults.Text.En),
        stale => throw new Xunit.Sdk.XunitException(stale.ToString()));

    private static string Fault(DeskAnswer<KeptCharter> answer) =>
        answer.Match(file => $"done: {file.Version}", faults => faults.Listed[0].Kind.Code, stale => stale.ToString());

    private CharterDesk Desk() => new(_store, _clock);

    private static class Drawn
    {
        public static Arbitrary<Charter> Any() => CharterGenerators.Charters.ToArbitrary();
    }
}
