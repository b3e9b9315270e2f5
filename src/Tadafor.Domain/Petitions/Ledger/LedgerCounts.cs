namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>How many lines and signatories a ledger holds. Signatories count once, however many lines they have.</summary>
public sealed record LedgerCounts
{
    internal LedgerCounts()
    {
    }

    /// <summary>Lines recorded.</summary>
    public required int Lines { get; init; }

    /// <summary>Lines that an invalidation in force touches.</summary>
    public required int LinesInvalid { get; init; }

    /// <summary>Different signatories recorded.</summary>
    public required int People { get; init; }

    /// <summary>Signatories with a valid line.</summary>
    public required int Valid { get; init; }

    /// <summary>Signatories whose valid lines are all on paper.</summary>
    public required int PaperOnly { get; init; }

    /// <summary>Signatories whose valid lines are all digital.</summary>
    public required int DigitalOnly { get; init; }

    /// <summary>Signatories with valid lines in both channels.</summary>
    public required int InBoth { get; init; }

    /// <summary>Signatories all of whose lines are invalid.</summary>
    public int Fallen => People - Valid;

    internal static LedgerCounts Of(LedgerBook book, Func<int, bool> counts)
    {
        byte[] channels = new byte[book.People];
        int invalid = 0;
        for (int i = 0; i < book.Rows.Count; i++)
        {
            if (counts(i))
            {
                channels[book.Rows[i].Person] |= (byte)(book.Sheets[book.Rows[i].Sheet].Channel == SignatureChannel.Paper ? 1 : 2);
            }
            else
            {
                invalid++;
            }
        }

        int paper = channels.Count(c => c == 1), digital = channels.Count(c => c == 2), both = channels.Count(c => c == 3);
        return new()
        {
            Lines = book.Rows.Count,
            LinesInvalid = invalid,
            People = book.People,
            Valid = paper + digital + both,
            PaperOnly = paper,
            DigitalOnly = digital,
            InBoth = both,
        };
    }
}
