using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Budgets;
using Tadafor.Tally;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Rules.Tests.Budgets;

/// <summary>Real elections through the cycle: counted, proposed, entered, spent to the last centime.</summary>
public class RealElectionTests
{
    private static readonly LocalDate _counted = new(2024, 9, 16), _voted = new(2024, 10, 14), _visa = new(2024, 11, 12);

    [SkippableTheory]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb", "greedy-votes")]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb", "equal-shares:cost:greedy")]
    [InlineData("Netherlands_Assen_2024.pb", "greedy-votes")]
    [InlineData("Poland_Gdynia_2020_Grabowek__large.pb", "greedy-ratio")]
    public void What_a_real_vote_proposes_goes_through_the_budget_to_the_last_centime(string file, string method)
    {
        using FileStream stream = File.OpenRead(PublicCollections.Require($"pb/{file}"));
        Election election = VoteCount.Read(stream).Match(
            found => found.Election,
            rejected => throw new InvalidDataException(rejected.ToString()));
        CountedElection count = VoteCount.Count(election, method, "votes,cost,id")
            .Match(counted => counted, problems => throw new InvalidDataException(problems[0].En));
        long unit = election.Decimals switch { 0 => 100, 2 => 1, _ => throw new InvalidDataException("decimals") };
        BudgetedProject[] proposed =
        [
            .. count.Outcome.Funded.Select(id => election.Projects.Single(p => p.Id == id))
                .Select(p => new BudgetedProject { Id = p.Id, Centimes = p.Cost
                    * unit, WithinPowers = true, Staff = false, Running = false }),
        ];
        Assert.NotEmpty(proposed);
        string rules = Digest(method), list = Digest(string.Join('\n', election.Projects.Select(p => p.Id)));
        string box = Convert.ToHexStringLower(SHA256.HashData(count.ToPabulib())), outcome = Digest(count.ToTranscript());
        BudgetCycleFile cycle = new()
        {
            Reference = "a real election",
            BudgetYear = 2025,
            Acts =
            [
                Act(BudgetActKind.EnvelopeFixed, new(2024, 2, 1)) with { Centimes = election.Envelope * unit },
                Act(BudgetActKind.RulesAdopted, new(2024, 2, 1)) with { Rules = rules },
                Act(BudgetActKind.CallOpened, new(2024, 3, 1)), Act(BudgetActKind.CallClosed, new(2024, 4, 1)),
                Act(BudgetActKind.ListFrozen, new(2024, 6, 1)) with { List = list },
                Act(BudgetActKind.VotingOpened, new(2024, 9, 1)) with { Rules = rules, List = list },
                Act(BudgetActKind.VotingClosed, new(2024, 9, 15)) with { Box = box },
                Act(BudgetActKind.Counted, _counted) with { Rules = rules, Box = box, Outcome = outcome },
                Act(BudgetActKind.ProposalSubmitted, _counted) with { Outcome = outcome, Projects = proposed.ToSequence() },
            ],
        };
        BudgetCycleAnswer counted = BudgetLaw.Assess(cycle);
        Assert.Empty(counted.Irregularities);
        Assert.Equal(BudgetStage.Proposed, counted.Stage);
        Assert.NotEqual(Truth.Yes, counted.IsFunded);
        Assert.True(counted.Total.Proposed <= counted.Total.Envelope);

        BudgetCycleAnswer closed = BudgetLaw.Assess(cycle with
        {
            Acts =
            [
                .. cycle.Acts,
                .. proposed.Select(p => Of(BudgetActKind.BudgetEntered, _voted, p.Id, p.Centimes) with { Part = 2 }),
                Act(BudgetActKind.BudgetAdopted, _voted) with { RevenueFirst = true, ByChapter = true },
                Act(BudgetActKind.SessionClosed, _voted), Act(BudgetActKind.BudgetReceived, new(2024, 10, 31)),
                Act(BudgetActKind.VisaGranted, _visa),
                .. proposed.SelectMany(p => ((BudgetAct[])
                [
                    Of(BudgetActKind.MoneySpent, new(2025, 3, 1), p.Id, p.Centimes - 1),
                    Of(BudgetActKind.ProjectCompleted, new(2025, 3, 1), p.Id, null),
                    Of(BudgetActKind.MoneyReturned, new(2025, 3, 1), p.Id, 1),
                ]).Where(a => a.Centimes != 0)),
                Act(BudgetActKind.CycleClosed, new(2025, 12, 1)),
            ],
        });
        Assert.Empty(closed.Irregularities);
        Assert.Equal(Truth.Yes, closed.IsFunded);
        Assert.Equal(BudgetStage.Closed, closed.Stage);
        Assert.Equal(counted.Total.Proposed, closed.Total.Spent + closed.Total.Returned);
        Assert.Equal(proposed.Length, closed.Total.Returned);
        Assert.Equal(0, closed.Total.Unspent);
    }

    [SkippableTheory]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb", "equal-shares:cost:greedy")]
    [InlineData("Netherlands_Assen_2024.pb", "greedy-votes")]
    public void A_real_vote_handed_in_over_two_channels_closed_and_counted_is_the_count_of_its_file(string file, string method)
    {
        using FileStream stream = File.OpenRead(PublicCollections.Require($"pb/{file}"));
        Election election = VoteCount.Read(stream).RequireElection();
        OpenVote vote = new(new()
        {
            Reference = "PB-real",
            Rules = new()
            {
                VoteType = election.VoteType,
                Limits = election.Limits,
                OverLimit = Tadafor.Tally.Counting.OverLimit.Count,
                Channels = [VotingChannel.Paper, VotingChannel.Digital],
                Counted = CountedBallot.Paper,
                DigitalIsReplaceable = true,
            },
            Envelope = election.Envelope,
            Projects = election.Projects,
            Decimals = election.Decimals,
        });
        stream.Position = 0;
        BallotBatch all = PabulibBatch.Read(stream, "PB-real", VotingChannel.Paper, BatchName.Read("P-1")!, _counted).AsT0;
        int half = all.Ballots.Count / 2;
        BallotBatch digital = new(VotingChannel.Digital, BatchName.Read("D-1")!, _counted, [.. all.Ballots.Skip(half)]);

        // Somebody who voted on paper votes on the platform too: it never adds.
        BallotBatch again = new(VotingChannel.Digital, BatchName.Read("D-2")!, _counted.PlusDays(1), [all.Ballots[0]]);
        foreach (BallotBatch batch in (BallotBatch[])[again, digital, all with { Ballots = [.. all.Ballots.Take(half)] }])
        {
            Assert.Empty(vote.Add(batch).AsT0.Findings);
        }

        ClosedVote box = vote.Close("the office", _counted.PlusDays(2)).AsT0;
        Assert.Equal(all.Ballots.Count, box.Turnout.Counted);
        CountedVote counted = VoteTally.Count(box, TallyMethods.Read(method).AsT0, TieLadder.Read("votes,cost,id").AsT0).AsT0;
        Assert.Equal(VoteCount.Count(election, method, "votes,cost,id").AsT0.Outcome.Funded, counted.Count.Outcome.Funded);
        using MemoryStream published = new(Encoding.UTF8.GetBytes(ClosedVoteJson.ToText(box)));
        ClosedVote read = ClosedVoteJson.Read(published).AsT0;
        Assert.Equal(box.Digest, read.Digest);
        Assert.True(VoteCountJson.Verify(Encoding.UTF8.GetBytes(VoteCountJson.ToText(counted)), read).IsT0);
        Assert.True(counted.Proposal.Cost <= counted.Proposal.Envelope);
        Assert.Equal(counted.Proposal.Envelope, counted.Proposal.Cost + counted.Proposal.Unspent);
    }

    private static BudgetAct Of(BudgetActKind kind, LocalDate on, string project, long? centimes) =>
        Act(kind, on) with { Project = project, Centimes = centimes };

    private static BudgetAct Act(BudgetActKind kind, LocalDate on) => new() { Kind = kind, On = on, By = "council" };

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
