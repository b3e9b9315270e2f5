using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Algebra;

/// <summary>What a fact must become: a count to reach, an answer, or a first day.</summary>
internal sealed record Target(Fact Fact, long Count, bool Answer, LocalDate Day)
{
    public static Target Reach(CountFact fact, long count) => new(fact, count, false, default);

    public static Target Become(YesNoFact fact, bool answer) => new(fact, 0, answer, default);

    public static Target NotBefore(DateFact fact, LocalDate day) => new(fact, 0, false, day);
}

/// <summary>Targets for several facts, each with the articles that ask for it. Immutable.</summary>
internal sealed class Plan
{
    private readonly Dictionary<Fact, (Target Target, Sequence<Citation> Cites)> _targets;

    private Plan(Dictionary<Fact, (Target, Sequence<Citation>)> targets) => _targets = targets;

    public static Plan Empty { get; } = new([]);

    /// <summary>The plan with more targets; <see langword="null"/> when they contradict it (yes and no), or add nothing to it.</summary>
    public Plan? Merge(IReadOnlyList<Target> more, Sequence<Citation> cites)
    {
        Dictionary<Fact, (Target Target, Sequence<Citation> Cites)> merged = new(_targets);
        bool grew = false;
        foreach (Target target in more)
        {
            if (!merged.TryGetValue(target.Fact, out (Target Target, Sequence<Citation> Cites) known))
            {
                merged[target.Fact] = (target, cites);
                grew = true;
                continue;
            }

            if (target.Fact is YesNoFact && known.Target.Answer != target.Answer)
            {
                return null;
            }

            Target stronger = target with
            {
                Count = Math.Max(known.Target.Count, target.Count),
                Day = known.Target.Day > target.Day ? known.Target.Day : target.Day,
            };
            grew |= stronger != known.Target;
            merged[target.Fact] = (stronger, known.Cites.Concat(cites).Distinct().ToSequence());
        }

        return grew ? new(merged) : null;
    }

    /// <summary>The sheet as it would be.</summary>
    public FactSet ApplyTo(FactSet facts)
    {
        if (_targets.Count == 0)
        {
            return facts;
        }

        List<StatedFact> changed = [];
        foreach ((Target target, _) in _targets.Values)
        {
            FactSource source = facts.Find(target.Fact)?.Source ?? FromDeclaration.Instance;
            switch (target.Fact)
            {
                case YesNoFact answer:
                    changed.Add(new(answer, new YesNoValue(target.Answer), source));
                    break;
                case DateFact day:
                    changed.Add(new(day, new DateValue(target.Day), source));
                    break;
            }
        }

        Dictionary<CountFact, long> raised = [];
        foreach ((CountFact count, long additional) in Additions(facts))
        {
            foreach (CountFact wider in count.AndWider)
            {
                raised[wider] = raised.GetValueOrDefault(wider) + additional;
            }
        }

        foreach ((CountFact count, long additional) in raised)
        {
            if (facts.Find(count) is { Value: CountValue stated } known)
            {
                changed.Add(new(count, new CountValue(stated.Count.Plus(additional)), known.Source));
            }
        }

        return facts.WithAll(changed);
    }

    /// <summary>The first day of the changed file: a later deposit is a later legal date.</summary>
    public LocalDate LegalDate(LocalDate legalDate) =>
        _targets.Values.Select(t => t.Target.Day).Append(legalDate).Max();

    /// <summary>Fewer facts first, then fewer additions, then the earlier day.</summary>
    public (int Facts, long Additions, LocalDate Day) Size(FactSet facts)
    {
        Sequence<Change> changes = Changes(facts);
        return (changes.Count, changes.OfType<MoreOf>().Sum(m => m.Additional), LegalDate(LocalDate.MinIsoValue));
    }

    /// <summary>The changes from the sheet as it is.</summary>
    public Sequence<Change> Changes(FactSet facts)
    {
        Dictionary<CountFact, long> additions = Additions(facts).ToDictionary(a => a.Count, a => a.Additional);
        return _targets.Values
            .OrderBy(t => t.Target.Fact.Code, StringComparer.Ordinal)
            .Select(t => t.Target.Fact switch
            {
                CountFact count => additions.TryGetValue(count, out long additional) ? new MoreOf(count, additional, t.Cites) : null,
                YesNoFact answer =>
                    new Becomes(answer, t.Target.Answer, t.Target.Answer ? answer.RemedyToYes! : answer.RemedyToNo!, t.Cites),
                DateFact date => (Change?)new NotBefore(date, t.Target.Day, t.Cites),
                _ => throw new InvalidOperationException($"{t.Target.Fact}: a kind of fact without changes."),
            })
            .OfType<Change>()
            .ToSequence();
    }

    // Narrow counts first: whoever is added to a part is added to the whole, which may then ask for nothing more.
    private List<(CountFact Count, long Additional)> Additions(FactSet facts)
    {
        List<(CountFact Count, long Additional)> additions = [];
        IEnumerable<CountFact> narrowFirst = _targets.Keys.OfType<CountFact>()
            .OrderByDescending(c => c.AndWider.Count).ThenBy(c => c.Code, StringComparer.Ordinal);
        foreach (CountFact count in narrowFirst)
        {
            long now = facts.Find(count) is { Value: CountValue stated } ? stated.Count.AtLeast : 0;
            long already = additions.Where(a => a.Count != count && a.Count.AndWider.Contains(count)).Sum(a => a.Additional);
            long additional = _targets[count].Target.Count - now - already;
            if (additional > 0)
            {
                additions.Add((count, additional));
            }
        }

        return additions;
    }
}
