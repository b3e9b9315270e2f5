using Tadafor.Domain.Words;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Tests.Reports.Words;

/// <summary>Constraints, the losses they cause and the guarantees they cost can be said in the three languages.</summary>
public sealed class ConstraintWordsTests
{
    private static readonly Project _square = new("1", 400) { Name = "Square", District = "north" };
    private static readonly Election _election = new ElectionBuilder(VoteType.Approval, 1000, [_square, new Project("2", 300)]).Build();
    private static readonly Titles _titles = new(_election);
    private static readonly Figures _figures = new(_election, "MAD");
    private static readonly ProjectGroup _women = new(GroupKind.Beneficiary, "women");

    [Fact]
    public void Every_constraint_has_its_sentence() => Said(
    [
        .. Enum.GetValues<PotOrder>().Select(order => Words(new DistrictEnvelopes
        {
            Order = order,
            CityPot = CityPotScope.AllProjects,
            Envelopes = [new("north", 5)]
        })),
        Words(new DistrictEnvelopes { Order = PotOrder.Together, CityPot = CityPotScope.CitywideProjects, Envelopes = [new("north", 5)] }),
        Words(new IncompatibleProjects(["1", "2"])),
        Words(new MinimumVotes(3)),
        Words(new CategoryCap(new(GroupKind.Category, "green"), 2)),
        Words(new CategoryFloor(_women, 1)),
        Words(new CoFinancing("1", 100)),
        Words(new PaperVotes("1", 120)),
        Words(new ExcludedProjects("built", ["2"])),
        ConstraintWords.Unmet(new(new(_women, 2), 1)),
    ]);

    [Fact]
    public void Every_loss_by_a_constraint_has_its_sentence() => Said(
    [
        Words(new PotTooSmall("north", 5)),
        Words(new PotTooSmall(null, 5)),
        Words(new PotSharesTooSmall("north", 5)),
        Words(new PotSharesTooSmall(null, 5)),
        Words(new IncompatibleWithFunded("2")),
        Words(new GroupFull(_women, 1, ["2"])),
        Words(new GroupFull(_women, 0, [])),
        Words(new ExcludedFromCount("built")),
    ]);

    [Fact]
    public void Every_guarantee_has_its_sentence() => Said([.. Enum.GetValues<Guarantee>().Select(GuaranteeWords.Sentence)]);

    [Fact]
    public void A_loss_names_the_constraint_and_the_project_in_its_way()
    {
        Assert.Equal("It is incompatible with 2, which is funded.", Words(new IncompatibleWithFunded("2")).En);
        Assert.Equal("As many as may be are funded of group “women” (1): 2.", Words(new GroupFull(_women, 1, ["2"])).En);
        Assert.Equal(
            "What was left of the envelope of “north” did not suffice: 5 dirhams was left and the project costs 400 dirhams.",
            Words(new PotTooSmall("north", 5)).En);
        Assert.Equal(
            "Neither the envelope of “north” nor the citywide pot sufficed: 5 dirhams was left in the latter and the project costs 400 dirhams.",
            Words(new PotTooSmall(null, 5)).En);
    }

    private static Phrase Words(TallyConstraint constraint) => ConstraintWords.Sentence(constraint, _titles, _figures);

    private static Phrase Words(Obstacle obstacle) => ObstacleWords.Sentence(obstacle, _square, _titles, _figures);

    private static void Said(IReadOnlyCollection<Phrase> phrases)
    {
        foreach (string sentence in phrases.SelectMany(p => new[] { p.Ar, p.Fr, p.En }))
        {
            Assert.EndsWith(".", sentence.TrimEnd('\u2069'), StringComparison.Ordinal);
            Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
        }

        Assert.Equal(phrases.Count, phrases.Select(p => p.En).Distinct().Count());
        Assert.Equal(phrases.Count, phrases.Select(p => p.Ar).Distinct().Count());
    }
}
