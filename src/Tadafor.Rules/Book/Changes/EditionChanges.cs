using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Changes;

/// <summary>
/// What differs between two editions of the rule book, by legal period: a decision of a day in no period listed is the same under both,
/// to the byte, but for the digest of the edition that it records.
/// </summary>
internal static class EditionChanges
{
    /// <summary>The differences, by their first day and then by code.</summary>
    public static IReadOnlyList<RuleChange> Between(IEnumerable<Rule> before, IEnumerable<Rule> after)
    {
        Dictionary<string, Rule> old = before.DistinctBy(r => r.Code).ToDictionary(r => r.Code, StringComparer.Ordinal);
        Dictionary<string, Rule> now = after.DistinctBy(r => r.Code).ToDictionary(r => r.Code, StringComparer.Ordinal);
        return
        [
            .. old.Keys.Union(now.Keys, StringComparer.Ordinal)
                .SelectMany(code => Of(old.GetValueOrDefault(code), now.GetValueOrDefault(code)))
                .OrderBy(c => c.From).ThenBy(c => c.Rule.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// What one edition answers otherwise from one legal date to another, change by change, each from its own day on: a decision of the
    /// first day and one of the second differ by all of them together.
    /// </summary>
    /// <param name="rules">The rules of the edition.</param>
    /// <param name="first">The earlier day.</param>
    /// <param name="last">The later day.</param>
    public static IReadOnlyList<RuleChange> Over(IEnumerable<Rule> rules, LocalDate first, LocalDate last) =>
    [
        .. rules.DistinctBy(r => r.Code)
            .SelectMany(rule => Steps(rule, first, last))
            .OrderBy(c => c.From).ThenBy(c => c.Rule.Code, StringComparer.Ordinal),
    ];

    private static IEnumerable<RuleChange> Steps(Rule rule, LocalDate first, LocalDate last)
    {
        RuleAnswer was = On(rule, first);
        foreach (LocalDate day in Boundaries(rule).Where(d => d > first && d <= last).Distinct().Order())
        {
            RuleAnswer becomes = On(rule, day);
            if (becomes != was)
            {
                yield return new(rule, day, null, was, becomes);
            }

            was = becomes;
        }
    }

    private static IEnumerable<RuleChange> Of(Rule? old, Rule? now)
    {
        LocalDate[] days = [.. Boundaries(old).Concat(Boundaries(now)).Distinct().Order()];
        RuleChange? open = null;
        foreach (LocalDate day in days)
        {
            RuleAnswer was = On(old, day), becomes = On(now, day);
            if (open is not null && open.Before == was && open.After == becomes)
            {
                continue;
            }

            if (open is not null)
            {
                yield return open with { Until = day };
            }

            open = was == becomes ? null : new(now ?? old!, day, null, was, becomes);
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static IEnumerable<LocalDate> Boundaries(Rule? rule) => rule is null
        ? []
        : rule.Requires.All.Select(v => v.From).Append(rule.Requires.Repeal).OfType<Commencement>()
            .SelectMany(c => (LocalDate[])[c.NotBefore, c.CertainBy]);

    private static RuleAnswer On(Rule? rule, LocalDate day)
    {
        if (rule is null)
        {
            return new(RuleState.Absent, "", null, null);
        }

        return rule.Requires.On(day).Match(
            version => new RuleAnswer(
                RuleState.InForce,
                string.Join('\n', [
                    RuleSpec.Text(rule.Applies), RuleSpec.Text(version.Value), rule.Force.ToString(), .. rule.Cites.Select(c => $"{c}"),
                    $"{version.By}",
                ]),
                version.Value,
                version.By),
            _ => new RuleAnswer(RuleState.NotInForce, "", null, null),
            _ => new RuleAnswer(RuleState.Uncertain, "", null, null));
    }
}
