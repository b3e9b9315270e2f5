using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Council;
using Tadafor.Rules.Laws.OrganicLaw111_14;
using Tadafor.Rules.Laws.OrganicLaw112_14;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Questions;
using Tadafor.Rules.SisterLaws;
using static Tadafor.Rules.Vocabulary.CouncilFacts;

namespace Tadafor.Rules.Tests.Council;

/// <summary>Votes of a council: against an oracle that counts, over every council up to 61 members, and with less known.</summary>
public class CouncilVotesTests
{
    private static readonly Interpretations _chosen = Interpretations.Defaults
        .Choose(OpenQuestions.VotesCast, "included").Choose(OpenQuestions.TieAtFirstVote, "votes-cast-only")
        .Choose(OpenQuestions.OpenVote, "open-only");

    private static readonly CouncilVote _ordinary = new()
    {
        Reference = "vote",
        Level = CompositionLevel.Commune,
        On = new(2026, 2, 6),
        Matter = CouncilMatter.Ordinary,
        SecondSitting = false,
        Call = SittingCall.First,
        MembersInOffice = CountRange.Exactly(31),
        PresentAtOpening = CountRange.Exactly(16),
        For = CountRange.Exactly(10),
        Against = CountRange.Exactly(8),
        BlankOrVoid = CountRange.Exactly(0),
        Abstentions = CountRange.Exactly(0),
        PresidentSide = VoteSide.For,
        OpenBallot = true,
    };

    [Fact]
    public void Every_council_up_to_61_members_agrees_with_a_count()
    {
        for (int members = 1; members <= 61; members++)
        {
            for (int pro = 0; pro <= members; pro++)
            {
                for (int contra = 0; contra <= members - pro; contra++)
                {
                    int abstentions = (members - pro - contra) / 2;
                    VoteSide side = ((pro + contra) % 3) switch
                    {
                        0 when pro > 0 => VoteSide.For,
                        1 when contra > 0 => VoteSide.Against,
                        _ => VoteSide.Neither,
                    };
                    CouncilVote vote = _ordinary with
                    {
                        MembersInOffice = CountRange.Exactly(members),
                        PresentAtOpening = CountRange.Exactly(members),
                        For = CountRange.Exactly(pro),
                        Against = CountRange.Exactly(contra),
                        Abstentions = CountRange.Exactly(abstentions),
                        PresidentSide = side,
                        Matter = (pro + members) % 2 == 0 ? CouncilMatter.Ordinary : CouncilMatter.Programme,
                    };
                    Assert.Equal((vote, Counted(vote)), (vote, CouncilVotes.Assess(vote, _chosen).Outcome));
                }
            }
        }
    }

    [Fact]
    public void The_quorum_as_a_rule_agrees_with_the_scheme_of_sessions()
    {
        foreach (VoteRules rules in (VoteRules[])[Articles6To43.Votes, Articles7To44.Votes, Articles8To46.Votes])
        {
            foreach (SittingCall call in Enum.GetValues<SittingCall>())
            {
                for (int members = 1; members <= 61; members++)
                {
                    for (int present = 0; present <= members; present++)
                    {
                        FactSet facts = FactSet.Empty.With(ThirdCall, call == SittingCall.Third, FactSource.FromDeclaration)
                            .With(MembersInOffice, members, FactSource.FromDeclaration)
                            .With(PresentAtOpening, present, FactSource.FromDeclaration);
                        bool holds = Examiner.VerdictOf(rules.Quorum, facts, _ordinary.On, Interpretations.Defaults) != Verdict.Unsatisfied;
                        Assert.Equal(present >= QuorumScheme.Needed(call, members), holds);
                    }
                }
            }
        }
    }

    [Property(Arbitrary = [typeof(AnyVote)], MaxTest = 500)]
    public void More_facts_never_flip_an_outcome(AnyVote vote)
    {
        VoteOutcome less = CouncilVotes.Assess(vote.Partial).Outcome, more = CouncilVotes.Assess(vote.Full).Outcome;
        Assert.True(less switch
        {
            VoteOutcome.Undetermined => true,
            VoteOutcome.NotAdopted => more is not (VoteOutcome.Adopted or VoteOutcome.Undetermined),
            _ => more == less,
        });
    }

    [Property(Arbitrary = [typeof(AnyVote)], MaxTest = 500)]
    public void What_all_readings_agree_on_is_the_outcome_and_nothing_else_is(AnyVote vote)
    {
        foreach (CouncilVote file in (CouncilVote[])[vote.Full, vote.Partial])
        {
            CouncilVoteAnswer answer = CouncilVotes.Assess(file);
            Assert.All(
                answer.Questions.SelectMany(q => q.Outcomes),
                o => Assert.True(answer.Outcome is VoteOutcome.Undetermined or VoteOutcome.NotAdopted || o.Outcome == answer.Outcome));
        }
    }

