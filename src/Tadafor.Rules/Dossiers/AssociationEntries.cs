using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Dossiers;

/// <summary>The facts of an association's petition.</summary>
internal static class AssociationEntries
{
    public static void Write(FactWriter sheet, AssociationPetition dossier)
    {
        sheet.State(AssociationFacts.ConstitutedInMorocco, dossier.ConstitutedInMorocco);
        sheet.State(AssociationFacts.DeclaredOn, dossier.DeclaredOn);
        sheet.State(AssociationFacts.ProvisionalReceiptOn, dossier.ProvisionalReceiptOn);
        sheet.State(AssociationFacts.FinalReceiptOn, dossier.FinalReceiptOn);
        Issued(sheet, dossier);
        sheet.State(AssociationFacts.Democratic, dossier.Democratic);
        sheet.State(AssociationFacts.Regular, dossier.Regular);
        (YesNoFact seat, YesNoFact branch) = dossier.Kind switch
        {
            PetitionKind.Province => (ProvinceFacts.SeatHere, ProvinceFacts.BranchHere),
            PetitionKind.Region => (RegionFacts.SeatHere, RegionFacts.BranchHere),
            _ => (AssociationFacts.SeatHere, AssociationFacts.BranchHere),
        };
        sheet.State(seat, dossier.SeatHere);
        sheet.State(branch, dossier.BranchHere);
        if (dossier.Kind == PetitionKind.Province)
        {
            sheet.State(ProvinceFacts.Members, dossier.Members);
        }

        sheet.State(AssociationFacts.ActivityLinked, dossier.ActivityLinked);
        sheet.State(AssociationFacts.FinalReceiptAttached, dossier.Documents.FinalReceipt);
        sheet.State(AssociationFacts.ConstitutionProofAttached, dossier.Documents.ConstitutionProof);
        sheet.State(AssociationFacts.StatutesAttached, dossier.Documents.Statutes);
        sheet.State(AssociationFacts.MandateAttached, dossier.Documents.Mandate);
    }

    // A receipt that is attached was issued; that one which has a day was, the rules know.
    private static void Issued(FactWriter sheet, AssociationPetition dossier)
    {
        if (dossier is { FinalReceiptIssued: null, Documents.FinalReceipt.Value: true })
        {
            sheet.State(AssociationFacts.FinalReceiptIssued, true, Follows);
        }

        sheet.State(AssociationFacts.FinalReceiptIssued, dossier.FinalReceiptIssued);
    }

    private static FactSource Follows { get; } = new Derived(new(
        "نسخته مرفقة بالملف", "sa copie est jointe au dossier", "its copy is attached to the file"));
}
