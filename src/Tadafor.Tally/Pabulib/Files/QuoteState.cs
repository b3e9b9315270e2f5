namespace Tadafor.Tally.Pabulib.Files;

/// <summary>
/// Where in a record one stands, by the rules that spreadsheets and the CSV readers of the other tools share: a cell that starts with a
/// quotation
/// mark runs to the next single one; a quotation mark inside any other cell is a character like another.
/// </summary>
internal enum QuoteState
{
    CellStart = 0,
    Plain,
    Quoted,
    QuoteInQuoted,
}

/// <summary>The steps between states.</summary>
internal static class QuoteStates
{
    public static QuoteState After(this QuoteState state, byte value) => (state, value) switch
    {
        (QuoteState.CellStart, (byte)'"') => QuoteState.Quoted,
        (QuoteState.Quoted, (byte)'"') => QuoteState.QuoteInQuoted,
        (QuoteState.QuoteInQuoted, (byte)'"') => QuoteState.Quoted,
        (QuoteState.Quoted, _) => QuoteState.Quoted,
        (_, (byte)';') => QuoteState.CellStart,
        _ => QuoteState.Plain,
    };
}
