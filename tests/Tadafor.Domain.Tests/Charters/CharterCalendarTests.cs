using FsCheck;
using NodaTime;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Charters;

namespace Tadafor.Domain.Tests.Charters;

/// <summary>What falls due, what was kept, and what is late.</summary>
public class CharterCalendarTests
{
    private static readonly LocalDate _adopted = new(2024, 2, 5);

    [Theory]
    [InlineData(CommitmentFrequency.Once, 1)]
    [InlineData(CommitmentFrequency.Monthly, 13)]
    [InlineData(CommitmentFrequency.Quarterly, 5)]
    [InlineData(CommitmentFrequency.HalfYearly, 3)]
    [InlineData(CommitmentFrequency.Yearly, 2)]
    public void A_commitment_falls_due_as_often_as_it_says(CommitmentFrequency frequency, int until)
    {
        LocalDate first = new(2024, 3, 31);
        CharterCalendar calendar = CharterCalendar.Of(Charter(frequency, first), first.PlusYears(1));
        Assert.Equal(until, calendar.Dues.Count(d => d.On <= first.PlusYears(1)));
        Assert.Equal(frequency == CommitmentFrequency.Once ? 0 : 1, calendar.Dues.Count(d => d.On > first.PlusYears(1)));
    }

    [Fact]
    public void A_short_month_moves_no_later_day() => Assert.Equal(
        [new LocalDate(2024, 3, 31), new(2024, 4, 30), new(2024, 5, 31)],
        CharterCalendar.Of(Charter(CommitmentFrequency.Monthly, new(2024, 3, 31)), new(2024, 4, 30)).Dues.Select(d => d.On));

    [Fact]
    public void It_is_not_late_before_its_day_is_over()
    {
        LocalDate due = new(2024, 6, 30);
        Charter charter = Charter(CommitmentFrequency.Once, due);
        Assert.Equal(DueState.Coming, CharterCalendar.Of(charter, due).Dues.Single().State);
        Assert.Equal(DueState.Overdue, CharterCalendar.Of(charter, due.PlusDays(1)).Dues.Single().State);
        Assert.Equal(DueState.Kept, Kept(charter, due, due).Dues.Single().State);
        Assert.Equal(DueState.KeptLate, Kept(charter, due, due.PlusDays(1)).Dues.Single().State);
    }

    [Fact]
    public void What_is_done_later_is_not_known_before()
    {
        LocalDate due = new(2024, 6, 30);
        Charter charter = Charter(CommitmentFrequency.Once, due) with { Acts = [Adopted(), Act(due, due.PlusDays(20))] };
        Assert.Equal(DueState.Overdue, CharterCalendar.Of(charter, due.PlusDays(19)).Dues.Single().State);
        Assert.Equal(DueState.KeptLate, CharterCalendar.Of(charter, due.PlusDays(20)).Dues.Single().State);
    }

    [Fact]
    public void Before_the_adoption_nothing_is_due()
    {
        Charter charter = Charter(CommitmentFrequency.Once, new(2024, 6, 30));
        CharterCalendar before = CharterCalendar.Of(charter, _adopted.PlusDays(-1));
        Assert.Null(before.Standing);
        Assert.Empty(before.Dues);
        Assert.NotNull(CharterCalendar.Of(charter, _adopted).Standing);
    }

    [Fact]
    public void A_day_already_past_at_the_adoption_is_not_dropped()
    {
        Assert.Equal(
            DueState.Overdue,
            CharterCalendar.Of(Charter(CommitmentFrequency.Once, new(2023, 6, 30)), _adopted).Dues.Single().State);
        Assert.Equal(
            [new LocalDate(2024, 6, 30)],
            CharterCalendar.Of(Charter(CommitmentFrequency.Yearly, new(2023, 6, 30)), _adopted).Dues.Select(d => d.On));
    }

    [Fact]
    public void An_amendment_ends_what_the_earlier_version_promised()
    {
        Charter charter = Charter(CommitmentFrequency.HalfYearly, new(2024, 6, 30));
        CharterVersion second = new()
        {
            Id = "two",
            On = new(2025, 5, 6),
            Clauses =
            [
                charter.Versions[0].Clauses[0] with
                {
                    Provides = [new CharterCommitment("council", null, CommitmentFrequency.Yearly, new(2025, 12, 31))],
                },
            ],
        };
        charter = charter with
        {
            Versions = [.. charter.Versions, second],
            Acts = [Adopted(), new() { On = second.On, By = "council", Event = CharterEvent.Amended, Version = "two" }],
        };
        CharterCalendar calendar = CharterCalendar.Of(charter, new(2026, 1, 1));
        Assert.Equal(
            [new LocalDate(2024, 6, 30), new(2024, 12, 30), new(2025, 12, 31), new(2026, 12, 31)],
            calendar.Dues.Select(d => d.On));
        Assert.Equal("two", calendar.Standing!.Id);
        Assert.Equal([new YearAccount(2024, 2, 0, 0, 2), new(2025, 1, 0, 0, 1), new(2026, 1, 0, 0, 0)], calendar.Years);
    }

    [Fact]
    public void A_commitment_without_a_day_is_named() =>
        Assert.Equal(["1"], CharterCalendar.Of(Charter(CommitmentFrequency.Yearly, null), _adopted).Undated.Select(c => c.Number));

    [Property(MaxTest = 200)]
    public Property Looking_later_takes_back_no_due_day() => Prop.ForAll(
        CharterGenerators.Charters.SelectMany(charter => Gen.Choose(0, 1_500).Select(days => (charter, days))).ToArbitrary(),
        drawn =>
        {
            LocalDate on = _adopted.PlusDays(drawn.days);
            CharterCalendar now = CharterCalendar.Of(drawn.charter, on), later = CharterCalendar.Of(drawn.charter, on.PlusDays(45));
            // An amendment made in between may promise something for a day already past, which is late at once: days are added, none is
            // lost.
            Assert.Subset(Days(later, on), Days(now, on));
            Assert.All(now.Years, year => Assert.Equal(
                year.Due,
                year.Kept + year.KeptLate + year.Overdue + now.Dues.Count(d => d.On.Year == year.Year && d.State == DueState.Coming)));
        });

    private static HashSet<(string, LocalDate)> Days(CharterCalendar calendar, LocalDate until) =>
        [.. calendar.Dues.Where(d => d.On <= until).Select(d => (d.Clause, d.On))];

    private static CharterCalendar Kept(Charter charter, LocalDate due, LocalDate on) =>
        CharterCalendar.Of(charter with { Acts = [Adopted(), Act(due, on)] }, due.PlusDays(30));

    private static CharterAct Adopted() => new() { On = _adopted, By = "council", Event = CharterEvent.Adopted, Version = "one" };

    private static CharterAct Act(LocalDate due, LocalDate on) =>
        new() { On = on, By = "council", Event = CharterEvent.Kept, Clause = "1", Due = due };

    private static Charter Charter(CommitmentFrequency frequency, LocalDate? due) => new()
    {
        Reference = "charter",
        Council = new() { Level = Domain.Parity.CompositionLevel.Commune },
        Parties = [new("council", CharterPartyKind.Council, new(null, null, "council"))],
        Versions =
        [
            new()
            {
                Id = "one",
                On = _adopted,
                Clauses =
                [
                    new()
                    {
                        Number = "1",
                        Words = new(null, null, "report"),
                        Provides = [new CharterCommitment("council", null, frequency, due)],
                    },
                ],
            },
        ],
        Acts = [Adopted()],
    };
}
