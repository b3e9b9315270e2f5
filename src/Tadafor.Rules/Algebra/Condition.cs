using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>
/// Something the law asks for. Closed: <see cref="Always"/>, <see cref="Holds"/>, <see cref="Not"/>, <see cref="All"/>, <see cref="Any"/>,
/// <see cref="AtLeast"/>, <see cref="LessThan"/>, <see cref="LongerThan"/>, <see cref="AtLeastInEach"/>, <see cref="Qualifying"/>,
/// <see cref="ConditionByReading"/>.
/// </summary>
internal abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Nothing is asked: always satisfied.</summary>
    public static Condition Nothing { get; } = new Always();

    /// <summary>
    /// Passes this node to the visitor's method for its kind. A new kind of node breaks every visitor until it answers for it.
    /// </summary>
    public abstract T Accept<T>(IConditionVisitor<T> visitor);

    /// <summary>A fact of the file is so.</summary>
    public static implicit operator Condition(YesNoFact fact) => new Holds(fact);

    /// <summary>Both hold.</summary>
    public static Condition operator &(Condition left, Condition right) => new All([left, right]);

    /// <summary>At least one holds.</summary>
    public static Condition operator |(Condition left, Condition right) => new Any([left, right]);

    /// <summary>The same condition, said in one sentence where the words of its parts joined would not make one.</summary>
    public static Condition Saying(Phrase sentence, Condition condition) =>
        new Any(condition is Any any ? any.Of : [condition]) { Sentence = sentence };

    /// <summary>It does not hold.</summary>
    public static Condition operator !(Condition condition) => new Not(condition);

    /// <summary>All of them hold.</summary>
    public static Condition AllOf(params Sequence<Condition> of) => new All(of);

    /// <summary>At least one of them holds.</summary>
    public static Condition AnyOf(params Sequence<Condition> of) => new Any(of);

    /// <summary>
    /// More than <paramref name="years"/> full years lie between two days: the same day so many years later is not enough.
    /// </summary>
    /// <param name="years">How many years must be exceeded.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The day on which the time must have passed.</param>
    /// <param name="monthEnd">The question on which day years end whose last month has no such date.</param>
    public static Condition MoreThanYears(int years, DateFact from, DateFact to, OpenQuestion monthEnd) =>
        new LongerThan(years, from, to, monthEnd);

    /// <summary>A count is at least <paramref name="minimum"/> at each of the places of its family.</summary>
    /// <param name="count">The count, place by place.</param>
    /// <param name="places">How many places there are: a place of which the file says nothing is not passed over.</param>
    /// <param name="minimum">What must be reached at each.</param>
    public static Condition InEach(CountFamily count, CountFact places, Quantity minimum) => new AtLeastInEach(count, places, minimum);

    /// <summary>
    /// A condition of each person of a group, of whom those who do not meet it are not counted: how many must meet it is for another
    /// condition to say.
    /// </summary>
    /// <param name="who">Those who meet it.</param>
    /// <param name="among">The group.</param>
    public static Condition OfEach(Quantity who, CountFact among) => new Qualifying(who, among);

    /// <summary>A condition that depends on how an open question is answered.</summary>
    public static Condition ByReading(OpenQuestion question, params ReadOnlySpan<(string Option, Condition Value)> byOption) =>
        new ConditionByReading(Readings<Condition>.Of(question, byOption));
}

/// <summary>Nothing is asked.</summary>
internal sealed class Always : Condition
{
    internal Always()
    {
    }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A fact is so.</summary>
internal sealed class Holds : Condition
{
    /// <summary>Creates the node.</summary>
    public Holds(YesNoFact fact) => Fact = fact;

