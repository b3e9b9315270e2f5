namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>What a cumulative transfer rule does when no project has enough support.</summary>
public enum TransferShortage
{
    /// <summary>
    /// Elimination with transfers (EwT): the least project goes and its supporters' money moves to their other projects. At the end
    /// eliminated projects that
    /// fit are funded, last eliminated first (reverse eliminations).
    /// </summary>
    Elimination = 0,

    /// <summary>
    /// Minimal transfers (MT): among the projects whose supporters have enough money on all their projects together, the first by selection
    /// is funded; its
    /// supporters raise what they give in equal proportion, as far as their money goes. At the end the others that fit are funded in order
    /// of selection
    /// (acceptance of undersupported projects).
    /// </summary>
    MinimalTransfers,
}
