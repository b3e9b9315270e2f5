namespace Tadafor.Tally.LocalRules;

/// <summary>What local rules make of the result of the vote.</summary>
public enum ResultWeight
{
    /// <summary>A proposal to the council.</summary>
    Proposal = 0,

    /// <summary>A decision that the council has only to carry out.</summary>
    Binding,
}