    /// <summary>Which fact.</summary>
    public YesNoFact Fact { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A condition does not hold.</summary>
internal sealed class Not : Condition
{
    /// <summary>Creates the node.</summary>
    public Not(Condition of) => Of = of;

    /// <summary>What must not hold.</summary>
    public Condition Of { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>All of several conditions hold.</summary>
internal sealed class All : Condition
{
    /// <summary>Creates the node.</summary>
    public All(Sequence<Condition> of) => Of = of;

    /// <summary>The conditions, in the order of the law.</summary>
    public Sequence<Condition> Of { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>At least one of several conditions holds.</summary>
internal sealed class Any : Condition
{
    /// <summary>Creates the node.</summary>
    public Any(Sequence<Condition> of) => Of = of;

    /// <summary>The conditions, in the order of the law.</summary>
    public Sequence<Condition> Of { get; }

    /// <summary>All of it in one sentence; <see langword="null"/> where the words of the conditions, joined, make one.</summary>
    public Phrase? Sentence { get; init; }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A quantity is at least another.</summary>
internal sealed class AtLeast : Condition
{
    /// <summary>Creates the node.</summary>
    public AtLeast(Quantity left, Quantity right)
    {
        Left = left;
        Right = right;
    }

    /// <summary>What is measured.</summary>
    public Quantity Left { get; }

    /// <summary>What it must reach.</summary>
    public Quantity Right { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A quantity is less than another.</summary>
internal sealed class LessThan : Condition
{
    /// <summary>Creates the node.</summary>
    public LessThan(Quantity left, Quantity right)
    {
        Left = left;
        Right = right;
    }

    /// <summary>What is measured.</summary>
    public Quantity Left { get; }

    /// <summary>What it must stay under.</summary>
    public Quantity Right { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>More than a number of full years lie between two days.</summary>
/// <remarks>
/// From 29 February the anniversary in a common year is 28 February or 1 March; no text says which. The one day on which the two differ
/// (1 March) rests on that question.
/// </remarks>
internal sealed class LongerThan : Condition
{
    /// <summary>The option under which years end on the last day of a month that has no such date.</summary>
    public const string LastDay = "last-day";

    /// <summary>Creates the node; at least one year.</summary>
    public LongerThan(int years, DateFact from, DateFact to, OpenQuestion monthEnd)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        Years = years;
        From = from;
        To = to;
        MonthEnd = monthEnd;
    }

    /// <summary>On which day years end whose last month has no such date.</summary>
    public OpenQuestion MonthEnd { get; }

    /// <summary>How many years must be exceeded.</summary>
    public int Years { get; }

    /// <summary>The first day.</summary>
    public DateFact From { get; }

    /// <summary>The day on which the time must have passed.</summary>
    public DateFact To { get; }

    /// <summary>The first day on which the time has passed, under a reading or, where none is taken, under both.</summary>
    public LocalDate EarliestAfter(LocalDate from, ReadingOption? monthEnd)
    {
        LocalDate anniversary = from.PlusYears(Years);
        return anniversary.PlusDays(anniversary.Day == from.Day || monthEnd?.Id == LastDay ? 1 : 2);
    }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// A count is large enough at each of several places. A place that the file does not name is not known, and never passed over.
/// </summary>
internal sealed class AtLeastInEach : Condition
{
    /// <summary>Creates the node.</summary>
    public AtLeastInEach(CountFamily count, CountFact places, Quantity minimum)
    {
        Count = count;
        Places = places;
        Minimum = minimum;
    }

    /// <summary>What is counted, place by place.</summary>
    public CountFamily Count { get; }

    /// <summary>How many places there are.</summary>
    public CountFact Places { get; }

    /// <summary>What must be reached at each.</summary>
    public Quantity Minimum { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// Persons of a group meet a condition that the law sets to each of them. Whoever does not is not counted, so that it fails only when
/// nobody meets it.
/// </summary>
internal sealed class Qualifying : Condition
{
    /// <summary>Creates the node.</summary>
    public Qualifying(Quantity who, CountFact among)
    {
        Who = who;
        Among = among;
    }

    /// <summary>Those who meet it.</summary>
    public Quantity Who { get; }

    /// <summary>The group.</summary>
    public CountFact Among { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A condition that depends on an open question.</summary>
internal sealed class ConditionByReading : Condition
{
    internal ConditionByReading(Readings<Condition> readings) => Readings = readings;

    /// <summary>The question and the condition under each option.</summary>
    public Readings<Condition> Readings { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IConditionVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>One answer per kind of condition.</summary>
internal interface IConditionVisitor<out T>
{
    /// <summary>Answers for a condition that asks nothing.</summary>
    T Visit(Always always);

    /// <summary>Answers for a fact.</summary>
    T Visit(Holds holds);

    /// <summary>Answers for a negation.</summary>
    T Visit(Not not);

    /// <summary>Answers for a conjunction.</summary>
    T Visit(All all);

    /// <summary>Answers for a disjunction.</summary>
    T Visit(Any any);

    /// <summary>Answers for a comparison.</summary>
    T Visit(AtLeast atLeast);

    /// <summary>Answers for a strict comparison.</summary>
    T Visit(LessThan lessThan);

    /// <summary>Answers for a span of time.</summary>
    T Visit(LongerThan longerThan);

    /// <summary>Answers for a count at each of several places.</summary>
    T Visit(AtLeastInEach inEach);

    /// <summary>Answers for a condition of each person of a group.</summary>
    T Visit(Qualifying qualifying);

    /// <summary>Answers for a condition that depends on a reading.</summary>
    T Visit(ConditionByReading byReading);
}
