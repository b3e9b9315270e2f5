using Tadafor.Benchmarks.Law;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Rules.Parity;

namespace Tadafor.Rules.Tests.Parity;

/// <summary>Compositions: what mirrors, what more facts never flip, and what the smallest changes reach.</summary>
public class CompositionsTests
{
    [Fact]
    public void Renaming_women_and_men_mirrors_where_a_goal_is_symmetric()
    {
        foreach (Headcount members in Organs(13))
        {
            OrganParity one = Assess(members, Sex.Woman), other = Assess(members.Mirror(), Sex.Man);
            Assert.Equal(one.Findings[0].Verdict, other.Findings[0].Verdict);
            Assert.Equal(
                one.Smallest.Select(c => (c.WomenAdded, c.MenAdded, c.WomenForMen, c.MenForWomen)).ToHashSet(),
                other.Smallest.Select(c => (c.MenAdded, c.WomenAdded, c.MenForWomen, c.WomenForMen)).ToHashSet());
        }
    }

    [Fact]
    public void Telling_members_apart_never_flips_a_verdict()
    {
        foreach (Headcount members in Organs(11).Where(m => m.Unknown > 0))
        {
            Verdict before = Assess(members, Sex.Woman).Findings[0].Verdict;
            Headcount[] told =
            [
                members with { Women = members.Women + 1, Unknown = members.Unknown - 1 },
                members with { Men = members.Men + 1, Unknown = members.Unknown - 1 },
            ];
            Verdict[] after = [.. told.Select(m => Assess(m, Sex.Woman).Findings[0].Verdict)];
            Assert.All(after, verdict => Assert.True(before == Verdict.Undetermined || verdict == before));
        }
    }

    [Fact]
    public void A_change_reaches_the_goal_and_one_place_less_does_not()
    {
        foreach (Headcount members in Organs(25).Where(m => m.Unknown == 0))
        {
            OrganParity organ = Assess(members, Sex.Woman);
            foreach (CompositionChange change in organ.Smallest)
            {
                Assert.Equal(Verdict.Satisfied, Assess(Changed(members, change.WomenForMen), Sex.Woman).Findings[0].Verdict);
                Assert.Equal(Verdict.Unsatisfied, Assess(Changed(members, change.WomenForMen - 1), Sex.Woman).Findings[0].Verdict);
            }

            Assert.Equal(
                PlainParity.Replacements(members.Women, members.Men, 1, 2),
                organ.Smallest.Select(c => c.WomenForMen).DefaultIfEmpty(0).Min());
        }
    }

    [Theory]
    [InlineData(CompositionLevel.Commune, 31, 6, Verdict.Satisfied)]
    [InlineData(CompositionLevel.Province, 31, 5, Verdict.Satisfied)]
    [InlineData(CompositionLevel.Province, 31, 6, Verdict.Unsatisfied)]
    [InlineData(CompositionLevel.Region, 57, 8, Verdict.Satisfied)]
    [InlineData(CompositionLevel.Region, 75, 8, Verdict.Unsatisfied)]
    [InlineData(CompositionLevel.Region, 55, 7, Verdict.Undetermined)]
    public void Each_council_has_the_vice_presidents_of_its_own_law(CompositionLevel level, int council, int number, Verdict verdict)
    {
        Composition composition = new()
        {
            Reference = "bureau",
            Level = level,
            AsOf = new(2024, 1, 1),
            CouncilMembers = council,
            Organs =
            [
                new() { Id = "vp", Kind = OrganKind.VicePresidents, Members = new(number / 2, number - (number / 2)), FixedSize = true },
            ],
        };
        Finding found = Compositions.Assess(composition).Days[0].Organs[0].Findings
            .Single(f => f.Code.EndsWith(".bureau.vice-presidents", StringComparison.Ordinal));
        Assert.Equal(verdict, found.Verdict);
    }

    private static Headcount Changed(Headcount members, int replaced) => new(members.Women + replaced, members.Men - replaced);

    private static OrganParity Assess(Headcount members, Sex whom) => Compositions.Assess(new()
    {
        Reference = "organ",
        Level = CompositionLevel.Commune,
        AsOf = new(2024, 1, 1),
        Organs =
        [
            new()
            {
                Id = "organ",
                Kind = OrganKind.Other,
                Members = members,
                FixedSize = true,
                Goals = [new(new(whom, 1, 2, Rounding.Up), "Internal rules", "1")],
            },
        ],
    }).Days[0].Organs[0];

    private static IEnumerable<Headcount> Organs(int most) =>
        from total in Enumerable.Range(1, most)
        from women in Enumerable.Range(0, total + 1)
        from men in Enumerable.Range(0, total - women + 1)
        select new Headcount(women, men, total - women - men);
}
