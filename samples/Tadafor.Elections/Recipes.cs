using Tadafor.Tally.Elections;

namespace Tadafor.Elections;

/// <summary>The elections of samples/elections that are made, not written by hand.</summary>
internal static class Recipes
{
    /// <summary>Small enough to be kept as text.</summary>
    public static readonly Recipe[] Kept =
    [
        new() { Name = "taroudant", Seed = 83_496, Voters = 2_400, Projects = 24, MaxLength = 5, Scene = Scenes.Taroudant },
        new() { Name = "village-approval", Seed = 1, Voters = 60, Projects = 8, MaxLength = 4 },
        new() { Name = "village-choose-1", Seed = 2, VoteType = VoteType.ChooseOne, Voters = 120, Projects = 6, MaxLength = 1 },
        new() { Name = "town-ordinal", Seed = 3, VoteType = VoteType.Ordinal, Voters = 700, Projects = 20, MaxLength = 3 },
        new()
        {
            Name = "town-cumulative",
            Seed = 4,
            VoteType = VoteType.Cumulative,
            Voters = 500,
            Projects = 15,
            MaxLength = 5,
            Points = 10
        },
        new() { Name = "town-scoring", Seed = 5, VoteType = VoteType.Scoring, Voters = 300, Projects = 12, MaxLength = 12, Points = 5 },
        new() { Name = "town-knapsack", Seed = 6, Voters = 400, Projects = 18, MaxLength = 12, IsKnapsack = true },
        new() { Name = "town-centimes", Seed = 7, Voters = 300, Projects = 14, MaxLength = 6, HasCentimes = true },
    ];

    /// <summary>Kept compressed.</summary>
    public static readonly Recipe[] Compressed =
    [
        new() { Name = "city-approval", Seed = 8, Voters = 20_000, Projects = 80, MaxLength = 9 },
        new() { Name = "city-ordinal", Seed = 9, VoteType = VoteType.Ordinal, Voters = 12_000, Projects = 60, MaxLength = 5 },
    ];
}
