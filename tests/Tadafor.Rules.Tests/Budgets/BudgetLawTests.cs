using NodaTime;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets;
using Tadafor.Rules.Questions;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Budgets;

/// <summary>Participatory budgets, whatever the acts: the money to the last centime, what is frozen, what a count is worth.</summary>
public class BudgetLawTests
{
    private static readonly LocalDate _last = new(2027, 12, 31);

    private static readonly string _a = new('a', 64), _b = new('b', 64);

    [Property(MaxTest = 300)]
    public void Every_centime_is_spent_given_back_left_or_not_entered(Seed seed)
    {
        BudgetCycleAnswer answer = BudgetLaw.Assess(BudgetGen.Year(seed), _last);
        EnvelopeAccount total = answer.Total;
        Assert.Equal(total.Envelope, total.Spent + total.Returned + total.Unspent + total.NotEntered);
        Assert.Equal(total.Spent, Sum(answer, BudgetActKind.MoneySpent));
        Assert.Equal(total.Returned, Sum(answer, BudgetActKind.MoneyReturned));
        Assert.Equal(total.Entered, Sum(answer, BudgetActKind.BudgetEntered));
        Assert.All(answer.Accounts, account =>
        {
            Assert.True(account.Unspent >= 0, account.Project.Id);
            Assert.True(account.Entered <= (account.Granted ?? account.Proposed), account.Project.Id);
        });
        if (answer.Acts.Any(a => a.Kind == BudgetActKind.EnvelopeFixed))
        {
            Assert.True(total.NotEntered >= 0);
        }

        BudgetReport report = BudgetReport.Of(answer);
        Assert.Equal(total.Spent, report.Districts.Sum(d => d.Spent));
        Assert.Equal(total.Entered, report.Categories.Sum(c => c.Entered));
        Assert.Equal(total.Returned, report.Categories.Sum(c => c.Returned));
    }

    [Property(MaxTest = 300)]
    public void Rules_and_list_never_change_once_the_vote_is_open(Seed seed)
    {
        BudgetCycleFile file = BudgetGen.Year(seed);
        int opened = file.Acts.Index().FirstOrDefault(a => a.Item.Kind == BudgetActKind.VotingOpened, (-1, null!)).Index;
        if (opened < 0)
        {
            return;
        }

        BudgetCycleAnswer then = BudgetLaw.Assess(file with { Acts = file.Acts.Take(opened + 1).ToSequence() }, _last);
        BudgetCycleAnswer more = BudgetLaw.Assess(
            file with
            {
                Acts =
                [
                    .. file.Acts,
                    Act(BudgetActKind.RulesAdopted, 2026) with { Rules = new('c', 64) },
                    Act(BudgetActKind.EnvelopeFixed, 2026) with { Centimes = 1 },
                    Act(BudgetActKind.ListFrozen, 2026) with { List = new('c', 64) },
                ],
            },
            _last);
        Assert.Equal(then.Rules, more.Rules);
        Assert.Equal(then.Total.Envelope, more.Total.Envelope);
        int[] frozen = [.. more.Irregularities.Where(i => i.Code is "budget.frozen" or "budget.after-end" or "budget.act-twice")
            .Select(i => i.Index)];
        Assert.All(Enumerable.Range(file.Acts.Count, 3), index => Assert.Contains(index, frozen));
    }

    [Property(MaxTest = 300)]
    public void A_count_funds_nothing_before_the_budget_and_its_visa(Seed seed)
    {
        BudgetCycleFile file = BudgetGen.Year(seed);
        BudgetCycleFile without = file with { Acts = file.Acts.Where(a => a.Kind != BudgetActKind.BudgetAdopted).ToSequence() };
        Assert.NotEqual(
            Truth.Yes,
            BudgetLaw.Assess(without with { Acts = [.. without.Acts, Act(BudgetActKind.ReportPublished, 2026)] }, _last).IsFunded);
        BudgetCycleAnswer answer = BudgetLaw.Assess(file, _last);
        if (answer.IsFunded == Truth.Yes)
        {
            Assert.Contains(answer.Acts, a => a.Kind == BudgetActKind.BudgetAdopted);
            Assert.All(answer.Funding, step => Assert.NotNull(step.On));
        }
    }

