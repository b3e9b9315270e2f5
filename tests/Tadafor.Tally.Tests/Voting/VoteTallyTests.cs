using System.Text;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;
using static Tadafor.Tally.Tests.Voting.AnyVote;

namespace Tadafor.Tally.Tests.Voting;

/// <summary>Counts of closed boxes: never over an envelope, equal from published files alone, simulations that say what they are.</summary>
public sealed class VoteTallyTests
{
    private static readonly TieLadder _ties = TieLadder.Read("votes,cost,id").AsT0;

    [Property]
    public void No_count_goes_over_any_envelope(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        ClosedVote closed = Close(Open(paper, Batches(random, paper)));
        long north = random.Next(8_000), south = random.Next(2_000);
        TallyConstraints constraints = new([new DistrictEnvelopes
        {
            Order = (PotOrder)random.Next(3),
            CityPot = (CityPotScope)random.Next(2),
            Envelopes = [new("north", north), new("south", south)],
        }]);
        string method = random.Next(2) == 0 ? "equal-shares:cost" : "greedy-votes";
        foreach (VoteProposal proposal in (VoteProposal[])
            [
                VoteTally.Count(closed, Method(method), _ties, constraints).AsT0.Proposal,
                VoteTally.Count(closed, Method(method), _ties).AsT0.Proposal,
                Simulated(closed, method, new("east", 4_000, ["a", "d"]), new("west", 5_000, ["b"])).Proposal,
            ])
        {
            Assert.True(proposal.Cost <= proposal.Envelope);
            Assert.Equal(proposal.Envelope, proposal.Cost + proposal.Unspent);
            Assert.Equal(proposal.Cost, proposal.Districts.Sum(d => d.Cost));
            Assert.All(proposal.Districts.Where(d => d.Envelope is not null), d => Assert.True(d.PaidByDistrict <= d.Envelope));
        }
    }

    [Property]
    public void The_published_box_counted_again_gives_the_same_bytes_and_is_verified(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        ClosedVote closed = Close(Open(paper, Batches(random, paper)));
        string published = VoteCountJson.ToText(VoteTally.Count(closed, Method("equal-shares:cost:add1"), _ties).AsT0);
        ClosedVote read = Read(closed);
        Assert.Equal(published, VoteCountJson.ToText(VoteTally.Count(read, Method("equal-shares:cost:add1"), _ties).AsT0));
        Assert.True(VoteCountJson.Verify(Encoding.UTF8.GetBytes(published), read).IsT0);
    }

    [Fact]
    public void A_count_of_another_box_of_other_rules_or_with_another_word_is_not_equal()
    {
        ClosedVote closed = Approval();
        string published = VoteCountJson.ToText(VoteTally.Count(closed, Method("greedy-votes"), _ties).AsT0);
        foreach ((string old, string changed) in new[]
        {
            (closed.Digest, new string('0', 64)), (new string('a', 64), new string('b', 64)), ("\"PB-2026\"", "\"PB-2027\""),
            ("\"cost\": \"3000\"", "\"cost\": \"3001\""), ("tadafor/vote-count/1", "tadafor/vote-count/2"), ("{", "["),
        })
        {
            Assert.Contains(old, published, StringComparison.Ordinal);
            byte[] other = Encoding.UTF8.GetBytes(published.Replace(old, changed, StringComparison.Ordinal));
            Assert.NotEmpty(VoteCountJson.Verify(other, closed).AsT2);
        }
    }

    [Fact]
    public void Totals_from_an_urn_count_where_the_method_allows_and_are_refused_with_a_reason_where_not()
    {
        BallotPaper paper = Paper(new Random(1));
        OpenVote vote = new(paper with { Rules = paper.Rules with { VoteType = VoteType.Approval, Counted = CountedBallot.Paper } });
        vote.Add(new PaperUrn(Name("U1"), paper.Opens!.Value, 3, [new("d", 3)], [Token(1), Token(2), Token(3)]));
        vote.Add(new BallotBatch(VotingChannel.Digital, Name("D1"), paper.Opens!.Value, [new(Token(4), ["a"]), new(Token(1), ["a"])]));
        ClosedVote closed = Read(Close(vote));
        CountedVote counted = VoteTally.Count(closed, Method("greedy-votes"), _ties).AsT0;
        Assert.Equal(["d", "a"], counted.Count.Outcome.Funded);
        Assert.True(VoteCountJson.Verify(Encoding.UTF8.GetBytes(VoteCountJson.ToText(counted)), closed).IsT0);
        Phrase reason = Assert.Single(VoteTally.Count(closed, Method("equal-shares:cost"), _ties).AsT1);
        Assert.All((string[])[reason.Ar, reason.Fr, reason.En], Assert.NotEmpty);
    }

