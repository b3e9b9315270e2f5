using NodaTime;
using Tadafor.Domain.Law;

namespace Tadafor.Rules.Algebra;

/// <summary>
/// A file as it is and as plans would change it: examines rules over both, and derives from the nodes of an unsatisfied condition the
/// alternative sets of targets that would satisfy it.
/// </summary>
internal sealed class CurePlanner
{
    private readonly FactSet _facts;
    private readonly LocalDate _legalDate;
    private readonly Interpretations _interpretations;

    // A plan is looked at by many rules, and by some of them again.
    private readonly Dictionary<Rule, Examiner.Examined> _asIs = [];
    private readonly Dictionary<Rule, Plan[]> _alone = [];
    private readonly Dictionary<Plan, (FactSet Facts, LocalDate Day, Dictionary<Rule, Verdict> Verdicts)> _changed = [];

    public CurePlanner(FactSet facts, LocalDate legalDate, Interpretations interpretations)
    {
        _facts = facts;
        _legalDate = legalDate;
        _interpretations = interpretations;
    }

    /// <summary>The file as it is.</summary>
    public FactSet Facts => _facts;

    /// <summary>The day that selects the version of the law for it.</summary>
    public LocalDate LegalDate => _legalDate;

    /// <summary>Readings chosen by the caller.</summary>
    public Interpretations Interpretations => _interpretations;

    /// <summary>The rule over the file as it is.</summary>
    public Examiner.Examined AsIs(Rule rule)
    {
        if (!_asIs.TryGetValue(rule, out Examiner.Examined examined))
        {
            _asIs.Add(rule, examined = Examiner.Examine(rule, _facts, _legalDate, _interpretations, tracing: false));
        }

        return examined;
    }

    /// <summary>The plans that would satisfy a rule if it were the only one: its finding and the cure of the whole both ask for them.</summary>
    public Plan[] Alone(Rule rule)
    {
        if (!_alone.TryGetValue(rule, out Plan[]? plans))
        {
            _alone.Add(rule, plans = CureFinder.Search([rule], this));
        }

        return plans;
    }

    /// <summary>
    /// The rules that the file, changed by the plan, does not satisfy; in their order, none examined before it is asked for.
    /// </summary>
    public IEnumerable<Rule> Unsatisfied(IEnumerable<Rule> rules, Plan plan) =>
        rules.Where(rule => VerdictOf(rule, plan) == Verdict.Unsatisfied);

    /// <summary>
    /// The rules that the file satisfies, and the file changed by the plan no longer does for certain: a new signatory has no card copy
    /// yet.
    /// </summary>
    public IEnumerable<Rule> Unsettled(IEnumerable<Rule> rules, Plan plan) => rules.Where(rule =>
        VerdictOf(rule, plan) == Verdict.Undetermined && VerdictOf(rule, Plan.Empty) == Verdict.Satisfied);

    /// <summary>Whether the file changed by the plan satisfies the rule for certain.</summary>
    public bool IsSatisfied(Rule rule, Plan plan) => VerdictOf(rule, plan) == Verdict.Satisfied;

    /// <summary>The plan extended by each way to satisfy the rule.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="certainly">Whether it must be satisfied for certain, rather than not be unsatisfied.</param>
    public IEnumerable<Plan> Extend(Plan plan, Rule rule, bool certainly = false)
    {
        (FactSet changed, LocalDate day, _) = Changed(plan);
        return rule.Requires.CertainOn(day)?.Value is not { } condition
            ? []
            : condition.Accept(new Ways(changed, count => plan.Reached(count, _facts), _interpretations, wanted: true, certainly))
                .Select(targets => plan.Merge(targets, rule.Cites))
                .OfType<Plan>();
    }

    private Verdict VerdictOf(Rule rule, Plan plan)
    {
        if (!plan.Touches(rule))
        {
            return AsIs(rule).Verdict;
        }

        (FactSet facts, LocalDate day, Dictionary<Rule, Verdict> verdicts) = Changed(plan);
        if (!verdicts.TryGetValue(rule, out Verdict verdict))
        {
            verdicts.Add(rule, verdict = Examiner.VerdictOf(rule, facts, day, _interpretations));
        }

        return verdict;
    }

    private (FactSet Facts, LocalDate Day, Dictionary<Rule, Verdict> Verdicts) Changed(Plan plan)
    {
        if (!_changed.TryGetValue(plan, out (FactSet Facts, LocalDate Day, Dictionary<Rule, Verdict> Verdicts) changed))
        {
            _changed.Add(plan, changed = (plan.ApplyTo(_facts), plan.LegalDate(_legalDate), []));
        }

        return changed;
    }

