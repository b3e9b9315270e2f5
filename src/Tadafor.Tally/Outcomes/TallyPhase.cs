namespace Tadafor.Tally.Outcomes;

/// <summary>The part of a count to which a round or a tie belongs.</summary>
public enum TallyPhase
{
    /// <summary>The rule's own rounds.</summary>
    Main = 0,

    /// <summary>Projects without cost, funded before the first round.</summary>
    Free,

    /// <summary>Projects added afterwards with the money left over.</summary>
    Fill,

    /// <summary>A run with another endowment than the one that gave the outcome; it decided whether the growth went on.</summary>
    OtherEndowment,

    /// <summary>A comparison with another outcome.</summary>
    Comparison,

    /// <summary>A choice of which project to drop. Of projects tied, the winner is one that stays.</summary>
    Elimination,

    /// <summary>Projects that a floor asks for, funded before the rest.</summary>
    Floor,
}
