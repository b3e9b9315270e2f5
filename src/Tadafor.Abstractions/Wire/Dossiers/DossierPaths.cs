using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Dossiers;

/// <summary>JSON paths of the parts of a dossier that a check against the law may point at.</summary>
internal static class DossierPaths
{
    /// <summary>The day of deposit.</summary>
    public const string DepositedOn = "$.depositedOn";

    /// <summary>The day of the bureau's ruling.</summary>
    public const string BureauRulesOn = "$.bureauRulesOn";

    /// <summary>The matter of the catalogue.</summary>
    public const string Matter = "$.object.matter";

    /// <summary>Whether the commune has arrondissements.</summary>
    public const string Arrondissements = "$.commune.arrondissements";

    /// <summary>The census figures.</summary>
    public const string Population = "$.commune.population";

    /// <summary>The census figures of a region.</summary>
    public const string RegionPopulation = "$.region.population";

    /// <summary>The prefectures and provinces of a region.</summary>
    public const string Provinces = "$.region.provinces";

    /// <summary>The counts of a region's residents.</summary>
    public const string Residents = "$.petitioners.residents";

    /// <summary>Supporters registered on the electoral lists.</summary>
    public const string SupportersRegistered = "$.petitioners.supportersRegistered";

    /// <summary>Supporters whose card the support list gives.</summary>
    public const string SupportersIdentified = "$.petitioners.supportersIdentified";

    /// <summary>The provisional receipt of an association.</summary>
    public const string ProvisionalReceiptOn = "$.petitioners.provisionalReceiptOn";

    /// <summary>The final receipt of an association.</summary>
    public const string FinalReceiptOn = "$.petitioners.finalReceiptOn";

    /// <summary>Whether a final receipt was issued to an association.</summary>
    public const string FinalReceiptIssued = "$.petitioners.finalReceiptIssued";

    /// <summary>The counts of signatories.</summary>
    public const string Counts = "$.petitioners.counts";

    /// <summary>The count of one group of signatories.</summary>
    public static string CountOf(SignatoryGroup group) => $"{Counts}.{WireNames.Of(group)}";
}
