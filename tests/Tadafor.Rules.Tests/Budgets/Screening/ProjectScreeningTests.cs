using NodaTime;
using Tadafor.Abstractions.Wire.Budgets.Projects;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.Screening;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Questions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;

namespace Tadafor.Rules.Tests.Budgets.Screening;

/// <summary>Proposals by every criterion, what was decided on them, and what became of each.</summary>
public class ProjectScreeningTests
{
    private const string Prefix = "commune.proposal.";

    private static readonly BudgetRules _rules = BudgetRulesJson.Read(Sample("rules", "taroudant-rules")).AsT0;

    private static readonly Proposal _sound = File("taroudant-projects").Proposals[0];

    [Fact]
    public void A_call_screened_in_order_is_ready_and_accounts_for_every_proposal()
    {
        ProjectsFile file = File("taroudant-projects");
        ScreeningAnswer answer = ProjectScreening.Screen(file with { RulesDigest = BudgetRulesJson.Digest(_rules) }, _rules);
        Assert.Empty(Unmet(
            [.. answer.Findings, .. answer.Proposals.SelectMany(p => p.Decided), .. answer.Projects.SelectMany(p => p.Findings)]));
        Assert.Equal(Truth.Yes, answer.Ready);
        Assert.Equal(
            [
                ProposalFate.Listed, ProposalFate.Duplicate, ProposalFate.Listed, ProposalFate.Merged, ProposalFate.Merged,
                ProposalFate.Refused, ProposalFate.Withdrawn,
            ],
            answer.Proposals.Select(p => p.Account.Fate));
        Assert.Equal(Truth.Unknown, ProjectScreening.Screen(file with { RulesDigest = null }, _rules).Ready);
    }

    [Fact]
    public void The_sample_carries_the_digest_of_its_rules() =>
        Assert.Equal(BudgetRulesJson.Digest(_rules), File("taroudant-projects").RulesDigest);

    [Fact]
    public void What_cannot_stand_is_found_at_once()
    {
        ScreeningAnswer answer = ProjectScreening.Screen(File("what-cannot-stand"), _rules);
        Assert.Equal(Truth.No, answer.Ready);
        Assert.Equal(["rules-of-the-call"], Unmet(answer.Findings));
        Assert.Equal(["appeal-decided", "appeal-provided", "refusal-stands"], Unmet(answer.Proposals[0].Decided));
        Assert.Equal(["in-the-call"], Unmet(answer.Proposals[0].Criteria));
        Assert.Equal(["refusal-reasoned"], Unmet(answer.Proposals[1].Decided));
        Assert.Equal(["consent-to-merge"], Unmet(answer.Proposals[2].Decided));
        Assert.Equal(["cost-fits", "equipment-only"], Unmet(answer.Proposals[2].Criteria));
        Assert.Equal(["one-end"], Unmet(answer.Proposals[3].Decided));
        Assert.Equal(["one-end"], Unmet(answer.Proposals[4].Decided));
        Assert.Equal(
            ["categories-known", "cost-fits", "equipment-only", "land", "others-pay", "women-among-served"],
            Unmet(answer.Projects[0].Findings));
        Assert.Equal(
            [ProposalFate.Refused, ProposalFate.Refused, ProposalFate.Merged, ProposalFate.Contradictory, ProposalFate.Pending],
            answer.Proposals.Select(p => p.Account.Fate));
    }

    [Property(MaxTest = 200)]
    public void Every_proposal_is_accounted_for_exactly_once(Seed seed)
    {
        ProjectsFile file = Drawn(new(seed.Item));
        Sequence<ProposalAccount> accounts = ProposalAccount.Of(file);
        Assert.Equal(file.Proposals, accounts.Select(a => a.Proposal));
        foreach (ProposalAccount account in accounts)
        {
            Proposal proposal = account.Proposal;
            int projects = file.Projects.Count(p => p.From.Contains(proposal.Id));
            Assert.Equal(projects, account.Projects.Count);
            bool[] ends = [proposal.WithdrawnOn is not null, proposal.IsRefused, proposal.DuplicateOf is not null, projects > 0];
            int said = ends.Count(e => e);
            Assert.Equal(said == 0, account.Fate == ProposalFate.Pending);
            Assert.True(said < 2 || account.Fate is ProposalFate.Contradictory or ProposalFate.Merged or ProposalFate.Refused);
            Assert.True(said != 1 || account.Fate != ProposalFate.Contradictory);
        }

        // Each project of the list is accounted for by every proposal it comes from, and by no other.
        Assert.Equal(
            file.Projects.SelectMany(p => p.From.Select(f => (p.Id, f))).Order(),
            accounts.SelectMany(a => a.Projects.Select(p => (p.Id, a.Proposal.Id))).Order());
    }