    [Property(MaxTest = 300)]
    public void What_is_open_is_never_a_no_and_every_answer_can_be_told(Seed seed)
    {
        BudgetCycleAnswer answer = BudgetLaw.Assess(seed.Item % 2 == 0 ? BudgetGen.Of(seed) : BudgetGen.Year(seed), _last);
        bool against = answer.Irregularities.Count > 0
            || answer.Findings.Concat(answer.ProjectFindings.SelectMany(p => p.Findings))
                .Any(f => f.Verdict == Verdict.Unsatisfied && (f.Force == Force.Mandatory || answer.Findings.Contains(f)))
            || answer.Steps.Concat(answer.Road?.Steps ?? []).Any(s => s.DoneOn is not null && s.InTime == Truth.No)
            || answer.Road?.IsStopped == true;
        Assert.Equal(against, answer.Outcome == Truth.No);
        Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.NotEqual("", BudgetCycleText.Of(answer, language));
            Assert.NotEqual("", BudgetReportText.Of(BudgetReport.Of(answer), language));
        });
    }

    [Property(MaxTest = 300)]
    public void An_act_that_cannot_be_never_hides_another(Seed seed)
    {
        BudgetCycleFile file = BudgetGen.Year(seed);
        BudgetCycleAnswer answer = BudgetLaw.Assess(file, _last);
        Assert.All(answer.Irregularities, i => Assert.InRange(i.Index, 0, file.Acts.Count - 1));
        int[] told = [.. answer.Irregularities.Select(i => i.Index).Distinct()];
        Assert.All(
            file.Acts.Index().Where(a => !told.Contains(a.Index)),
            a => Assert.Contains(answer.Acts, standing => ReferenceEquals(standing, a.Item)));
    }

    [Theory]
    [InlineData("2024-11-15", Truth.Yes)]
    [InlineData("2024-11-16", Truth.No)]
    public void The_budget_is_adopted_by_15_November(string day, Truth inTime) =>
        Assert.Equal(inTime, Step(BudgetLaw.Assess(Adopted(2025, day)), "commune.budget.adopted"));

    // 15 November 2025 is a Saturday.
    [Theory]
    [InlineData("2025-11-15", null, Truth.Yes)]
    [InlineData("2025-11-17", null, Truth.Unknown)]
    [InlineData("2025-11-17", "none", Truth.No)]
    [InlineData("2025-11-17", "next-working-day", Truth.Yes)]
    [InlineData("2025-11-18", "next-working-day", Truth.No)]
    [InlineData("2025-11-18", null, Truth.No)]
    public void A_date_that_is_a_day_off_is_an_open_question(string day, string? roll, Truth inTime)
    {
        Interpretations readings = roll is null ? Interpretations.Defaults : Interpretations.Defaults.Choose(TimeQuestions.Roll, roll);
        Assert.Equal(inTime, Step(BudgetLaw.Assess(Adopted(2026, day), interpretations: readings), "commune.budget.adopted"));
    }

    [Fact]
    public void Silence_funds_once_its_time_has_passed_under_every_reading_and_not_before()
    {
        BudgetCycleFile file = Entered(new(2024, 10, 14));
        BudgetCycleFile received = file with
        {
            Acts = [.. file.Acts, Act(BudgetActKind.BudgetReceived, 2024) with { On = new(2024, 10, 31) }],
        };
        Assert.Equal(Truth.Unknown, BudgetLaw.Assess(received, new(2024, 11, 20)).IsFunded);
        Assert.Equal(Truth.Yes, BudgetLaw.Assess(received, new(2025, 1, 15)).IsFunded);
        BudgetCycleAnswer early = BudgetLaw.Assess(
            received with { Acts = [.. received.Acts, Spent(new(2024, 11, 10), 5)] },
            new(2025, 1, 15));
        Assert.Contains(early.Irregularities, i => i.Code == "budget.spent-before-funded");
        BudgetCycleAnswer later = BudgetLaw.Assess(
            received with { Acts = [.. received.Acts, Spent(new(2025, 1, 10), 5)] },
            new(2025, 1, 15));
        Assert.Empty(later.Irregularities);
    }

    [Fact]
    public void Money_is_not_spent_before_a_visa_that_the_file_puts_after_it_nor_after_a_refusal()
    {
        BudgetCycleFile file = Entered(new(2024, 10, 14));
        BudgetAct visa = Act(BudgetActKind.VisaGranted, 2024) with { On = new(2024, 11, 12) };
        Assert.Equal(
            ["budget.spent-before-funded"],
            Codes(file with { Acts = [.. file.Acts, Spent(new(2024, 11, 1), 5), visa] }));
        Assert.Equal(
            ["budget.spent-before-funded"],
            Codes(file with { Acts = [.. file.Acts, visa with { Kind = BudgetActKind.VisaRefused }, Spent(new(2024, 12, 1), 5)] }));
        Assert.Empty(Codes(file with { Acts = [.. file.Acts, visa, Spent(new(2024, 12, 1), 5)] }));
    }

    [Fact]
    public void The_council_departs_from_the_proposal_only_by_a_recorded_act_with_reasons()
    {
        BudgetCycleFile file = Proposed();
        BudgetAct more = Entry(new(2024, 10, 14), 11), less = Entry(new(2024, 10, 14), 7);
        BudgetAct departure = Act(BudgetActKind.Departed, 2024) with { Project = "p", Centimes = 11, Reason = "prices" };
        BudgetAct adopted = Act(BudgetActKind.BudgetAdopted, 2024) with { On = new(2024, 10, 14) };
        Assert.Equal(["budget.departs-without-act"], Codes(file with { Acts = [.. file.Acts, more, adopted] }));
        Assert.Equal(
            ["budget.departure-without-reason", "budget.departs-without-act"],
            Codes(file with { Acts = [.. file.Acts, departure with { Reason = null }, more, adopted] }));
        Assert.Empty(Codes(file with { Acts = [.. file.Acts, departure, more, adopted] }));

        // Less than proposed: the rest may be missing on file, and nothing is held against anybody.
        BudgetCycleAnswer open = BudgetLaw.Assess(file with { Acts = [.. file.Acts, less, adopted] });
        Assert.Empty(open.Irregularities);
        Assert.Equal(["p"], open.WithoutCredit);
        Assert.Equal(Truth.Unknown, open.Funding.Single(s => s.Code == "entered").Done);
    }

    [Theory]
    [InlineData("2024-05-10", new string[0])]
    [InlineData("2024-05-12", new[] { "budget.day-moved" })]
    public void The_days_of_a_phase_change_only_by_a_recorded_act(string opened, string[] codes)
    {
        BudgetAct set = Act(BudgetActKind.PhaseSet, 2024) with
        {
            On = new(2024, 4, 1),
            Phase = BudgetPhase.Voting,
            From = new(2024, 5, 10),
            To = new(2024, 5, 20),
        };
        BudgetAct voting = Act(BudgetActKind.VotingOpened, 2024) with { On = Day(opened), Rules = _a, List = _a };
        Assert.Equal(codes, Codes(File(2025, [set, voting])));
        Assert.Empty(Codes(File(2025, [set, set with { From = Day(opened), Reason = "rain", On = new(2024, 4, 2) }, voting])));
        Assert.Contains(
            "budget.phase-without-reason",
            Codes(File(2025, [set, set with { To = new(2024, 5, 21), On = new(2024, 4, 2) }])));
        Assert.Contains(
            "budget.phase-begun",
            Codes(File(2025, [set, voting, set with { From = new(2024, 5, 15), Reason = "rain", On = new(2024, 5, 13) }])));
    }

    [Fact]
    public void A_visa_for_the_outcome_itself_is_an_open_question()
    {
        BudgetCycleFile file = Proposed();
        file = file with { Acts = [.. file.Acts, Act(BudgetActKind.Deliberated, 2024) with { On = new(2024, 10, 8) }] };
        Truth Visa(string? reading) => BudgetLaw.Assess(
            file,
            interpretations: reading is null ? null : Interpretations.Defaults.Choose(TimeQuestions.OutcomeVisa, reading))
            .Deliberation!.NeedsVisa;
        Assert.Equal(Truth.Unknown, Visa(null));
        Assert.Equal(Truth.No, Visa("budget"));
        Assert.Equal(Truth.Yes, Visa("financial-impact"));
    }

    [Fact]
    public void Women_are_a_range_where_some_voters_are_neither()
    {
        BudgetCycleFile file = File(
            2025,
            [
                Act(BudgetActKind.VotingOpened, 2024) with { Rules = _a, List = _a },
                Act(BudgetActKind.VotingClosed, 2024) with { Box = _b, Turnout = [new("paper", 10, 4, 5), new("digital", 5, 3, null)] },
            ]);
        BudgetReport report = BudgetReport.Of(BudgetLaw.Assess(file));
        Assert.Equal(new(7, 10), report.Women);
        Assert.Contains("between 46.6% and 66.7%", BudgetReportText.Of(report, Language.English), StringComparison.Ordinal);
    }

    private static long Sum(BudgetCycleAnswer answer, BudgetActKind kind) =>
        answer.Acts.Where(a => a.Kind == kind).Sum(a => a.Centimes!.Value);

    private static IEnumerable<string> Codes(BudgetCycleFile file) => BudgetLaw.Assess(file).Irregularities.Select(i => i.Code);

    private static Truth Step(BudgetCycleAnswer answer, string code) => answer.Steps.Single(s => s.Entry.Code == code).InTime;

    private static BudgetCycleFile Adopted(int year, string day) =>
        File(year, [Act(BudgetActKind.BudgetAdopted, 2024) with { On = Day(day) }]);

    private static BudgetCycleFile Proposed() => File(
        2025,
        [
            Act(BudgetActKind.EnvelopeFixed, 2024) with { Centimes = 100 },
            Act(BudgetActKind.VotingOpened, 2024) with { Rules = _a, List = _a },
            Act(BudgetActKind.VotingClosed, 2024) with { Box = _b },
            Act(BudgetActKind.Counted, 2024) with { Box = _b, Outcome = _a },
            Act(BudgetActKind.ProposalSubmitted, 2024) with { Projects = [new() { Id = "p", Centimes = 10 }] },
        ]);

    private static BudgetCycleFile Entered(LocalDate on)
    {
        BudgetCycleFile file = Proposed();
        return file with
        {
            Acts =
            [
                .. file.Acts, Entry(on, 10),
                Act(BudgetActKind.BudgetAdopted, 2024) with { On = on, RevenueFirst = true, ByChapter = true },
                Act(BudgetActKind.SessionClosed, 2024) with { On = on },
            ],
        };
    }

    private static BudgetAct Entry(LocalDate on, long centimes) =>
        Act(BudgetActKind.BudgetEntered, 2024) with { On = on, Project = "p", Centimes = centimes, Part = 2 };

    private static BudgetAct Spent(LocalDate on, long centimes) =>
        Act(BudgetActKind.MoneySpent, 2024) with { On = on, Project = "p", Centimes = centimes };

    private static BudgetCycleFile File(int year, Sequence<BudgetAct> acts) =>
        new() { Reference = "cycle", BudgetYear = year, Acts = acts };

    private static BudgetAct Act(BudgetActKind kind, int year) => new() { Kind = kind, On = new(year, 6, 1), By = "council" };

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
