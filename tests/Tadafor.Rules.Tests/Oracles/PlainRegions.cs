using Tadafor.Domain.Law;
using static Tadafor.Rules.Questions.OpenQuestions;
using static Tadafor.Rules.Vocabulary.AssociationFacts;
using static Tadafor.Rules.Vocabulary.CitizensFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;
using Here = Tadafor.Rules.Vocabulary.RegionFacts;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>
/// Organic law 111-14 and its decree as plain functions: bands of population, a twentieth in every prefecture and province, no electoral
/// condition.
/// </summary>
internal static class PlainRegions
{
    public static IReadOnlyDictionary<string, Func<PossibleFile, Plain>> ByCode { get; } =
        new Dictionary<string, Func<PossibleFile, Plain>>(StringComparer.Ordinal)
        {
            ["region.petition.object.within-powers"] = f => PlainLaw.LooksAtObject(f) ? PlainLaw.Holds(f.Is(WithinPowers)) : Plain.NotAsked,
            ["region.petition.object.constants"] = f => PlainLaw.Holds(!f.Is(TouchesConstants)),
            ["region.petition.in-writing"] = f => PlainLaw.Holds(f.Is(InWriting)),
            ["region.petition.electronic"] = f => PlainLaw.Holds(f.Reading(ElectronicFiling) == "allowed" || !f.Is(Electronic)),
            ["region.petition.citizens.agent"] = f => PlainLaw.Holds(PlainLaw.AgentEnough(f)),
            ["region.petition.citizens.linked"] = f => PlainLaw.Holds(PlainLaw.SomeMeet(f, Here.Linked)),
            ["region.petition.citizens.interest"] = f => PlainLaw.Holds(f.Is(DirectCommonInterest)),
            ["region.petition.citizens.signatures"] = f => PlainLaw.Holds(f.Count(Here.LinkedCitizens) >= Required(f)),
            ["region.petition.citizens.spread"] = f => PlainLaw.Holds(SpreadEnough(f)),
            ["region.petition.joint"] = f => PlainLaw.Holds(f.Reading(JointPetition) == "treated-as-two" || !f.Is(Joint)),
            ["region.petition.association.constituted"] = f => PlainLaw.Holds(f.Is(ConstitutedInMorocco)),
            ["region.petition.association.age"] = f => PlainLaw.Holds(PlainLaw.OldEnough(f)),
            ["region.petition.association.democratic"] = f => PlainLaw.Holds(f.Is(Democratic)),
            ["region.petition.association.regular"] = f => PlainLaw.Holds(f.Is(Regular)),
            ["region.petition.association.seat"] = f => PlainLaw.Holds(f.Is(Here.SeatHere) || f.Is(Here.BranchHere)),
            ["region.petition.association.activity"] = f => PlainLaw.Holds(f.Is(ActivityLinked)),
            ["region.petition.further-proofs"] = f => PlainLaw.Holds(
                f.Reading(Questions.OpenQuestions.FurtherProofs) == "listed-only"
                    || f.Is(Tadafor.Rules.Vocabulary.PetitionFacts.FurtherProofs)),
            ["region.petition.duplicate"] = f => PlainLaw.Holds(f.Reading(Duplicates) == "no-effect" || !f.Is(Duplicate)),
            ["region.petition.citizens.cards"] = f => PlainLaw.Holds(
                f.Count(CardCopies) >= f.Count(Signatories) || (f.Reading(IdentityCards) == "presenters" && f.Is(PresentersCards))),
            ["region.petition.association.receipt"] = f => PlainLaw.Holds(PlainLaw.Receipt(f)),
            ["region.petition.association.statutes"] = f => PlainLaw.Holds(f.Is(StatutesAttached)),
            ["region.petition.association.mandate"] = f => PlainLaw.Holds(f.Is(MandateAttached)),
            ["region.petition.form"] = f => PlainLaw.Holds(f.Is(FollowsForm)),
            ["region.petition.every-page"] = f => PlainLaw.Holds(f.Is(DateAndObjectOnEveryPage)),
        };

    private static int Required(PossibleFile f)
    {
        long inhabitants = f.Reading(Census) == "last-taken" ? f.Count(InhabitantsLastTaken) : f.Count(InhabitantsLastPublished);
        return inhabitants < 1_000_000 ? 300 : inhabitants <= 3_000_000 ? 400 : 500;
    }

    // Twenty signatories here for every one required: no division, and nothing to round.
    private static bool SpreadEnough(PossibleFile f)
    {
        int required = Required(f);
        CountFact[] named = [.. f.Members(Here.LivingIn)];
        return named.All(place => f.Count(place) * 20 >= required)
            && (f.Count(Here.Provinces) <= named.Length || f.Count(Here.LivingIn.Others) * 20 >= required);
    }
}
