namespace Tadafor.Tally.Methods.Greedy;

/// <summary>What a greedy rule ranks projects by, most first.</summary>
public enum GreedyMeasure
{
    /// <summary>Ballots that name the project.</summary>
    Votes = 0,

    /// <summary>Votes divided by cost; a supported project without cost comes first.</summary>
    VotesPerCost,

    /// <summary>Sum of points; of scores for ordinal ballots; votes where ballots carry neither.</summary>
    Points,

    /// <summary>That sum divided by cost.</summary>
    PointsPerCost,
}
