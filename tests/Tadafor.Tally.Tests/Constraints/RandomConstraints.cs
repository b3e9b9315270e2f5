using Tadafor.Domain.Primitives;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;

namespace Tadafor.Tally.Tests.Constraints;

/// <summary>
/// Elections with districts, categories and groups, and constraints that can be counted under, drawn at random and rich in conflicts.
/// </summary>
internal static class RandomConstraints
{
    private static readonly string[] _districts = ["north", "south"], _categories = ["green", "sport"], _groups = ["women", "youth"];

    /// <summary>The same election with districts, categories and groups.</summary>
    public static Election Dressed(Election bare, Random random)
    {
        Project[] dressed =
        [
            .. bare.Projects.Select(p => new Project(p.Id, p.Cost)
            {
                DepositOrder = p.DepositOrder,
                District = random.Next(3) is var d and < 2 ? _districts[d] : null,
                Categories = [.. _categories.Where(_ => random.Next(2) == 0)],
                Beneficiaries = [.. _groups.Where(_ => random.Next(2) == 0)],
            }),
        ];
        ElectionBuilder builder = new(bare.VoteType, bare.Envelope, [.. dressed])
        {
            Decimals = bare.Decimals,
            PointDecimals = bare.PointDecimals,
            Limits = bare.Limits,
            DefaultPoints = bare.DefaultPoints,
        };
        BallotProfile ballots = bare.Ballots;
        for (int row = 0; row < ballots.Rows; row++)
        {
            Range range = ballots.Starts[row]..ballots.Starts[row + 1];
            int[] choices = [.. ballots.Choices[range].ToArray().Select(c => (int)c)];
            if (bare.VoteType.HasPoints())
            {
                builder.Append(choices, ballots.Points[range], ballots.Multiplicity[row]);
            }
            else
            {
                builder.Append(choices, ballots.Multiplicity[row]);
            }
        }

        return builder.Build().Shown();
    }

    public static TallyRule Rule(Random random) => random.Next(2) == 0
        ? new GreedyRule
        {
            Measure = (GreedyMeasure)random.Next(4),
            WhenTooDear = random.Next(4) == 0 ? WhenTooDear.Stop : WhenTooDear.Skip,
            MinimumSupport = random.Next(5) == 0 ? random.Next(4) : null,
            OrdinalScoring = (OrdinalScoring)random.Next(2),
        }
        : new EqualSharesRule
        {
            Utility = (Utility)random.Next(3),
            Completion = (Completion)random.Next(2),
            FreeProjects = (FreeProjects)random.Next(2),
            OrdinalScoring = (OrdinalScoring)random.Next(2),
        };

    /// <param name="random">The source of everything drawn.</param>
    /// <param name="election">The election.</param>
    /// <param name="rule">The rule to be bound; only some can be counted with totals from paper.</param>
    public static TallyConstraints Draw(Random random, Election election, TallyRule? rule = null)
    {
        List<TallyConstraint> all = [];
        string[] ids = [.. election.Projects.Select(p => p.Id)];
        if (random.Next(2) == 0)
        {
            long north = random.NextInt64(election.Envelope + 1);
            all.Add(new DistrictEnvelopes
            {
                Order = (PotOrder)random.Next(3),
                CityPot = (CityPotScope)random.Next(2),
                Envelopes = [new("north", north), new("south", random.NextInt64(election.Envelope - north + 1))],
            });
        }

        for (int i = random.Next(3); i > 0 && ids.Length > 1; i--)
        {
            random.Shuffle(ids);
            all.Add(new IncompatibleProjects([.. ids.Take(random.Next(2, Math.Min(4, ids.Length + 1)))]));
        }

        if (random.Next(4) == 0)
        {
            all.Add(new MinimumVotes(random.Next(6)));
        }

        foreach (ProjectGroup group in _groups
            .Select(g => new ProjectGroup(GroupKind.Beneficiary, g))
            .Concat(_categories.Select(c => new ProjectGroup(GroupKind.Category, c))))
        {
            int most = random.Next(4);
            if (random.Next(3) == 0 && election.Projects.Any(group.Contains))
            {
                all.Add(new CategoryCap(group, most));
            }

            if (random.Next(3) == 0)
            {
                all.Add(new CategoryFloor(group, random.Next(most + 1)));
            }
        }

        foreach (Project project in election.Projects.Where(_ => random.Next(6) == 0))
        {
            all.Add(new CoFinancing(project.Id, random.NextInt64(project.Cost + 1)));
        }

        if (rule is GreedyRule { Measure: GreedyMeasure.Votes or GreedyMeasure.VotesPerCost } && random.Next(2) == 0)
        {
            all.AddRange(election.Projects.Where(_ => random.Next(3) > 0).Select(p => new PaperVotes(p.Id, random.Next(6))));
        }

        if (random.Next(4) == 0)
        {
            all.Add(new ExcludedProjects("not feasible", [.. ids.Take(1)]));
        }

        return new TallyConstraints(all.ToSequence());
    }

    /// <summary>A rule bound to constraints for an election; <see langword="null"/> when they do not belong together.</summary>
    public static ConstrainedRule? Bound(Random random, Election election) => Bound(random, election, Rule(random));

    private static ConstrainedRule? Bound(Random random, Election election, TallyRule rule) =>
        ConstrainedRule.Of(rule, Draw(random, election, rule), election).Match<ConstrainedRule?>(bound => bound, _ => null);
}
