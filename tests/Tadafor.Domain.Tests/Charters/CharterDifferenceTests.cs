using FsCheck;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Tests.Charters;

/// <summary>The difference of two versions is neither more nor less than what leads from one to the other.</summary>
public class CharterDifferenceTests
{
    private static readonly NodaTime.LocalDate _day = new(2023, 11, 10);

    [Property(MaxTest = 200)]
    public Property A_version_does_not_differ_from_itself() => Prop.ForAll(CharterGenerators.Clauses.ToArbitrary(), clauses =>
    {
        CharterDifference none = CharterDifference.Between(Version(clauses), Version(clauses));
        Assert.True(none.IsEmpty);
        Assert.Equal(clauses, none.ApplyTo(clauses));
    });

    [Property(MaxTest = 300)]
    public Property The_difference_applied_gives_the_target() => Prop.ForAll(Pairs(), pair =>
    {
        CharterDifference difference = CharterDifference.Between(Version(pair.From), Version(pair.To));
        Assert.Equal(pair.To, difference.ApplyTo(pair.From));
        Assert.Equal(difference.IsEmpty, pair.From.Equals(pair.To));
    });

    [Property(MaxTest = 200)]
    public Property Only_clauses_that_differ_are_listed_and_each_once() => Prop.ForAll(Pairs(), pair =>
    {
        CharterDifference difference = CharterDifference.Between(Version(pair.From), Version(pair.To));
        Assert.Distinct(difference.Changes.Select(c => c.Number));
        Assert.All(difference.Changes, change =>
        {
            Assert.NotEqual(change.Before, change.After);
            Assert.True(change.Words || change.Provides);
        });
        string[] numbers = [.. pair.From.Concat(pair.To).Select(c => c.Number).Distinct()];
        Assert.Equal(
            numbers.Where(n => Find(pair.From, n) != Find(pair.To, n)).Order(StringComparer.Ordinal),
            difference.Changes.Select(c => c.Number).Order(StringComparer.Ordinal));
    });

    [Property(MaxTest = 200)]
    public Property It_is_not_applied_to_another_version() => Prop.ForAll(Pairs(), pair =>
    {
        CharterDifference difference = CharterDifference.Between(Version(pair.From), Version(pair.To));
        if (difference.Changes.Count > 0)
        {
            Assert.Throws<ArgumentException>(() => difference.ApplyTo(pair.To));
        }
    });

    [Fact]
    public void A_change_of_order_alone_is_a_difference()
    {
        CharterClause one = Clause("1"), two = Clause("2");
        CharterDifference moved = CharterDifference.Between(Version([one, two]), Version([two, one]));
        Assert.False(moved.IsEmpty);
        Assert.Empty(moved.Changes);
        Assert.Equal(["2", "1"], moved.Order!);
        Assert.Throws<ArgumentException>(() => moved.ApplyTo([one]));
    }

    [Fact]
    public void A_clause_added_at_the_end_changes_no_order()
    {
        CharterClause one = Clause("1"), two = Clause("2"), three = Clause("3");
        Assert.Null(CharterDifference.Between(Version([one, two]), Version([one, three])).Order);
        Assert.NotNull(CharterDifference.Between(Version([one, two]), Version([three, one, two])).Order);
    }

    private static Arbitrary<(Sequence<CharterClause> From, Sequence<CharterClause> To)> Pairs() => CharterGenerators.Clauses
        .SelectMany(from => CharterGenerators.Clauses.Select(to => (
            from,
            to.Select((c, i) => i % 2 == 0 ? Find(from, c.Number) ?? c : c).ToSequence())))
        .ToArbitrary();

    private static CharterClause? Find(Sequence<CharterClause> clauses, string number) => clauses.FirstOrDefault(c => c.Number == number);

    private static CharterClause Clause(string number) => new() { Number = number, Words = new(null, null, number) };

    private static CharterVersion Version(Sequence<CharterClause> clauses) => new() { Id = "v", On = _day, Clauses = clauses };
}
