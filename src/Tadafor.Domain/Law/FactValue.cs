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

    /// <summary>The English words.</summary>
    public sealed override string ToString() => Text.En;

    /// <summary>The answer for its kind. A new kind of value asks every caller for an answer before it compiles again.</summary>
    public abstract T Match<T>(Func<CountValue, T> count, Func<YesNoValue, T> yesNo, Func<DateValue, T> date);
}

/// <summary>A count, exact or between bounds.</summary>
public sealed record CountValue : FactValue
{
    /// <summary>Creates a count.</summary>
    public CountValue(Interval count) => Count = count;

    /// <summary>The count.</summary>
    public Interval Count { get; }

    /// <inheritdoc/>
    public override Phrase Text => Count.Text;

    /// <inheritdoc/>
    public override T Match<T>(Func<CountValue, T> count, Func<YesNoValue, T> yesNo, Func<DateValue, T> date) => count(this);
}

/// <summary>Yes or no.</summary>
public sealed record YesNoValue : FactValue
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
    public override T Match<T>(Func<CountValue, T> count, Func<YesNoValue, T> yesNo, Func<DateValue, T> date) => yesNo(this);
}

/// <summary>A day.</summary>
public sealed record DateValue : FactValue
{
    /// <summary>Creates a day.</summary>
    public DateValue(LocalDate value) => Value = value;

    /// <summary>The day.</summary>
    public LocalDate Value { get; }

    /// <inheritdoc/>
    public override Phrase Text => Numerals.Date(Value);

    /// <inheritdoc/>
    public override T Match<T>(Func<CountValue, T> count, Func<YesNoValue, T> yesNo, Func<DateValue, T> date) => date(this);
}
