using FsCheck;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using static Tadafor.Domain.Petitions.SignatoryFact;

namespace Tadafor.Domain.Tests.Petitions;

public class SignatoryRollTests
{
    private static readonly SignatoryFacts _good = new(Resident | Moroccan | Adult | CivilAndPoliticalRights | CardCopy, Incapacity);

    [Property(MaxTest = 300)]
    public Property Every_group_has_the_size_that_its_definition_gives() =>
        Prop.ForAll(Rolls.Lines.ToArbitrary(), Rolls.Facts.ToArbitrary(), (lines, everyone) =>
        {
            SignatoryTally tally = Rolls.Roll(lines, everyone).Tally();
            SlowRoll slow = new(lines, everyone);
            Assert.All(SignatoryGroups.All, group => Assert.Equal(slow.Size(group), tally[group]));
        });

    [Property(MaxTest = 200)]
    public Property The_order_of_lines_changes_no_count() =>
        Prop.ForAll(Rolls.Lines.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (lines, seed) =>
        {
            List<Rolls.Line> shuffled = [.. lines];
            new Random(seed).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(shuffled));
            Assert.Equal(Rolls.Roll(lines).Tally(), Rolls.Roll(shuffled).Tally());
        });

    [Property(MaxTest = 200)]
    public Property Every_line_twice_is_the_same_roll() =>
        Prop.ForAll(Rolls.Lines.ToArbitrary(), lines => Rolls.Roll(lines).Equals(Rolls.Roll([.. lines, .. lines])));

    [Property(MaxTest = 200)]
    public Property Territories_and_those_without_one_make_up_everyone() =>
        Prop.ForAll(Rolls.Lines.ToArbitrary(), lines =>
        {
            SignatoryRoll roll = Rolls.Roll(lines);
            long inTerritories = roll.TallyByTerritory().Sum(t => t[SignatoryGroup.Everyone].AtLeast);
            Assert.Equal(roll.Count, inTerritories + roll.WithoutTerritory);
            for (int i = 0; i < roll.TerritoryNames.Count; i++)
            {
                string name = roll.TerritoryNames[i];
                Assert.Equal(
                    Enumerable.Range(0, roll.Count).Count(p => roll.TerritoryAt(p) == name),
                    roll.TallyByTerritory()[i][SignatoryGroup.Everyone].AtLeast);
            }
        });

    [Fact]
    public void A_token_on_two_lines_counts_once_and_what_they_say_is_put_together()
    {
        SignatoryRollBuilder builder = new();
        builder.Add(Rolls.Token(1), new(Resident, None));
        SignatoryLine second = builder.Add(Rolls.Token(1), new(Moroccan | Adult | CivilAndPoliticalRights, Incapacity));
        SignatoryRoll roll = builder.Build();

        Assert.True(second.IsRepeated);
        Assert.Equal(None, second.Disagreements);
        Assert.Equal(CountRange.Exactly(1), roll.Tally()[SignatoryGroup.Counted]);
    }

    [Fact]
    public void Lines_that_disagree_leave_the_fact_unknown_however_many_follow()
    {
        SignatoryRollBuilder builder = new();
        builder.Add(Rolls.Token(1), _good);
        SignatoryLine second = builder.Add(Rolls.Token(1), new(None, Adult));
        SignatoryLine third = builder.Add(Rolls.Token(1), new(Adult, None));
        SignatoryRoll roll = builder.Build(everyone: new(Adult, None));

        Assert.Equal(Adult, second.Disagreements);
        Assert.Equal(None, third.Disagreements);
        Assert.Equal(Truth.Unknown, roll.FactsAt(0)[Adult]);
        Assert.Equal(new CountRange(0, 1), roll.Tally()[SignatoryGroup.Counted]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_line_that_says_nothing_says_what_is_stated_of_everyone_and_another_line_may_disagree(bool bareFirst)
    {
        SignatoryRollBuilder builder = new();
        SignatoryFacts no = new(None, Adult);
        builder.Add(Rolls.Token(1), bareFirst ? default : no);
        builder.Add(Rolls.Token(1), bareFirst ? no : default);
        builder.Add(Rolls.Token(2), no);
        SignatoryRoll roll = builder.Build(everyone: _good);

        Assert.Equal([Truth.Unknown, Truth.No], [roll.FactsAt(0)[Adult], roll.FactsAt(1)[Adult]]);
        Assert.Equal(new CountRange(0, 1), roll.Tally()[SignatoryGroup.Counted]);
    }

    [Fact]
    public void What_another_list_holds_of_a_signatory_is_no_line_of_its_own()
    {
        SignatoryRoll before = Rolls.Roll([new(1, new(None, Adult), "")]);
        SignatoryRollBuilder builder = new();
        builder.AddFrom(before, 0);
        builder.Add(Rolls.Token(1), default);
        Assert.Equal(Truth.No, builder.Build(everyone: _good).FactsAt(0)[Adult]);

        SignatoryRollBuilder twice = new();
        twice.AddFrom(before, 0);
        twice.Add(Rolls.Token(1), default);
        twice.Add(Rolls.Token(1), new(None, Adult));
        Assert.Equal(Truth.Unknown, twice.Build(everyone: _good).FactsAt(0)[Adult]);
    }

    [Fact]
    public void Two_territories_for_one_token_leave_it_in_none()
    {
        SignatoryRollBuilder builder = new();
        builder.Add(Rolls.Token(1), _good, "Lastah");
        SignatoryLine second = builder.Add(Rolls.Token(1), _good, "Ferk Lahbab");
        SignatoryRoll roll = builder.Build();

        Assert.True(second.TerritoryDisagrees);
        Assert.Null(roll.TerritoryAt(0));
        Assert.Equal(1, roll.WithoutTerritory);
    }

    [Fact]
    public void Registered_implies_nothing_else()
    {
        SignatoryTally tally = Rolls.Roll([new(1, new(Registered, None), "")]).Tally();
        Assert.Equal(CountRange.Exactly(1), tally[SignatoryGroup.Registered]);
        Assert.Equal(new CountRange(0, 1), tally[SignatoryGroup.Eligible]);
        Assert.Equal(new CountRange(0, 1), tally[SignatoryGroup.CountedRegistered]);
    }

    [Fact]
    public void A_hundred_thousand_tokens_are_told_apart_and_found_again()
    {
        SignatoryRollBuilder builder = new();
        for (int i = 0; i < 100_000; i++)
        {
            Assert.False(builder.Add(Rolls.Token(i), _good).IsRepeated);
        }

        for (int i = 0; i < 100_000; i += 7)
        {
            Assert.True(builder.Add(Rolls.Token(i), default).IsRepeated);
        }

        SignatoryRoll roll = builder.Build();
        Assert.Equal(100_000, roll.Count);
        Assert.Equal(Rolls.Token(99_999), roll.TokenAt(99_999));
    }

    [Fact]
    public void A_roll_is_built_once()
    {
        SignatoryRollBuilder builder = new();
        builder.Build();
        Assert.Throws<ObjectDisposedException>(() => builder.Add(Rolls.Token(1), default));
        Assert.Throws<ObjectDisposedException>(() => builder.Build());
    }
}
