using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;
using static Tadafor.Tally.Tests.Voting.AnyVote;

namespace Tadafor.Tally.Tests.Voting;

/// <summary>One ballot a person, whatever order batches come in.</summary>
public sealed class OpenVoteTests
{
    private static readonly LocalDate _day = new(2026, 3, 1);

    [Property]
    public void Batches_in_any_order_give_the_same_box_to_the_digest(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        BallotBatch[] batches = Batches(random, paper);
        ClosedVote one = Close(Open(paper, batches));
        random.Shuffle(batches);
        ClosedVote other = Close(Open(paper, batches.Concat(batches)));
        Assert.Equal(one.Digest, other.Digest);
        Assert.Equal(one.BatchesDigest, other.BatchesDigest);
        Assert.Equal(ClosedVoteJson.ToText(one), ClosedVoteJson.ToText(other));
    }

    [Property]
    public void The_ballots_that_count_are_those_of_the_slow_twin(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        BallotBatch[] batches = Batches(random, paper);
        OpenVote vote = Open(paper, batches);
        HashSet<(string Batch, int Line)> fallen = [];
        foreach (BallotBatch batch in batches.Where(b => b.Ballots.Count > 0 && random.Next(3) == 0))
        {
            int? line = random.Next(2) == 0 ? null : random.Next(batch.Ballots.Count) + 1;
            if (vote.Invalidate(batch.Id, line, Act()).IsT0)
            {
                IEnumerable<int> lines = Enumerable.Range(1, batch.Ballots.Count).Where(l => line is null || l == line);
                fallen.UnionWith(lines.Select(l => (batch.Id.Text, l)));
            }
        }

        HashSet<(string, int)> bad = [.. vote.Batches.SelectMany(b => b.Findings).Select(f => (f.Place.Batch.Text, f.Place.Line))];
        List<CastBallot> counted = SlowTwin.Counted(paper.Rules, batches, place => !bad.Contains(place) && !fallen.Contains(place));
        long turnout = vote.Turnout().Counted;
        ClosedVote closed = Close(vote);
        ElectionBuilder expected = paper.NewElection();
        foreach (CastBallot ballot in counted)
        {
            int[] choices = [.. ballot.Choices.Select(expected.IndexOf)];
            if (paper.Rules.VoteType.HasPoints())
            {
                expected.Append(choices, ballot.Points.AsSpan());
            }
            else
            {
                expected.Append(choices);
            }
        }

        Assert.Equal(Rows.Of(expected.Build()), Rows.Of(closed.Election));
        Assert.Equal(counted.Count, turnout);
        Assert.Equal(
            counted.Select(b => b.Receipt).OfType<VoterReceipt>().Order(),
            closed.Receipts);
        Assert.True(counted.Select(b => b.Voter).Distinct().Count() == counted.Count);
    }

    [Property]
    public void A_second_ballot_of_a_person_never_adds_a_voter(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        BallotBatch[] batches = Batches(random, paper);
        OpenVote before = Open(paper, batches), after = Open(paper, batches);
        CastBallot[] cast = [.. batches.SelectMany(b => b.Ballots)];
        if (cast.Length == 0)
        {
            return;
        }

        VoterToken voter = cast[random.Next(cast.Length)].Voter;
        after.Add(new BallotBatch((VotingChannel)random.Next(2), Name("X-1"), _day.PlusDays(random.Next(4)), [new(voter, ["a"])]));
        int people = cast.Select(b => b.Voter).Distinct().Count();
        Assert.True(after.Turnout().Counted <= people);
        VoteTurnout turnout = after.Turnout();
        Assert.All(turnout.Channels, c => Assert.Equal(
            c.HandedIn,
            c.NotValid + c.Invalidated + c.Superseded + c.Undecided + c.Counted));
        Assert.Equal(before.Turnout().HandedIn + 1, turnout.HandedIn);
    }

    [Property]
    public void A_preview_changes_nothing_and_says_what_the_act_does(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        BallotBatch[] batches = Batches(random, paper);
        OpenVote vote = Open(paper, batches);
        BallotBatch batch = batches[random.Next(batches.Length)];
        int? line = batch.Ballots.Count == 0 || random.Next(2) == 0 ? null : random.Next(batch.Ballots.Count) + 1;
        VoteTurnout before = vote.Turnout();
        VoteInvalidationPreview preview = vote.Preview(batch.Id, line)!;
        Assert.Equal(before, vote.Turnout());
        Assert.Equal(before, preview.Before);
        if (vote.Invalidate(batch.Id, line, Act()).IsT0)
        {
            Assert.Equal(preview.After, vote.Turnout());
            Assert.True(vote.Revoke(1, Act("a mistake")).IsT0);
            Assert.Equal(before, vote.Turnout());
        }
        else
        {
            Assert.Equal(0, preview.Ballots);
        }
    }

