using System.Numerics;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.MaximinSupport;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Oracles;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.MaximinSupport;

public class MaximinSupportTests
{
    private static readonly MaximinSupportRule _rule = new();

    [Fact]
    public void A_published_case_is_reproduced()
    {
        // pabutools' test of the same rule, in halves: costs 1.5, 1.5 and 1, an envelope of 3.
        Election election = Ballots.Approval(6, [3, 3, 2], [0, 1], [0], [1, 2], [1]);
        TallyOutcome outcome = _rule.Count(election, TieLadder.ById);
        Assert.Equal(["p1", "p0"], outcome.Funded);
        Assert.Equal([new Ratio(1, 1), new Ratio(6, 4)], outcome.Rounds.Select(r => r.Value!.Value));
    }

    [Fact]
    public void Loads_are_spread_anew_when_that_is_better()
    {
        // a is bought first and borne by both its supporters; when b comes, all of a moves to the voter who does not want b.
        Election election = Ballots.Approval(2, [1, 1], [0, 1], [0]);
        TallyOutcome outcome = _rule.Count(election, TieLadder.ById);
        Assert.Equal(["p0", "p1"], outcome.Funded);
        Assert.Equal(new Ratio(1, 1), outcome.Rounds[1].Value);
        Assert.Equal(new Ratio(3, 2), new PhragmenRule().Count(election, TieLadder.ById).Rounds[1].Value);
    }

    [Property(MaxTest = 400)]
    public void The_rule_equals_its_slow_twin(int seed)
    {
        Election election = AnyElection.Random(seed);
        TallyOutcome outcome = _rule.Count(election, TieLadder.ById);
        Assert.Equal(Twin(election), outcome.Rounds.Select(r => (r.Project, r.Value!.Value)));
        Assert.Equal(election.Projects.Count, outcome.Rounds.Count + outcome.Unfunded.Count);
    }

    [Property(MaxTest = 100)]
    public void Order_of_projects_does_not_matter(int seed)
    {
        Election election = TinyElections.Approval(seed);
        Assert.Equal(_rule.Count(election, TieLadder.ById).Rounds, _rule.Count(Shuffled.Projects(election, seed), TieLadder.ById).Rounds);
    }

    [SkippableFact]
    public void A_real_election_is_counted_trying_few_projects_in_each_round()
    {
        Election election = PublicElections.Of("Poland_Wieliczka_2023_Green_Budget.pb");
        MaximinCount count = new(_rule, election, TieLadder.ById);
        TallyOutcome outcome = count.Count();
        Assert.Null(outcome.Unresolved);
        Assert.All(
            outcome.Unfunded,
            u => Assert.True(election.Projects.Single(p => p.Id == u.Project).Cost > outcome.Envelope - outcome.Cost));
        Assert.True(count.Trials < 4 * election.Projects.Count, $"{count.Trials} projects tried");
        Assert.Equal(outcome.Rounds.Select(r => r.Value!.Value).Order(), outcome.Rounds.Select(r => r.Value!.Value));
    }

    // The largest load that a set of projects makes necessary is the largest, over all its subsets, of cost / voters who support any of
    // them.
    private static List<(string, Ratio)> Twin(Election election)
    {
        TieBreaker ties = new(election, TieLadder.ById);
        int projects = election.Projects.Count;
        int[] supportedIn =
        [
            .. Enumerable.Range(0, election.Ballots.Rows).Select(r => Slow.Choices(election, r).Aggregate(0, (mask, p) => mask | (1 << p)))
        ];
        long VotersOf(int set) => Enumerable
            .Range(0, supportedIn.Length)
            .Where(r => (supportedIn[r] & set) != 0)
            .Sum(r => (long)election.Ballots.Multiplicity[r]);
        long CostOf(int set) => Enumerable.Range(0, projects).Where(p => (set & (1 << p)) != 0).Sum(p => election.Projects[p].Cost);
        Ratio[] density =
        [
            .. Enumerable.Range(0, 1 << projects).Select(set => VotersOf(set) == 0 ? Ratio.Zero : new Ratio(CostOf(set), VotersOf(set)))
        ];
        Ratio Largest(int set) => Enumerable.Range(1, density.Length - 1).Where(s => (s & ~set) == 0).Max(s => density[s]);

        List<(string, Ratio)> bought = [];
        int funded = 0;
        while (true)
        {
            int[] open = [.. Enumerable
                .Range(0, projects)
                .Where(p => (funded & (1 << p)) == 0 && VotersOf(1 << p) > 0 && CostOf(funded) + CostOf(1 << p) <= election.Envelope)];
            if (open.Length == 0)
            {
                return bought;
            }

            Ratio least = open.Min(p => Largest(funded | (1 << p)));
            int[] tied = [.. open.Where(p => Largest(funded | (1 << p)) == least)];
            int chosen = tied.Length == 1 ? tied[0] : ties.Settle(tied, out _);
            bought.Add((election.Projects[chosen].Id, least));
            funded |= 1 << chosen;
            Assert.True(BitOperations.PopCount((uint)funded) == bought.Count);
        }
    }
}
