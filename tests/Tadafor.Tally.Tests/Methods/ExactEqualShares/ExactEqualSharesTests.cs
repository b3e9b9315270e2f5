using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.ExactEqualShares;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.ExactEqualShares;

public class ExactEqualSharesTests
{
    // Kraiczy, Robinson, Elkind 2025 (arXiv:2502.11797), example 4.3, in tenths: costs 2, 3.2 and 6, an envelope of 10, five voters.
    private static Election Example43() => Ballots.Approval(100, [20, 32, 60], [0], [0, 2], [1, 2], [1, 2], [2]);

    private static ExactEqualSharesRule Rule(ExactSharesUtility utility, ExactSharesCompletion completion = ExactSharesCompletion.None) =>
        new() { Utility = utility, Completion = completion };

    [Fact]
    public void The_example_of_the_paper_funds_p1_and_p2()
    {
        TallyOutcome outcome = Rule(ExactSharesUtility.Cardinality).Count(Example43(), TieLadder.ById);
        Assert.Equal(["p0", "p1"], outcome.Funded);
        Assert.Equal(new Ratio(20, 1), outcome.Endowment);
        Assert.Equal([new Ratio(10, 1), new Ratio(16, 1)], outcome.Rounds.Select(r => r.Payments!.LargestPayment));
    }

    [Fact]
    public void In_the_example_of_the_paper_half_a_unit_more_changes_the_outcome()
    {
        Election election = Example43();
        ExactSharesRun run = RunOf(election, ExactSharesUtility.Cardinality);
        run.Start(new Ratio(20, 1));
        Assert.Equal(new Ratio(25, 1), run.NextChange);

        // At 2.5 all four supporters of p3 can pay 1.5, two of them by leaving p2 unpaid: p1 and p3 win (as the authors' and pabutools'
        // programs say).
        TallyOutcome outcome = Rule(ExactSharesUtility.Cardinality, ExactSharesCompletion.AddOpt).Count(election, TieLadder.ById);
        Assert.Equal(["p0", "p2"], outcome.Funded);
        Assert.Equal(new Ratio(25, 1), outcome.Endowment);
    }

    [Fact]
    public void A_project_already_funded_can_be_the_first_to_change_the_outcome()
    {
        // The same paper, remark 1: p4 (p3 here) needs 51 more, but one unit more already lets both supporters of p2 (p1 here) pay for it.
        Election election = Ballots.Approval(150, [2, 98, 100, 51], [0, 1], [1, 2], [2, 3]);
        ExactSharesRun run = RunOf(election, ExactSharesUtility.Cardinality);
        run.Start(new Ratio(50, 1));
        Assert.Equal([0, 2, -1], run.Rounds.Select(r => r.Project));
        Assert.Equal(new Ratio(101, 1), run.Rounds.Min(r => r.Next[3]?.Endowment));
        Assert.Equal(new Ratio(51, 1), run.NextChange);
    }

    [Fact]
    public void A_published_case_without_completion_is_reproduced()
    {
        // pabutools, test of exact_equal_shares: costs 10, 16, 21, an envelope of 40.
        Election election = Ballots.Approval(40, [10, 16, 21], [0], [0, 2], [1, 2], [1, 2]);
        Assert.Equal(["p0", "p1"], Rule(ExactSharesUtility.Cardinality).Count(election, TieLadder.ById).Funded);
    }

    [Fact]
    public void A_project_that_cannot_be_split_says_what_its_best_group_lacks()
    {
        TallyOutcome outcome = Rule(ExactSharesUtility.Cardinality).Count(Example43(), TieLadder.ById);
        Assert.Equal(new EqualSplitTooDear(4, new Ratio(15, 1), new Ratio(11, 1)), outcome.Unfunded.Single().Obstacle);
    }

