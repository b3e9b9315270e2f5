using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Council;

namespace Tadafor.Rules.Tests.Council;

/// <summary>Elections by a council: rounds, majorities, ties, against a plain count of every small council.</summary>
public class CouncilElectionsTests
{
    private static readonly LocalDate _old = new(1960, 1, 1), _young = new(1990, 1, 1);

    public static TheoryData<CompositionLevel> Levels() => [.. Enum.GetValues<CompositionLevel>()];

    [Theory]
    [MemberData(nameof(Levels))]
    public void Every_council_up_to_61_members_agrees_with_a_count(CompositionLevel level)
    {
        for (int members = 1; members <= 61; members++)
        {
            for (int a = 0; a <= members; a++)
            {
                CouncilElection round = Round(1, members, ("a", a, _old), ("b", members - a, _young)) with { Level = level };
                CouncilElectionAnswer answer = CouncilElections.Assess(round);
                string? winner = 2 * a > members ? "a" : 2 * (members - a) > members ? "b" : null;
                Assert.Equal(winner is null ? ElectionOutcome.NextRound : ElectionOutcome.Elected, answer.Outcome);
                Assert.Equal(winner is null ? ["a", "b"] : [winner], answer.Candidates);
                Assert.Equal((members / 2) + 1, answer.Formula!.Needed.AtLeast);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Without_the_quorum_of_its_sitting_nobody_is_elected_up_to_61_members(CompositionLevel level)
    {
        for (int members = 1; members <= 61; members++)
        {
            for (int present = 0; present <= members; present++)
            {
                CouncilElection round = Round(1, members, ("a", members, _old)) with
                {
                    Level = level,
                    PresentAtOpening = CountRange.Exactly(present),
                };
                CouncilElectionAnswer answer = CouncilElections.Assess(round);
                bool quorum = 2 * present > members;
                Assert.Equal(quorum ? ElectionOutcome.Elected : ElectionOutcome.NotValid, answer.Outcome);
                Assert.Equal(quorum ? Verdict.Satisfied : Verdict.Unsatisfied, answer.Quorum!.Verdict);
            }
        }
    }

    [Fact]
    public void Presence_that_is_not_known_or_of_a_delegates_sitting_asks_no_quorum_here()
    {
        Assert.Null(CouncilElections.Assess(Round(1, 31, ("a", 20, _old))).Quorum);
        CouncilElection present = Round(1, 31, ("a", 20, _old)) with { PresentAtOpening = CountRange.Exactly(3) };
        Assert.Null(CouncilElections.Assess(present with { Office = CouncilOffice.Delegate }).Quorum);
        CouncilElectionAnswer open = CouncilElections.Assess(present with { MembersInOffice = CountRange.Unknown });
        Assert.Equal(Verdict.Undetermined, open.Quorum!.Verdict);
        Assert.Equal(ElectionOutcome.Undetermined, open.Outcome);
        Assert.Contains(
            ElectionContradiction.MorePresentThanMembers,
            (present with { PresentAtOpening = CountRange.Exactly(32) }).Contradictions);
    }

    [Fact]
    public void The_second_round_is_between_the_first_two_ranks()
    {
        Assert.Equal(["a", "b"], CouncilElections.Assess(Round(1, 31, ("a", 14, _old), ("b", 10, _old), ("c", 7, _old))).Candidates);
        Assert.Equal(["a", "b", "c"], CouncilElections.Assess(Round(1, 31, ("a", 13, _old), ("b", 9, _old), ("c", 9, _old))).Candidates);
        CouncilElectionAnswer equal = CouncilElections.Assess(Round(1, 31, ("a", 12, _old), ("b", 12, _old), ("c", 7, _old)));
        Assert.Equal(["a", "b"], equal.Candidates);
        Assert.NotNull(equal.Remark);
        Assert.Equal(ElectionOutcome.NextRound, CouncilElections.Assess(Round(2, 31, ("a", 15, _old), ("b", 14, _old))).Outcome);
    }

    [Fact]
    public void In_the_third_round_the_most_votes_are_enough()
    {
        CouncilElectionAnswer answer = CouncilElections.Assess(Round(3, 31, ("a", 9, _old), ("b", 8, _young)));
        Assert.Equal((ElectionOutcome.Elected, "a"), (answer.Outcome, Assert.Single(answer.Candidates)));
        Assert.Null(answer.Formula);
        Assert.All(answer.Findings, f => Assert.All(f.Finding.Cites, c => Assert.Equal("13", c.Article)));
    }

    [Theory]
    [InlineData(CouncilOffice.President)]
    [InlineData(CouncilOffice.Delegate)]
    public void At_a_tie_the_younger_then_the_lot(CouncilOffice office)
    {
        int round = office == CouncilOffice.Delegate ? 1 : 3;
        CouncilElection tied = Round(round, 31, ("a", 12, _old), ("b", 12, _young)) with { Office = office };
        Assert.Equal(["b"], CouncilElections.Assess(tied).Candidates);
        CouncilElection twins = Round(round, 31, ("a", 12, _young), ("b", 12, _young), ("c", 7, _old)) with { Office = office };
        CouncilElectionAnswer lot = CouncilElections.Assess(twins);
        Assert.Equal(ElectionOutcome.Lot, lot.Outcome);
        Assert.Equal(["a", "b"], lot.Candidates);
        Assert.Equal(["a"], CouncilElections.Assess(twins with { Drawn = "a" }).Candidates);
        CouncilElection unknown = Round(round, 31, ("a", 12, _young), ("b", 12, null)) with { Office = office };
        Assert.Equal(ElectionOutcome.Undetermined, CouncilElections.Assess(unknown).Outcome);
        Assert.NotNull(CouncilElections.Assess(unknown).Remark);
    }

    [Fact]
    public void A_lot_among_the_older_settles_nothing()
    {
        CouncilElection tied = Round(3, 31, ("a", 10, _old), ("b", 10, _young), ("c", 10, _young)) with { Drawn = "a" };
        Assert.Equal((ElectionOutcome.Lot, "b, c"), Told(CouncilElections.Assess(tied)));
    }

    [Fact]
    public void Among_lists_the_presidents_prevails_and_no_other()
    {
        CouncilElection lists = Round(3, 31, ("a", 12, null), ("b", 12, null), ("c", 3, null)) with
        {
            Office = CouncilOffice.VicePresidents,
        };
        Assert.Equal(ElectionOutcome.Undetermined, CouncilElections.Assess(lists).Outcome);
        Assert.Equal((ElectionOutcome.Elected, "b"), Told(CouncilElections.Assess(Presented(lists, "b"))));
        Assert.Equal(ElectionOutcome.Undetermined, CouncilElections.Assess(Presented(lists, "c")).Outcome);
    }

    [Fact]
    public void Without_the_members_in_office_a_round_is_not_decided_and_says_so()
    {
        CouncilElectionAnswer answer = CouncilElections.Assess(Round(1, 31, ("a", 16, _old)) with { MembersInOffice = CountRange.Unknown });
        Assert.Equal(ElectionOutcome.Undetermined, answer.Outcome);
        Assert.Contains("members in office", answer.Remark!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_candidates_never_matters()
    {
        CouncilElection tied = Round(3, 31, ("a", 12, _young), ("b", 12, _young), ("c", 7, _old));
        Assert.Equal(
            Told(CouncilElections.Assess(tied)),
            Told(CouncilElections.Assess(tied with { Candidates = tied.Candidates.Reverse().ToSequence() })));
    }

    [Fact]
    public void What_cannot_be_is_named_all_at_once()
    {
        CouncilElection wrong = Round(4, 20, ("a", 12, _old), ("a", 12, _old)) with { Drawn = "z" };
        Assert.Equal(
            [
                ElectionContradiction.NoSuchRound, ElectionContradiction.SameId, ElectionContradiction.MoreVotesThanMembers,
                ElectionContradiction.DrawnIsNoCandidate,
            ],
            wrong.Contradictions);
        Assert.Throws<ArgumentException>(() => CouncilElections.Assess(wrong));
    }

    [Theory]
    [InlineData(Language.Arabic, "رجح الأصغر سنا")]
    [InlineData(Language.French, "le plus jeune l'emporte")]
    [InlineData(Language.English, "the younger prevails")]
    public void It_speaks_three_languages(Language language, string words) => Assert.Contains(
        words,
        CouncilElectionText.Of(CouncilElections.Assess(Round(3, 31, ("a", 12, _old), ("b", 12, _young))), language)
            .Replace('’', '\''),
        StringComparison.OrdinalIgnoreCase);

    private static (ElectionOutcome Outcome, string Candidates) Told(CouncilElectionAnswer answer) =>
        (answer.Outcome, string.Join(", ", answer.Candidates));

    private static CouncilElection Presented(CouncilElection lists, string id) => lists with
    {
        Candidates = lists.Candidates.Select(c => c with { OfPresident = c.Id == id }).ToSequence(),
    };

    private static CouncilElection Round(
        int round,
        int members,
        params ReadOnlySpan<(string Id, long Votes, LocalDate? Born)> candidates) => new()
        {
            Reference = "round",
            Level = CompositionLevel.Commune,
            On = new(2026, 2, 6),
            Office = CouncilOffice.President,
            Round = round,
            MembersInOffice = CountRange.Exactly(members),
            Candidates = candidates.ToArray().Select(c => new CouncilCandidate(c.Id, c.Votes) { BornOn = c.Born }).ToSequence(),
        };
}
