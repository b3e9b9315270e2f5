using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;
using static Tadafor.Tally.Tests.Voting.AnyVote;

namespace Tadafor.Tally.Tests.LocalRules;

/// <summary>The roll of a vote: three answers for each person, nothing taken out in silence, no choice shown.</summary>
public sealed class RollCheckTests
{
    private static readonly Participants _asked = new()
    {
        LeastAge = 16,
        Links = [PersonLink.Residence, PersonLink.Activity],
        Asks = [PersonalCondition.Registration],
    };

    [Theory]
    [InlineData(true, true, null, true, true)]
    [InlineData(true, false, true, true, true)]
    [InlineData(true, false, false, true, false)]
    [InlineData(true, false, null, true, null)]
    [InlineData(false, null, null, null, false)]
    [InlineData(null, true, null, true, null)]
    [InlineData(null, false, false, null, false)]
    [InlineData(true, true, true, false, false)]
    [InlineData(true, true, true, null, null)]
    public void Age_a_link_and_registration_decide_together(bool? ofAge, bool? resident, bool? active, bool? registered, bool? may) =>
        Assert.Equal(
            may,
            RollCheck.MayVote(
                new(Token(1)) { OfAge = ofAge, Resident = resident, Active = active, Registered = registered },
                _asked));

    [Fact]
    public void What_rules_do_not_ask_decides_nothing_and_what_they_do_not_fix_is_unknown()
    {
        RollEntry nothing = new(Token(1)), whole = nothing with { OfAge = true, Resident = true, Active = true, Registered = true };
        Assert.True(RollCheck.MayVote(nothing, new() { LeastAge = 0, Links = [], Asks = [] }));
        Assert.Null(RollCheck.MayVote(whole, Participants.Unfixed));
        Assert.Null(RollCheck.MayVote(whole, _asked with { LeastAge = null }));
        Assert.Null(RollCheck.MayVote(whole, _asked with { Links = null }));
        Assert.Null(RollCheck.MayVote(whole, _asked with { Asks = null }));
        Assert.Null(RollCheck.MayVote(whole, _asked with { Asks = [PersonalCondition.Sex] }));
    }

    [Property]
    public void Every_valid_ballot_of_somebody_off_the_roll_not_entitled_or_not_known_is_listed_and_no_other(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        BallotBatch[] batches = Batches(random, paper);
        OpenVote vote = Open(paper, batches);
        VoterRoll roll = Roll(random, paper);
        RollReport report = RollCheck.Of(roll, _asked, vote);
        Dictionary<VoterToken, bool?> known = roll.Voters.ToDictionary(v => v.Voter, v => RollCheck.MayVote(v, _asked));
        HashSet<BallotPlace> notValid = [.. vote.Batches.SelectMany(b => b.Findings).Select(f => f.Place)];
        (BallotPlace Place, bool IsOn, bool? May)[] standing =
        [
            .. batches.OrderBy(b => b.Id.Text, StringComparer.Ordinal).SelectMany(b => b.Ballots.Select((x, i) => (
                new BallotPlace(b.Id, i + 1),
                known.ContainsKey(x.Voter),
                known.GetValueOrDefault(x.Voter)))).Where(p => !notValid.Contains(p.Item1)),
        ];
        Assert.Equal(standing.Where(p => !p.IsOn).Select(p => p.Place), report.OffRoll);
        Assert.Equal(standing.Where(p => p is { IsOn: true, May: false }).Select(p => p.Place), report.OfNotEntitled);
        Assert.Equal(standing.Where(p => p is { IsOn: true, May: null }).Select(p => p.Place), report.Asked);
        Assert.Equal(roll.Voters.Count, report.Entitled + report.NotEntitled + report.Open);
        Assert.True(report.TookPart <= report.Entitled + report.Open);
        Assert.Equal(report.OffRoll.Count + report.OfNotEntitled.Count > 0, report.HasToAct);
    }

