using FsCheck;
using FsCheck.Fluent;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Conformance.Generators;

/// <summary>
/// Small elections, drawn at random: few projects, equal costs, equal ballots, so that ties and full envelopes are frequent.
/// </summary>
public static class ElectionGenerators
{
    /// <summary>Elections of every type of ballot.</summary>
    public static Gen<Election> Elections { get; } = Gen.Elements(Enum.GetValues<VoteType>()).SelectMany(Of);

    /// <summary>Elections of one type of ballot.</summary>
    public static Gen<Election> Of(VoteType voteType) =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(voteType, new Random(seed)));

    internal static Election Draw(VoteType voteType, Random random)
    {
        int projects = random.Next(1, 8);
        Project[] listed = [.. Enumerable.Range(1, projects).Select(i => new Project($"p{i}", random.Next(1, 6) * 10))];
        long all = listed.Sum(p => p.Cost);
        ElectionBuilder election = new(voteType, random.NextInt64(0, all + 20), listed.ToSequence());
        for (int i = random.Next(0, 12); i > 0; i--)
        {
            int[] choices = [.. Enumerable.Range(0, projects).Where(_ => random.Next(2) == 0)];
            random.Shuffle(choices);
            if (voteType.HasPoints())
            {
                election.Append(choices, [.. choices.Select(_ => random.NextInt64(1, 4))], random.Next(1, 4));
            }
            else
            {
                election.Append(choices, random.Next(1, 4));
            }
        }

        return election.Build();
    }
}