    /// <summary>
    /// Alternative sets of targets that make a condition true (or false). No alternative: nothing can. An empty set: nothing need change.
    /// </summary>
    private sealed class Ways(
        FactSet facts,
        Func<CountFact, Amount?> reached,
        Interpretations interpretations,
        bool wanted,
        bool certainly)
        : IConditionVisitor<List<List<Target>>>
    {
        private static readonly List<List<Target>> _nothingNeeded = [[]];

        public List<List<Target>> Visit(Always always) => wanted ? _nothingNeeded : [];

        public List<List<Target>> Visit(Holds holds) =>
            IsFine(holds) ? _nothingNeeded
            : (wanted ? holds.Fact.RemedyToYes : holds.Fact.RemedyToNo) is null ? []
            : [[Target.Become(holds.Fact, wanted)]];

        public List<List<Target>> Visit(Not not) => not.Of.Accept(new Ways(facts, reached, interpretations, !wanted, certainly));

        public List<List<Target>> Visit(All all) => wanted ? Together(all.Of) : Either(all.Of);

        public List<List<Target>> Visit(Any any) => wanted ? Either(any.Of) : Together(any.Of);

        public List<List<Target>> Visit(AtLeast atLeast) =>
            IsFine(atLeast) ? _nothingNeeded
            : wanted ? Raise(atLeast.Left, Safe(atLeast.Right))
            : Raise(atLeast.Right, Safe(atLeast.Left).Plus(1));

        public List<List<Target>> Visit(LessThan lessThan) =>
            IsFine(lessThan) ? _nothingNeeded
            : wanted ? Raise(lessThan.Right, Safe(lessThan.Left).Plus(1))
            : Raise(lessThan.Left, Safe(lessThan.Right));

        public List<List<Target>> Visit(LongerThan longerThan) =>
            IsFine(longerThan) ? _nothingNeeded
            : wanted && longerThan.To.CanBeLater && KnownDays.Of(longerThan.From, facts).Earliest is { } from
                ? [[Target.NotBefore(longerThan.To, longerThan.EarliestAfter(from, interpretations.For(longerThan.MonthEnd)))]]
            : [];

        // Nothing makes a count smaller, so that a spread that must not be is left as it is.
        public List<List<Target>> Visit(AtLeastInEach inEach) =>
            IsFine(inEach) ? _nothingNeeded
            : wanted ? Cross(TooFew(inEach).Select(place => Raise(place, Safe(inEach.Minimum))))
            : [];

        public List<List<Target>> Visit(Qualifying qualifying) =>
            IsFine(qualifying) ? _nothingNeeded
            : wanted ? Raise(qualifying.Who, new(1))
            : [];

        public List<List<Target>> Visit(ConditionByReading byReading) =>
            interpretations.For(byReading.Readings.Question) is { } option
                ? byReading.Readings.Under(option).Accept(this)
                : Together([.. byReading.Readings.All.Select(r => r.Value)]);

        private IEnumerable<CountFact> TooFew(AtLeastInEach inEach) => facts.Members(inEach.Count).Select(m => (CountFact)m.Fact)
            .Where(place => !IsFine((Quantity)place >= inEach.Minimum));

        private bool IsFine(Condition condition) =>
            new Evaluator(facts, interpretations, tracing: false).Evaluate(condition).Truth is var truth
            && (certainly ? truth == Kleene.Of(wanted) : truth != Kleene.Of(!wanted));

        private Amount Safe(Quantity quantity) => new Amounts(facts, interpretations, reached).Of(quantity);

        private List<List<Target>> Raise(Quantity quantity, Amount atLeast) => quantity switch
        {
            Counted { Fact: { CanBeRaised: true } fact } => [[Target.Reach(fact, atLeast)]],
            QuantityByReading byReading when interpretations.For(byReading.Readings.Question) is { } option =>
                Raise(byReading.Readings.Under(option), atLeast),
            QuantityByReading byReading => Cross(byReading.Readings.All.Select(r => Raise(r.Value, atLeast))),
            _ => [],
        };

        private List<List<Target>> Either(IEnumerable<Condition> of) => [.. of.SelectMany(c => c.Accept(this))];

        private List<List<Target>> Together(IEnumerable<Condition> of) => Cross(of.Select(c => c.Accept(this)));

        private static List<List<Target>> Cross(IEnumerable<List<List<Target>>> parts) =>
            parts.Aggregate(_nothingNeeded, (sofar, next) => [.. from a in sofar from b in next select (List<Target>)[.. a, .. b]]);
    }
}
