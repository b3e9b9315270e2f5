using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Dossiers;

/// <summary>
/// Turns a petition file into the facts that the rules read, each with its source. What the file does not say is left out.
/// </summary>
internal static class DossierFacts
{
    /// <summary>The facts of a file on the day of its deposit.</summary>
    /// <param name="dossier">The file.</param>
    /// <param name="legalDate">The day of deposit; where the file gives another, or none, the sheet says that this one was given from
    /// outside.</param>
    public static FactSet Of(PetitionDossier dossier, LocalDate legalDate)
    {
        FactWriter sheet = new();
        sheet.State(
            PetitionFacts.DepositedOn,
            legalDate,
            dossier.DepositedOn is { } deposit && deposit.Value == legalDate ? deposit.Source : Given);
        switch (dossier)
        {
            case CouncilPetition council:
                CouncilEntries.Write(sheet, council, legalDate);
                break;
            case CommitteePetition committee:
                CommitteeEntries.Write(sheet, committee);
                break;
        }

        return sheet.ToSheet();
    }

    private static FactSource Given { get; } = new Derived(
        new("تاريخ محدد عند الطلب", "date donnée lors de la demande", "date given when asking"));
}
