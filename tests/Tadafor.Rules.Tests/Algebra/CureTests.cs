using NodaTime;
using Tadafor.Domain.Law;
using static Tadafor.Rules.Vocabulary.CitizensFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Tests.Algebra;

public class CureTests
{
    private static readonly FactSource _stated = FromDeclaration.Instance;
    private static readonly LocalDate _day = new(2023, 8, 7);

    [Fact]
    public void Missing_signatures_are_counted_once_for_all_conditions_and_bring_their_cards()
    {
        FactSet facts = Citizens(169);
        Decision decision = CommunePetitions.Citizens.Assess(
            facts,
            _day,
            Interpretations.Defaults.Choose(Questions.OpenQuestions.IdentityCards, "every-signatory"));

        Assert.Equal(Outcome.Inadmissible, decision.Outcome);
        Assert.True(decision.Cure!.IsPossible);
        Assert.Equal(
            [(CardCopies, 31L), (CountedEligible, 31L)],
            decision.Cure.Changes.OfType<MoreOf>().Select(m => (m.Count, m.Additional)));
        Assert.Equal(2, decision.Cure.Changes.Count);
    }

    [Fact]
    public void An_object_that_touches_the_constants_is_incurable()
    {
        Decision decision = CommunePetitions.Citizens.Assess(Citizens(200).With(TouchesConstants, true, _stated), _day);
        Assert.Equal(Outcome.Inadmissible, decision.Outcome);
        Assert.False(decision.Cure!.IsPossible);
        Assert.Equal(["commune.petition.object.constants"], decision.Cure.Incurable);
    }

    [Fact]
    public void Two_hundred_signatures_in_Taroudant_are_enough() =>
        Assert.Equal(Outcome.Admissible, CommunePetitions.Citizens.Assess(Citizens(200), _day).Outcome);

    [Fact]
    public void Before_the_law_entered_into_force_nothing_is_decided() =>
        Assert.Equal(Outcome.NotInForce, CommunePetitions.Citizens.Assess(Citizens(200), new LocalDate(2015, 7, 1)).Outcome);

    [Fact]
    public void Between_the_two_days_that_bound_the_entry_into_force_the_answer_is_undetermined() =>
        Assert.Equal(Outcome.Undetermined, CommunePetitions.Citizens.Assess(Citizens(200), new LocalDate(2015, 12, 1)).Outcome);

    private static FactSet Citizens(long signatories)
    {
        FactSet facts = FactSet.Empty
            .With(DepositedOn, _day, _stated)
            .With(InhabitantsLastPublished, 80_149, _stated).With(InhabitantsLastTaken, 80_149, _stated)
            .With(Agents, 1, _stated);
        foreach (CountFact count in (CountFact[])[
            Signatories,
            Linked,
            Eligible,
            EligibleSomewhere,
            EligibleHere,
            Registered,
            CountedEligible,
            CountedSomewhere,
            CountedHere,
            CountedRegistered,
            CardCopies
        ])
        {
            facts = facts.With(count, signatories, _stated);
        }

        foreach (YesNoFact yes in (YesNoFact[])[
            WithinPowers,
            InWriting,
            FollowsForm,
            DateAndObjectOnEveryPage,
            FurtherProofs,
            DirectCommonInterest,
            PresentersCards,
            AgentSigned
        ])
        {
            facts = facts.With(yes, true, _stated);
        }

        foreach (YesNoFact no in (YesNoFact[])[Arrondissements, TouchesConstants, Joint, Electronic, Duplicate, MatterPicked])
        {
            facts = facts.With(no, false, _stated);
        }

        return facts;
    }
}