    [Property]
    public void Parts_merged_are_the_whole(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        BallotBatch[] batches = Batches(random, paper);
        ElectionBuilder merged = paper.NewElection();
        for (int part = 0; part < 3; part++)
        {
            // Everyone's ballots in one part: where parts share nobody, their counts add up.
            BallotBatch[] some = [.. batches.Select(b => b with
            {
                Ballots = b.Ballots.Where(x => Person(x.Voter) % 3 == part).ToSequence(),
            })];
            merged.Merge(Close(Open(paper, some)).Election);
        }

        Assert.Equal(Rows.Of(merged.Build()), Rows.Of(Close(Open(paper, batches)).Election));
    }

    [Theory]
    [InlineData(CountedBallot.Paper, 1, 2, "a")]
    [InlineData(CountedBallot.Digital, 1, 2, "b")]
    [InlineData(CountedBallot.First, 1, 2, "a")]
    [InlineData(CountedBallot.First, 2, 1, "b")]
    [InlineData(CountedBallot.Last, 1, 2, "b")]
    [InlineData(CountedBallot.Last, 2, 1, "a")]
    [InlineData(CountedBallot.First, 1, 1, "?")]
    [InlineData(CountedBallot.Neither, 1, 2, "")]
    public void Which_ballot_counts_is_the_rule_that_was_made(CountedBallot rule, int paperDay, int digitalDay, string counted)
    {
        OpenVote vote = Open(Rule(r => r with { Counted = rule }),
        [
            new(VotingChannel.Digital, Name("D1"), _day.PlusDays(digitalDay), [new(Token(1), ["b"])]),
            new(VotingChannel.Paper, Name("P1"), _day.PlusDays(paperDay), [new(Token(1), ["a"])]),
        ]);
        Assert.Equal(counted == "?" ? "[D1:1, P1:1]" : "[]", $"[{string.Join(", ", vote.Undecided().Select(p => $"{p.Batch}:{p.Line}"))}]");
        Election election = Close(vote).Election;
        Assert.Equal(
            counted is "?" or "" ? "" : counted,
            election.Ballots.Rows == 0 ? "" : election.Projects[election.Ballots.Choices[0]].Id);
    }

    [Fact]
    public void A_voter_replaces_a_digital_ballot_where_the_rules_allow_it_and_only_then()
    {
        foreach (bool replaceable in (bool[])[true, false])
        {
            OpenVote vote = Open(Rule(r => r with { DigitalIsReplaceable = replaceable }),
            [
                new(VotingChannel.Digital, Name("D1"), _day, [new(Token(1), ["a"]), new(Token(1), ["b"])]),
                new(VotingChannel.Digital, Name("D2"), _day.PlusDays(1), [new(Token(1), ["c"])]),
            ]);
            Assert.Equal(replaceable ? "[2]x1" : "[0]x1", Rows.Of(Close(vote).Election));
        }
    }

    [Fact]
    public void Another_ballot_counts_when_the_one_that_would_is_not_valid_or_falls()
    {
        OpenVote vote = Open(Rule(r => r),
        [
            new(VotingChannel.Paper, Name("P1"), _day, [new(Token(1), ["nowhere"]), new(Token(2), ["a"])]),
            new(VotingChannel.Digital, Name("D1"), _day, [new(Token(1), ["b"]), new(Token(2), ["c"])]),
        ]);
        BallotFinding finding = Assert.Single(vote.Batches[1].Findings);
        Assert.Equal((Name("P1"), 1, BallotFault.UnknownProject), (finding.Place.Batch, finding.Place.Line, finding.Fault));
        VoteInvalidationPreview preview = vote.Preview(Name("P1"))!;
        Assert.Equal((1, 2L, 2L), (preview.Ballots, preview.Before.Counted, preview.After.Counted));
        Assert.True(vote.Invalidate(Name("P1"), null, Act()).IsT0);
        Assert.Equal("[1]x1 [2]x1", Rows.Of(Close(vote).Election));
    }

    [Fact]
    public void Every_error_of_a_batch_is_listed_with_its_place()
    {
        OpenVote vote = new(Rule(r => r with { Limits = new() { MinLength = 1, MaxLength = 2 }, RepeatedChoice = RepeatedChoice.Refuse }));
        BatchReport report = vote.Add(new BallotBatch(VotingChannel.Paper, Name("P1"), _day,
        [
            new(Token(1), []), new(Token(2), ["a"]), new(Token(3), ["a", "b", "c"]), new(Token(4), ["a", "a"]),
            new(Token(5), ["x"]) { Points = [1] },
        ])).AsT0;
        Assert.Equal((5L, 1L), (report.Ballots, report.Valid));
        Assert.Equal(
            "1:TooShort 3:TooLong 4:RepeatedChoice 5:UnknownProject 5:PointsDoNotMatch",
            string.Join(' ', report.Findings.Select(f => $"{f.Place.Line}:{f.Fault}")));
        Assert.All(report.Findings, f => Assert.All((string[])[f.Text.Ar, f.Text.Fr, f.Text.En], Assert.NotEmpty));
    }