    [Property(MaxTest = 60)]
    public void A_file_that_says_nothing_of_a_proposal_refuses_nothing(Seed seed)
    {
        ProjectsFile file = Drawn(new(seed.Item)) with { Projects = [], FrozenOn = null };
        file = file with { Proposals = [.. file.Proposals.Select(p => new Proposal { Id = p.Id, Title = p.Title })] };
        Assert.All(
            ProjectScreening.Screen(file, _rules).Proposals,
            p => Assert.Empty(Unmet(p.Criteria.Concat(p.Decided))));
    }

    [Fact]
    public void Powers_are_a_judgement_beside_the_article_of_the_matter()
    {
        PlacedFinding open = Criterion(_sound with { WithinPowers = null }, "within-powers");
        Assert.Equal(Verdict.AwaitingJudgement, open.Finding.Verdict);
        Assert.NotNull(open.Remedy);
        PlacedFinding judged = Criterion(_sound, "within-powers");
        Assert.Equal(Verdict.Satisfied, judged.Finding.Verdict);
        Assert.Equal("113-14/83/§1", judged.Finding.Cites[0].ToString());
        Proposal no = _sound with { WithinPowers = new Judgement(false, "c", new LocalDate(2025, 6, 2), "r") };
        Assert.Equal(Verdict.Unsatisfied, Criterion(no, "within-powers").Finding.Verdict);
    }

    [Fact]
    public void A_matter_given_to_the_governor_rests_on_an_open_question()
    {
        string reserved = Tadafor.Rules.Dossiers.Matters.Of(PetitionKind.Commune).First(m => m.Cites.Article == "110").Id;
        Proposal proposal = _sound with { Matter = reserved };
        Assert.Equal(Verdict.Undetermined, Criterion(proposal, "reserved-matter").Finding.Verdict);
        Interpretations outside = Interpretations.Defaults.Choose(OpenQuestions.ReservedMatters, "outside");
        Assert.Equal(Verdict.Unsatisfied, Criterion(proposal, "reserved-matter", readings: outside).Finding.Verdict);
        Assert.Equal(Verdict.Undetermined, Criterion(_sound with { Matter = "83.nothing" }, "reserved-matter").Finding.Verdict);
        Assert.Equal(Verdict.NotApplicable, Criterion(_sound with { Matter = null }, "reserved-matter").Finding.Verdict);
    }

    [Fact]
    public void Staff_is_refused_from_the_equipment_part_only()
    {
        Proposal staff = _sound with { Sheet = _sound.Sheet with { StaffOrRunningSpending = true } };
        Assert.Equal(Verdict.Unsatisfied, Criterion(staff, "equipment-only").Finding.Verdict);
        Assert.Equal(
            Verdict.NotApplicable,
            Criterion(staff, "equipment-only", _rules with { Part = PayingPart.Operation }).Finding.Verdict);
        Assert.Equal(Verdict.Undetermined, Criterion(staff, "equipment-only", _rules with { Part = null }).Finding.Verdict);
    }

    [Theory]
    [InlineData(1_000_000, 0, true)]
    [InlineData(999_999, 0, false)]
    [InlineData(14_000_000, 0, true)]
    [InlineData(14_000_001, 0, false)]
    [InlineData(14_500_000, 500_000, true)]
    [InlineData(15_000_000, 1_000_000, true)]
    [InlineData(15_000_001, 2_000_000, false)]
    public void A_cost_fits_the_limits_and_the_largest_pot_that_may_pay(long cost, long others, bool fits)
    {
        // The district has 6,000,000; the city keeps 14,000,000 and may pay for projects of districts.
        Proposal proposal = _sound with
        {
            Sheet = _sound.Sheet with { Cost = new(cost, "s", new LocalDate(2025, 6, 1)), PaidByOthers = others },
        };
        Assert.Equal(fits ? Verdict.Satisfied : Verdict.Unsatisfied, Criterion(proposal, "cost-fits").Finding.Verdict);
    }

