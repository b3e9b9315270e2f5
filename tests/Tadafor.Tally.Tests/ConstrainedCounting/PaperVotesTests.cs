using Tadafor.Domain.Words;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Tests.Explaining;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Tests.ConstrainedCounting;

/// <summary>Votes on paper known only as totals for each project, beside ballots.</summary>
public sealed class PaperVotesTests
{
    private static readonly TieLadder _ties = new([new MostVotes(), new LowestCost(), new SmallestId()]);
    private static readonly GreedyRule _byVotes = new() { Measure = GreedyMeasure.Votes };

    [Fact]
    public void Totals_from_paper_decide_with_the_ballots_and_the_minutes_say_so()
    {
        Election election = Ballots.Elect(
            VoteType.Approval, 10, 0, 0, Ballots.Named([10, 10]), [new() { Projects = [0] }, new() { Projects = [0] }], null);
        ConstrainedRule rule = Bound(_byVotes, election, new PaperVotes("p1", 3));
        TallyOutcome outcome = rule.Count(election, _ties);
        Assert.Equal(["p1"], outcome.Funded);
        Assert.Equal(2, outcome.Voters);

        Explanation explanation = Explainer.Explain(rule, election, _ties, outcome);
        Assert.Equal(3, explanation.Funded.Single().Votes);
        Assert.Equal(2, explanation.Unfunded.Single().Votes);
        string minutes = Minutes.Write(explanation, new ReportHeading { Title = "t" }, Language.English);
        Assert.Contains("known only as a total, added to", minutes, StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public void Totals_count_as_ballots_that_name_one_project_each_would(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomElections.Of(random);
        PaperVotes[] totals = [.. election.Projects.Select(p => new PaperVotes(p.Id, random.Next(7)))];
        GreedyRule rule = _byVotes with
        {
            Measure = (GreedyMeasure)random.Next(2),
            WhenTooDear = (WhenTooDear)random.Next(2),
            MinimumSupport = random.Next(3) == 0 ? random.Next(5) : null,
        };
        TieLadder ladder = RandomRules.Ladder(random);

        Election ballots = election;
        foreach ((PaperVotes total, int project) in totals.Select((t, i) => (t, i)).Where(t => t.t.Votes > 0))
        {
            ballots = Alterations.AddBallots(ballots, project, (int)total.Votes);
        }

        TallyOutcome counted = Bound(rule, election, totals).Count(election, ladder), expected = rule.Count(ballots, ladder);
        Assert.Equal(expected.Rounds, counted.Rounds);
        Assert.Equal(expected.Ties, counted.Ties);
        Assert.Equal(expected.Unfunded, counted.Unfunded);
        Assert.Equal(election.Ballots.Voters, counted.Voters);

        byte[] transcript = TranscriptJson.ToUtf8(TranscriptDocument.Of(election, counted));
        Verification verified = TranscriptVerifier.Verify(transcript, election);
        Assert.True(verified.IsT0, verified.IsT1 ? string.Join('\n', verified.AsT1.Faults.Select(f => f.Text.En)) : "not replayed");
    }

    [Fact]
    public void A_transcript_that_states_other_totals_is_rejected()
    {
        Election election = Ballots.Elect(VoteType.Approval, 10, 0, 0, Ballots.Named([10, 10]), [new() { Projects = [0] }], null);
        TallyOutcome outcome = Bound(_byVotes, election, new PaperVotes("p1", 3)).Count(election, _ties);
        TallyOutcome other = outcome with { Definition = Bound(_byVotes, election, new PaperVotes("p1", 0)).Define(election, _ties) };
        Assert.True(TranscriptVerifier.Verify(TranscriptJson.ToUtf8(TranscriptDocument.Of(election, other)), election).IsT1);
    }

    public static TheoryData<string> RulesThatNeedBallots =>
        [.. TallyMethods.All.Select(m => m.Name).Where(n => n is not ("greedy-votes" or "greedy-ratio"))];

    [Theory]
    [MemberData(nameof(RulesThatNeedBallots))]
    public void Rules_that_need_each_ballot_refuse_totals_and_say_why(string method)
    {
        Election election = Ballots.Elect(VoteType.Approval, 10, 0, 0, Ballots.Named([10, 10]), [new() { Projects = [0] }], null);
        TallyRule rule = TallyMethods.All.Single(m => m.Name == method).Choose(new Dictionary<string, string>()).AsT0.For(election);
        ConstraintProblem problem = ConstrainedRule.Of(rule, new([new PaperVotes("p1", 3), new PaperVotes("p0", 1)]), election).AsT1[0];
        Assert.Equal(("totals-not-counted", 0), (problem.Code, problem.Index));
        Assert.Contains("one by one", problem.Remedy.En, StringComparison.Ordinal);
    }

    private static ConstrainedRule Bound(GreedyRule rule, Election election, params PaperVotes[] totals) =>
        ConstrainedRule.Of(rule, new([.. totals]), election).AsT0;
}