    [Property(Arbitrary = [typeof(AnyVote)], MaxTest = 300)]
    public void A_vote_of_which_all_is_known_is_open_only_by_a_reading(AnyVote vote)
    {
        CouncilVoteAnswer answer = CouncilVotes.Assess(vote.Full, _chosen);
        Assert.NotEqual(VoteOutcome.Undetermined, answer.Outcome);
        Assert.Equal(Counted(vote.Full), answer.Outcome);
        Assert.Empty(answer.Missing);
    }

    [Property(Arbitrary = [typeof(AnyVote)], MaxTest = 300)]
    public void What_is_undetermined_names_what_is_missing_or_a_reading_that_divides(AnyVote vote)
    {
        CouncilVoteAnswer answer = CouncilVotes.Assess(vote.Partial);
        Assert.True(answer.Outcome != VoteOutcome.Undetermined || answer.Missing.Count > 0 || answer.Questions.Any(q => q.ChangesOutcome));
    }

    [Theory]
    [InlineData(31, 16, VoteOutcome.Adopted)]
    [InlineData(31, 15, VoteOutcome.SecondSitting)]
    [InlineData(30, 16, VoteOutcome.Adopted)]
    [InlineData(30, 15, VoteOutcome.SecondSitting)]
    [InlineData(1, 1, VoteOutcome.Adopted)]
    [InlineData(2, 1, VoteOutcome.SecondSitting)]
    public void More_than_half_of_the_members_in_office(int members, int pro, VoteOutcome outcome)
    {
        CouncilVoteAnswer answer = CouncilVotes.Assess(_ordinary with
        {
            Matter = CouncilMatter.Programme,
            MembersInOffice = CountRange.Exactly(members),
            PresentAtOpening = CountRange.Exactly(members),
            For = CountRange.Exactly(pro),
            Against = CountRange.Exactly(0),
        });
        Assert.Equal(outcome, answer.Outcome);
        VoteFormula formula = answer.Formulas.Single(f => f.Code == "commune.vote.members");
        Assert.Equal((members / 2) + 1, formula.Needed.AtLeast);
        Assert.Contains("members in office", formula.Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(VoteSide.For, VoteOutcome.Adopted)]
    [InlineData(VoteSide.Against, VoteOutcome.NotAdopted)]
    [InlineData(VoteSide.Neither, VoteOutcome.NotAdopted)]
    [InlineData(null, VoteOutcome.Undetermined)]
    public void At_a_tie_the_presidents_side_prevails(VoteSide? side, VoteOutcome outcome) => Assert.Equal(
        outcome,
        CouncilVotes.Assess(_ordinary with { Against = CountRange.Exactly(10), PresidentSide = side }).Outcome);

    [Fact]
    public void Abstentions_that_decide_are_a_question_and_each_option_has_its_denominator()
    {
        CouncilVoteAnswer answer = CouncilVotes.Assess(_ordinary with { Abstentions = CountRange.Exactly(4) });
        Assert.Equal(VoteOutcome.Undetermined, answer.Outcome);
        Assert.Empty(answer.Missing);
        VoteQuestion question = Assert.Single(answer.Questions, q => q.ChangesOutcome);
        Assert.Equal(
            [("excluded", VoteOutcome.Adopted), ("blank-included", VoteOutcome.Adopted), ("included", VoteOutcome.NotAdopted)],
            question.Outcomes.Select(o => (o.Option.Id, o.Outcome)));
        Assert.Equal([18L, 18, 22], answer.Formulas.Where(f => f.Code == "commune.vote.cast").Select(f => f.Denominator.AtLeast));
        Assert.Equal(
            VoteOutcome.Adopted,
            CouncilVotes.Assess(answer.Vote, Interpretations.Defaults.Choose(OpenQuestions.VotesCast, "excluded")).Outcome);
    }

    [Fact]
    public void A_matter_not_stated_does_not_open_what_both_majorities_agree_on()
    {
        CouncilVote unknown = _ordinary with { Matter = CouncilMatter.NotStated, SecondSitting = null };
        Assert.Equal(VoteOutcome.Adopted, CouncilVotes.Assess(unknown with { For = CountRange.Exactly(16) }).Outcome);
        Assert.Equal(VoteOutcome.NotAdopted, CouncilVotes.Assess(unknown with { For = CountRange.Exactly(5) }).Outcome);
        CouncilVoteAnswer open = CouncilVotes.Assess(unknown);
        Assert.Equal(VoteOutcome.Undetermined, open.Outcome);
        Assert.Contains(open.Missing, f => f == ListedMatter);
    }

    [Fact]
    public void A_count_is_narrowed_by_the_members_present()
    {
        CouncilVote vote = _ordinary with
        {
            PresentAtVote = CountRange.Exactly(19),
            Against = CountRange.Unknown,
            BlankOrVoid = CountRange.Unknown,
            Abstentions = CountRange.Unknown,
        };
        Assert.Equal(VoteOutcome.Adopted, CouncilVotes.Assess(vote).Outcome);
        CouncilVoteAnswer open = CouncilVotes.Assess(vote with { PresentAtVote = CountRange.Exactly(21) });
        Assert.Equal(VoteOutcome.Undetermined, open.Outcome);
        Assert.Equal(["votes-against", "votes-blank-or-void", "votes-abstentions"], open.Missing.Select(f => f.Code));
    }

    [Fact]
    public void A_missing_quorum_undoes_any_majority_and_not_on_the_third_call()
    {
        CouncilVote vote = _ordinary with { PresentAtOpening = CountRange.Exactly(15) };
        Assert.Equal(VoteOutcome.NotValid, CouncilVotes.Assess(vote).Outcome);
        Assert.Equal(VoteOutcome.NotValid, CouncilVotes.Assess(vote with { Call = SittingCall.Second }).Outcome);
        Assert.Equal(VoteOutcome.Adopted, CouncilVotes.Assess(vote with { Call = SittingCall.Third }).Outcome);
    }

    [Fact]
    public void A_spatial_plan_is_listed_for_regions_and_is_no_matter_of_a_commune()
    {
        CouncilVote plan = _ordinary with { Matter = CouncilMatter.SpatialPlan };
        Assert.Equal(VoteOutcome.SecondSitting, CouncilVotes.Assess(plan with { Level = CompositionLevel.Region }).Outcome);
        Assert.Throws<ArgumentException>(() => CouncilVotes.Assess(plan));
    }

    [Fact]
    public void Numbers_that_contradict_each_other_are_all_named()
    {
        CouncilVote vote = _ordinary with
        {
            PresentAtOpening = CountRange.Exactly(32),
            PresentAtVote = CountRange.Exactly(9),
            For = CountRange.Exactly(0),
            Against = CountRange.Exactly(33),
        };
        Assert.Equal(
            [
                VoteContradiction.MorePresentThanMembers, VoteContradiction.MoreVotesThanPresent, VoteContradiction.MoreVotesThanMembers,
                VoteContradiction.PresidentOnEmptySide,
            ],
            vote.Contradictions);
        Assert.Throws<ArgumentException>(() => CouncilVotes.Assess(vote));
    }

    [Fact]
    public void A_vote_before_the_law_is_not_decided() =>
        Assert.Equal(VoteOutcome.Undetermined, CouncilVotes.Assess(_ordinary with { On = new(2015, 1, 5) }).Outcome);

    [Theory]
    [InlineData(Language.Arabic, "المقام: عدد الأعضاء المزاولين مهامهم")]
    [InlineData(Language.French, "dénominateur")]
    [InlineData(Language.English, "denominator: members in office, that is 31; more than half: 16")]
    public void The_text_says_the_formula_and_its_denominator(Language language, string words) =>
        Assert.Contains(words, CouncilVoteText.Of(CouncilVotes.Assess(_ordinary), language), StringComparison.Ordinal);

    // Abstentions and blank ballots count, a tie does not stand in for members in office, and only an open vote is valid.
    private static VoteOutcome Counted(CouncilVote vote)
    {
        long members = vote.MembersInOffice.AtLeast, pro = vote.For.AtLeast, contra = vote.Against.AtLeast;
        if (vote.OpenBallot == false || (vote.Call != SittingCall.Third && vote.PresentAtOpening.AtLeast * 2 <= members))
        {
            return VoteOutcome.NotValid;
        }

        if (vote.Matter != CouncilMatter.Ordinary && vote.SecondSitting == false)
        {
            return pro * 2 > members ? VoteOutcome.Adopted : VoteOutcome.SecondSitting;
        }

        long cast = pro + contra + vote.BlankOrVoid.AtLeast + vote.Abstentions.AtLeast;
        return pro * 2 > cast || (pro == contra && vote.PresidentSide == VoteSide.For) ? VoteOutcome.Adopted : VoteOutcome.NotAdopted;
    }
}
