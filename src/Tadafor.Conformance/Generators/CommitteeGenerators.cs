using FsCheck;
using FsCheck.Fluent;
using Tadafor.Domain.Petitions;

namespace Tadafor.Conformance.Generators;

/// <summary>National petitions and legislative motions of every shape.</summary>
internal static class CommitteeGenerators
{
    public static Gen<CommitteePetition> Dossiers => Gen.OneOf(
        Petitions().Select(p => (CommitteePetition)p), Motions().Select(m => (CommitteePetition)m));

    // A part is never larger than its whole: that would be a mistake, not a file.
    private static Gen<PetitionCommittee> Committees =>
        from members in DossierGenerators.Said(DossierGenerators.Numbers)
        from answers in Gen.ArrayOf(DossierGenerators.YesNo, 3)
        from registered in DossierGenerators.Said(DossierGenerators.Numbers)
        from supporters in DossierGenerators.Said(DossierGenerators.Numbers)
        from identified in DossierGenerators.Said(DossierGenerators.Numbers)
        let whole = registered is null || supporters is null || supporters.Value >= registered.Value ? supporters : null
        let card = identified is null || (registered ?? whole) is not { } of || identified.Value <= of.Value ? identified : null
        select new PetitionCommittee
        {
            Members = members,
            OwnersQualify = answers[0],
            AgentChosen = answers[1],
            DeputyChosen = answers[2],
            Supporters = whole,
            SupportersRegistered = registered,
            SupportersIdentified = card,
        };

    private static Gen<NationalPetition> Petitions() =>
        from common in Common(new NationalPetition())
        from judged in Gen.ArrayOf(DossierGenerators.Judged, 8)
        from answers in Gen.ArrayOf(DossierGenerators.YesNo, 2)
        select (NationalPetition)common with
        {
            InWriting = answers[0],
            SeveralAuthorities = answers[1],
            Lawful = judged[0],
            ConcernsSecurity = judged[1],
            BeforeCourts = judged[2],
            UnderInquiry = judged[3],
            ImpairsServices = judged[4],
            Partisan = judged[5],
            Discriminatory = judged[6],
            Insulting = judged[7],
        };

    private static Gen<LegislativeMotion> Motions() =>
        from common in Common(new LegislativeMotion())
        from regions in DossierGenerators.Said(DossierGenerators.Numbers)
        from kingdom in DossierGenerators.Said(DossierGenerators.Numbers)
        from judged in Gen.ArrayOf(DossierGenerators.Judged, 4)
        from answers in Gen.ArrayOf(DossierGenerators.YesNo, 3)
        select (LegislativeMotion)common with
        {
            Committee = common.Committee with { Regions = regions, RegionsOfTheKingdom = kingdom },
            WithinLaw = judged[0],
            ReservedTexts = judged[1],
            ContraryToTreaties = judged[2],
            ConcernsTerritories = judged[3],
            Summary = answers[0],
            BothHouses = answers[1],
            WithCouncillors = answers[2],
        };

    private static Gen<CommitteePetition> Common(CommitteePetition petition) =>
        from reference in DossierGenerators.Maybe(DossierGenerators.Texts)
        from title in DossierGenerators.Maybe(DossierGenerators.Texts)
        from deposited in DossierGenerators.Said(DossierGenerators.Dates)
        from committee in Committees
        from judged in Gen.ArrayOf(DossierGenerators.Judged, 3)
        from answers in Gen.ArrayOf(DossierGenerators.YesNo, 2)
        from presenter in Gen.Elements(Presenter.Citizens, Presenter.Citizens, Presenter.Association, Presenter.LegalPerson)
        select petition with
        {
            PresentedBy = presenter,
            Reference = reference,
            Title = title,
            DepositedOn = deposited,
            Committee = committee,
            PublicInterest = judged[0],
            Clear = judged[1],
            TouchesConstants = judged[2],
            Memorandum = answers[0],
            SupportList = answers[1],
        };
}
