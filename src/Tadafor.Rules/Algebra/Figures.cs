using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Algebra;

/// <summary>
/// The numbers that a rule writes, in the order of its sentence: thresholds, the numerator of a share, years. Texts that tell the law
/// beside
/// the rule take them from here, so that the number is stated once.
/// </summary>
internal sealed class Figures : IConditionVisitor<IEnumerable<long>>, IQuantityVisitor<IEnumerable<long>>
{
    private static readonly Figures _of = new();

    /// <summary>The numbers of the wording in force last.</summary>
    public static Sequence<long> Of(Rule rule) => rule.Requires.All[^1].Value.Accept(_of).ToSequence();

    /// <summary>The day from which the wording in force last certainly applies.</summary>
    public static LocalDate Since(Rule rule) => rule.Requires.All[^1].From.CertainBy;

    public IEnumerable<long> Visit(Always always) => [];

    public IEnumerable<long> Visit(Holds holds) => [];

    public IEnumerable<long> Visit(Not not) => not.Of.Accept(this);

    public IEnumerable<long> Visit(All all) => all.Of.SelectMany(c => c.Accept(this));

    public IEnumerable<long> Visit(Any any) => any.Of.SelectMany(c => c.Accept(this));

    public IEnumerable<long> Visit(AtLeast atLeast) => [.. atLeast.Left.Accept(this), .. atLeast.Right.Accept(this)];

    public IEnumerable<long> Visit(LessThan lessThan) => [.. lessThan.Left.Accept(this), .. lessThan.Right.Accept(this)];

    public IEnumerable<long> Visit(LongerThan longerThan) => [longerThan.Years];

    public IEnumerable<long> Visit(AtLeastInEach inEach) => inEach.Minimum.Accept(this);

    public IEnumerable<long> Visit(Qualifying qualifying) => qualifying.Who.Accept(this);

    public IEnumerable<long> Visit(ConditionByReading byReading) => byReading.Readings.All.SelectMany(r => r.Value.Accept(this));

    public IEnumerable<long> Visit(Constant constant) => [constant.Value];

    public IEnumerable<long> Visit(Counted counted) => [];

    public IEnumerable<long> Visit(FirstOf table) =>
        [
            .. table.Rows.SelectMany(r => (IEnumerable<long>)[.. r.When.Accept(this), .. r.Then.Accept(this)]),
            .. table.Otherwise.Accept(this)
        ];

    public IEnumerable<long> Visit(Share share) => [share.Numerator, share.Denominator, .. share.Of.Accept(this)];

    public IEnumerable<long> Visit(QuantityByReading byReading) => byReading.Readings.All.SelectMany(r => r.Value.Accept(this));
}