    [Fact]
    public void A_ballot_over_a_limit_counts_or_not_as_the_rules_say()
    {
        foreach (OverLimit over in Enum.GetValues<OverLimit>())
        {
            OpenVote vote = Open(
                Rule(r => r with { VoteType = VoteType.ChooseOne, OverLimit = over }),
                [new(VotingChannel.Paper, Name("P1"), _day, [new(Token(1), ["a", "b"]), new(Token(2), [])])]);
            Assert.Equal(over == OverLimit.Count ? 1 : 0, Close(vote).Election.Ballots.Voters);
        }
    }

    [Fact]
    public void What_stands_against_a_batch_is_said_all_at_once()
    {
        OpenVote vote = Open(
            Rule(r => r with { Channels = [VotingChannel.Paper] }) with { Opens = _day, Closes = _day.PlusDays(1) },
            [new(VotingChannel.Paper, Name("P1"), _day, [new(Token(1), ["a"])])]);
        BatchAnswer other = vote.Add(new BallotBatch(VotingChannel.Digital, Name("P1"), _day.PlusDays(2), []));
        Assert.Equal(
            [VotingFault.BatchNameTaken, VotingFault.ChannelNotOpen, VotingFault.DayOutside],
            other.AsT1.Select(p => p.Fault));
        Assert.Equal(
            [VotingFault.ByMissing, VotingFault.ReasonMissing, VotingFault.NoSuchBallot],
            vote.Invalidate(Name("P1"), 2, new VoteAct("", _day, "")).AsT1.Select(p => p.Fault));
        Assert.Equal([VotingFault.NoSuchInvalidation], vote.Revoke(1, Act()).AsT1.Select(p => p.Fault));
        Assert.Equal([VotingFault.ByMissing, VotingFault.TooEarly], vote.Close("", _day).AsT1.Select(p => p.Fault));
    }

    [Fact]
    public void A_closed_vote_takes_nothing_and_gives_its_box_once()
    {
        OpenVote vote = Open(Rule(r => r), [new(VotingChannel.Paper, Name("P1"), _day, [new(Token(1), ["a"])])]);
        Close(vote);
        Assert.Equal([VotingFault.Closed], vote.Close("the office", _day).AsT1.Select(p => p.Fault));
        Assert.Equal([VotingFault.Closed], vote.Add(new BallotBatch(VotingChannel.Paper, Name("P2"), _day, [])).AsT1.Select(p => p.Fault));
        Assert.Equal([VotingFault.Closed], vote.Invalidate(Name("P1"), null, Act()).AsT1.Select(p => p.Fault));
        Assert.Null(vote.Preview(Name("P1")));
    }

    [Fact]
    public void Who_stands_on_the_roll_of_an_urn_has_voted()
    {
        PaperUrn urn = new(Name("U1"), _day, 2, [new("a", 2), new("b", 1)], [Token(1), Token(2), Token(3)]);
        OpenVote vote = Open(Rule(r => r), [new(VotingChannel.Digital, Name("D1"), _day, [new(Token(1), ["c"]), new(Token(9), ["c"])])]);
        Assert.True(vote.Add(urn).IsT0);
        Assert.Equal(3, vote.Turnout().Counted);
        ClosedVote closed = Close(vote);
        Assert.Equal("[2]x1", Rows.Of(closed.Election));
        Assert.Equal([new UrnTotal("a", 2), new UrnTotal("b", 1)], closed.PaperTotals);
    }

    [Fact]
    public void What_is_wrong_with_an_urn_is_said()
    {
        OpenVote vote = new(Rule(r => r));
        PaperUrn urn = new(Name("U1"), _day, 1, [new("x", 1), new("a", 2), new("a", 1)], [Token(1), Token(1)]);
        Assert.Equal(
            [VotingFault.UrnProject, VotingFault.UrnProject, VotingFault.UrnNumbers],
            vote.Add(urn).AsT1.Select(p => p.Fault));
        OpenVote ranked = new(Rule(r => r with { VoteType = VoteType.Ordinal, Counted = CountedBallot.Last }));
        Assert.Equal(
            [VotingFault.UrnKind, VotingFault.UrnPrevails],
            ranked.Add(new PaperUrn(Name("U1"), _day, 0, [], [])).AsT1.Select(p => p.Fault));
    }

