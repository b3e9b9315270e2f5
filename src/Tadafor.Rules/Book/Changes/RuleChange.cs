using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Changes;

/// <summary>Over one legal period, what two editions of the rule book say otherwise of one rule.</summary>
/// <param name="Rule">The rule as the later edition has it; as the earlier has it where the later has none.</param>
/// <param name="From">The first legal date on which they differ.</param>
/// <param name="Until">The first legal date on which they no longer differ so; <see langword="null"/> for none.</param>
/// <param name="Before">What the earlier edition answers.</param>
/// <param name="After">What the later edition answers.</param>
internal sealed record RuleChange(Rule Rule, LocalDate From, LocalDate? Until, RuleAnswer Before, RuleAnswer After);

/// <summary>What an edition answers of one rule on one legal date.</summary>
/// <param name="State">Whether it has the rule, and whether the rule is in force.</param>
/// <param name="Key">Two answers of one key decide every file alike.</param>
/// <param name="Asked">What is asked; <see langword="null"/> unless certainly in force.</param>
/// <param name="By">The text that amended it so; <see langword="null"/> for none.</param>
internal sealed record RuleAnswer(RuleState State, string Key, Condition? Asked, Citation? By)
{
    public bool Equals(RuleAnswer? other) => other is not null && State == other.State && Key == other.Key;

    public override int GetHashCode() => HashCode.Combine(State, Key);
}

/// <summary>Whether an edition has a rule, and whether it is in force on a day.</summary>
internal enum RuleState
{
    /// <summary>The edition has no such rule.</summary>
    Absent = 0,

    /// <summary>Not in force: not yet, or no longer.</summary>
    NotInForce,

    /// <summary>It is not certain what is in force.</summary>
    Uncertain,

    /// <summary>In force.</summary>
    InForce,
}
