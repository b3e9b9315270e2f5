using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Elections;

/// <summary>
/// Small elections made from a seed, rich in ties: equal costs, equal supporters, free projects, projects nobody supports, empty ballots.
/// </summary>
internal static class TinyElections
{
    /// <param name="seed">The same seed makes the same election.</param>
    /// <param name="mostProjects">At most so many projects, at least one.</param>
    /// <param name="mostVoters">At most so many voters, possibly none.</param>
    public static Election Approval(int seed, int mostProjects = 8, int mostVoters = 12) =>
        Any(VoteType.Approval, seed, mostProjects, mostVoters);

    public static Election Any(VoteType voteType, int seed, int mostProjects = 8, int mostVoters = 12)
    {
        Random random = new(seed);
        int count = random.Next(1, mostProjects + 1);
        long[] menu = random.Next(3) switch
        {
            0 => [6, 12, 24],
            1 => [7, 11, 13, 17, 19, 23],
            _ => [.. Enumerable.Range(1, 30).Select(i => (long)i)],
        };
        bool free = random.Next(4) == 0;
        Project[] projects =
        [
            .. Enumerable.Range(
                0,
                count).Select(i => new Project($"p{(i * 7) % count}x{i}", free && random.Next(6) == 0 ? 0 : menu[random.Next(menu.Length)])
            {
                District = random.Next(3) switch { 0 => "north", 1 => "south", _ => null },
                Categories = random.Next(2) == 0 ? ["green"] : ["sport", "youth"],
            }),
        ];
        long total = projects.Sum(p => p.Cost);
        ElectionBuilder builder = new(voteType, total * random.Next(0, 9) / 8, projects.ToSequence());
        for (int voters = random.Next(0, mostVoters + 1); voters > 0; voters--)
        {
            double appetite = random.NextDouble();
            int[] choices = [.. Enumerable.Range(0, count).Where(_ => random.NextDouble() < appetite)];
            random.Shuffle(choices);
            if (voteType == VoteType.ChooseOne)
            {
                choices = [.. choices.Take(1)];
            }

            if (voteType.HasPoints())
            {
                builder.Append(choices, [.. choices.Select(_ => (long)random.Next(0, 6))]);
            }
            else
            {
                builder.Append(choices);
            }
        }

        return builder.Build().Shown();
    }
}
