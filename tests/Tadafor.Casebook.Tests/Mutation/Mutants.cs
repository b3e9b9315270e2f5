using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules;
using Tadafor.Rules.Algebra;

namespace Tadafor.Casebook.Tests.Mutation;

/// <summary>All mutants of the rule book that say something else than the law.</summary>
internal static class Mutants
{
    /// <summary>
    /// Mutants of one rule. Those whose rule as data is the same as before (two readings that ask for the same, swapped) say nothing else
    /// and are left out.
    /// </summary>
    public static IEnumerable<Mutant> Of(Rule rule)
    {
        string unchanged = RuleSpec.Digest(rule);
        return Guards(rule).Concat(Versions(rule)).Where(m => RuleSpec.Digest(m.Rule) != unchanged);
    }

    /// <summary>The days on which rules take effect, each moved by one day, in every rule that rests on it.</summary>
    public static IEnumerable<(string What, IReadOnlyList<Rule> Rules)> OfCommencements() =>
        from start in Rulebook.Rules.SelectMany(r => r.Requires.All).Select(v => v.From).Distinct()
        from moved in Moved(start)
        select (
            $"{Numerals.Iso(start.NotBefore)}..{Numerals.Iso(start.CertainBy)} → {Numerals.Iso(moved.NotBefore)}..{Numerals.Iso(moved.CertainBy)}",
            (IReadOnlyList<Rule>)[.. Rulebook.Rules
                .Where(r => r.Requires.All.Any(v => v.From == start))
                .Select(r => With(r, r.Applies, v => v.From == start ? moved : v.From, v => v.Value))]);

    private static IEnumerable<Mutant> Guards(Rule rule) =>
        rule.Applies.Accept(Mutations.Of).Select(c => new Mutant($"applies if: {c.What}", With(rule, c.Node, v => v.From, v => v.Value)));

    private static IEnumerable<Mutant> Versions(Rule rule) =>
        from changed in rule.Requires.All
        from condition in changed.Value.Accept(Mutations.Of)
        select new Mutant(condition.What, With(rule, rule.Applies, v => v.From, v => v == changed ? condition.Node : v.Value));

    private static IEnumerable<Commencement> Moved(Commencement start)
    {
        Commencement Between(LocalDate first, LocalDate second) => Commencement.Between(first, second, start.Confidence, start.Basis);
        return start.IsExact
            ?
            [
                Between(start.NotBefore.PlusDays(1), start.CertainBy.PlusDays(1)),
                Between(start.NotBefore.PlusDays(-1), start.CertainBy.PlusDays(-1)),
            ]
            :
            [
                Between(start.NotBefore.PlusDays(1), start.CertainBy), Between(start.NotBefore.PlusDays(-1), start.CertainBy),
                Between(start.NotBefore, start.CertainBy.PlusDays(1)), Between(start.NotBefore, start.CertainBy.PlusDays(-1)),
            ];
    }

    private static Rule With(
        Rule rule,
        Condition applies,
        Func<Version<Condition>, Commencement> from,
        Func<Version<Condition>, Condition> value)
    {
        Versions<Condition>? timeline = null;
        foreach (Version<Condition> version in rule.Requires.All)
        {
            timeline = timeline?.Amended(from(version), value(version)) ?? Versions<Condition>.InForce(from(version), value(version));
        }

        return new()
        {
            Code = rule.Code,
            Title = rule.Title,
            Force = rule.Force,
            Cites = rule.Cites,
            Requires = rule.Requires.Repeal is { } repeal ? timeline!.Repealed(repeal) : timeline!,
            Applies = applies,
            Note = rule.Note,
            Examples = rule.Examples,
        };
    }
}
