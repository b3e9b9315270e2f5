using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>
/// One file that the stated facts leave possible, and one way to read the law: every fact known, every question answered. What was not
/// stated is
/// assumed, and a plain rule that reads more than was assumed so far is run again under each assumption that could be made.
/// </summary>
internal sealed class PossibleFile
{
    private static readonly long[] _thresholds =
    [
        1,
        2,
        5,
        15,
        20,
        25,
        100,
        101,
        200,
        300,
        400,
        500,
        4_000,
        5_000,
        20_000,
        25_000,
        35_000,
        1_000_000,
        3_000_001
    ];
    private static readonly LocalDate[] _daysApart = [new(1990, 1, 1), new(2100, 1, 1)];

    private static readonly DateFact[][] _orders =
    [
        [AssociationFacts.DeclaredOn, AssociationFacts.ProvisionalReceiptOn, AssociationFacts.FinalReceiptOn],
        [PetitionFacts.DepositedOn, PetitionFacts.BureauRulesOn],
    ];

    private readonly FactSet _stated;
    private readonly Interpretations _readings;
    private readonly LocalDate _on;
    private readonly Dictionary<object, object> _assumed;

    private PossibleFile(FactSet stated, Interpretations readings, LocalDate on, Dictionary<object, object> assumed)
    {
        _on = on;
        _stated = stated;
        _readings = readings;
        _assumed = assumed;
    }

    /// <summary>Facts that were read though the file does not state them exactly.</summary>
    public HashSet<Fact> Missing { get; private init; } = [];

    /// <summary>
    /// What a plain rule answers in each possible file, and the facts that had to be assumed on the way. It looks no further once what is
    /// left cannot change the verdict: both answers are possible, and a fact that nobody has to judge is among what is missing.
    /// </summary>
    public static (IReadOnlySet<Plain> Answers, IReadOnlySet<Fact> Missing) Run(
        Func<PossibleFile, Plain> rule,
        FactSet stated,
        Interpretations readings,
        LocalDate on)
    {
        HashSet<Plain> answers = [];
        HashSet<Fact> missing = [];
        Stack<PossibleFile> open = new([new PossibleFile(stated, readings, on, []) { Missing = missing }]);
        while (!IsOpen(answers, missing) && open.TryPop(out PossibleFile? file))
        {
            try
            {
                answers.Add(rule(file));
            }
            catch (MustAssume assumption)
            {
                foreach (object value in assumption.Values)
                {
                    open.Push(new(stated, readings, on, new(file._assumed) { [assumption.What] = value }) { Missing = missing });
                }
            }
        }

        return (answers, missing);
    }

    private static bool IsOpen(HashSet<Plain> answers, HashSet<Fact> missing) =>
        answers.Count > 1 && answers.Contains(Plain.NotMet) && missing.Any(f => f is not YesNoFact { Judge: not null });

    /// <summary>The places of a family that the file names.</summary>
    public IEnumerable<CountFact> Members(CountFamily family) => _stated.Members(family).Select(s => (CountFact)s.Fact);

    public long Count(CountFact fact)
    {
        Domain.Law.CountRange known = _stated.Find(fact)?.Value is CountValue stated ? stated.Count : Domain.Law.CountRange.Unknown;
        return known.IsExact ? known.AtLeast : (long)Assumed(fact, Candidates(fact, known));
    }

    public bool Is(YesNoFact fact) => _stated.Find(fact)?.Value is YesNoValue stated ? stated.Value : (bool)Assumed(fact, [true, false]);

    public LocalDate Day(DateFact fact) =>
        _stated.Find(fact)?.Value is DateValue stated ? stated.Value : (LocalDate)Assumed(fact, DaysOf(fact).Cast<object>());

    // The order of law: declaration, provisional receipt, final receipt; deposit, ruling. A file against that order says nothing of what it
    // leaves out.
    private IEnumerable<LocalDate> DaysOf(DateFact fact)
    {
        DateFact[] order = _orders.Single(o => o.Contains(fact));
        int at = Array.IndexOf(order, fact);
        LocalDate[] before =
        [
            .. order.Take(at).Select(Said).OfType<LocalDate>()
        ], after = [.. order.Skip(at + 1).Select(Said).OfType<LocalDate>()];
        return before.Length > 0 && after.Length > 0 && before.Max() > after.Min()
            ? _daysApart
            : [before.Length > 0 ? before.Max() : _daysApart[0], after.Length > 0 ? after.Min() : _daysApart[1]];
    }

    private LocalDate? Said(DateFact fact) => _stated.Find(fact)?.Value is DateValue stated ? stated.Value : null;

    /// <summary>The option in effect: chosen, else default, else each in turn.</summary>
    public string Reading(OpenQuestion question) =>
        _readings.For(question)?.Id ?? (string)Assumed(question, question.Options.Select(o => (object)o.Id));

    /// <summary>What the file itself states, nothing assumed.</summary>
    public bool? Says(YesNoFact fact) => _stated.Find(fact)?.Value is YesNoValue stated ? stated.Value : null;

    /// <summary>Whether the file itself gives the day.</summary>
    public bool Says(DateFact fact) => _stated.Find(fact) is not null;

    private object Assumed(object what, IEnumerable<object> values)
    {
        if (what is Fact fact)
        {
            Missing.Add(fact);
        }

        return _assumed.TryGetValue(what, out object? value) ? value : throw new MustAssume(what, [.. values]);
    }

    // Every threshold of the law, one less, and the ends of what is known: between two of them nothing changes, and of two counts compared
    // the ends decide.
    private static IEnumerable<object> Candidates(CountFact fact, Domain.Law.CountRange known) =>
        PlainCouncil.Counts.GetValueOrDefault(fact, PlainComposition.Thresholds.GetValueOrDefault(fact, _thresholds))
            .SelectMany(n => new[] { n, n - 1 })
            .Append(known.AtLeast).Append(known.AtMost ?? 10_000_000)
            .Where(n => n >= known.AtLeast && n <= (known.AtMost ?? long.MaxValue))
            .Distinct().Select(n => (object)n);

    private sealed class MustAssume(object what, IReadOnlyList<object> values) : Exception
    {
        public object What => what;

        public IReadOnlyList<object> Values => values;
    }
}
