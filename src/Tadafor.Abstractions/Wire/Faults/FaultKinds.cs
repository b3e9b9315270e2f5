using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Faults;

/// <summary>Every kind of mistake that reading or checking a dossier reports.</summary>
internal static partial class FaultKinds
{
    /// <summary>All kinds, ordered by code.</summary>
    public static IReadOnlyList<FaultKind> All =>
    [
        .. new[]
        {
            UnknownKind, JudgementExpected, UnclearSource, PublishedBeforeTaken, ReversedBounds,
            OtherKind, FieldOfOtherKind, UnknownPetitionKind, PetitionersOfOtherKind, ProvinceTwice, TwoLists, NoList, NotAToken,
            IdentityNumberInClear, TooManyItems,
            NoLegalDate, UnknownMatter, MatterNotPicked, ArrondissementsDenied, RulingBeforeDeposit, JudgedBeforeDeposit,
            AssociationDatesOutOfOrder, ReceiptDenied, CountsContradict,
            ProvinceNotListed,
            SupportersContradict, TerritoryNotOfRegion,
            RepeatedSignatory, SignatoryDisagrees, TerritoryDisagrees, AssociationNotAsked, PublicationUnknown, CensusDayUnknown,
            NotOfTheSix,
        }.Concat(TextFaults.All).Concat(Fields.All.Where(k => k != Fields.UnknownWord)).OrderBy(k => k.Code, StringComparer.Ordinal),
    ];
}
