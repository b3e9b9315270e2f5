using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Explaining;

/// <summary>Small elections of every ballot type, with many ties: few votes, few distinct costs.</summary>
internal static class RandomElections
{
    public static Election Of(Random random)
    {
        VoteType type = (VoteType)random.Next(5);
        int projects = random.Next(1, 7);
        long step = random.Next(2) == 0 ? 10 : 1;
        Project[] all = [.. Enumerable.Range(
            0,
            projects).Select(p => new Project($"{p + 8}", step * random.Next(random.Next(8) == 0 ? 0 : 1, 8))
        {
            DepositOrder = random.Next(3) == 0 ? null : random.Next(4),
        })];
        long envelope = step * random.Next(1, (4 * projects) + 2);
        int? maxLength = random.Next(2) == 0 ? null : projects;
        ElectionBuilder builder = new(type, envelope, all.ToSequence())
        {
            Limits = new BallotLimits { MaxLength = maxLength },
            PointDecimals = random.Next(2),
            DefaultPoints = type == VoteType.Scoring ? Math.Max(0, random.Next(-3, 3)) : 0,
        };
        int voters = random.Next(1, 12);
        for (int voter = 0; voter < voters; voter++)
        {
            int[] order = [.. Enumerable.Range(0, projects)];
            random.Shuffle(order);
            int[] choices = order[..(type == VoteType.ChooseOne ? 1 : random.Next(projects + 1))];
            if (type.HasPoints())
            {
                builder.Append(
                    choices,
                    [.. choices.Select(_ => (long)random.Next(type == VoteType.Scoring ? -1 : 0, 4))],
                    random.Next(1, 3));
            }
            else
            {
                builder.Append(choices, random.Next(1, 3));
            }
        }

        return builder.Build().Shown();
    }
}
