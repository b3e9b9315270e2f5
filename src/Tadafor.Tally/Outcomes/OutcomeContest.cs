using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Outcomes;

/// <summary>Two outcomes put before the voters' own ballots; the other one is taken only when strictly more voters prefer it.</summary>
internal sealed record OutcomeContest
{
    /// <summary>Creates the result of a comparison.</summary>
    /// <param name="preferRule">Voters who prefer the rule's own outcome.</param>
    /// <param name="preferOther">Voters who prefer the other.</param>
    /// <param name="notTaken">Identifiers of the outcome that was not taken, in order of selection.</param>
    public OutcomeContest(long preferRule, long preferOther, Sequence<string> notTaken)
    {
        ArgumentNullException.ThrowIfNull(notTaken);
        PreferRule = preferRule;
        PreferOther = preferOther;
        NotTaken = notTaken;
    }

    /// <summary>Voters who prefer the rule's own outcome.</summary>
    public long PreferRule { get; }

    /// <summary>Voters who prefer the other.</summary>
    public long PreferOther { get; }

    /// <summary>Whether the rule's own outcome was kept.</summary>
    public bool RuleKept => PreferOther <= PreferRule;

    /// <summary>Identifiers of the outcome that was not taken, in order of selection.</summary>
    public Sequence<string> NotTaken { get; }
}
