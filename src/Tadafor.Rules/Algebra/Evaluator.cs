using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Algebra;

/// <summary>
/// Evaluates a condition over a sheet of facts in Kleene logic, and notes on the way what was read, what is missing and which open
/// questions
/// were met. One instance serves one condition.
/// </summary>
internal sealed class Evaluator : IConditionVisitor<Evaluator.Answer>, IQuantityVisitor<Evaluator.Measure>
{
    private static readonly Phrase _unknown = new("غير معروف", "inconnu", "unknown");
    private static readonly Phrase _yes = new("نعم", "oui", "yes");
    private static readonly Phrase _no = new("لا", "non", "no");

    private readonly FactSet _facts;
    private readonly Interpretations _interpretations;
    private readonly bool _tracing;
    private readonly Instrument[]? _under;

    // Most conditions note nothing of most kinds, and many are evaluated for their answer alone.
    private List<StatedFact>? _read;
    private List<Fact>? _missing;
    private List<YesNoFact>? _awaiting;
    private List<OpenQuestion>? _questions;
    private List<OpenQuestion>? _dividing;

    /// <param name="facts">What the file states.</param>
    /// <param name="interpretations">Readings chosen by the caller.</param>
    /// <param name="tracing">Whether to note the reasoning.</param>
    /// <param name="under">The articles of the rule: of a question that several laws share, those of its own texts are shown. Empty for
    /// all.</param>
    public Evaluator(FactSet facts, Interpretations interpretations, bool tracing, IEnumerable<Citation>? under = null)
    {
        _under = under is null ? null : [.. under.Select(c => c.Instrument).Distinct()];
        _facts = facts;
        _interpretations = interpretations;
        _tracing = tracing;
    }

    /// <summary>A truth value, with its reasoning when tracing.</summary>
    internal readonly record struct Answer(Truth Truth, TraceNode? Trace);

    /// <summary>A measured quantity, with its reasoning when tracing.</summary>
    internal readonly record struct Measure(CountRange Value, TraceNode? Trace);

    public IReadOnlyList<StatedFact> Read => _read ?? [];

    public IReadOnlyList<Fact> Missing => _missing ?? [];

    public IReadOnlyList<YesNoFact> Awaiting => _awaiting ?? [];

    public IReadOnlyList<OpenQuestion> Questions => _questions ?? [];

    /// <summary>Open questions of which the options tried gave different answers.</summary>
    public IReadOnlyList<OpenQuestion> Dividing => _dividing ?? [];

    public Answer Evaluate(Condition condition) => condition.Accept(this);

    public Measure Evaluate(Quantity quantity) => quantity.Accept(this);

    /// <summary>What applies under the reading in effect; <see langword="null"/> when all options are tried.</summary>
    public T? Taken<T>(Readings<T> readings)
        where T : class => _interpretations.For(readings.Question) is { } option ? readings.Under(option) : null;

    /// <summary>Whether all options of a question are tried, for want of a choice and of a default.</summary>
    public bool IsOpen(OpenQuestion question) => _interpretations.For(question) is null;

    public Answer Visit(Always always) => Answered(always, Truth.Yes);

    public Answer Visit(Holds holds)
    {
        if (Find(holds.Fact) is { Value: YesNoValue answer })
        {
            return Answered(holds, Kleene.Of(answer.Value));
        }

        if (_facts.HasDayOnlyIf(holds.Fact))
        {
            return Answered(holds, Truth.Yes);
        }

        Note(holds.Fact);
        return Answered(holds, Truth.Unknown);
    }

    public Answer Visit(Not not)
    {
        Answer of = Evaluate(not.Of);
        return Answered(not, Kleene.Not(of.Truth), of.Trace);
    }

