using static Tadafor.Rules.Questions.OpenQuestions;
using static Tadafor.Rules.Vocabulary.CommitteeFacts;
using static Tadafor.Rules.Vocabulary.MotionFacts;
using National = Tadafor.Rules.Vocabulary.NationalFacts;
using Petition = Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>Organic laws 44-14 and 64-14 as plain functions.</summary>
internal static class PlainNational
{
    public static IReadOnlyDictionary<string, Func<PossibleFile, Plain>> ByCode { get; } =
        new Dictionary<string, Func<PossibleFile, Plain>>(StringComparer.Ordinal)
        {
            ["national.petition.petitioners"] = f => PlainLaw.Holds(f.Is(OfCitizens)),
            ["national.petition.in-writing"] = f => PlainLaw.Holds(f.Is(Petition.InWriting)),
            ["national.petition.owners"] = f => PlainLaw.Holds(f.Is(OwnersQualify)),
            ["national.petition.committee"] = f => PlainLaw.Holds(f.Count(Members) >= 5),
            ["national.petition.public-interest"] = f => PlainLaw.Holds(f.Is(National.PublicInterest)),
            ["national.petition.lawful"] = f => PlainLaw.Holds(f.Is(National.Lawful)),
            ["national.petition.clear"] = f => PlainLaw.Holds(f.Is(National.Clear)),
            ["national.petition.memorandum"] = f => PlainLaw.Holds(f.Is(Memorandum)),
            ["national.petition.support-list"] = f => PlainLaw.Holds(f.Is(SupportList)),
            ["national.petition.one-authority"] = f => PlainLaw.Holds(!f.Is(National.SeveralAuthorities)),
            ["national.petition.excluded.constants"] = f => PlainLaw.Holds(!f.Is(National.TouchesConstants)),
            ["national.petition.excluded.security"] = f => PlainLaw.Holds(!f.Is(National.ConcernsSecurity)),
            ["national.petition.excluded.courts"] = f => PlainLaw.Holds(!f.Is(National.BeforeCourts)),
            ["national.petition.excluded.inquiry"] = f => PlainLaw.Holds(!f.Is(National.UnderInquiry)),
            ["national.petition.excluded.services"] = f => PlainLaw.Holds(!f.Is(National.ImpairsServices)),
            ["national.petition.excluded.partisan"] = f => PlainLaw.Holds(!f.Is(National.Partisan)),
            ["national.petition.excluded.discriminatory"] = f => PlainLaw.Holds(!f.Is(National.Discriminatory)),
            ["national.petition.excluded.insulting"] = f => PlainLaw.Holds(!f.Is(National.Insulting)),
            ["national.petition.agent"] = f => PlainLaw.Holds(AgentEnough(f)),
            ["national.petition.supporters"] = f => PlainLaw.Holds(f.Count(Registered) >= 4_000),
            ["national.petition.cards"] = f => PlainLaw.Holds(CardsEnough(f, 4_000)),
            ["motion.petitioners"] = f => PlainLaw.Holds(f.Is(OfCitizens)),
            ["motion.owners"] = f => PlainLaw.Holds(f.Is(OwnersQualify)),
            ["motion.committee"] = f => PlainLaw.Holds(f.Count(Members) >= 5),
            ["motion.committee-regions"] = f => PlainLaw.Holds(f.Count(CommitteeRegions) * 3 >= f.Count(RegionsOfTheKingdom)),
            ["motion.within-law"] = f => PlainLaw.Holds(f.Is(WithinLaw)),
            ["motion.excluded.constants"] = f => PlainLaw.Holds(!f.Is(TouchesConstants)),
            ["motion.excluded.reserved-texts"] = f => PlainLaw.Holds(!f.Is(ReservedTexts)),
            ["motion.excluded.treaties"] = f => PlainLaw.Holds(!f.Is(ContraryToTreaties)),
            ["motion.public-interest"] = f => PlainLaw.Holds(f.Is(PublicInterest)),
            ["motion.clear"] = f => PlainLaw.Holds(f.Is(Clear)),
            ["motion.memorandum"] = f => PlainLaw.Holds(f.Is(Memorandum) && f.Is(Summary)),
            ["motion.support-list"] = f => PlainLaw.Holds(f.Is(SupportList)),
            ["motion.one-house"] = f => PlainLaw.Holds(!f.Is(BothHouses)),
            ["motion.agent"] = f => PlainLaw.Holds(AgentEnough(f)),
            ["motion.supporters"] = f => PlainLaw.Holds(f.Count(Registered) >= 20_000),
            ["motion.cards"] = f => PlainLaw.Holds(CardsEnough(f, 20_000)),
            ["motion.house"] = f => f.Reading(WrongHouse) == "procedure"
                ? Plain.NotAsked
                : PlainLaw.Holds(f.Is(ConcernsTerritories) == f.Is(WithCouncillors)),
        };

    private static bool AgentEnough(PossibleFile f) =>
        f.Reading(CommitteeAgent) == "procedure" || (f.Is(AgentChosen) && f.Is(DeputyChosen));

    private static bool CardsEnough(PossibleFile f, int required) =>
        f.Count(Identified) >= f.Count(Registered) || (f.Reading(CardEntries) == "enough-supporters" && f.Count(Identified) >= required);
}
