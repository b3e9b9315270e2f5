using System.Text;
using NodaTime;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Voting;
using static Tadafor.Tally.Tests.Voting.AnyVote;

namespace Tadafor.Tally.Tests.Voting;

/// <summary>Pabulib out of a closed box and into an open one; partial boxes against one.</summary>
public sealed class PabulibBatchTests
{
    private static readonly TieLadder _ties = TieLadder.Read("votes,cost,id").AsT0;
    private static readonly LocalDate _day = new(2026, 3, 1);

    [Property]
    public void A_box_exported_and_handed_in_again_holds_the_same_election_and_gives_the_same_count(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        ClosedVote closed = Close(Open(paper, Batches(random, paper)));
        using MemoryStream file = new(closed.ToPabulib());
        OpenVote again = new(paper);
        BallotBatch batch = PabulibBatch.Read(file, paper.Reference, VotingChannel.Paper, Name("P-1"), _day).AsT0;
        Assert.Equal(closed.Turnout.Counted, batch.Ballots.Count);
        Assert.Empty(again.Add(batch).AsT0.Findings);
        ClosedVote other = Close(again);
        Assert.Equal(closed.Election.ToString(), other.Election.ToString());
        foreach (string method in (string[])["greedy-votes", "equal-shares:cost:greedy"])
        {
            Assert.Equal(Outcome(closed, method), Outcome(other, method));
        }
    }

    [Property]
    public void Partial_boxes_merged_count_as_one_box(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        BallotBatch[] batches = Batches(random, paper);
        ClosedVote whole = Close(Open(paper, batches));
        ElectionBuilder merged = paper.NewElection();
        for (int part = 0; part < 3; part++)
        {
            // Each person's ballots in one part: in two, each part alone would count one of them.
            ClosedVote box = Close(Open(paper, batches.Select(b => b with
            {
                Ballots = [.. b.Ballots.Where(x => Enumerable.Range(0, 8).Single(p => Token(p) == x.Voter) % 3 == part)],
            })));
            merged.Merge(box.Election);
        }

        Election one = merged.Build();
        Assert.Equal(whole.Turnout.Counted, one.Ballots.Multiplicity.ToArray().Sum(m => (long)m));
        foreach (string method in (string[])["greedy-votes", "equal-shares:cost:greedy"])
        {
            MethodChoice choice = TallyMethods.Read(method).AsT0;
            Assert.Equal(
                VoteTally.Count(whole, choice, _ties).AsT0.Count.Outcome.Funded,
                VoteCount.Count(one, method, "votes,cost,id").AsT0.Outcome.Funded);
        }
    }

    [Fact]
    public void A_voter_named_alike_in_two_files_is_one_person_and_a_token_is_taken_as_it_is()
    {
        string token = new('a', 64);
        string Row(string id) => $"{id};1\n";
        BallotBatch one = Read("D-1", Row("7") + Row("8") + Row(token)), other = Read("D-2", Row("7") + Row(""));
        Assert.Equal(one.Ballots[0].Voter, other.Ballots[0].Voter);
        Assert.Equal(5 - 1, one.Ballots.Concat(other.Ballots).Select(b => b.Voter).Distinct().Count());
        Assert.True(VoterToken.TryParse(token, out VoterToken taken));
        Assert.Equal(taken, one.Ballots[2].Voter);
        Assert.NotEqual(one.Ballots[0].Voter, Read("D-1", Row("7"), "another vote").Ballots[0].Voter);
    }

    [Fact]
    public void A_file_that_cannot_be_read_hands_nothing_in()
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes("META\nkey;value\nbudget;none\n"));
        Assert.True(PabulibBatch.Read(file, "PB-2026", VotingChannel.Paper, Name("P-1"), _day).AsT1.Errors > 0);
    }

    private static string Outcome(ClosedVote vote, string method) =>
        string.Join(',', VoteTally.Count(vote, TallyMethods.Read(method).AsT0, _ties).AsT0.Count.Outcome.Funded);

    private static BallotBatch Read(string name, string rows, string reference = "PB-2026")
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(
            $"META\nkey;value\nnum_projects;1\nnum_votes;{rows.Count(c => c == '\n')}\nbudget;10\nvote_type;approval\nrule;greedy\nPROJECTS\nproject_id;cost\n1;5\nVOTES\nvoter_id;vote\n{rows}"));
        return PabulibBatch.Read(file, reference, VotingChannel.Digital, Name(name), _day).AsT0;
    }
}
