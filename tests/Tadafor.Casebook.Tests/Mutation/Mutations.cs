using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;

namespace Tadafor.Casebook.Tests.Mutation;

/// <summary>
/// All ways to change one thing in a condition: a number by one, the direction or strictness of a comparison, the years of a span, two
/// readings
/// swapped, all for any, a negation gained or lost, a part dropped, a row dropped or two rows swapped.
/// </summary>
internal sealed class Mutations : IConditionVisitor<IEnumerable<Changed<Condition>>>, IQuantityVisitor<IEnumerable<Changed<Quantity>>>
{
    private readonly long _step;

    private Mutations(long step) => _step = step;

    public static Mutations Of { get; } = new(step: 1);

    public IEnumerable<Changed<Condition>> Visit(Always always) => [new("nothing asked → the impossible asked", new Not(always))];

    public IEnumerable<Changed<Condition>> Visit(Holds holds) => [new($"{holds.Fact} → not {holds.Fact}", new Not(holds))];

    public IEnumerable<Changed<Condition>> Visit(Not not) =>
        [new("negation lost", not.Of), .. not.Of.Accept(this).Where(c => c.Node is not Not).Select(c => c with { Node = new Not(c.Node) })];

    public IEnumerable<Changed<Condition>> Visit(All all) => [new("all → any", new Any(all.Of)), .. Parts(all.Of, of => new All(of))];

    public IEnumerable<Changed<Condition>> Visit(Any any) => [new("any → all", new All(any.Of)), .. Parts(any.Of, of => new Any(of))];

    public IEnumerable<Changed<Condition>> Visit(AtLeast atLeast) =>
    [
        new("≥ → <", new LessThan(atLeast.Left, atLeast.Right)),
        new("≥ → >", new LessThan(atLeast.Right, atLeast.Left)),
        .. Sides(atLeast.Left, atLeast.Right, (left, right) => new AtLeast(left, right)),
    ];

    public IEnumerable<Changed<Condition>> Visit(LessThan lessThan) =>
    [
        new("< → ≥", new AtLeast(lessThan.Left, lessThan.Right)),
        new("< → ≤", new AtLeast(lessThan.Right, lessThan.Left)),
        .. Sides(lessThan.Left, lessThan.Right, (left, right) => new LessThan(left, right)),
    ];

    public IEnumerable<Changed<Condition>> Visit(LongerThan longerThan) =>
    [
        new(
            $"{longerThan.Years} years → {longerThan.Years + 1}",
            new LongerThan(longerThan.Years + 1, longerThan.From, longerThan.To, longerThan.MonthEnd)),
        new(
            $"{longerThan.Years} years → {longerThan.Years - 1}",
            new LongerThan(longerThan.Years - 1, longerThan.From, longerThan.To, longerThan.MonthEnd)),
        new("the two days swapped", new LongerThan(longerThan.Years, longerThan.To, longerThan.From, longerThan.MonthEnd)),
    ];

    public IEnumerable<Changed<Condition>> Visit(AtLeastInEach inEach) =>
    [
        new("in each → not in each", new Not(inEach)),
        .. inEach.Minimum
            .Accept(this)
            .Select(m => new Changed<Condition>($"minimum in each: {m.What}", new AtLeastInEach(inEach.Count, inEach.Places, m.Node))),
    ];

    public IEnumerable<Changed<Condition>> Visit(Qualifying qualifying) =>
    [
        new("of each → of none", new Not(qualifying)),
        .. qualifying.Who.Accept(this).Select(w => new Changed<Condition>($"who: {w.What}", new Qualifying(w.Node, qualifying.Among))),
    ];

    public IEnumerable<Changed<Condition>> Visit(ConditionByReading byReading) =>
        ByReading(byReading.Readings, value => value.Accept(this), readings => new ConditionByReading(readings));

    public IEnumerable<Changed<Quantity>> Visit(Constant constant) =>
    [
        new($"{constant.Value} → {constant.Value + _step}", new Constant(constant.Value + _step)),
        .. constant.Value < _step
            ? []
            : (Changed<Quantity>[])[new($"{constant.Value} → {constant.Value - _step}", new Constant(constant.Value - _step))],
    ];

    public IEnumerable<Changed<Quantity>> Visit(Counted counted) => [];

