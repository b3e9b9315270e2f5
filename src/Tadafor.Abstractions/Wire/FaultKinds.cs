namespace Tadafor.Abstractions.Wire;

/// <summary>Every kind of mistake that reading or checking a dossier reports.</summary>
public static partial class FaultKinds
{
    /// <summary>All kinds, ordered by code.</summary>
    public static IReadOnlyList<FaultKind> All =>
    [
        AssociationDatesOutOfOrder, ArrondissementsDenied, CountsContradict, NoLegalDate, RulingBeforeDeposit, UnknownMatter,
    ];
}
