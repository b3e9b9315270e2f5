using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>Who counts among those who signed, and which letter of the article their number breaks.</summary>
public class WhoCountsTests
{
    private static readonly PetitionedRegion _region = new()
    {
        Name = "سوس - ماسة",
        Population = [new PopulationFigure(2_676_847)],
        Provinces = ["طاطا", "تزنيت"],
    };

    private static readonly CountedSignatories _linked =
        CountedSignatories.None.With(SignatoryGroup.Everyone, 400).With(SignatoryGroup.Linked, 400);

    // 111-14, arts 118 and 120: petitions of citizens (المواطنات والمواطنين). The articles on communes and provinces ask for the personal
    // conditions of registration, of which nationality is one (57-11, art. 3).
    [Theory]
    [InlineData(400, Verdict.Satisfied)]
    [InlineData(399, Verdict.Unsatisfied)]
    public void Foreigners_do_not_count_in_regions_whose_law_says_citizens(long citizens, Verdict verdict) =>
        Assert.Equal(verdict, InRegion(_linked.With(SignatoryGroup.Citizens, citizens)));

    [Fact]
    public void Citizenship_that_is_not_stated_leaves_the_number_of_a_region_open() =>
        Assert.Equal(Verdict.Undetermined, InRegion(_linked));

    [Theory]
    [InlineData("commune", 199)]
    [InlineData("province", 299)]
    [InlineData("region", 399)]
    public void Too_few_signatories_break_the_letter_on_their_number_alone(string level, long all) =>
        Assert.Equal([Number(level)], Broken(Of(level, all)));

    [Theory]
    [InlineData("commune", 200)]
    [InlineData("province", 300)]
    [InlineData("region", 400)]
    public void Whoever_lacks_a_condition_of_each_person_is_only_not_counted(string level, long all)
    {
        CitizensPetition petition = Of(level, all);
        CountedSignatories signatories = Assert.IsType<CountedSignatories>(petition.Signatories);
        Assert.Empty(Broken(petition));
        Assert.Equal(
            [Number(level)],
            Broken(petition with { Signatories = signatories.With(SignatoryGroup.Linked, all - 1) }));
    }

    private static CitizensPetition Of(string level, long all) => level switch
    {
        "commune" => Files.Citizens(all),
        "province" => Files.Citizens(all) with { Council = new PetitionedProvince { Name = "إقليم تارودانت" } },
        _ => Files.Citizens(all) with { Council = _region },
    };

    private static string Number(string level) => $"{level}.petition.citizens.{(level == "region" ? "signatures" : "signatories")}";

    private static IEnumerable<string> Broken(CitizensPetition petition) =>
        Files.Decide(petition).Findings.Where(f => f.Verdict == Verdict.Unsatisfied).Select(f => f.Code);

    private static Verdict InRegion(CountedSignatories signatories) =>
        Files.Decide(new CitizensPetition { Council = _region, DepositedOn = Files.Deposit, Signatories = signatories })
            .Findings.Single(f => f.Code == Number("region")).Verdict;
}
