using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.ChamberlinCourant;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.ChamberlinCourant;

public class ChamberlinCourantTests
{
    [Fact]
    public void A_second_project_for_the_same_voters_adds_nothing()
    {
        Election election = Ballots.Approval(3, [1, 1, 1], [0, 1], [0, 1], [0, 1], [2]);
        TallyOutcome outcome = new ChamberlinCourantRule().Count(election, TieLadder.ById);
        Assert.Equal(["p0", "p2"], outcome.Funded);
        Assert.Equal([new Ratio(3, 1), new Ratio(1, 1)], outcome.Rounds.Select(r => r.Value!.Value));
        Assert.Equal(new AddsNothing(), outcome.Unfunded.Single().Obstacle);
    }

    [Property(MaxTest = 400)]
    public void The_rule_equals_its_slow_twin(int seed, bool byScore, bool perCost)
    {
        Election election = AnyElection.Random(seed);
        TallyOutcome outcome = new ChamberlinCourantRule { ByScore = byScore, PerCost = perCost }.Count(election, TieLadder.ById);
        Assert.Equal(Twin(election, byScore, perCost), outcome.Funded);
        Assert.Equal(election.Projects.Count, outcome.Rounds.Count + outcome.Unfunded.Count);
    }

    [Property(MaxTest = 200)]
    public void With_equal_costs_it_represents_at_least_the_known_part_of_what_is_possible(int seed)
    {
        // Nemhauser, Wolsey, Fisher 1978: 1 - (1 - 1/k)^k of the best, here with at most three projects to choose: 19/27.
        Election drawn = TinyElections.Approval(seed);
        int choices = 1 + (Math.Abs(seed % 3));
        int[][] ballots = [.. Enumerable
            .Range(0, drawn.Ballots.Rows)
            .SelectMany(r => Enumerable.Repeat(Slow.Choices(drawn, r), drawn.Ballots.Multiplicity[r]))];
        Election election = Ballots.Approval(choices, [.. drawn.Projects.Select(_ => 1L)], ballots);
        int Represented(IEnumerable<int> set) => ballots.Count(b => b.Any(set.Contains));
        int best = (from a in Enumerable.Range(0, drawn.Projects.Count)
                    from b in Enumerable.Range(0, drawn.Projects.Count)
                    from c in Enumerable.Range(0, drawn.Projects.Count)
                    let set = new[] { a, b, c }.Distinct().ToArray()
                    where set.Length <= choices
                    select Represented(set)).Max();
        TallyOutcome outcome = new ChamberlinCourantRule().Count(election, TieLadder.ById);
        Assert.True(27 * (long)outcome.Rounds.Sum(r => (int)r.Value!.Value.Numerator) >= 19 * best);
    }

    private static List<string> Twin(Election election, bool byScore, bool perCost)
    {
        TieBreaker ties = new(election, TieLadder.ById);
        long[][] scores = [.. Enumerable
            .Range(0, election.Projects.Count)
            .Select(p => byScore ? Slow.Scores(election, OrdinalScoring.BallotLength, p) : Slow.Approvals(election, p))];
        long Welfare(IReadOnlyCollection<int> set) => Enumerable.Range(0, election.Ballots.Rows)
            .Sum(r => election.Ballots.Multiplicity[r] * set.Select(p => scores[p][r]).Append(0).Max());
        List<int> funded = [];
        while (true)
        {
            long left = election.Envelope - funded.Sum(p => election.Projects[p].Cost);
            var gains = Enumerable.Range(0, scores.Length).Except(funded).Where(p => election.Projects[p].Cost <= left)
                .Select(p => (Project: p, Gain: Welfare([.. funded, p]) - Welfare(funded))).Where(g => g.Gain > 0).ToArray();
            if (gains.Length == 0)
            {
                return [.. funded.Select(p => election.Projects[p].Id)];
            }

            // Free projects are worth infinitely much per cost.
            (int, long) Key((int Project, long Gain) g) => (perCost && election.Projects[g.Project].Cost == 0 ? 1 : 0, 0);
            var first = gains.Where(g => Key(g) == gains.Max(Key)).ToArray();
            bool free = perCost && election.Projects[first[0].Project].Cost == 0;
            Ratio Value((int Project, long Gain) g) => free ? 1 : perCost ? new Ratio(g.Gain, election.Projects[g.Project].Cost) : g.Gain;
            int[] tied = [.. first.Where(g => Value(g) == first.Max(Value)).Select(g => g.Project)];
            funded.Add(tied.Length == 1 ? tied[0] : ties.Settle(tied, out _));
        }
    }
}
