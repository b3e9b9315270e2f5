namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What can be wrong with the rows of a sheet.</summary>
public enum SheetFault
{
    /// <summary>No column holds identity numbers or tokens.</summary>
    NoSignatoryColumn = 0,

    /// <summary>Two columns hold the same thing.</summary>
    RepeatedColumn,

    /// <summary>There are identity numbers and no key to turn them into tokens.</summary>
    NoKey,

    /// <summary>There is neither a column nor a reference given for the sheet.</summary>
    NoSheet,

    /// <summary>The row has more cells than there are headings, and they are not empty.</summary>
    CellCount,

    /// <summary>The row names nobody.</summary>
    NobodyNamed,

    /// <summary>What stands there is not an identity number.</summary>
    NotAnIdentityNumber,

    /// <summary>What stands there is not a token.</summary>
    NotAToken,

    /// <summary>What stands there is not the reference of a sheet.</summary>
    NotASheet,

    /// <summary>What stands there is not the number of a line.</summary>
    NotALine,

    /// <summary>What stands there is neither yes nor no.</summary>
    NotYesOrNo,

    /// <summary>The territory is too long, holds what looks like an identity number, or signs that cannot be shown.</summary>
    TerritoryUnfit,

    /// <summary>The place on the sheet holds the signature of somebody else.</summary>
    PlaceTaken,

    /// <summary>The row cannot be read at all: broken quotes, or bytes that are not UTF-8.</summary>
    Unreadable,
}
