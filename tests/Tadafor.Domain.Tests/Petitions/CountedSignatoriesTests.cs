using FsCheck;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Domain.Tests.Petitions;

public class CountedSignatoriesTests
{
    [Property(MaxTest = 300)]
    public Property Counts_taken_from_a_real_list_never_contradict_and_their_bounds_hold_the_truth() =>
        Prop.ForAll(Rolls.Lines.ToArbitrary(), Gen.Choose(0, (1 << SignatoryGroups.Count) - 1).ToArbitrary(), (lines, told) =>
        {
            SignatoryTally truth = Rolls.Roll(lines, everyone: AllKnown).Tally();
            CountedSignatories counts = CountedSignatories.None;
            foreach (SignatoryGroup group in SignatoryGroups.All.Where(g => (told >> (int)g & 1) == 1))
            {
                counts = counts.With(group, truth[group]);
            }

            SignatoryTally? bounds = counts.Bounds();
            Assert.NotNull(bounds);
            Assert.All(SignatoryGroups.All, group =>
            {
                Assert.True(bounds[group].AtLeast <= truth[group].AtMost);
                Assert.True(bounds[group].AtMost is null || bounds[group].AtMost >= truth[group].AtLeast);
            });
        });

    [Fact]
    public void The_whole_bounds_its_parts()
    {
        SignatoryTally bounds = CountedSignatories.None.With(SignatoryGroup.Everyone, 150).Bounds()!;
        Assert.Equal(new CountRange(0, 150), bounds[SignatoryGroup.Counted]);
        Assert.Equal(CountRange.Unknown, bounds[SignatoryGroup.WithCardCopy]);
    }

    [Fact]
    public void Two_groups_that_do_not_fit_side_by_side_overlap()
    {
        SignatoryTally bounds = CountedSignatories.None
            .With(SignatoryGroup.Everyone, 210).With(SignatoryGroup.Linked, 205).With(SignatoryGroup.Eligible, 206).Bounds()!;
        Assert.Equal(new CountRange(201, 205), bounds[SignatoryGroup.Counted]);
    }

    [Fact]
    public void A_part_larger_than_its_whole_contradicts()
    {
        CountedSignatories counts = CountedSignatories.None.With(SignatoryGroup.Everyone, 100).With(SignatoryGroup.Linked, 101);
        Assert.Null(counts.Bounds());
        Assert.Equal(new CountRange(0, 100), counts.AllowedByOthers(SignatoryGroup.Linked));
        Assert.Equal(new CountRange(101, null), counts.AllowedByOthers(SignatoryGroup.Everyone));
    }

    [Fact]
    public void A_count_beyond_reason_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountedSignatories.None.With(SignatoryGroup.Everyone, Limits.LargestCount + 1));

    private static SignatoryFacts AllKnown { get; } = new(SignatoryFact.None, (SignatoryFact)1023);
}
