using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Algebra;

/// <summary>
/// Finds the smallest set of changes after which none of the given rules is unsatisfied. Changes act on each other (a new signatory needs a
/// new
/// card copy), so a plan is applied to the sheet and examined again until nothing more is asked.
/// </summary>
internal static class CureFinder
{
    // Far above what the law can ask; a plan that still grows after so many rounds asks for the impossible.
    private const int MostRounds = 16;

    public static Cure Of(IReadOnlyList<Rule> rules, CurePlanner planner)
    {
        FactSet facts = planner.Facts;
        Rule[] unsatisfied = [.. planner.Unsatisfied(rules, Plan.Empty)];
        Rule[] incurable = [.. unsatisfied.Where(rule => planner.Alone(rule).Length == 0)];

        // Rules that are met stay in: a change that satisfies one rule must not break another.
        Rule[] left = [.. rules.Except(incurable)];
        Plan[] plans = left is [Rule one] ? planner.Alone(one) : Search(left, planner);
        Plan? best = plans.MinBy(p => p.Size(facts));
        return best is null
            ? new([], unsatisfied.Select(r => r.Code).ToSequence())
            : new(WithAlternatives(best, plans, facts), incurable.Select(r => r.Code).ToSequence());
    }

    /// <summary>
    /// The changes that satisfy a rule however the open questions it rests on are read; <see langword="null"/> when nothing does.
    /// </summary>
    public static Cure? WhateverTheReading(Rule rule, CurePlanner planner)
    {
        FactSet facts = planner.Facts;
        Plan[] plans = [.. planner.Extend(Plan.Empty, rule, certainly: true).Where(plan => planner.IsSatisfied(rule, plan))];
        return plans.MinBy(p => p.Size(facts)) is { } best ? new(WithAlternatives(best, plans, facts), []) : null;
    }

    /// <summary>The plans after which none of the rules is unsatisfied, none of them with more than that asks for.</summary>
    public static Plan[] Search(IReadOnlyList<Rule> rules, CurePlanner planner)
    {
        List<Plan> done = [];
        List<Plan> open = [Plan.Empty];
        for (int round = 0; round < MostRounds && open.Count > 0; round++)
        {
            List<Plan> next = [];
            foreach (Plan plan in open)
            {
                Rule? unsatisfied = planner.Unsatisfied(rules, plan).FirstOrDefault();
                if (unsatisfied is not null)
                {
                    next.AddRange(planner.Extend(plan, unsatisfied));
                    continue;
                }

                // What nothing the petitioners do can settle again stays unsettled.
                Plan[] settled = planner.Unsettled(rules, plan)
                    .Select(rule => planner.Extend(plan, rule, certainly: true).Where(more => planner.IsSatisfied(rule, more)).ToArray())
                    .FirstOrDefault(ways => ways.Length > 0) ?? [];
                if (settled.Length > 0)
                {
                    next.AddRange(settled);
                }
                else
                {
                    done.Add(plan);
                }
            }

            open = next;
        }

        return [.. done];
    }

    // An answer in whose place another of the same weight would do, such as a branch for a seat.
    private static Sequence<Change> WithAlternatives(Plan best, Plan[] plans, FactSet facts) => best.Changes(facts)
        .Select(change => change is Becomes own
            ? own with
            {
                Or = plans.Select(plan => best.HasInPlaceOf(own.Fact, plan, out Fact? instead) ? plan.Answer((YesNoFact)instead) : null)
                    .OfType<Change>().Distinct().ToSequence(),
            }
            : change)
        .ToSequence();
}
