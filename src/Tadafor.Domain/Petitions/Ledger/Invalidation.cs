using NodaTime;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>Who decided something about signatures, when and why.</summary>
public sealed record LedgerAct
{
    /// <summary>Creates an act; a ledger refuses one without its parts.</summary>
    /// <param name="by">The organ or office, never the name of a person.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why, in its own words.</param>
    public LedgerAct(string by, LocalDate on, string reason)
    {
        By = by;
        On = on;
        Reason = reason;
    }

    /// <summary>The organ or office.</summary>
    public string By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }
}

/// <summary>
/// Lines declared invalid by a condition. It touches the lines recorded when it was made, not those that come later; a signatory falls only
/// when no
/// valid line is left, so that who signed on paper and electronically loses nothing with the sheet.
/// </summary>
public sealed record Invalidation
{
    internal Invalidation(int number, InvalidationCondition condition, LedgerAct act, int linesThen)
    {
        Number = number;
        Condition = condition;
        Act = act;
        LinesThen = linesThen;
    }

    /// <summary>1 for the first of the ledger.</summary>
    public int Number { get; }

    /// <summary>Which lines.</summary>
    public InvalidationCondition Condition { get; }

    /// <summary>By whom, when and why.</summary>
    public LedgerAct Act { get; }

    /// <summary>How many lines the ledger held when it was made: it touches none after.</summary>
    public int LinesThen { get; }

    /// <summary>By whom, when and why it was taken back; <see langword="null"/> while it is in force.</summary>
    public LedgerAct? Revoked { get; init; }

    internal bool Touches(LedgerBook book, int row) => row < LinesThen && Condition.Holds(book, book.Rows[row]);
}
