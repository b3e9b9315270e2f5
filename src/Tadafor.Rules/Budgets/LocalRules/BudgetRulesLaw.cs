using NodaTime;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;

namespace Tadafor.Rules.Budgets.LocalRules;

/// <summary>
/// The door to local rules of a participatory budget: whether the call can open under them. They are examined as a whole, before it opens.
/// </summary>
public static class BudgetRulesLaw
{
    // The organic law was in force on this day whatever the day on which it took effect.
    private static readonly LocalDate _always = new(2017, 1, 1);

    /// <summary>Examines rules: what they do not fix, what does not hold together, what the law does not allow.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="internalRules">
    /// The council's internal rules, laid over the local rules: what they fix is cited as theirs; <see langword="null"/> for none.
    /// </param>
    /// <exception cref="ArgumentException">The internal rules are those of a council that is not a commune's.</exception>
    public static BudgetRulesAnswer Check(
        BudgetRules rules, Interpretations? interpretations = null, InternalRules? internalRules = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (internalRules is not null && internalRules.Council.Level != CompositionLevel.Commune)
        {
            throw new ArgumentException("The internal rules are those of a council of another level.", nameof(internalRules));
        }

        LocalDate day = rules.Days.InOrder.Select(d => d.Day).FirstOrDefault(d => d is not null) ?? _always;
        RuleFindings findings = new(LocalRuleChecks.Named(rules.Reference), day, interpretations ?? Interpretations.Defaults);
        return new()
        {
            Reference = rules.Reference,
            Digest = BudgetRulesJson.Digest(rules),
            Findings =
            [
                .. new FixedRules(rules, findings).All(),
                .. new SoundRules(rules, findings).All(),
                .. new LawfulRules(rules, findings).All(),
                .. internalRules is null ? [] : new LayeredRules(rules, internalRules, findings).All(),
            ],
        };
    }
}
