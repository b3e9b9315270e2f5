using Tadafor.Tally.Elections;

namespace Tadafor.Elections;

/// <summary>What an election is made from. The same recipe gives the same bytes on any machine.</summary>
internal sealed record Recipe
{
    /// <summary>The name of the file, without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>The seed of all that is drawn.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How ballots are filled in.</summary>
    public VoteType VoteType { get; init; }

    /// <summary>Number of voters.</summary>
    public required int Voters { get; init; }

    /// <summary>Number of projects.</summary>
    public required int Projects { get; init; }

    /// <summary>Fewest projects on a ballot.</summary>
    public int MinLength { get; init; } = 1;

    /// <summary>Most projects on a ballot; lengths are spread evenly between the two.</summary>
    public required int MaxLength { get; init; }

    /// <summary>Points on a cumulative ballot, or the highest score of a scoring ballot.</summary>
    public int Points { get; init; }

    /// <summary>Whether ballots stay within the budget (knapsack ballots).</summary>
    public bool IsKnapsack { get; init; }

    /// <summary>Whether amounts have centimes.</summary>
    public bool HasCentimes { get; init; }

    /// <summary>The projects' names, categories and so on; made up from numbers when there is none.</summary>
    public Scene? Scene { get; init; }
}
