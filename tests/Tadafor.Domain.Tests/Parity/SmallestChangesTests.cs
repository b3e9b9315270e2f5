using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;

namespace Tadafor.Domain.Tests.Parity;

/// <summary>The smallest changes reach the goals and nothing smaller does: every organ of up to 25 members, against a twin.</summary>
public class SmallestChangesTests
{
    public static TheoryData<int, int, Rounding, int> Goals() => new()
    {
        { 1, 3, Rounding.Up, 0 }, { 1, 3, Rounding.Down, 0 }, { 1, 2, Rounding.Up, 0 }, { 1, 2, Rounding.Down, 0 },
        { 2, 5, Rounding.Up, 0 },
        { 0, 1, Rounding.Up, 5 }, { 1, 3, Rounding.Up, 3 },
    };

    [Theory]
    [MemberData(nameof(Goals))]
    public void Every_organ_of_25_agrees_with_the_twin(int numerator, int denominator, Rounding rounding, int atLeast)
    {
        ParityGoal women = new(Sex.Woman, numerator, denominator, rounding, atLeast);
        foreach (Headcount organ in Organs())
        {
            foreach (bool fixedSize in (bool[])[false, true])
            {
                Agrees(organ, [women], fixedSize);
                Assert.Equal(
                    SmallestChanges.Of(organ, [women], fixedSize).Select(c => c.Mirror()).ToHashSet(),
                    SmallestChanges.Of(organ.Mirror(), [women.Mirror()], fixedSize).ToHashSet());
            }
        }
    }

    [Theory]
    [InlineData(1, 2, Rounding.Up)]
    [InlineData(1, 2, Rounding.Down)]
    [InlineData(2, 5, Rounding.Up)]
    public void A_goal_for_each_sex_agrees_with_the_twin(int numerator, int denominator, Rounding rounding)
    {
        ParityGoal women = new(Sex.Woman, numerator, denominator, rounding);
        foreach (Headcount organ in Organs())
        {
            Agrees(organ, [women, women.Mirror()], fixedSize: true);
            Agrees(organ, [women, women.Mirror()], fixedSize: false);
        }
    }

    [Theory]
    [InlineData(21, Rounding.Up, 11)]
    [InlineData(21, Rounding.Down, 10)]
    [InlineData(6, Rounding.Up, 3)]
    [InlineData(6, Rounding.Down, 3)]
    public void Half_of_an_odd_number_depends_on_the_rounding(int members, Rounding rounding, int needed) =>
        Assert.Equal(needed, new ParityGoal(Sex.Woman, 1, 2, rounding).NeededIn(members));

    [Fact]
    public void Every_tied_change_is_given()
    {
        // A bureau of 4 men and 2 women: one replacement; with a free size no single addition is enough.
        ParityGoal half = new(Sex.Woman, 1, 2, Rounding.Up);
        Assert.Equal([new CompositionChange(0, 0, 1, 0)], SmallestChanges.Of(new(2, 4), [half], fixedSize: false));

        // 1 woman and 2 men: adding a woman and replacing a man are as small.
        Assert.Equal(
            [new(1, 0, 0, 0), new(0, 0, 1, 0)],
            SmallestChanges.Of(new(1, 2), [half], fixedSize: false).ToHashSet());
    }

    [Fact]
    public void The_unknown_are_never_assumed()
    {
        ParityGoal half = new(Sex.Woman, 1, 2, Rounding.Up);
        Assert.Equal(Truth.Unknown, half.IsMetBy(new(2, 4, 15)));
        Assert.Equal(Truth.No, half.IsMetBy(new(2, 4)));
        Assert.Equal(Truth.Yes, half.IsMetBy(new(3, 2, 1)));
    }

    [Fact]
    public void Knowing_more_never_turns_a_yes_or_a_no_round()
    {
        ParityGoal third = new(Sex.Woman, 1, 3, Rounding.Up);
        foreach (Headcount organ in Organs().Where(o => o.Unknown > 0))
        {
            Truth now = third.IsMetBy(organ);
            Truth[] later =
            [
                third.IsMetBy(new(organ.Women + 1, organ.Men, organ.Unknown - 1)),
                third.IsMetBy(new(organ.Women, organ.Men + 1, organ.Unknown - 1))
            ];
            Assert.All(later, known => Assert.True(now == Truth.Unknown || known == now, $"{organ}: {now} → {known}"));
        }
    }

    private static IEnumerable<Headcount> Organs() =>
        from women in Enumerable.Range(0, 26)
        from men in Enumerable.Range(0, 26 - women)
        from unknown in (int[])[0, 2]
        where women + men + unknown is > 0 and <= 25
        select new Headcount(women, men, unknown);

    private static void Agrees(Headcount organ, ParityGoal[] goals, bool fixedSize)
    {
        HashSet<CompositionChange> found = [.. SmallestChanges.Of(organ, goals, fixedSize)];
        if (goals.All(g => g.IsMetBy(organ) == Truth.Yes))
        {
            Assert.Empty(found);
            return;
        }

        int size = found.Count > 0 ? found.First().Size : 5;
        if (size > 5)
        {
            // The twin looks at every change of four numbers; beyond five places only that none smaller than six works.
            size = 5;
            found = [];
        }

        for (int smaller = 1; smaller <= size; smaller++)
        {
            HashSet<CompositionChange> every = [.. All(organ, smaller, fixedSize).Where(c => goals.All(g => Met(g, c.ApplyTo(organ))))];
            Assert.True(
                smaller == size && found.Count > 0 ? every.SetEquals(found) : every.Count == 0,
                $"{organ}, {string.Join(", ", goals.AsEnumerable())}: {smaller} places");
        }
    }

    // Whoever the unknown are: counted one by one, without the interval.
    private static bool Met(ParityGoal goal, Headcount organ)
    {
        long members = organ.Total * (long)goal.Numerator;
        long needed = members / goal.Denominator;
        needed += goal.Rounding == Rounding.Up && members % goal.Denominator != 0 ? 1 : 0;
        int certain = goal.Whom == Sex.Woman ? organ.Women : organ.Men;
        return certain >= needed && certain >= goal.AtLeast;
    }

    private static IEnumerable<CompositionChange> All(Headcount organ, int size, bool fixedSize)
    {
        for (int womenAdded = 0; womenAdded <= (fixedSize ? 0 : size); womenAdded++)
        {
            for (int menAdded = 0; menAdded <= (fixedSize ? 0 : size - womenAdded); menAdded++)
            {
                int replaced = size - womenAdded - menAdded;
                for (int womenForMen = 0; womenForMen <= replaced; womenForMen++)
                {
                    CompositionChange change = new(womenAdded, menAdded, womenForMen, replaced - womenForMen);
                    if (womenForMen <= organ.Men && change.MenForWomen <= organ.Women)
                    {
                        yield return change;
                    }
                }
            }
        }
    }
}
