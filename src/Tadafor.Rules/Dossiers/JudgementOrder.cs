using NodaTime;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Dossiers;

/// <summary>
/// Nobody judges a petition before it is deposited. After the bureau has ruled one may: a governor or a court looks at the same points
/// later.
/// </summary>
internal static class JudgementOrder
{
    public static IEnumerable<DocumentFault> FaultsOf(PetitionDossier dossier, LocalDate? deposit) =>
        from judged in Of(dossier)
        where judged.Judgement is not null && judged.Judgement.On < deposit
        select new DocumentFault(FaultKinds.JudgedBeforeDeposit, $"$.{judged.Path}.on")
        {
            Found = Numerals.Iso(judged.Judgement!.On),
            Expected = new Phrase("{0} أو بعده", "le {0} ou après", "{0} or later").With(Phrase.Same(Numerals.Iso(deposit!.Value))),
        };

    private static IEnumerable<(string Path, Judgement? Judgement)> Of(PetitionDossier dossier) => dossier switch
    {
        CouncilPetition council =>
        [
            ("object.withinPowers", council.Object.WithinPowers),
            ("object.touchesConstants", council.Object.TouchesConstants),
            .. OfPetitioners(council),
        ],
        CommitteePetition committee =>
        [
            ("object.publicInterest", committee.PublicInterest),
            ("object.clear", committee.Clear),
            ("object.touchesConstants", committee.TouchesConstants),
            .. OfNational(committee),
        ],
        _ => [],
    };

    private static IEnumerable<(string Path, Judgement? Judgement)> OfPetitioners(CouncilPetition council) => council switch
    {
        CitizensPetition citizens =>
        [
            ("petitioners.directCommonInterest", citizens.DirectCommonInterest),
            ("petitioners.commonInterest", citizens.CommonInterest),
        ],
        AssociationPetition association =>
        [
            ("petitioners.democratic", association.Democratic),
            ("petitioners.activityLinked", association.ActivityLinked),
        ],
        _ => [],
    };

    private static IEnumerable<(string Path, Judgement? Judgement)> OfNational(CommitteePetition committee) => committee switch
    {
        NationalPetition national =>
        [
            ("object.lawful", national.Lawful),
            ("object.concernsSecurity", national.ConcernsSecurity),
            ("object.beforeCourts", national.BeforeCourts),
            ("object.underInquiry", national.UnderInquiry),
            ("object.impairsServices", national.ImpairsServices),
            ("object.partisan", national.Partisan),
            ("object.discriminatory", national.Discriminatory),
            ("object.insulting", national.Insulting),
        ],
        LegislativeMotion motion =>
        [
            ("object.withinLaw", motion.WithinLaw),
            ("object.reservedTexts", motion.ReservedTexts),
            ("object.contraryToTreaties", motion.ContraryToTreaties),
            ("object.concernsTerritories", motion.ConcernsTerritories),
        ],
        _ => [],
    };
}
