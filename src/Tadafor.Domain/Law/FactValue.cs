using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>What a file says of a fact. Closed, one case per kind of fact.</summary>
public abstract record FactValue
{
    private protected FactValue()
    {
    }

    /// <summary>The value in words.</summary>
    public abstract Phrase Text { get; }

    /// <summary>The count, exact or between bounds; <see langword="null"/> where the value is none.</summary>
    public CountRange? AsCount => (this as CountValue)?.Count;

    /// <summary>The answer, yes or no; <see langword="null"/> where the value is none.</summary>
    public bool? AsAnswer => (this as YesNoValue)?.Value;

    /// <summary>The day; <see langword="null"/> where the value is none.</summary>
    public LocalDate? AsDay => (this as DateValue)?.Value;

    /// <summary>The English words.</summary>
    public sealed override string ToString() => Text.En;

    /// <summary>The answer for its kind. A new kind of value asks every caller for an answer before it compiles again.</summary>
    internal abstract T Match<T>(Func<CountValue, T> count, Func<YesNoValue, T> yesNo, Func<DateValue, T> date);
}

/// <summary>A count, exact or between bounds.</summary>
internal sealed record CountValue : FactValue
{
    /// <summary>Creates a count.</summary>
    public CountValue(CountRange count) => Count = count;

    /// <summary>The count.</summary>
    public CountRange Count { get; }

    /// <inheritdoc/>
    public override Phrase Text => Count.Text;

    /// <inheritdoc/>
    internal override T Match<T>(Func<CountValue, T> count, Func<YesNoValue, T> yesNo, Func<DateValue, T> date) => count(this);
}

/// <summary>Yes or no.</summary>
internal sealed record YesNoValue : FactValue
{
    private static readonly Phrase _yes = new("نعم", "oui", "yes");
    private static readonly Phrase _no = new("لا", "non", "no");

    /// <summary>Creates an answer.</summary>
    public YesNoValue(bool value) => Value = value;

    /// <summary>The answer.</summary>
    public bool Value { get; }

    /// <inheritdoc/>
    public override Phrase Text => Value ? _yes : _no;

    /// <inheritdoc/>
    internal override T Match<T>(Func<CountValue, T> count, Func<YesNoValue, T> yesNo, Func<DateValue, T> date) => yesNo(this);
}

/// <summary>A day.</summary>
internal sealed record DateValue : FactValue
{
    /// <summary>Creates a day.</summary>
    public DateValue(LocalDate value) => Value = value;

    /// <summary>The day.</summary>
    public LocalDate Value { get; }

    /// <inheritdoc/>
    public override Phrase Text => Numerals.Date(Value);

    /// <inheritdoc/>
    internal override T Match<T>(Func<CountValue, T> count, Func<YesNoValue, T> yesNo, Func<DateValue, T> date) => date(this);
}