    // A share is rounded up: five per cent of 299 and of 300 are the same number of people. Below it, numbers change by one whole person.
    public IEnumerable<Changed<Quantity>> Visit(Share share) =>
    [
        new(
            $"{share.Numerator}/{share.Denominator} → {share.Numerator + 1}/{share.Denominator}",
            new Share(share.Numerator + 1, share.Denominator, share.Of, share.Rounding)),
        .. share.Numerator > 1
            ? (Changed<Quantity>[])[new(
                $"{share.Numerator}/{share.Denominator} → {share.Numerator - 1}/{share.Denominator}",
                new Share(share.Numerator - 1, share.Denominator, share.Of, share.Rounding))]
            : [new($"1/{share.Denominator} → 1/{share.Denominator + 1}", new Share(1, share.Denominator + 1, share.Of, share.Rounding))],
        .. share.Of
            .Accept(new Mutations(share.Denominator / share.Numerator))
            .Select(of => new Changed<Quantity>(
                $"share of: {of.What}",
                new Share(share.Numerator, share.Denominator, of.Node, share.Rounding))),
        .. LeavesNoFraction(share)
            ? (Changed<Quantity>[])[]
            : [new("rounded the other way", new Share(share.Numerator, share.Denominator, share.Of, Other(share.Rounding)))],
    ];

    private static Rounding Other(Rounding rounding) => rounding == Rounding.Up ? Rounding.Down : Rounding.Up;

    // A share of a table whose every number it divides is the same rounded either way.
    private static bool LeavesNoFraction(Share share) =>
        share.Of is FirstOf table && table.Rows.Select(row => row.Then).Append(table.Otherwise)
            .All(number => number is Constant { Value: var value } && value * share.Numerator % share.Denominator == 0);

    public IEnumerable<Changed<Quantity>> Visit(QuantityByReading byReading) =>
        ByReading(byReading.Readings, value => value.Accept(this), readings => new QuantityByReading(readings));

    public IEnumerable<Changed<Quantity>> Visit(FirstOf table)
    {
        FirstOf With(IEnumerable<Row> rows) => new(rows.ToSequence(), table.Otherwise, table.OtherwiseCites);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            int at = i;
            Row row = table.Rows[at];
            IEnumerable<Row> Replaced(Row by) => table.Rows.Select((r, j) => j == at ? by : r);
            yield return new($"row {at + 1} dropped", With(table.Rows.Where((_, j) => j != at)));
            foreach (Changed<Condition> when in row.When.Accept(this))
            {
                yield return new($"row {at + 1}, when: {when.What}", With(Replaced(new(when.Node, row.Then, row.Cites))));
            }

            foreach (Changed<Quantity> then in row.Then.Accept(this))
            {
                yield return new($"row {at + 1}, then: {then.What}", With(Replaced(new(row.When, then.Node, row.Cites))));
            }

            if (at > 0)
            {
                yield return new(
                    $"rows {at} and {at + 1} swapped",
                    With(table.Rows.Select((r, j) => j == at ? table.Rows[at - 1] : j == at - 1 ? table.Rows[at] : r)));
            }
        }

        foreach (Changed<Quantity> otherwise in table.Otherwise.Accept(this))
        {
            yield return new($"otherwise: {otherwise.What}", new FirstOf(table.Rows, otherwise.Node, table.OtherwiseCites));
        }
    }

    private IEnumerable<Changed<Condition>> Parts(Sequence<Condition> of, Func<Sequence<Condition>, Condition> make)
    {
        for (int i = 0; i < of.Count; i++)
        {
            int at = i;
            yield return new($"part {at + 1} dropped", make(of.Where((_, j) => j != at).ToSequence()));
            foreach (Changed<Condition> part in of[at].Accept(this))
            {
                yield return new($"part {at + 1}: {part.What}", make(of.Select((c, j) => j == at ? part.Node : c).ToSequence()));
            }
        }
    }

    private IEnumerable<Changed<Condition>> Sides(Quantity left, Quantity right, Func<Quantity, Quantity, Condition> make) =>
    [
        .. left.Accept(this).Select(l => new Changed<Condition>($"left side: {l.What}", make(l.Node, right))),
        .. right.Accept(this).Select(r => new Changed<Condition>($"right side: {r.What}", make(left, r.Node))),
    ];

    private static IEnumerable<Changed<T>> ByReading<T>(
        Readings<T> readings,
        Func<T, IEnumerable<Changed<T>>> mutate,
        Func<Readings<T>, T> make)
        where T : class
    {
        (string Option, T Value)[] options = [.. readings.All.Select(r => (r.Option.Id, r.Value))];
        T With(IEnumerable<(string, T)> values) => make(Readings<T>.Of(readings.Question, [.. values]));
        for (int i = 0; i < options.Length; i++)
        {
            int at = i;
            for (int j = at + 1; j < options.Length; j++)
            {
                int to = j;
                yield return new($"{readings.Question}: {options[at].Option} and {options[to].Option} swapped", With(options.Select((
                    o,
                    k) =>
                    (o.Option, k == at ? options[to].Value : k == to ? options[at].Value : o.Value))));
            }

            foreach (Changed<T> value in mutate(options[at].Value))
            {
                yield return new(
                    $"{readings.Question} {options[at].Option}: {value.What}",
                    With(options.Select((o, k) => (o.Option, k == at ? value.Node : o.Value))));
            }
        }
    }
}