    [Fact]
    public void Totals_that_are_not_those_of_the_box_are_found()
    {
        ClosedVote[] boxes = [.. new[] { 3, 2 }.Select(votes =>
        {
            BallotPaper paper = Paper(new Random(1));
            OpenVote vote = new(paper with { Rules = paper.Rules with { VoteType = VoteType.Approval, Counted = CountedBallot.Paper } });
            vote.Add(new PaperUrn(Name("U1"), paper.Opens!.Value, 3, [new("d", votes)], [Token(1), Token(2), Token(3)]));
            return Close(vote);
        })];
        string published = VoteCountJson.ToText(VoteTally.Count(boxes[0], Method("greedy-votes"), _ties).AsT0);
        string other = published.Replace(boxes[0].Digest, boxes[1].Digest, StringComparison.Ordinal);
        Phrase difference = Assert.Single(VoteCountJson.Verify(Encoding.UTF8.GetBytes(other), boxes[1]).AsT2);
        Assert.Contains("totals from paper", difference.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_simulation_says_that_it_is_not_the_result_and_how_it_differs()
    {
        ClosedVote closed = Approval();
        VoteSimulation simulation = Simulated(closed, "greedy-votes", new("east", 6_000, ["d"]), new("west", 4_000, ["a", "b", "c"]));
        Assert.Equal(["d"], simulation.OnlyHere.Select(p => p.Project.Id));
        Assert.Equal(["c", "b"], simulation.OnlyInResult.Select(p => p.Project.Id));
        foreach (Language language in Enum.GetValues<Language>())
        {
            string text = ProposalText.Of(simulation, closed, language);
            Assert.Contains(VoteSimulation.Warning.In(language)[..20], text, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentException>(() => Simulated(closed, "greedy-votes", new("east", 1, ["a"]), new("west", 1, ["a"])));
    }

    [Fact]
    public void A_proposal_says_in_three_languages_that_it_funds_nothing()
    {
        CountedVote counted = VoteTally.Count(Approval(), Method("greedy-votes"), _ties).AsT0;
        Assert.Contains("nothing is funded before the council", ProposalText.Of(counted, Language.English), StringComparison.Ordinal);
        Assert.Contains("rien n'est financé avant le vote", ProposalText.Of(counted, Language.French), StringComparison.Ordinal);
        Assert.Contains("لا يمول أي مشروع قبل", ProposalText.Of(counted, Language.Arabic), StringComparison.Ordinal);
    }

    private static ClosedVote Approval()
    {
        BallotPaper paper = Paper(new Random(1));
        paper = paper with
        {
            Rules = paper.Rules with { VoteType = VoteType.Approval, Limits = BallotLimits.None, Counted = CountedBallot.Paper },
        };
        return Close(Open(paper,
        [
            new(VotingChannel.Paper, Name("P1"), paper.Opens!.Value,
                [new(Token(1), ["a", "b", "c"]), new(Token(2), ["a", "b", "c"]), new(Token(3), ["a", "d"])]),
        ]));
    }

    private static VoteSimulation Simulated(ClosedVote closed, string method, params SimulatedDistrict[] districts) => VoteTally.Simulate(
        closed,
        VoteTally.Count(closed, Method(method), _ties).AsT0,
        Method(method),
        _ties,
        districts: districts.ToSequence()).AsT0;

    private static MethodChoice Method(string text) => TallyMethods.Read(text).AsT0;

    private static ClosedVote Read(ClosedVote closed)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(ClosedVoteJson.ToText(closed)));
        return ClosedVoteJson.Read(stream).AsT0;
    }
}
