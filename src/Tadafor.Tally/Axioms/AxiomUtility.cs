namespace Tadafor.Tally.Axioms;

/// <summary>
/// What a funded project is worth to a voter who approves it, in the sense of an axiom. Every project on a ballot counts as approved.
/// </summary>
internal enum AxiomUtility
{
    /// <summary>Its cost.</summary>
    Cost = 0,

    /// <summary>One.</summary>
    Cardinality,
}
