using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Algebra;

/// <summary>
/// A number the law speaks of. Closed: <see cref="Constant"/>, <see cref="Counted"/>, <see cref="FirstOf"/>, <see cref="Share"/>,
/// <see cref="QuantityByReading"/>.
/// </summary>
/// <remarks>Comparison operators build conditions, so that the C# line is the sentence of the law.</remarks>
internal abstract class Quantity
{
    private protected Quantity()
    {
    }

    /// <summary>
    /// Passes this node to the visitor's method for its kind. A new kind of node breaks every visitor until it answers for it.
    /// </summary>
    public abstract T Accept<T>(IQuantityVisitor<T> visitor);

    /// <summary>A number written in the law.</summary>
    public static implicit operator Quantity(int value) => new Constant(value);

    /// <summary>A fact of the file.</summary>
    public static implicit operator Quantity(CountFact fact) => new Counted(fact);

    /// <summary>The left side is at least the right side.</summary>
    public static Condition operator >=(Quantity left, Quantity right) => new AtLeast(left, right);

    /// <summary>The left side is at most the right side.</summary>
    public static Condition operator <=(Quantity left, Quantity right) => new AtLeast(right, left);

    /// <summary>The left side is less than the right side.</summary>
    public static Condition operator <(Quantity left, Quantity right) => new LessThan(left, right);

    /// <summary>The left side is more than the right side.</summary>
    public static Condition operator >(Quantity left, Quantity right) => new LessThan(right, left);

    /// <summary>The first row whose condition holds gives the number; <paramref name="otherwise"/> when none does.</summary>
    public static Quantity FirstOf(Sequence<Row> rows, Quantity otherwise, Sequence<Citation> otherwiseCites) =>
        new FirstOf(rows, otherwise, otherwiseCites);

    /// <summary>A row of a table.</summary>
    public static Row When(Condition condition, Quantity then, params Sequence<Citation> cites) => new(condition, then, cites);

    /// <summary>So many hundredths of a number, rounded up.</summary>
    public static Quantity Percent(int hundredths, Quantity of) => new Share(hundredths, 100, of, Rounding.Up);

    /// <summary>A third of a number, rounded up.</summary>
    public static Quantity OneThird(Quantity of) => new Share(1, 3, of, Rounding.Up);

    /// <summary>A number that depends on how an open question is answered.</summary>
    public static Quantity ByReading(OpenQuestion question, params ReadOnlySpan<(string Option, Quantity Value)> byOption) =>
        new QuantityByReading(Readings<Quantity>.Of(question, byOption));
}

/// <summary>A number written in the law.</summary>
internal sealed class Constant : Quantity
{
    /// <summary>Creates a constant; zero or more.</summary>
    public Constant(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Value = value;
    }

    /// <summary>The number.</summary>
    public long Value { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IQuantityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A count the file states.</summary>
internal sealed class Counted : Quantity
{
    /// <summary>Creates the node.</summary>
    public Counted(CountFact fact) => Fact = fact;

    /// <summary>Which count.</summary>
    public CountFact Fact { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IQuantityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A table read from the top: the first row whose condition holds.</summary>
internal sealed class FirstOf : Quantity
{
    internal FirstOf(Sequence<Row> rows, Quantity otherwise, Sequence<Citation> otherwiseCites)
    {
        Rows = rows;
        Otherwise = otherwise;
        OtherwiseCites = otherwiseCites;
    }

    /// <summary>The rows in order.</summary>
    public Sequence<Row> Rows { get; }

    /// <summary>The number when no row applies.</summary>
    public Quantity Otherwise { get; }

    /// <summary>The articles of the last line.</summary>
    public Sequence<Citation> OtherwiseCites { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IQuantityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A row of a table: when, how much, under which article.</summary>
internal sealed class Row
{
    internal Row(Condition when, Quantity then, Sequence<Citation> cites)
    {
        When = when;
        Then = then;
        Cites = cites;
    }

    /// <summary>The condition of the row.</summary>
    public Condition When { get; }

    /// <summary>The number it gives.</summary>
    public Quantity Then { get; }

    /// <summary>The articles of the row.</summary>
    public Sequence<Citation> Cites { get; }
}

/// <summary>
/// A part of a number, in whole numbers, with the rounding stated. Rounded up it is the smallest whole number not below the part, so that a
/// count is at least the part exactly when it is at least this; rounded down it is the largest not above it.
/// </summary>
internal sealed class Share : Quantity
{
    /// <summary>Creates the node.</summary>
    /// <param name="numerator">How many parts; at least 1.</param>
    /// <param name="denominator">Into how many parts the number is divided; at least <paramref name="numerator"/>.</param>
    /// <param name="of">The number.</param>
    /// <param name="rounding">What becomes of a fraction.</param>
    public Share(int numerator, int denominator, Quantity of, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numerator, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, numerator);
        Numerator = numerator;
        Denominator = denominator;
        Of = of;
        Rounding = rounding;
    }

    /// <summary>How many parts.</summary>
    public int Numerator { get; }

    /// <summary>Into how many parts the number is divided.</summary>
    public int Denominator { get; }

    /// <summary>The number.</summary>
    public Quantity Of { get; }

    /// <summary>What becomes of a fraction.</summary>
    public Rounding Rounding { get; }

    /// <summary>The part of one value; no count is large enough to overflow.</summary>
    public long Part(long of) => Rounding.Part(of, Numerator, Denominator);

    /// <inheritdoc/>
    public override T Accept<T>(IQuantityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A number that depends on an open question.</summary>
internal sealed class QuantityByReading : Quantity
{
    internal QuantityByReading(Readings<Quantity> readings) => Readings = readings;

    /// <summary>The question and the number under each option.</summary>
    public Readings<Quantity> Readings { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IQuantityVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>One answer per kind of quantity.</summary>
internal interface IQuantityVisitor<out T>
{
    /// <summary>Answers for a constant.</summary>
    T Visit(Constant constant);

    /// <summary>Answers for a stated count.</summary>
    T Visit(Counted counted);

    /// <summary>Answers for a table.</summary>
    T Visit(FirstOf table);

    /// <summary>Answers for a part of a number.</summary>
    T Visit(Share share);

    /// <summary>Answers for a number that depends on a reading.</summary>
    T Visit(QuantityByReading byReading);
}
