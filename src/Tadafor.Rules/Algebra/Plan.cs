using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>What a fact must become: a count to reach, an answer, or a first day.</summary>
internal sealed record Target(Fact Fact, Amount Count, bool Answer, LocalDate Day)
{
    private static readonly Amount _none = new(0);

    public static Target Reach(CountFact fact, Amount count) => new(fact, count, false, default);

    public static Target Become(YesNoFact fact, bool answer) => new(fact, _none, answer, default);

    public static Target NotBefore(DateFact fact, LocalDate day) => new(fact, _none, false, day);
}

/// <summary>Targets for several facts, each with the articles that ask for it. Immutable.</summary>
internal sealed class Plan
{
    // In the order in which they were asked for, which is that of the rules.
    private readonly OrderedDictionary<Fact, (Target Target, Sequence<Citation> Cites)> _targets;

    private Plan(OrderedDictionary<Fact, (Target, Sequence<Citation>)> targets) => _targets = targets;

    public static Plan Empty { get; } = new([]);

    /// <summary>The plan with more targets; <see langword="null"/> when they contradict it (yes and no), or add nothing to it.</summary>
    public Plan? Merge(IReadOnlyList<Target> more, Sequence<Citation> cites)
    {
        OrderedDictionary<Fact, (Target Target, Sequence<Citation> Cites)> merged = new(_targets);
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
                Count = known.Target.Count.And(target.Count),
                Day = known.Target.Day > target.Day ? known.Target.Day : target.Day,
            };
            grew |= stronger.Count.Enough > known.Target.Count.Enough || stronger.Day > known.Target.Day;
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

    /// <summary>
    /// Whether a rule may come to another verdict over the changed sheet. A later day is another day of the law, and orders others.
    /// </summary>
    public bool Touches(Rule rule)
    {
        foreach (Fact fact in _targets.Keys)
        {
            if (fact is DateFact || rule.Contents.Reads(fact))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What a count comes to by this plan, case by case; <see langword="null"/> when that does not depend on what the file leaves open.
    /// </summary>
    public Amount? Reached(CountFact count, FactSet facts)
    {
        Phrase[] cases = [.. _targets.Values.SelectMany(t => t.Target.Count.Cases).Select(c => c.When).Distinct()];
        if (cases.Length == 0 || facts.Find(count) is not { Value: CountValue { Count: { IsExact: true } now } })
        {
            return null;
        }

        return new(Raised(null), [.. cases.Select(when => (when, Raised(when)))]);

        long Raised(Phrase? when) => now.AtLeast
            + Additions(facts, when).Where(a => a.Count.AndWider.Contains(count)).Sum(a => a.Additional);
    }

    /// <summary>Fewer facts first, then fewer additions, then the earlier day.</summary>
    public (int Facts, long Additions, LocalDate Day) Size(FactSet facts)
    {
        Sequence<Change> changes = Changes(facts);
        return (changes.Count, changes.OfType<MoreOf>().Sum(m => m.Additional), LegalDate(LocalDate.MinIsoValue));
    }

    /// <summary>
    /// Whether the other plan differs in one answer alone, so that its answer would do as well as <paramref name="own"/>.
    /// </summary>
    public bool HasInPlaceOf(Fact own, Plan other, [NotNullWhen(true)] out Fact? instead)
    {
        Fact[] added = [.. other._targets.Keys.Except(_targets.Keys)];
        instead = added is [YesNoFact one] && other._targets.Count == _targets.Count && !other._targets.ContainsKey(own) ? one : null;
        return instead is not null;
    }

    /// <summary>The change of one fact of this plan, an answer.</summary>
    public Becomes Answer(YesNoFact fact)
    {
        (Target target, Sequence<Citation> cites) = _targets[fact];
        return new(fact, target.Answer, target.Answer ? fact.RemedyToYes! : fact.RemedyToNo!, cites);
    }

    /// <summary>
    /// The changes from the sheet as it is, in the order of the rules that ask for them; what only needs time comes last.
    /// </summary>
    public Sequence<Change> Changes(FactSet facts)
    {
        Dictionary<CountFact, long> enough = Additions(facts).ToDictionary(a => a.Count, a => a.Additional);
        (Phrase When, Dictionary<CountFact, long> Additions)[] cases =
        [
            .. _targets.Values.SelectMany(t => t.Target.Count.Cases).Select(c => c.When).Distinct()
                .Select(when => (when, Additions(facts, when).ToDictionary(a => a.Count, a => a.Additional))),
        ];
        return _targets.Values
            .OrderBy(t => t.Target.Fact is DateFact)
            .Select(t => t.Target.Fact switch
            {
                CountFact count => enough.TryGetValue(count, out long additional)
                    ? new MoreOf(count, additional, t.Cites, Cases(count, additional))
                    : null,
                YesNoFact answer => Answer(answer),
                DateFact date => (Change?)new NotBefore(date, t.Target.Day, t.Cites),
                _ => throw new InvalidOperationException($"{t.Target.Fact}: a kind of fact without changes."),
            })
            .OfType<Change>()
            .ToSequence();

        Sequence<MoreWhen> Cases(CountFact count, long additional)
        {
            MoreWhen[] each = [.. cases.Select(c => new MoreWhen(c.When, c.Additions.GetValueOrDefault(count)))];
            return each.Any(c => c.Additional != additional) ? each.ToSequence() : [];
        }
    }

    // Narrow counts first: whoever is added to a part is added to the whole, which may then ask for nothing more.
    private List<(CountFact Count, long Additional)> Additions(FactSet facts, Phrase? when = null)
    {
        List<(CountFact Count, long Additional)> additions = [];
        IEnumerable<CountFact> narrowFirst = _targets.Keys.OfType<CountFact>()
            .OrderByDescending(c => c.AndWider.Count).ThenBy(c => c.Code, StringComparer.Ordinal);
        foreach (CountFact count in narrowFirst)
        {
            Amount reach = _targets[count].Target.Count;
            long now = facts.Find(count) is { Value: CountValue stated } ? stated.Count.AtLeast : 0;
            long already = additions.Where(a => a.Count != count && a.Count.AndWider.Contains(count)).Sum(a => a.Additional);
            long additional = (when is null ? reach.Enough : reach.In(when)) - now - already;
            if (additional > 0)
            {
                additions.Add((count, additional));
            }
        }

        return additions;
    }
}
