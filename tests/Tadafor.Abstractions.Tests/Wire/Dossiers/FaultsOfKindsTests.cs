using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

/// <summary>A field that the law of a kind of petition does not know is refused, wherever the kind stands.</summary>
public class FaultsOfKindsTests
{
    [Theory]
    [InlineData("province", "\"commune\": {\"name\": \"x\"}", "citizens", "$.commune", "dossier.other-kind")]
    [InlineData("commune", "\"region\": {\"name\": \"x\"}", "citizens", "$.region", "dossier.other-kind")]
    [InlineData("region", "\"province\": {\"name\": \"x\"}", "association", "$.province", "dossier.other-kind")]
    [InlineData(
        "national-petition",
        "\"object\": {\"matter\": \"83.public-lighting\"}",
        "committee",
        "$.object.matter",
        "dossier.other-kind")]
    [InlineData("national-petition", "\"joint\": false", "committee", "$.joint", "dossier.other-kind")]
    [InlineData("national-petition", "\"form\": {\"bothHouses\": false}", "committee", "$.form.bothHouses", "dossier.other-kind")]
    [InlineData(
        "legislative-motion",
        "\"form\": {\"severalAuthorities\": false}",
        "committee",
        "$.form.severalAuthorities",
        "dossier.other-kind")]
    [InlineData("commune", "\"form\": {\"memorandum\": true}", "association", "$.form.memorandum", "dossier.other-kind")]
    [InlineData("national-petition", "\"reference\": \"x\"", "citizens", "$.petitioners.kind", "petitioners.not-of-this-kind")]
    [InlineData("region", "\"reference\": \"x\"", "legal-person", "$.petitioners.kind", "petitioners.not-of-this-kind")]
    [InlineData("region", "\"reference\": \"x\"", "committee", "$.petitioners.kind", "petitioners.not-of-this-kind")]
    public void What_does_not_fit_the_kind_is_faulted_in_its_place(string kind, string field, string petitioners, string path, string code)
    {
        string first =
            $"{{\"schema\": \"{DossierJson.Schema}\", \"kind\": \"{kind}\", {field}, \"petitioners\": {{\"kind\": \"{petitioners}\"}}}}";
        string last =
            $"{{\"petitioners\": {{\"kind\": \"{petitioners}\"}}, {field}, \"schema\": \"{DossierJson.Schema}\", \"kind\": \"{kind}\"}}";
        Assert.Equal([(path, code)], Faults(first));
        Assert.Equal([(path, code)], Faults(last));
    }

    [Theory]
    [InlineData("commune", "citizens")]
    [InlineData("province", "association")]
    [InlineData("region", "citizens")]
    [InlineData("national-petition", "committee")]
    [InlineData("legislative-motion", "committee")]
    [InlineData("national-petition", "association")]
    [InlineData("legislative-motion", "association")]
    [InlineData("national-petition", "legal-person")]
    [InlineData("legislative-motion", "legal-person")]
    public void A_file_that_says_nothing_but_its_kind_is_read_and_written_back(string kind, string petitioners)
    {
        string json = $"{{\"schema\": \"{DossierJson.Schema}\", \"kind\": \"{kind}\", \"petitioners\": {{\"kind\": \"{petitioners}\"}}}}";
        DossierJson.Read(json).Switch(
            read => Assert.Equal(read.Dossier, DossierJson.Read(DossierJson.ToText(read.Dossier)).AsT0.Dossier),
            faults => Assert.Fail(faults.Text.En));
    }

    [Fact]
    public void A_support_list_has_no_place_in_the_file_of_an_association_before_a_council() => Assert.Equal(
        [("$.petitioners.supporters", "petitioners.other-kind")],
        Faults($$$"""{"schema": "{{{DossierJson.Schema}}}", "petitioners": {"kind": "association", "supporters": 4000}}"""));

    [Fact]
    public void What_an_association_says_of_itself_before_a_national_authority_is_read_without_effect_and_said()
    {
        string json = $$"""
            {"schema": "{{DossierJson.Schema}}", "petitioners": {"kind": "association", "regular": true, "supporters": 4000}, "kind": "national-petition"}
            """;
        DossierJson.Read(json).Switch(
            read =>
            {
                NationalPetition petition = Assert.IsType<NationalPetition>(read.Dossier);
                Assert.Equal(Presenter.Association, petition.PresentedBy);
                Assert.Equal(4_000, petition.Committee.Supporters!.Value);
                DocumentFault warning = Assert.Single(read.Warnings);
                Assert.Equal(("$.petitioners.regular", "petitioners.association-not-asked"), (warning.Path, warning.Kind.Code));
            },
            faults => Assert.Fail(faults.Text.En));
    }

    private static (string Path, string Code)[] Faults(string json) =>
        DossierJson.Read(json).Match(_ => [], faults => faults.Listed.Select(f => (f.Path, f.Kind.Code)).ToArray());
}
