using Tadafor.Tally;
using Tadafor.Tally.Elections;

namespace Tadafor.Conformance.Tests;

public class TallyInvariantsTests
{
    [Theory]
    [InlineData("greedy-votes", VoteType.Approval)]
    [InlineData("equal-shares", VoteType.Approval)]
    [InlineData("greedy-points", VoteType.Cumulative)]
    public void Our_counts_keep_them(string method, VoteType voteType) => Assert.All(
        TallyInvariants.Check(Count(method), voteType, elections: 100), c => Assert.True(c.Status == CheckStatus.Passed, c.Story));

    [Fact]
    public void A_count_written_without_ours_keeps_them_too()
    {
        // Written without ours: votes, then cost, then identifier.
        Assert.All(TallyInvariants.Check(Greedy, VoteType.Approval), c => Assert.True(c.Status == CheckStatus.Passed, c.Story));
    }

    [Theory]
    [InlineData("tally/projects")]
    [InlineData("tally/envelope")]
    [InlineData("tally/same-again")]
    [InlineData("tally/order-of-projects")]
    [InlineData("tally/names")]
    [InlineData("tally/unanimous")]
    public void A_broken_count_is_found_by_the_invariant_it_breaks(string name)
    {
        int calls = 0;
        Func<Election, IEnumerable<string>> broken = name switch
        {
            "tally/projects" => e => [.. Greedy(e), "p99"],
            "tally/envelope" => e => Supported(e).Select(p => p.Id),
            "tally/same-again" => e => calls++ % 2 == 0 ? Greedy(e) : [],
            "tally/order-of-projects" => e => Fitting(e, e.Projects),
            "tally/names" => e => Greedy(e).Where(id => !id.StartsWith("x-", StringComparison.Ordinal)),
            _ => _ => [],
        };
        CheckResult found = TallyInvariants.Check(broken, VoteType.Approval).Single(c => c.Name == name);
        Assert.Equal(CheckStatus.Failed, found.Status);
        Assert.StartsWith("envelope ", found.Story, StringComparison.Ordinal);
        Assert.Contains(name, TallyInvariants.Names);
    }

    private static Func<Election, IEnumerable<string>> Count(string method) => election =>
        VoteCount.Count(election, method, "votes,cost,id").Match(
            counted => counted.Outcome.Funded, problems => throw new InvalidOperationException(problems[0].En));

    private static IEnumerable<string> Greedy(Election election) => Fitting(election, Supported(election));

    private static IEnumerable<Project> Supported(Election election)
    {
        long[] votes = new long[election.Projects.Count];
        for (int row = 0; row < election.Ballots.Rows; row++)
        {
            foreach (ushort choice in election.Ballots.Choices[election.Ballots.Starts[row]..election.Ballots.Starts[row + 1]])
            {
                votes[choice] += election.Ballots.Multiplicity[row];
            }
        }

        return election.Projects
            .Select((p, i) => (Project: p, Votes: votes[i]))
            .Where(p => p.Votes > 0)
            .OrderByDescending(p => p.Votes)
            .ThenBy(p => p.Project.Cost)
            .ThenBy(p => p.Project.Id, StringComparer.Ordinal)
            .Select(p => p.Project);
    }

    private static List<string> Fitting(Election election, IEnumerable<Project> order)
    {
        List<string> funded = [];
        long left = election.Envelope;
        foreach (Project project in order.Where(p => p.Cost <= left))
        {
            // The condition is looked at when its turn comes.
            funded.Add(project.Id);
            left -= project.Cost;
        }

        return funded;
    }
}