    public Answer Visit(All all)
    {
        Truth truth = Truth.Yes;
        (int Missing, int Awaiting) before = (_missing?.Count ?? 0, _awaiting?.Count ?? 0);
        Answer[] parts = Each(all.Of, Truth.No);
        foreach (Answer part in parts)
        {
            truth = Kleene.And(truth, part.Truth);
        }

        NeedsNoMore(truth, before);

        return Answered(all, truth, Traces(parts));
    }

    public Answer Visit(Any any)
    {
        Truth truth = Truth.No;
        (int Missing, int Awaiting) before = (_missing?.Count ?? 0, _awaiting?.Count ?? 0);
        Answer[] parts = Each(any.Of, Truth.Yes);
        foreach (Answer part in parts)
        {
            truth = Kleene.Or(truth, part.Truth);
        }

        NeedsNoMore(truth, before);

        return Answered(any, truth, Traces(parts));
    }

    public Answer Visit(AtLeast atLeast)
    {
        Measure left = Evaluate(atLeast.Left), right = Evaluate(atLeast.Right);
        return Answered(atLeast, left.Value.IsAtLeast(right.Value), left.Trace, right.Trace);
    }

    public Answer Visit(LessThan lessThan)
    {
        Measure left = Evaluate(lessThan.Left), right = Evaluate(lessThan.Right);
        return Answered(lessThan, Kleene.Not(left.Value.IsAtLeast(right.Value)), left.Trace, right.Trace);
    }

    public Answer Visit(LongerThan longerThan)
    {
        StatedFact? from = Find(longerThan.From), to = Find(longerThan.To);
        KnownDays first = KnownDays.Of(longerThan.From, _facts), last = KnownDays.Of(longerThan.To, _facts);
        Truth truth = Never(longerThan.From) ? Truth.No : Passed(longerThan, first, last);
        if (truth == Truth.Unknown)
        {
            if (from is null)
            {
                Note(longerThan.From);
            }

            if (to is null)
            {
                Note(longerThan.To);
            }
        }

        return Answered(longerThan, truth, Leaf(longerThan.From, from), Leaf(longerThan.To, to));
    }

    public Answer Visit(AtLeastInEach inEach)
    {
        Measure minimum = Evaluate(inEach.Minimum), places = Evaluate((Quantity)inEach.Places);
        List<TraceNode?> steps = [minimum.Trace, places.Trace];
        Truth truth = Truth.Yes;
        long named = 0;
        foreach (StatedFact member in _facts.Members(inEach.Count))
        {
            named++;
            AddOnce(ref _read, member);
            CountRange here = ((CountValue)member.Value).Count;
            if (!here.IsExact)
            {
                Note(member.Fact);
            }

            truth = Kleene.And(truth, here.IsAtLeast(minimum.Value));
            steps.Add(Leaf(member.Fact, member));
        }

        if (CountRange.Exactly(named).IsAtLeast(places.Value) != Truth.Yes)
        {
            Note(inEach.Count.Others);
            truth = Kleene.And(truth, Truth.Unknown);
        }

        return Answered(inEach, truth, [.. steps]);
    }

    public Answer Visit(Qualifying qualifying)
    {
        Measure who = Evaluate(qualifying.Who), among = Evaluate((Quantity)qualifying.Among);
        Truth truth = who.Value.AtLeast > 0 || among.Value.AtMost == 0 ? Truth.Yes
            : who.Value.AtMost == 0 && among.Value.AtLeast > 0 ? Truth.No
            : Truth.Unknown;
        return Answered(qualifying, truth, who.Trace, among.Trace);
    }

    public Answer Visit(ConditionByReading byReading)
    {
        OpenQuestion question = Meet(byReading.Readings.Question);
        if (_interpretations.For(question) is { } option)
        {
            Answer taken = Evaluate(byReading.Readings.Under(option));
            return new(taken.Truth, Reading(question, option.Text, taken.Trace));
        }

        Answer[] each = [.. byReading.Readings.All.Select(r => Evaluate(r.Value))];
        Truth agreed = each.Select(a => a.Truth).Aggregate(Kleene.Agreed);
        if (each.Any(a => a.Truth != each[0].Truth))
        {
            AddOnce(ref _dividing, question);
        }

        return new(agreed, Reading(question, Words(agreed), Traces(each)));
    }

