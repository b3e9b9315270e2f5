using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Outcomes.Json;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Reports.Words;
using Tadafor.Tally.Tests.Explaining;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Tests.Outcomes;

/// <summary>Ties of the same projects round after round are told once, and nothing of them is lost.</summary>
public sealed class TieRunTests
{
    [Property(MaxTest = 500)]
    public void Runs_told_round_by_round_are_the_ties_met(Seed seed)
    {
        Random random = new(seed.Item);
        TallyOutcome outcome = RandomRules.Any(random).Count(RandomElections.Of(random), RandomRules.Ladder(random));
        Assert.Equal(outcome.Ties, TieRun.Of(outcome.Ties).SelectMany(ToldApart));
    }

    [Fact]
    public void Projects_that_tie_to_the_end_make_one_tie_with_the_order_in_which_they_were_chosen()
    {
        TallyOutcome outcome = Counted(4, out Election election);
        TieRun run = Assert.Single(TieRun.Of(outcome.Ties));
        Assert.Equal(["p0", "p1", "p2"], run.Chosen);
        Assert.Equal(1, run.First.Round);
        Assert.Contains(
            "Settled, round after round, by: smallest identifier; chosen in this order: ",
            Minutes.Write(Explainer.Describe(election, outcome), new ReportHeading { Title = "t" }, Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_grow_with_the_projects_that_tie_and_not_with_their_square()
    {
        int small = Size(100), large = Size(400);
        Assert.True(large < 5 * small, $"{small} bytes for 100 tied projects, {large} for 400.");
    }

    [Fact]
    public void A_transcript_of_the_first_version_tells_every_round_and_still_verifies()
    {
        TallyOutcome outcome = Counted(6, out Election election);
        TranscriptDocument first = TranscriptDocument.Of(election, outcome, TranscriptDocument.FirstSchema);
        Assert.Equal(outcome.Ties.Count, first.TiesMet.Count);
        Assert.True(TranscriptVerifier.Verify(TranscriptJson.ToUtf8(first), election).IsT0);
        Assert.True(TranscriptVerifier.Verify(TranscriptJson.ToUtf8(TranscriptDocument.Of(election, outcome)), election).IsT0);
    }

    private static IEnumerable<TieReport> ToldApart(TieRun run)
    {
        string[] left = [.. run.First.Tied];
        for (int round = 0; round <= run.Then.Count; round++)
        {
            string? chosen = round == 0 ? run.First.Winner : run.Then[round - 1];
            yield return new TieReport(run.First.Phase, run.First.Round + round, [.. left], chosen, run.First.SettledBy)
            {
                Endowment = run.First.Endowment,
            };
            left = [.. left.Where(p => p != chosen)];
        }
    }

    private static int Size(int projects)
    {
        TallyOutcome outcome = Counted(projects, out Election election);
        return TranscriptJson.ToUtf8(TranscriptDocument.Of(election, outcome)).Length
            + OutcomeJson.ToText(Explainer.Describe(election, outcome)).Length
            + Minutes.Write(Explainer.Describe(election, outcome), new ReportHeading { Title = "t" }, Language.English).Length;
    }

    // Equal votes, equal costs; the money suffices for all but one.
    private static TallyOutcome Counted(int projects, out Election election)
    {
        long[] costs = [.. Enumerable.Repeat(10L, projects)];
        election = Ballots.Approval(10 * (projects - 1), costs, [.. Enumerable.Range(0, projects)]);
        return new GreedyRule { Measure = GreedyMeasure.Votes }.Count(election, TieLadder.ById);
    }
}
