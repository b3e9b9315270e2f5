namespace Tadafor.Tally.Definitions;

/// <summary>
/// The names of the methods, as definitions, the console and transcripts spell them; each is written here and nowhere else.
/// </summary>
internal static class MethodNames
{
    public const string GreedyVotes = "greedy-votes";
    public const string GreedyRatio = "greedy-ratio";
    public const string GreedyPoints = "greedy-points";
    public const string GreedyScoreRatio = "greedy-score-ratio";
    public const string EqualShares = "equal-shares";
    public const string ExactEqualShares = "exact-equal-shares";
    public const string Phragmen = "phragmen";
    public const string Maximin = "maximin";
    public const string Overspending = "bos";
    public const string Optimum = "optimum";
    public const string ChamberlinCourant = "chamberlin-courant";
    public const string EliminationsByExcess = "cstv-ewt";
    public const string EliminationsByRatio = "cstv-ewtc";
    public const string EliminationsBySupport = "cstv-ewts";
    public const string TransfersByExcess = "cstv-mt";
    public const string TransfersByRatio = "cstv-mtc";
    public const string TransfersBySupport = "cstv-mts";
}