    public Measure Visit(Constant constant) => Measured(constant, CountRange.Exactly(constant.Value));

    public Measure Visit(Counted counted)
    {
        CountRange value = CountRange.Unknown;
        if (Find(counted.Fact) is { Value: CountValue stated })
        {
            value = stated.Count;
        }

        if (!value.IsExact)
        {
            Note(counted.Fact);
        }

        return Measured(counted, value);
    }

    public Measure Visit(FirstOf table)
    {
        CountRange? possible = null;
        List<TraceNode>? steps = _tracing ? [] : null;
        foreach (Row row in table.Rows)
        {
            Answer when = Evaluate(row.When);
            Add(steps, when.Trace, row.Cites);
            if (when.Truth == Truth.No)
            {
                continue;
            }

            Measure then = Evaluate(row.Then);
            Add(steps, then.Trace, row.Cites);
            possible = possible?.Hull(then.Value) ?? then.Value;
            if (when.Truth == Truth.Yes)
            {
                return Measured(table, possible.Value, steps);
            }
        }

        Measure otherwise = Evaluate(table.Otherwise);
        Add(steps, otherwise.Trace, table.OtherwiseCites);
        return Measured(table, possible?.Hull(otherwise.Value) ?? otherwise.Value, steps);
    }

    public Measure Visit(Share share)
    {
        Measure of = Evaluate(share.Of);
        CountRange part = new(share.Part(of.Value.AtLeast), of.Value.AtMost is { } most ? share.Part(most) : null);
        return Measured(share, part, of.Trace is { } step ? [step] : null);
    }

    public Measure Visit(QuantityByReading byReading)
    {
        OpenQuestion question = Meet(byReading.Readings.Question);
        if (_interpretations.For(question) is { } option)
        {
            Measure taken = Evaluate(byReading.Readings.Under(option));
            return new(taken.Value, Reading(question, option.Text, taken.Trace));
        }

        Measure[] each = [.. byReading.Readings.All.Select(r => Evaluate(r.Value))];
        CountRange hull = each.Select(m => m.Value).Aggregate((a, b) => a.Hull(b));
        if (each.Any(m => m.Value != each[0].Value))
        {
            AddOnce(ref _dividing, question);
        }

        return new(hull, Reading(question, hull.Text, [.. each.Select(m => m.Trace)]));
    }

    private OpenQuestion Meet(OpenQuestion question)
    {
        AddOnce(ref _questions, question);
        return question;
    }

    // The parts of a condition that a single answer decides. Where one of them gave it, the questions of the others move nothing.
    private Answer[] Each(Sequence<Condition> of, Truth deciding)
    {
        List<OpenQuestion>? before = _questions;
        List<OpenQuestion>?[]? met = null;
        Answer[] parts = new Answer[of.Count];
        int decided = -1;
        for (int i = 0; i < parts.Length; i++)
        {
            _questions = null;
            parts[i] = Evaluate(of[i]);
            decided = decided < 0 && parts[i].Truth == deciding ? i : decided;
            if (_questions is not null)
            {
                (met ??= new List<OpenQuestion>?[parts.Length])[i] = _questions;
            }
        }

        _questions = before;
        for (int i = 0; i < (met?.Length ?? 0); i++)
        {
            foreach (OpenQuestion question in decided < 0 || decided == i ? met![i] ?? [] : [])
            {
                AddOnce(ref _questions, question);
            }
        }

        return parts;
    }

    // A day that the file says never came.
    private bool Never(DateFact day) => day.OnlyIf is { } condition && Find(condition) is { Value: YesNoValue { Value: false } };