    [Property]
    public void Looking_at_the_roll_takes_no_ballot_out(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        BallotBatch[] batches = Batches(random, paper);
        OpenVote looked = Open(paper, batches);
        RollCheck.Of(Roll(random, paper), _asked, looked);
        Assert.Equal(Close(Open(paper, batches)).Digest, Close(looked).Digest);
    }

    [Property]
    public void The_report_does_not_depend_on_what_valid_ballots_chose(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(new Random(1));
        paper = paper with { Rules = paper.Rules with { VoteType = VoteType.Approval, Limits = BallotLimits.None } };
        BallotBatch batch = new(
            VotingChannel.Paper,
            Name("B1"),
            paper.Opens!.Value,
            Enumerable.Range(0, 6).Select(_ => new CastBallot(Token(random.Next(9)), ["a"])).ToSequence());
        BallotBatch other = batch with { Ballots = batch.Ballots.Select(b => b with { Choices = ["b", "c"] }).ToSequence() };
        VoterRoll roll = Roll(random, paper);
        Assert.Equal(RollCheck.Of(roll, _asked, Open(paper, [batch])), RollCheck.Of(roll, _asked, Open(paper, [other])));
    }

    [Fact]
    public void An_invalidated_ballot_is_listed_no_more_and_an_urn_by_the_lines_of_its_roll()
    {
        BallotPaper paper = Paper(new Random(1));
        paper = paper with { Rules = paper.Rules with { VoteType = VoteType.Approval, Counted = CountedBallot.Paper } };
        OpenVote vote = Open(
            paper,
            [new(VotingChannel.Digital, Name("D1"), paper.Opens!.Value, [new(Token(1), ["a"]), new(Token(2), ["a"])])]);
        vote.Add(new PaperUrn(Name("U1"), paper.Opens!.Value, 1, [new("a", 1)], [Token(3), Token(4)]));
        VoterRoll roll = new()
        {
            Reference = paper.Reference,
            By = "the office",
            On = paper.Opens!.Value,
            Voters = [new(Token(3)) { OfAge = true, Resident = true, Registered = true }],
        };
        Assert.Equal(
            ["batch D1, line 1", "batch D1, line 2", "batch U1, line 2"],
            RollCheck.Of(roll, _asked, vote).OffRoll.Select(p => p.ToString().Replace("\u2068", "", StringComparison.Ordinal)
                .Replace("\u2069", "", StringComparison.Ordinal)));
        vote.Invalidate(Name("D1"), 1, Act());
        RollReport report = RollCheck.Of(roll, _asked, vote);
        Assert.Equal(2, report.OffRoll.Count);
        Assert.Equal(1, report.TookPart);
        foreach (Language language in Enum.GetValues<Language>())
        {
            Assert.Contains("D1", RollText.Of(report, language), StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentException>(() => RollCheck.Of(roll with { Reference = "PB-2025" }, _asked, vote));
    }

    [Fact]
    public void A_roll_holds_tokens_each_once_and_nothing_that_names_a_person()
    {
        string token = new('a', 64);
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes($$"""
            {"schema":"tadafor/ballot-roll/1","reference":"PB","by":"office","on":"2026-03-01",
             "voters":[{"voter":"{{token}}","ofAge":true},{"voter":"{{token}}"},{"voter":"AB123456"},{"voter":"{{new string('b', 64)}}","name":"x"}]}
            """));
        Assert.Equal(
            ["$.voters[1].voter", "$.voters[2].voter", "$.voters[3].name"],
            VoterRollJson.Read(stream).AsT1.Listed.Select(f => f.Path).Order(StringComparer.Ordinal));
    }

    private static VoterRoll Roll(Random random, BallotPaper paper) => new()
    {
        Reference = paper.Reference,
        By = "the office",
        On = paper.Opens!.Value,
        Voters = Enumerable.Range(0, 8).Where(_ => random.Next(4) > 0).Select(i => new RollEntry(Token(i))
        {
            OfAge = Fact(random),
            Resident = Fact(random),
            Active = Fact(random),
            Registered = Fact(random),
        }).ToSequence(),
    };

    private static bool? Fact(Random random) => random.Next(5) switch { 0 => null, 1 => false, _ => true };
}
