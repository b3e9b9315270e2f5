using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// Which lines an invalidation touches. The family is closed, and none is empty: what touches everything must say so line by line.
/// </summary>
public abstract record InvalidationCondition
{
    private protected InvalidationCondition()
    {
    }

    /// <summary>The condition in words; it never shows a token.</summary>
    public abstract Phrase Text { get; }

    /// <summary>Lines of one sheet, all of them or from one line to another.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="from">The first line; 1 for the whole sheet.</param>
    /// <param name="to">The last line; <see langword="null"/> for the end of the sheet.</param>
    public static InvalidationCondition OnSheet(SignatureChannel channel, SheetReference sheet, int from = 1, int? to = null) =>
        new OnSheet(channel, sheet, from, to);

    /// <summary>Lines that say, or say the contrary of, a fact; a line that does not say is never touched.</summary>
    /// <param name="fact">One fact.</param>
    /// <param name="value">What the line says of it.</param>
    public static InvalidationCondition Saying(SignatoryFact fact, bool value) => new SayingOf(fact, value);

    /// <summary>Lines that name a territory.</summary>
    /// <param name="territory">The territory, as the lines write it.</param>
    public static InvalidationCondition InTerritory(string territory) => new InTerritory(territory);

    /// <summary>Every line of one signatory.</summary>
    /// <param name="token">Who.</param>
    public static InvalidationCondition OfSignatory(SignatoryToken token) => new OfSignatory(token);

    /// <summary>Lines that meet this condition and another.</summary>
    /// <param name="other">The other.</param>
    public InvalidationCondition And(InvalidationCondition other) => new Both(this, other);

    /// <summary>The English words.</summary>
    public sealed override string ToString() => Text.En;

    internal abstract bool Holds(LedgerBook book, LedgerRow row);
}

/// <summary>Lines of one sheet, all of them or from one line to another.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="From">The first line; 1 for the whole sheet.</param>
/// <param name="To">The last line; <see langword="null"/> for the end of the sheet.</param>
internal sealed record OnSheet(SignatureChannel Channel, SheetReference Sheet, int From = 1, int? To = null) : InvalidationCondition
{
    /// <inheritdoc/>
    public override Phrase Text => new Phrase(
        "الورقة {0} ({1})، الأسطر من {2} إلى {3}",
        "feuille {0} ({1}), lignes {2} à {3}",
        "sheet {0} ({1}), lines {2} to {3}").With(
        Bidi.Quoted(Sheet.Text),
        Channel.Text(),
        Numerals.Number(From),
        To is { } to ? Numerals.Number(to) : new("الأخير", "la dernière", "the last"));

    internal override bool Holds(LedgerBook book, LedgerRow row) =>
        row.Line >= From
            && (To is null || row.Line <= To)
            && book.Sheets[row.Sheet] is var sheet
            && sheet.Channel == Channel
            && sheet.Reference == Sheet;
}

/// <summary>Lines that say, or say the contrary of, a fact.</summary>
/// <param name="Fact">One fact.</param>
/// <param name="Value">What the line says of it. A line that does not say is never touched.</param>
internal sealed record SayingOf(SignatoryFact Fact, bool Value) : InvalidationCondition
{
    /// <inheritdoc/>
    public override Phrase Text => new Phrase("«{0}»: {1}", "« {0} » : {1}", "“{0}”: {1}")
        .With(FactWords.Of(Fact), Value ? new("نعم", "oui", "yes") : new("لا", "non", "no"));

    internal override bool Holds(LedgerBook book, LedgerRow row) => row.Facts[Fact] == (Value ? Truth.Yes : Truth.No);
}

/// <summary>Lines that name a territory.</summary>
/// <param name="Territory">The territory, as the lines write it.</param>
internal sealed record InTerritory(string Territory) : InvalidationCondition
{
    /// <inheritdoc/>
    public override Phrase Text => new Phrase("النفوذ الترابي: {0}", "territoire : {0}", "territory: {0}").With(Bidi.Quoted(Territory));

    internal override bool Holds(LedgerBook book, LedgerRow row) => row.Territory >= 0 && book.Territories[row.Territory] == Territory;
}

/// <summary>Every line of one signatory.</summary>
/// <param name="Token">Who.</param>
internal sealed record OfSignatory(SignatoryToken Token) : InvalidationCondition
{
    /// <inheritdoc/>
    public override Phrase Text => new("موقع واحد، معين برمزه", "un signataire, désigné par son jeton", "one signatory, named by token");

    internal override bool Holds(LedgerBook book, LedgerRow row) => book.TokenOf(row.Person) == Token;
}

/// <summary>Lines that meet both conditions.</summary>
/// <param name="One">One.</param>
/// <param name="Other">The other.</param>
internal sealed record Both(InvalidationCondition One, InvalidationCondition Other) : InvalidationCondition
{
    /// <inheritdoc/>
    public override Phrase Text => new Phrase("{0}، و{1}", "{0}, et {1}", "{0}, and {1}").With(One.Text, Other.Text);

    internal override bool Holds(LedgerBook book, LedgerRow row) => One.Holds(book, row) && Other.Holds(book, row);
}