    private Truth Passed(LongerThan span, KnownDays from, KnownDays to)
    {
        ReadingOption[] options = [.. span.MonthEnd.Options];
        Truth[] each = [.. options.Select(option => Passed(span, from, to, option))];
        if (each.All(t => t == each[0]))
        {
            return each[0];
        }

        OpenQuestion question = Meet(span.MonthEnd);
        if (_interpretations.For(question) is { } taken)
        {
            return each[Array.IndexOf(options, taken)];
        }

        AddOnce(ref _dividing, question);
        return Truth.Unknown;
    }

    private static Truth Passed(LongerThan span, KnownDays from, KnownDays to, ReadingOption monthEnd) =>
        from.Latest is { } latest && to.Earliest >= span.EarliestAfter(latest, monthEnd) ? Truth.Yes
        : from.Earliest is { } earliest && to.Latest < span.EarliestAfter(earliest, monthEnd) ? Truth.No
        : Truth.Unknown;

    private StatedFact? Find(Fact fact)
    {
        StatedFact? stated = _facts.Find(fact);
        if (stated is not null)
        {
            AddOnce(ref _read, stated);
        }

        return stated;
    }

    // What one part decided, no fact of another part can change: none of them is asked for.
    private void NeedsNoMore(Truth truth, (int Missing, int Awaiting) before)
    {
        if (truth != Truth.Unknown)
        {
            _missing?.RemoveRange(before.Missing, _missing.Count - before.Missing);
            _awaiting?.RemoveRange(before.Awaiting, _awaiting.Count - before.Awaiting);
        }
    }

    private void Note(Fact missing)
    {
        if (missing is YesNoFact { Judge: not null } judgement)
        {
            AddOnce(ref _awaiting, judgement);
        }
        else
        {
            AddOnce(ref _missing, missing);
        }
    }

    // A sheet holds one statement of each fact, so that being the same one is enough; comparing words would cost far more.
    private static void AddOnce<T>(ref List<T>? list, T item)
        where T : class
    {
        foreach (T known in list ??= [])
        {
            if (ReferenceEquals(known, item))
            {
                return;
            }
        }

        list.Add(item);
    }

    private static Phrase Words(Truth truth) => truth switch
    {
        Truth.Yes => _yes,
        Truth.No => _no,
        _ => _unknown,
    };

    private Answer Answered(Condition node, Truth truth, params ReadOnlySpan<TraceNode?> children) =>
        new(truth, _tracing ? new(node.Accept(Wording.Of), Words(truth), [], Present(children)) : null);

    private Measure Measured(Quantity node, CountRange value, List<TraceNode>? steps = null) =>
        new(value, _tracing ? new(node.Accept(Wording.Of), value.Text, [], steps?.ToSequence() ?? []) : null);

    private TraceNode? Leaf(Fact fact, StatedFact? stated) =>
        _tracing ? new(fact.Label, stated?.Value.Text ?? _unknown, [], []) : null;

    private TraceNode? Reading(OpenQuestion question, Phrase taken, params ReadOnlySpan<TraceNode?> children) =>
        _tracing ? new(
            new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(Phrase.Same(question.Id), question.Text),
            taken,
            Own(question.Cites),
            Present(children)) : null;

    private Sequence<Citation> Own(Sequence<Citation> cites) =>
        _under is null ? cites : Instruments.Bearing(cites, _under);

    private static void Add(List<TraceNode>? steps, TraceNode? step, Sequence<Citation> cites)
    {
        if (steps is not null && step is not null)
        {
            steps.Add(new(step.Text, step.Value, cites, step.Children));
        }
    }

    private TraceNode?[] Traces(Answer[] answers) => _tracing ? Array.ConvertAll(answers, a => a.Trace) : [];

    private static Sequence<TraceNode> Present(ReadOnlySpan<TraceNode?> nodes)
    {
        List<TraceNode> present = new(nodes.Length);
        foreach (TraceNode? node in nodes)
        {
            if (node is not null)
            {
                present.Add(node);
            }
        }

        return present.ToSequence();
    }
}
