using Tadafor.Domain.Law;

namespace Tadafor.Rules.Algebra;

/// <summary>What a rule speaks of: the facts it reads and the open questions it rests on, each once, in the order met.</summary>
internal sealed class RuleContents : IConditionVisitor<bool>, IQuantityVisitor<bool>
{
    private readonly List<Fact> _facts = [];
    private readonly List<OpenQuestion> _questions = [];
    private readonly List<CountFamily> _families = [];

    private RuleContents()
    {
    }

    public IReadOnlyList<Fact> Facts => _facts;

    public IReadOnlyList<OpenQuestion> Questions => _questions;

    /// <summary>Counts that the rule reads place by place.</summary>
    public IReadOnlyList<CountFamily> Families => _families;

    /// <summary>The contents of the rule's guard and of every version of what it asks.</summary>
    public static RuleContents Of(Rule rule)
    {
        RuleContents contents = new();
        rule.Applies.Accept(contents);
        foreach (Version<Condition> version in rule.Requires.All)
        {
            version.Value.Accept(contents);
        }

        return contents;
    }

    /// <summary>
    /// Whether what is asked can come to another answer when a count or an answer of the file changes. A day bears on others by their
    /// order, so that of days this says nothing.
    /// </summary>
    public bool Reads(Fact changed) => changed switch
    {
        CountFact count =>
            count.AndWider.Any(wider => _facts.Contains(wider) || (wider.Family is { } family && _families.Contains(family))),
        YesNoFact answer => _facts.Contains(answer) || _facts.Exists(fact => fact is DateFact day && day.OnlyIf == answer),
        _ => throw new ArgumentOutOfRangeException(nameof(changed), changed, null),
    };

    public bool Visit(Always always) => true;

    public bool Visit(Holds holds) => Note(_facts, holds.Fact);

    public bool Visit(Not not) => not.Of.Accept(this);

    public bool Visit(All all) => Each(all.Of);

    public bool Visit(Any any) => Each(any.Of);

    public bool Visit(AtLeast atLeast) => atLeast.Left.Accept(this) & atLeast.Right.Accept(this);

    public bool Visit(LessThan lessThan) => lessThan.Left.Accept(this) & lessThan.Right.Accept(this);

    public bool Visit(LongerThan longerThan) => Note(_facts, longerThan.From) & Note(_facts, longerThan.To)
        & Note(_questions, longerThan.MonthEnd);

    public bool Visit(AtLeastInEach inEach) => Note(_facts, inEach.Places) & inEach.Minimum.Accept(this) & Note(_families, inEach.Count);

    public bool Visit(Qualifying qualifying) => qualifying.Who.Accept(this) & Note(_facts, qualifying.Among);

    public bool Visit(ConditionByReading byReading) =>
        Note(_questions, byReading.Readings.Question) & Each(byReading.Readings.All.Select(r => r.Value));

    public bool Visit(Constant constant) => true;

    public bool Visit(Counted counted) => Note(_facts, counted.Fact);

    public bool Visit(FirstOf table)
    {
        foreach (Row row in table.Rows)
        {
            row.When.Accept(this);
            row.Then.Accept(this);
        }

        return table.Otherwise.Accept(this);
    }

    public bool Visit(Share share) => share.Of.Accept(this);

    public bool Visit(QuantityByReading byReading)
    {
        Note(_questions, byReading.Readings.Question);
        foreach ((_, Quantity value) in byReading.Readings.All)
        {
            value.Accept(this);
        }

        return true;
    }

    private bool Each(IEnumerable<Condition> conditions)
    {
        foreach (Condition condition in conditions)
        {
            condition.Accept(this);
        }

        return true;
    }

    private static bool Note<T>(List<T> list, T item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }

        return true;
    }
}