    [Theory]
    [InlineData(1, 2, 0, true)]
    [InlineData(1, 3, 0, false)]
    [InlineData(2, 2, 0, true)]
    [InlineData(1, 2, 1, null)]
    public void A_floor_of_women_is_that_of_parity_with_its_rounding(int women, int men, int unknown, bool? met)
    {
        ProjectsFile file = File("taroudant-projects");
        ListedProject project = file.Projects[0] with
        {
            Sheet = _sound.Sheet with { Served = new Headcount(women, men, unknown) },
        };
        ScreeningAnswer answer = ProjectScreening.Screen(file with { Projects = [project, file.Projects[1], file.Projects[2]] }, _rules);
        Verdict verdict = answer.Projects[0].Findings.Single(f => f.Finding.Code == Prefix + "women-among-served").Finding.Verdict;
        Assert.Equal(met switch { true => Verdict.Satisfied, false => Verdict.Unsatisfied, null => Verdict.Undetermined }, verdict);
    }

    [Theory]
    [InlineData("2025-07-09", Verdict.Satisfied)]
    [InlineData("2025-07-10", Verdict.Unsatisfied)]
    public void An_appeal_is_in_time_by_the_days_of_the_rules(string on, Verdict verdict)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        ProjectsFile file = File("taroudant-projects");
        Proposal refused = file.Proposals[5] with { Appeal = new(day, day, false, "r") };
        ScreeningAnswer answer = ProjectScreening.Screen(file with { Proposals = [refused], Projects = [] }, _rules);
        Assert.Equal(verdict, answer.Proposals[0].Decided.Single(f => f.Finding.Code == Prefix + "appeal-provided").Finding.Verdict);
        Assert.Equal(ProposalFate.Refused, answer.Proposals[0].Account.Fate);
        Proposal upheld = refused with { Appeal = new(day, day, true, "r") };
        Assert.Equal(ProposalFate.Pending, ProposalAccount.Of(file with { Proposals = [upheld], Projects = [] })[0].Fate);
    }

    [Fact]
    public void A_frozen_list_is_handed_to_the_count()
    {
        ProjectsFile file = File("taroudant-projects");
        Sequence<Project> projects = file.ToProjects();
        Assert.Equal(["1", "2", "3"], projects.Select(p => p.Id));
        Assert.Equal([4_500_000L, 11_000_000L, 3_200_000L], projects.Select(p => p.Cost));
        Assert.Equal([1, 3, 4], projects.Select(p => p.DepositOrder!.Value));
        Assert.Equal("حي ج", projects[2].District);
        Election election = new ElectionBuilder(VoteType.Approval, _rules.Envelope!.Value, projects) { Decimals = 2 }.Build();
        Assert.Empty(file.ConstraintsUnder(_rules).Check(election));
        Assert.Equal(3_000_000, file.ConstraintsUnder(_rules).PartsOf(election).Projects[2].Cost);
        Assert.Equal(
            3_200_000,
            file.ConstraintsUnder(_rules with { CoFinancing = CoFinancingRule.NotCounted }).PartsOf(election).Projects[2].Cost);
        Assert.Throws<ArgumentException>(() => (file with { FrozenOn = null }).ToProjects());
    }

    [Fact]
    public void Projects_that_exclude_each_other_are_one_constraint_where_the_rules_allow_it()
    {
        ProjectsFile file = File("taroudant-projects");
        file = file with
        {
            Projects =
            [
                file.Projects[0] with { Excludes = [new("2", "same square")] },
                file.Projects[1] with { Excludes = [new("1", "same square")] },
                file.Projects[2],
            ],
        };
        int before = File("taroudant-projects").ConstraintsUnder(_rules).All.Count;
        Assert.Equal(before + 1, file.ConstraintsUnder(_rules).All.Count);
        BudgetRules none = _rules with { Incompatible = IncompatibilityRule.None };
        Assert.Equal(before, file.ConstraintsUnder(none).All.Count);
        Assert.Equal(["exclusions"], Unmet(ProjectScreening.Screen(file, none).Projects[0].Findings));
    }

    [Theory]
    [InlineData(Language.Arabic, "أجور الحراس", "المادة 180", "لجنة تتبع الميزانية التشاركية", "15 يوما")]
    [InlineData(Language.French, "أجور الحراس", "art. 180", "recours", "15 jours")]
    public void A_letter_of_refusal_holds_ground_article_and_appeal(Language language, params string[] words)
    {
        ScreeningAnswer answer = ProjectScreening.Screen(File("taroudant-projects"), _rules);
        Letter letter = ProposalLetter.Refusal(answer.Proposals[5], language, appealDays: 15, appealTo: _rules.Appeal!.To)!;
        Assert.All(words, w => Assert.Contains(w, letter.Body, StringComparison.Ordinal));
        Assert.NotEmpty(letter.Blanks);
        Assert.DoesNotContain(words[3], ProposalLetter.Refusal(answer.Proposals[5], language)!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void No_letter_rests_on_a_ground_that_the_file_does_not_show()
    {
        Assert.All(
            ProjectScreening.Screen(File("what-cannot-stand"), _rules).Proposals,
            p => Assert.Null(ProposalLetter.Refusal(p, Language.Arabic)));
        Assert.Null(ProposalLetter.Refusal(ProjectScreening.Screen(File("taroudant-projects"), _rules).Proposals[0], Language.French));
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void The_text_says_what_became_of_every_proposal(Language language)
    {
        ScreeningAnswer answer = ProjectScreening.Screen(File("what-cannot-stand"), _rules);
        string text = ScreeningText.Of(answer, language);
        Assert.All(answer.Proposals, p =>
        {
            Assert.Contains(p.Account.Proposal.Title, text, StringComparison.Ordinal);
            Assert.Contains(p.Account.Fate.Text().In(language), text, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void Every_criterion_is_found_by_some_file()
    {
        ProjectsFile file = File("taroudant-projects");
        BudgetRules floors = _rules with { Gender = _rules.Gender! with { Proposers = new(ShareAim.Floor, 1, 2, RoundsUp: true) } };
        ListedProject excluding = file.Projects[0] with { Excludes = [new("2", "r")] };
        string[] found =
        [
            .. new[]
            {
                ProjectScreening.Screen(file with { Projects = [excluding, file.Projects[1], file.Projects[2]] }, floors),
                ProjectScreening.Screen(File("what-cannot-stand"), _rules),
            }.SelectMany(a => a.Findings.Concat(a.Projects.SelectMany(p => p.Findings))
                .Concat(a.Proposals.SelectMany(p => p.Criteria.Concat(p.Decided)))).Select(f => f.Finding.Code).Distinct(),
        ];
        Assert.Empty(ScreeningChecks.Every.Select(r => r.Code).Except(found));
    }

    private static PlacedFinding Criterion(Proposal proposal, string code, BudgetRules? rules = null, Interpretations? readings = null) =>
        ProjectScreening.Screen(new() { Reference = "r", Proposals = [proposal] }, rules ?? _rules, readings)
            .Proposals[0].Criteria.Single(c => c.Finding.Code == Prefix + code);

    private static string[] Unmet(IEnumerable<PlacedFinding> findings) =>
    [
        .. findings.Where(f => f.Finding.Verdict == Verdict.Unsatisfied).Select(f => f.Finding.Code[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    private static ProjectsFile File(string name) =>
        ProjectsJson.Read(Sample("projects", name)).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));

    private static string Sample(string folder, string name) =>
        System.IO.File.ReadAllText(Path.Combine(RepositoryFolders.Root, "samples", "budgets", folder, $"{name}.json"));

    private static ProjectsFile Drawn(Random random)
    {
        LocalDate day = new(2025, 6, 1);
        string[] ids = [.. Enumerable.Range(0, random.Next(1, 7)).Select(i => $"p{i}")];
        return new()
        {
            Reference = "drawn",
            FrozenOn = random.Next(2) == 0 ? day : null,
            Proposals =
            [
                .. ids.Select((id, i) => new Proposal
                {
                    Id = id,
                    Title = id,
                    WithdrawnOn = random.Next(5) == 0 ? day : null,
                    DuplicateOf = i > 0 && random.Next(5) == 0 ? ids[0] : null,
                    Refusal = random.Next(4) == 0 ? new(day, null, null, [new("commune.proposal.land", "r")]) : null,
                    Appeal = random.Next(2) == 0 ? new(day, day, random.Next(2) == 0, "r") : null,
                }),
            ],
            Projects =
            [
                .. Enumerable.Range(0, random.Next(4)).Select(i => new ListedProject
                {
                    Id = $"{i}",
                    Title = $"{i}",
                    From = ids.Where((_, n) => n == i % ids.Length || random.Next(3) == 0).ToSequence(),
                    Sheet = new(),
                }),
            ],
        };
    }
}
