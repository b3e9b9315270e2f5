using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Dossiers;

/// <summary>The facts of a national petition or of a legislative motion.</summary>
internal static class CommitteeEntries
{
    public static void Write(FactWriter sheet, CommitteePetition dossier)
    {
        PetitionCommittee committee = dossier.Committee;
        sheet.State(CommitteeFacts.OfCitizens, dossier.PresentedBy == Presenter.Citizens, FromDeclaration.Instance);
        sheet.State(CommitteeFacts.Members, committee.Members);
        sheet.State(CommitteeFacts.OwnersQualify, committee.OwnersQualify);
        sheet.State(CommitteeFacts.AgentChosen, committee.AgentChosen);
        sheet.State(CommitteeFacts.DeputyChosen, committee.DeputyChosen);
        sheet.State(CommitteeFacts.Supporters, committee.Supporters);
        sheet.State(CommitteeFacts.Registered, committee.SupportersRegistered);
        sheet.State(CommitteeFacts.Identified, committee.SupportersIdentified);
        sheet.State(CommitteeFacts.Memorandum, dossier.Memorandum);
        sheet.State(CommitteeFacts.SupportList, dossier.SupportList);
        switch (dossier)
        {
            case NationalPetition petition:
                Petition(sheet, petition);
                break;
            case LegislativeMotion motion:
                Motion(sheet, motion);
                break;
        }
    }

    // Since decree 2.15.40, in force before any motion could be deposited. A file that says otherwise is believed.
    private const int Regions = 12;

    private static FactSource ByDecree { get; } = new Derived(new(
        "المرسوم 2.15.40: اثنتا عشرة جهة", "décret 2-15-40 : douze régions", "decree 2.15.40: twelve regions"));

    private static void Petition(FactWriter sheet, NationalPetition petition)
    {
        sheet.State(NationalFacts.PublicInterest, petition.PublicInterest);
        sheet.State(NationalFacts.Clear, petition.Clear);
        sheet.State(NationalFacts.TouchesConstants, petition.TouchesConstants);
        sheet.State(PetitionFacts.InWriting, petition.InWriting);
        sheet.State(NationalFacts.SeveralAuthorities, petition.SeveralAuthorities);
        sheet.State(NationalFacts.Lawful, petition.Lawful);
        sheet.State(NationalFacts.ConcernsSecurity, petition.ConcernsSecurity);
        sheet.State(NationalFacts.BeforeCourts, petition.BeforeCourts);
        sheet.State(NationalFacts.UnderInquiry, petition.UnderInquiry);
        sheet.State(NationalFacts.ImpairsServices, petition.ImpairsServices);
        sheet.State(NationalFacts.Partisan, petition.Partisan);
        sheet.State(NationalFacts.Discriminatory, petition.Discriminatory);
        sheet.State(NationalFacts.Insulting, petition.Insulting);
    }

    private static void Motion(FactWriter sheet, LegislativeMotion motion)
    {
        sheet.State(MotionFacts.PublicInterest, motion.PublicInterest);
        sheet.State(MotionFacts.Clear, motion.Clear);
        sheet.State(MotionFacts.TouchesConstants, motion.TouchesConstants);
        sheet.State(MotionFacts.CommitteeRegions, motion.Committee.Regions);
        sheet.State(MotionFacts.RegionsOfTheKingdom, CountRange.Exactly(Regions), ByDecree);
        sheet.State(MotionFacts.RegionsOfTheKingdom, motion.Committee.RegionsOfTheKingdom);
        sheet.State(MotionFacts.WithinLaw, motion.WithinLaw);
        sheet.State(MotionFacts.ReservedTexts, motion.ReservedTexts);
        sheet.State(MotionFacts.ContraryToTreaties, motion.ContraryToTreaties);
        sheet.State(MotionFacts.ConcernsTerritories, motion.ConcernsTerritories);
        sheet.State(MotionFacts.Summary, motion.Summary);
        sheet.State(MotionFacts.BothHouses, motion.BothHouses);
        sheet.State(MotionFacts.WithCouncillors, motion.WithCouncillors);
    }
}