    [Fact]
    public void A_name_on_two_rolls_keeps_the_vote_from_closing_until_an_act_settles_it()
    {
        OpenVote vote = new(Rule(r => r));
        vote.Add(new PaperUrn(Name("U1"), _day, 1, [], [Token(1)]));
        vote.Add(new PaperUrn(Name("U2"), _day, 2, [], [Token(1), Token(2)]));
        Assert.Equal(
            [(VotingFault.UrnRoll, "U1"), (VotingFault.UrnRoll, "U2")],
            vote.Close("the office", _day).AsT1.Select(p => (p.Fault, p.Subject)));
        Assert.Equal([VotingFault.UrnLine], vote.Invalidate(Name("U1"), 1, Act()).AsT1.Select(p => p.Fault));
        Assert.True(vote.Invalidate(Name("U1"), null, Act()).IsT0);
        Assert.Equal(2, Close(vote).Turnout.Counted);
    }

    [Fact]
    public void Every_problem_has_words_in_three_languages() => Assert.All(
        Enum.GetValues<VotingFault>().Select(f => new VotingProblem(f, "P1").Text),
        text => Assert.Equal(3, ((string[])[text.Ar, text.Fr, text.En]).Distinct().Count(t => t.Length > 10)));

    private static BallotPaper Rule(Func<VotingRules, VotingRules> change) => Paper(new Random(1)) with
    {
        Opens = null,
        Closes = null,
        Rules = change(new()
        {
            VoteType = VoteType.Approval,
            OverLimit = OverLimit.Exclude,
            Channels = [VotingChannel.Paper, VotingChannel.Digital],
            Counted = CountedBallot.Paper,
            DigitalIsReplaceable = true,
        }),
    };

    private static int Person(VoterToken token) => Enumerable.Range(0, 8).First(person => Token(person) == token);

    /// <summary>Which ballot counts, by comparing any two of a person.</summary>
    private static class SlowTwin
    {
        public static List<CastBallot> Counted(VotingRules rules, BallotBatch[] batches, Func<(string, int), bool> isValid)
        {
            (BallotBatch Batch, int Line, CastBallot Ballot)[] valid = [.. batches
                .SelectMany(b => b.Ballots.Select((x, i) => (b, i + 1, x)))
                .Where(v => isValid((v.b.Id.Text, v.Item2)))];
            List<CastBallot> counted = [];
            foreach (IGrouping<VoterToken, (BallotBatch Batch, int Line, CastBallot Ballot)> person in valid.GroupBy(v => v.Ballot.Voter))
            {
                var paper = Best(person.Where(v => v.Batch.Channel == VotingChannel.Paper), last: false);
                var digital = Best(person.Where(v => v.Batch.Channel == VotingChannel.Digital), rules.DigitalIsReplaceable);
                bool onPaper = person.Any(v => v.Batch.Channel == VotingChannel.Paper);
                bool onLine = person.Any(v => v.Batch.Channel == VotingChannel.Digital);
                LocalDate? paperDay = Day(person, VotingChannel.Paper, last: false);
                LocalDate? digitalDay = Day(person, VotingChannel.Digital, rules.DigitalIsReplaceable);
                CastBallot? one = (onPaper, onLine, rules.Counted) switch
                {
                    (true, false, _) => paper,
                    (false, true, _) => digital,
                    (_, _, CountedBallot.Paper) => paper,
                    (_, _, CountedBallot.Digital) => digital,
                    (_, _, CountedBallot.First) => paperDay < digitalDay ? paper : digitalDay < paperDay ? digital : null,
                    (_, _, CountedBallot.Last) => paperDay > digitalDay ? paper : digitalDay > paperDay ? digital : null,
                    _ => null,
                };
                if (one is not null)
                {
                    counted.Add(one);
                }
            }

            return counted;
        }

        private static LocalDate? Day(
            IEnumerable<(BallotBatch Batch, int Line, CastBallot Ballot)> ballots, VotingChannel channel, bool last)
        {
            LocalDate[] days = [.. ballots.Where(v => v.Batch.Channel == channel).Select(v => v.Batch.Day).Order()];
            return days.Length == 0 ? null : last ? days[^1] : days[0];
        }

        // The one that no other is not certainly after (or before).
        private static CastBallot? Best(IEnumerable<(BallotBatch Batch, int Line, CastBallot Ballot)> ballots, bool last)
        {
            var all = ballots.ToArray();
            var best = all.Where(one => all.All(other => other == one || (last ? IsBefore(other, one) : IsBefore(one, other)))).ToArray();
            return best.Length == 1 ? best[0].Ballot : null;
        }

        private static bool IsBefore(
            (BallotBatch Batch, int Line, CastBallot Ballot) one, (BallotBatch Batch, int Line, CastBallot Ballot) other) =>
            one.Batch == other.Batch ? one.Line < other.Line
            : one.Batch.Day != other.Batch.Day ? one.Batch.Day < other.Batch.Day
            : one.Batch.Order > 0 && other.Batch.Order > 0 && one.Batch.Order < other.Batch.Order;
    }
}
