using static Tadafor.Rules.Questions.OpenQuestions;
using static Tadafor.Rules.Vocabulary.AssociationFacts;
using static Tadafor.Rules.Vocabulary.CitizensFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;
using Here = Tadafor.Rules.Vocabulary.ProvinceFacts;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>Organic law 112-14 and its decree as plain functions: three hundred, a common interest, more than a hundred members.</summary>
internal static class PlainProvinces
{
    public static IReadOnlyDictionary<string, Func<PossibleFile, Plain>> ByCode { get; } =
        new Dictionary<string, Func<PossibleFile, Plain>>(StringComparer.Ordinal)
        {
            ["province.petition.object.within-powers"] = f => PlainLaw.LooksAtObject(f)
                ? PlainLaw.Holds(f.Is(WithinPowers))
                : Plain.NotAsked,
            ["province.petition.object.constants"] = f => PlainLaw.Holds(!f.Is(TouchesConstants)),
            ["province.petition.in-writing"] = f => PlainLaw.Holds(f.Is(InWriting)),
            ["province.petition.electronic"] = f => PlainLaw.Holds(f.Reading(ElectronicFiling) == "allowed" || !f.Is(Electronic)),
            ["province.petition.citizens.agent"] = f => PlainLaw.Holds(PlainLaw.AgentEnough(f)),
            ["province.petition.citizens.linked"] = f => PlainLaw.Holds(PlainLaw.SomeMeet(f, Here.Linked)),
            ["province.petition.citizens.eligible"] = f => PlainLaw.Holds(
                PlainLaw.SomeMeet(f, PlainLaw.Residing(f, Eligible, EligibleSomewhere, Here.EligibleHere))
                && PlainLaw.RegisteredIfAsked(f)),
            ["province.petition.citizens.interest"] = f => PlainLaw.Holds(f.Is(Here.CommonInterest)),
            ["province.petition.citizens.signatories"] = f => PlainLaw.Holds(
                f.Count(f.Reading(Registration) == "registered"
                    ? PlainLaw.Residing(f, Here.CountedRegistered, Here.CountedSomewhereRegistered, Here.CountedHereRegistered)
                    : PlainLaw.Residing(f, Here.CountedEligible, Here.CountedSomewhere, Here.CountedHere)) >= 300),
            ["province.petition.joint"] = f => PlainLaw.Holds(f.Reading(JointPetition) == "treated-as-two" || !f.Is(Joint)),
            ["province.petition.association.constituted"] = f => PlainLaw.Holds(f.Is(ConstitutedInMorocco)),
            ["province.petition.association.age"] = f => PlainLaw.Holds(PlainLaw.OldEnough(f)),
            ["province.petition.association.democratic"] = f => PlainLaw.Holds(f.Is(Democratic)),
            ["province.petition.association.members"] = f => PlainLaw.Holds(f.Count(Here.Members) > 100),
            ["province.petition.association.regular"] = f => PlainLaw.Holds(f.Is(Regular)),
            ["province.petition.association.seat"] = f => PlainLaw.Holds(f.Is(Here.SeatHere) || f.Is(Here.BranchHere)),
            ["province.petition.association.activity"] = f => PlainLaw.Holds(f.Is(ActivityLinked)),
            ["province.petition.further-proofs"] = f => PlainLaw.Holds(
                f.Reading(Questions.OpenQuestions.FurtherProofs) == "listed-only"
                    || f.Is(Tadafor.Rules.Vocabulary.PetitionFacts.FurtherProofs)),
            ["province.petition.duplicate"] = f => PlainLaw.Holds(f.Reading(Duplicates) == "no-effect" || !f.Is(Duplicate)),
            ["province.petition.citizens.cards"] = f => PlainLaw.Holds(
                f.Count(CardCopies) >= f.Count(Signatories) || (f.Reading(IdentityCards) == "presenters" && f.Is(PresentersCards))),
            ["province.petition.association.receipt"] = f => PlainLaw.Holds(PlainLaw.Receipt(f)),
            ["province.petition.association.statutes"] = f => PlainLaw.Holds(f.Is(StatutesAttached)),
            ["province.petition.association.mandate"] = f => PlainLaw.Holds(f.Is(MandateAttached)),
            ["province.petition.form"] = f => PlainLaw.Holds(f.Is(FollowsForm)),
            ["province.petition.every-page"] = f => PlainLaw.Holds(f.Is(DateAndObjectOnEveryPage)),
        };
}
