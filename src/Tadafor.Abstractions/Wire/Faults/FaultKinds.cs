namespace Tadafor.Abstractions.Wire.Faults;

/// <summary>Every kind of mistake that reading or checking a dossier reports.</summary>
public static partial class FaultKinds
{
    /// <summary>All kinds, ordered by code.</summary>
    public static IReadOnlyList<FaultKind> All =>
    [
        .. new[]
        {
            Empty, Syntax, Unfinished, Comment, TrailingData, InvalidUtf8, InvalidText, TooDeep, TooLong,
            UnknownField, PersonalData, DuplicateField, MissingField, WrongType, Null, EmptyText, LongText, WrongDate, DateOutOfRange, UnknownSchema,
            UnknownKind, JudgementExpected, UnclearSource, PublishedBeforeTaken, NegativeCount, FractionalCount, TooLargeCount, ReversedBounds,
            OtherKind, FieldOfOtherKind, UnknownPetitionKind, PetitionersOfOtherKind, ProvinceTwice, TwoLists, NoList, NotAToken, IdentityNumberInClear,
            NoLegalDate, UnknownMatter, ArrondissementsDenied, RulingBeforeDeposit, AssociationDatesOutOfOrder, CountsContradict, ProvinceNotListed,
            SupportersContradict, TerritoryNotOfRegion,
            RepeatedSignatory, SignatoryDisagrees, TerritoryDisagrees, IdentityNumberInText, PublicationUnknown, CensusDayUnknown, NotOfTheSix,
        }.OrderBy(k => k.Code, StringComparer.Ordinal),
    ];
}