    [Property(MaxTest = 300)]
    public void The_rule_equals_its_slow_twin(int seed, bool costUtility)
    {
        Election election = TinyElections.Approval(seed);
        ExactSharesUtility utility = costUtility ? ExactSharesUtility.Cost : ExactSharesUtility.Cardinality;
        SlowExactShares slow = new(election, costUtility, TieLadder.ById);
        slow.Run(Share(election), out List<int> winners);

        TallyOutcome outcome = Rule(utility).Count(election, TieLadder.ById);

        Assert.Equal(
            winners.Select(w => election.Projects[w].Id),
            outcome.Rounds.Where(r => r.Phase == TallyPhase.Main).Select(r => r.Project));
        Assert.Null(outcome.Unresolved);
    }

    [Property(MaxTest = 200)]
    public void Jumping_from_change_to_change_sees_every_outcome_that_stepping_through_all_critical_endowments_sees(
        int seed,
        bool costUtility,
        bool byVotes)
    {
        Election election = TinyElections.Approval(seed, mostProjects: 4, mostVoters: 5);
        TieLadder ladder = byVotes ? new([new MostVotes(), new LowestCost(), new SmallestId()]) : TieLadder.ById;
        SlowExactShares slow = new(election, costUtility, ladder);
        Ratio start = Share(election);

        List<(Ratio Endowment, string Outcome)> stepped = [(start, slow.Run(start, out _))];
        foreach (Ratio endowment in slow.CriticalEndowments().Where(e => e > start))
        {
            string outcome = slow.Run(endowment, out _);
            if (outcome != stepped[^1].Outcome)
            {
                stepped.Add((endowment, outcome));
            }
        }

        List<(Ratio Endowment, string Outcome)> jumped = [];
        ExactSharesRun run = RunOf(election, costUtility ? ExactSharesUtility.Cost : ExactSharesUtility.Cardinality, ladder);
        run.Start(start);
        jumped.Add((start, slow.Run(start, out _)));
        while (run.NextChange is { } next)
        {
            run.Resume(next);
            Assert.Equal(next, run.Endowment);
            string outcome = slow.Run(next, out List<int> winners);
            Assert.Equal(winners, run.Rounds.SkipLast(1).Select(r => r.Project));
            Assert.NotEqual(jumped[^1].Outcome, outcome);
            jumped.Add((next, outcome));
        }

        Assert.Equal(stepped, jumped);
    }

    [Property(MaxTest = 200)]
    public void Every_completion_chooses_among_the_stepped_outcomes_as_it_says(int seed, bool costUtility)
    {
        Election election = TinyElections.Approval(seed, mostProjects: 4, mostVoters: 5);
        ExactSharesUtility utility = costUtility ? ExactSharesUtility.Cost : ExactSharesUtility.Cardinality;
        SlowExactShares slow = new(election, costUtility, TieLadder.ById);
        Ratio start = Share(election);
        int supported = Enumerable
            .Range(0, election.Projects.Count)
            .Count(p => election.Projects[p].Cost > 0 && VoteCounts.Of(election)[p] > 0);

        slow.Run(start, out List<int> last);
        List<int> most = last;
        bool overspent = false;
        foreach (Ratio endowment in slow.CriticalEndowments().Where(e => e > start).Prepend(start))
        {
            slow.Run(endowment, out List<int> winners);
            long cost = winners.Sum(w => election.Projects[w].Cost);
            overspent |= cost > election.Envelope;
            last = overspent ? last : winners;
            most = cost <= election.Envelope && cost > most.Sum(w => election.Projects[w].Cost) ? winners : most;
            if (winners.Count == supported)
            {
                break;
            }
        }

        Assert.Equal(Ids(election, last), Bought(Rule(utility, ExactSharesCompletion.AddOpt).Count(election, TieLadder.ById)));
        Assert.Equal(Ids(election, most), Bought(Rule(utility, ExactSharesCompletion.AddOptComplete).Count(election, TieLadder.ById)));
        TallyOutcome skip = Rule(utility, ExactSharesCompletion.AddOptSkip).Count(election, TieLadder.ById);
        Assert.True(skip.Cost <= most.Sum(w => election.Projects[w].Cost), "A skipped endowment cannot spend more than the best of all.");
        slow.Run(skip.Endowment!.Value, out List<int> ofSkip);
        Assert.Equal(Ids(election, ofSkip), Bought(skip));
    }

