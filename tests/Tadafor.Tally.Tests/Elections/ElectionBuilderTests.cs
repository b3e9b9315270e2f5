using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Elections;

public class ElectionBuilderTests
{
    private static readonly Sequence<Project> _threeProjects = [new("a", 10), new("b", 20), new("c", 30)];

    [Fact]
    public void Identical_ballots_are_merged_and_rows_sorted_by_content()
    {
        ElectionBuilder builder = new(VoteType.Approval, 50, _threeProjects);
        builder.Append([2, 0]);
        builder.Append([1]);
        builder.Append([]);
        builder.Append([0, 2], 3);

        Assert.Equal("[]x1 [0 2]x4 [1]x1", Rows.Of(builder.Build()));
        Assert.Equal(6, builder.Build().Ballots.Voters);
    }

    [Fact]
    public void An_ordinal_ballot_keeps_its_order_of_preference()
    {
        ElectionBuilder builder = new(VoteType.Ordinal, 50, _threeProjects);
        builder.Append([2, 0, 2]);
        builder.Append([0, 2]);
        Assert.Equal("[0 2]x1 [2 0]x1", Rows.Of(builder.Build()));
    }

    [Fact]
    public void Points_follow_their_project_and_add_up_when_it_is_named_twice()
    {
        ElectionBuilder builder = new(VoteType.Cumulative, 50, _threeProjects);
        builder.Append([2, 0, 2], [1, 5, 3]);
        Assert.Equal("[0:5 2:4]x1", Rows.Of(builder.Build()));
    }

    [Fact]
    public void A_project_named_twice_counts_once_or_is_refused_as_declared()
    {
        ElectionBuilder once = new(VoteType.Approval, 50, _threeProjects);
        once.Append([1, 1]);
        Assert.Equal("[1]x1", Rows.Of(once.Build()));

        ElectionBuilder refuse = new(VoteType.Approval, 50, _threeProjects) { RepeatedChoice = RepeatedChoice.Refuse };
        Assert.Throws<ArgumentException>(() => refuse.Append([1, 1]));
        refuse.Append([1]);
        Assert.Equal("[1]x1", Rows.Of(refuse.Build()));
    }

