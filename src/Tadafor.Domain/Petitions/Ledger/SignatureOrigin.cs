using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>Where a signature stands: channel, sheet, line. Two signatures never have the same origin.</summary>
public sealed record SignatureOrigin
{
    /// <summary>Creates an origin.</summary>
    /// <param name="channel">Paper or digital.</param>
    /// <param name="sheet">The sheet or batch.</param>
    /// <param name="line">The line on it; 1 for the first.</param>
    public SignatureOrigin(SignatureChannel channel, SheetReference sheet, int line)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        Channel = channel;
        Sheet = sheet;
        Line = line;
    }

    /// <summary>Paper or digital.</summary>
    public SignatureChannel Channel { get; }

    /// <summary>The sheet or batch.</summary>
    public SheetReference Sheet { get; }

    /// <summary>The line on it; 1 for the first.</summary>
    public int Line { get; }

    /// <summary>The place in words.</summary>
    public Phrase Text => new Phrase("الورقة {0} ({1})، السطر {2}", "feuille {0} ({1}), ligne {2}", "sheet {0} ({1}), line {2}")
        .With(Bidi.Quoted(Sheet.Text), Channel.Text(), Numerals.Number(Line));

    /// <summary>The English words.</summary>
    public override string ToString() => Text.En;
}
