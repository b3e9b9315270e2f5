using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Recount;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Tests.Explaining;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Tests.Counting;

/// <summary>What becomes of ballots that hold more than allowed is part of the rule, and said.</summary>
public sealed class OverLimitTests
{
    private static readonly TieLadder _ties = new([new MostVotes(), new LowestCost(), new SmallestId()]);
    private static readonly GreedyRule _byVotes = new() { Measure = GreedyMeasure.Votes };

    [Fact]
    public void Two_projects_where_one_was_to_be_chosen_decide_the_winner_only_when_they_are_declared_to_count()
    {
        Election election = ChooseOne([0], [0], [1], [0, 1], [0, 1], [1, 0], [1]);
        Assert.Equal(3, OverLimitBallots.Count(election));
        Election other = ChooseOne([0], [0], [1], [2, 1], [2, 1]);

        TallyOutcome counted = new OverLimitRule(_byVotes, OverLimit.Count).Count(
            other,
            _ties), excluded = new OverLimitRule(_byVotes, OverLimit.Exclude).Count(other, _ties);
        Assert.Equal(("p1", 5), (counted.Funded.Single(), counted.Voters));
        Assert.Equal(("p0", 3), (excluded.Funded.Single(), excluded.Voters));
        Assert.Equal(
            new DefinitionClause(DefinitionAspect.OverLimitBallots, Choices.OverLimitExcluded, "2"),
            excluded.Definition.Clauses[^1]);
        Assert.Equal(
            new DefinitionClause(DefinitionAspect.OverLimitBallots, Choices.OverLimitCounted, "2"),
            counted.Definition.Clauses[^1]);

        Explanation explanation = Explainer.Describe(other, excluded);
        Assert.Equal(2, explanation.Funded.Single().Votes);
        Assert.Contains(
            "left out",
            Minutes.Write(explanation, new ReportHeading { Title = "t" }, Language.English),
            StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public void The_recount_and_the_transcript_agree_and_elections_without_such_ballots_stay_as_they_were(Seed seed)
    {
        Random random = new(seed.Item);
        Election plain = RandomElections.Of(random);
        Election election = new(plain.VoteType, plain.Envelope, plain.Decimals, plain.PointDecimals, plain.Projects, plain.Ballots)
        {
            Limits = new BallotLimits
            {
                MaxLength = random.Next(3) == 0 ? random.Next(1, 4) : null,
                MaxCost = random.Next(3) == 0 ? random.Next(1, (int)plain.Envelope + 1) : null,
                MaxPoints = random.Next(3) == 0 ? random.Next(1, 5) : null,
                MaxSumPoints = random.Next(3) == 0 ? random.Next(1, 9) : null,
            },
            MinSupport = plain.MinSupport,
            DefaultPoints = plain.DefaultPoints,
        };
        TallyRule alone = RandomRules.Any(random);
        OverLimitRule rule = new(alone, (OverLimit)random.Next(2));
        TieLadder ladder = RandomRules.Ladder(random);
        TallyOutcome outcome = rule.Count(election, ladder);

        Assert.Equal(0, OverLimitBallots.Count(OverLimitBallots.Without(election)));
        Assert.Equal(
            OverLimitBallots.Count(election) > 0,
            outcome.Definition.Clauses.Any(c => c.Aspect == DefinitionAspect.OverLimitBallots));
        if (OverLimitBallots.Count(election) == 0)
        {
            Assert.Equal(
                TranscriptJson.ToText(TranscriptDocument.Of(election, alone.Count(election, ladder))),
                TranscriptJson.ToText(TranscriptDocument.Of(election, outcome)));
        }

        if (Recounter.Recount(election, outcome.Definition).TryPickT0(out TallyOutcome recounted, out RecountRefusal refusal))
        {
            Assert.Equal(outcome.Funded, recounted.Funded);
            Assert.Equal(outcome.Definition, recounted.Definition);
        }
        else
        {
            Assert.Equal(RecountFault.TooLarge, refusal.Fault);
        }

        Verification verified = TranscriptVerifier.Verify(TranscriptJson.ToUtf8(TranscriptDocument.Of(election, outcome)), election);
        Assert.False(verified.IsT1, verified.IsT1 ? string.Join('\n', verified.AsT1.Faults.Select(f => f.Text.En)) : "");
    }

    [Fact]
    public void A_definition_that_states_another_number_of_such_ballots_is_not_recounted()
    {
        Election election = ChooseOne([0], [0], [1], [1, 2]);
        TallyDefinition definition = new OverLimitRule(_byVotes, OverLimit.Exclude).Define(election, _ties);
        TallyDefinition other = new(
            definition.Method, definition.Version, [
                .. definition.Clauses.Take(definition.Clauses.Count - 1),
                new(DefinitionAspect.OverLimitBallots, Choices.OverLimitExcluded, "2")
            ]);
        Assert.True(Recounter.Recount(election, definition).IsT0);
        Assert.Equal(RecountFault.DefinitionUntrue, Recounter.Recount(election, other).AsT1.Fault);
    }

    private static Election ChooseOne(params int[][] ballots) => Ballots.Elect(
        VoteType.ChooseOne, 10, 0, 0, Ballots.Named([10, 10, 10]), ballots.Select(b => new Ballots.Ballot { Projects = [.. b] }), null);
}