    [Fact]
    public void What_is_not_a_ballot_of_the_election_is_an_error_of_the_program()
    {
        ElectionBuilder approval = new(VoteType.Approval, 50, _threeProjects), cumulative = new(VoteType.Cumulative, 50, _threeProjects);
        Assert.Throws<ArgumentOutOfRangeException>(() => approval.Append([3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => approval.Append([-1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => approval.Append([1], 0));
        Assert.Throws<ArgumentException>(() => approval.Append([1], [1L]));
        Assert.Throws<ArgumentException>(() => cumulative.Append([1]));
        Assert.Throws<ArgumentException>(() => cumulative.Append([1], [-1L]));
        Assert.Throws<ArgumentException>(() => new ElectionBuilder(VoteType.Approval, 1, [new("a", 1), new("a", 2)]));
        Assert.Throws<ArgumentException>(() => new ElectionBuilder(VoteType.Approval, 1, [new("a", long.MaxValue), new("b", 1)]));
        Assert.Throws<ArgumentException>(() => new ElectionBuilder(VoteType.Ordinal, 50, _threeProjects).Merge(approval.Build()));
    }

    [Fact]
    public void More_than_can_be_counted_is_said()
    {
        ElectionBuilder builder = new(VoteType.Approval, 50, _threeProjects);
        builder.Append([1], int.MaxValue);
        Assert.Throws<OverflowException>(() => builder.Append([1]));

        ElectionBuilder points = new(VoteType.Scoring, 50, _threeProjects);
        points.Append([1], [long.MaxValue / 2], 3);
        Assert.Throws<OverflowException>(points.Build);
    }

    [FsCheck.Xunit.Property(MaxTest = 200)]
    public void Any_order_and_any_partition_give_the_same_election(ushort seed, byte projectCount, VoteType voteType)
    {
        Random random = new(seed);
        int m = 1 + (projectCount * 2);
        Sequence<Project> projects = Enumerable.Range(0, m).Select(i => new Project($"p{i}", i)).ToSequence();
        List<(int[] Choices, long[] Points)> ballots = Enumerable
            .Range(0, random.Next(0, 60))
            .Select(_ => AnyBallot(random, m, voteType))
            .ToList();
        ElectionBuilder New() => new(voteType, 100, projects);

        ElectionBuilder whole = New(), left = New(), right = New();
        foreach ((int[] choices, long[] points) in ballots)
        {
            Append(whole, choices, points);
        }

        foreach ((int[] choices, long[] points) in ballots.OrderBy(_ => random.Next()))
        {
            Append(random.Next(2) == 0 ? left : right, choices, points);
        }

        right.Merge(left.Build());
        Assert.Equal(Rows.Of(whole.Build()), Rows.Of(right.Build()));
        Assert.Equal(SlowRows(ballots, voteType), Rows.Of(whole.Build()));
    }

    [Fact]
    public void Many_ballots_are_sorted_as_few_are()
    {
        // Above the size from which keys are sorted by radix; ballots longer than one key holds.
        Random random = new(7);
        Sequence<Project> projects = Enumerable.Range(0, 300).Select(i => new Project($"p{i}", i)).ToSequence();
        List<(int[] Choices, long[] Points)> ballots = Enumerable
            .Range(0, 20_000)
            .Select(_ => AnyBallot(random, 300, VoteType.Approval))
            .ToList();
        ElectionBuilder builder = new(VoteType.Approval, 100, projects);
        ballots.ForEach(ballot => builder.Append(ballot.Choices));
        Assert.Equal(SlowRows(ballots, VoteType.Approval), Rows.Of(builder.Build()));
    }

    private static void Append(ElectionBuilder builder, int[] choices, long[] points)
    {
        if (builder.VoteType.HasPoints())
        {
            builder.Append(choices, points);
        }
        else
        {
            builder.Append(choices);
        }
    }

    private static (int[] Choices, long[] Points) AnyBallot(Random random, int projects, VoteType voteType)
    {
        // Few different projects, so that repetition and identical ballots occur; now and then any project.
        int[] choices = Enumerable
            .Range(0, random.Next(0, 14))
            .Select(_ => random.Next(random.Next(2) == 0 ? Math.Min(4, projects) : projects))
            .ToArray();
        return (choices, voteType.HasPoints() ? choices.Select(_ => (long)random.Next(0, 3)).ToArray() : []);
    }

    private static string SlowRows(List<(int[] Choices, long[] Points)> ballots, VoteType voteType)
    {
        IEnumerable<(int Project, long Points)[]> normal = ballots.Select(ballot =>
        {
            (int Project, long Points)[] distinct = ballot.Choices
                .Select((project, i) => (project, points: voteType.HasPoints() ? ballot.Points[i] : 0))
                .GroupBy(choice => choice.project)
                .Select(group => (group.Key, group.Sum(choice => choice.points)))
                .ToArray();
            return voteType == VoteType.Ordinal ? distinct : distinct.OrderBy(choice => choice.Item1).ToArray();
        });
        return string.Join(' ', normal
            .OrderBy(row => string.Concat(row.Select(choice => (char)(choice.Project + 1))), StringComparer.Ordinal)
            .ThenBy(row => string.Concat(row.Select(choice => (char)(choice.Points + 1))), StringComparer.Ordinal)
            .Select(row => string.Join(
                ' ',
                row.Select(choice => voteType.HasPoints() ? $"{choice.Project}:{choice.Points}" : $"{choice.Project}")))
            .GroupBy(row => row)
            .Select(group => $"[{group.Key}]x{group.Count()}"));
    }
}
