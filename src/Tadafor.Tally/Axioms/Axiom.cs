namespace Tadafor.Tally.Axioms;

/// <summary>What the literature asks of a selection of projects. Ballots count as approval, projects are worth their cost.</summary>
public enum Axiom
{
    /// <summary>No project that is not funded would still fit in the envelope.</summary>
    Exhaustiveness = 0,

    /// <summary>
    /// No group whose share pays for a project all of them approve is left without any funded project (Aziz et al. 2017).
    /// </summary>
    JustifiedRepresentation,

    /// <summary>EJR+ up to any project (Brill and Peters 2023); Equal Shares with cost utilities always has it.</summary>
    EjrPlusUpToAnyProject,

    /// <summary>EJR+ up to one project.</summary>
    EjrPlusUpToOneProject,

    /// <summary>
    /// Every group whose share pays for a set has together funded projects worth that set (Sánchez-Fernández et al. 2017).
    /// </summary>
    ProportionalJustifiedRepresentation,

    /// <summary>In every such group some voter has what that set is worth (Peters, Pierczyński and Skowron 2021).</summary>
    ExtendedJustifiedRepresentation,

    /// <summary>No selection within the envelope gives every voter as much and some voter more.</summary>
    ParetoOptimality,

    /// <summary>Voters with equal endowments could have paid for exactly these projects (Peters and Skowron 2020).</summary>
    Priceability,
}

/// <summary>What checking an axiom gave.</summary>
public enum AxiomVerdict
{
    /// <summary>The selection has the property.</summary>
    Holds = 0,

    /// <summary>It has not; the finding names who or what stands against it.</summary>
    Violated,

    /// <summary>The election is too large for the check: it tries sets of projects, or solves a program in exact fractions.</summary>
    TooLarge,
}
