using Tadafor.Abstractions.Wire.Dossiers;

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
    public void A_file_that_says_nothing_but_its_kind_is_read_and_written_back(string kind, string petitioners)
    {
        string json = $"{{\"schema\": \"{DossierJson.Schema}\", \"kind\": \"{kind}\", \"petitioners\": {{\"kind\": \"{petitioners}\"}}}}";
        DossierJson.Read(json).Switch(
            read => Assert.Equal(read.Dossier, DossierJson.Read(DossierJson.ToText(read.Dossier)).AsT0.Dossier),
            faults => Assert.Fail(faults.Text.En));
    }

    private static (string Path, string Code)[] Faults(string json) =>
        DossierJson.Read(json).Match(_ => [], faults => faults.Listed.Select(f => (f.Path, f.Kind.Code)).ToArray());
}