    [Property(MaxTest = 200)]
    public void Order_of_projects_and_ballots_does_not_matter_and_money_is_conserved(int seed)
    {
        Election election = TinyElections.Approval(seed);
        ExactEqualSharesRule rule = Rule(ExactSharesUtility.Cost, ExactSharesCompletion.AddOpt);
        TallyOutcome outcome = rule.Count(
            election,
            TieLadder.ById), shuffled = rule.Count(Shuffled.Projects(election, seed), TieLadder.ById);

        Assert.Equal(outcome.Rounds, shuffled.Rounds);
        Assert.Equal(outcome.Unfunded, shuffled.Unfunded);
        Assert.True(outcome.Cost <= outcome.Envelope);
        Assert.All(
            outcome.Rounds.Where(r => r.Payments is not null),
            r => Assert.Equal(r.Cost, r.Payments!.LargestPayment * r.Payments.PaidInFull));
    }

    [Property(MaxTest = 500)]
    public void What_is_funded_fits_whatever_tie_is_left_unsettled_on_the_way(
        int seed,
        bool costUtility,
        ExactSharesCompletion completion,
        bool byVotes)
    {
        Election election = TinyElections.Approval(seed);
        TieLadder ladder = byVotes ? new([new MostVotes()]) : TieLadder.Refuse;
        TallyOutcome outcome = Rule(costUtility ? ExactSharesUtility.Cost : ExactSharesUtility.Cardinality, completion).Count(
            election,
            ladder);
        Assert.True(outcome.Cost <= outcome.Envelope, $"{outcome.Cost} of {outcome.Envelope}");
        Assert.Equal(election.Projects.Count, outcome.Rounds.Count + outcome.Unfunded.Count);
    }

    [Property(MaxTest = 500)]
    public void Every_tie_of_the_run_that_counts_is_reported(int seed, bool costUtility, ExactSharesCompletion completion, bool byVotes)
    {
        Election election = TinyElections.Approval(seed);
        TieLadder ladder = byVotes ? new([new MostVotes(), new LowestCost(), new SmallestId()]) : TieLadder.ById;
        ExactSharesUtility utility = costUtility ? ExactSharesUtility.Cost : ExactSharesUtility.Cardinality;
        TallyOutcome outcome = Rule(utility, completion).Count(election, ladder);

        ExactSharesRun run = RunOf(election, utility, ladder);
        run.Start(outcome.Endowment!.Value);

        Assert.Equal(
            run.Rounds
                .Where(r => r.Tie is not null)
                .Select(r => string.Join(' ', r.Tie!.Tied.Select(p => election.Projects[p].Id).Order(StringComparer.Ordinal))),
            outcome.Ties.Where(t => t.Phase == TallyPhase.Main).Select(t => string.Join(' ', t.Tied)));
    }

    [Fact]
    public void A_tie_the_ladder_cannot_settle_stops_the_count_and_is_reported()
    {
        TallyOutcome outcome = Rule(ExactSharesUtility.Cost).Count(Ballots.Approval(10, [10, 10], [0, 1]), TieLadder.Refuse);
        Assert.Empty(outcome.Funded);
        Assert.Equal(["p0", "p1"], outcome.Unresolved!.Tied);
        Assert.All(outcome.Unfunded, u => Assert.IsType<TieUnsettled>(u.Obstacle));
    }

    private static Ratio Share(Election election) => new(election.Envelope, Math.Max(1, election.Ballots.Voters));

    private static IEnumerable<string> Ids(Election election, List<int> projects) => projects.Select(p => election.Projects[p].Id);

    private static IEnumerable<string> Bought(TallyOutcome outcome) =>
        outcome.Rounds.Where(r => r.Phase == TallyPhase.Main).Select(r => r.Project);

    private static ExactSharesRun RunOf(Election election, ExactSharesUtility utility, TieLadder? ladder = null)
    {
        SupporterRows supporters = SupporterRows.ByApproval(election);
        int[] candidates =
        [
            .. Enumerable.Range(0, election.Projects.Count).Where(p => election.Projects[p].Cost > 0 && supporters.Voters(p) > 0)
        ];
        return new ExactSharesRun(election, utility, supporters, candidates, ladder ?? TieLadder.ById);
    }
}
