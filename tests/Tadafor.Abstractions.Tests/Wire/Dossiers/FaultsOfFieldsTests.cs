using Tadafor.Domain.Faults;


namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

public class FaultsOfFieldsTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "[]", "$", "dossier.wrong-type" },
        { "\"petition\"", "$", "dossier.wrong-type" },
        { Common("\"refrence\": \"x\""), "$.refrence", "dossier.unknown-field" },
        { Common("\"reference\": null"), "$.reference", "dossier.null" },
        { Common("\"reference\": \"\""), "$.reference", "dossier.empty-text" },
        { Common($"\"reference\": \"{new string('x', 2_001)}\""), "$.reference", "dossier.long-text" },
        { Common("\"reference\": 12"), "$.reference", "dossier.wrong-type" },
        { Common("\"joint\": false, \"joint\": false"), "$.joint", "dossier.duplicate-field" },
        { Common("\"joint\": \"no\""), "$.joint", "dossier.wrong-type" },
        { Common("\"joint\": {\"source\": {\"document\": \"x\"}}"), "$.joint.value", "dossier.missing-field" },
        { Common("\"joint\": {\"value\": false, \"source\": {}}"), "$.joint.source", "dossier.unclear-source" },
        {
            Common("\"joint\": {\"value\": false, \"source\": {\"document\": \"x\", \"register\": \"y\"}}"),
            "$.joint.source",
            "dossier.unclear-source"
        },
        { Common("\"joint\": {\"value\": false, \"source\": \"mairie\"}"), "$.joint.source", "dossier.wrong-type" },
        { Common("\"depositedOn\": \"2023-02-29\""), "$.depositedOn", "dossier.no-such-day" },
        { Common("\"depositedOn\": \"07/08/2023\""), "$.depositedOn", "dossier.wrong-date" },
        { Common("\"depositedOn\": \"2023-8-7\""), "$.depositedOn", "dossier.wrong-date" },
        { Common("\"depositedOn\": \"2023-08-07T00:00:00\""), "$.depositedOn", "dossier.wrong-date" },
        { Common("\"depositedOn\": \"0223-08-07\""), "$.depositedOn", "dossier.date-out-of-range" },
        { Common("\"depositedOn\": 20230807"), "$.depositedOn", "dossier.wrong-type" },
        { Common("\"object\": {\"withinPowers\": true}"), "$.object.withinPowers", "dossier.judgement-expected" },
        {
            Common("\"object\": {\"withinPowers\": {\"value\": true, \"by\": \"x\", \"on\": \"2023-08-07\"}}"),
            "$.object.withinPowers.reason",
            "dossier.missing-field"
        },
        { Common("\"object\": {\"withinPowers\": \"yes\"}"), "$.object.withinPowers", "dossier.wrong-type" },
        { Common("\"commune\": {\"population\": {\"inhabitants\": 1}}"), "$.commune.population", "dossier.wrong-type" },
        { Common("\"commune\": {\"population\": [null]}"), "$.commune.population[0]", "dossier.null" },
        {
            Common("\"commune\": {\"population\": [{\"takenOn\": \"2014-09-01\"}]}"),
            "$.commune.population[0].inhabitants",
            "dossier.missing-field"
        },
        { Common("\"commune\": {\"population\": [{\"inhabitants\": -1}]}"), "$.commune.population[0].inhabitants", "count.negative" },
        {
            Common("\"commune\": {\"population\": [{\"inhabitants\": 1}, {\"inhabitants\": 80149.5}]}"),
            "$.commune.population[1].inhabitants",
            "count.not-whole"
        },
        { Common("\"commune\": {\"population\": [{\"inhabitants\": 8e4}]}"), "$.commune.population[0].inhabitants", "count.not-whole" },
        {
            Common("\"commune\": {\"population\": [{\"inhabitants\": 1000000001}]}"),
            "$.commune.population[0].inhabitants",
            "count.too-large"
        },
        {
            Common("\"commune\": {\"population\": [{\"inhabitants\": 99999999999999999999}]}"),
            "$.commune.population[0].inhabitants",
            "count.too-large"
        },
        {
            Common("\"commune\": {\"population\": [{\"inhabitants\": \"80149\"}]}"),
            "$.commune.population[0].inhabitants",
            "dossier.wrong-type"
        },
        {
            Common("\"commune\": {\"population\": [{\"inhabitants\": 1, \"takenOn\": \"2024-09-01\", \"publishedOn\": \"2015-03-19\"}]}"),
            "$.commune.population[0]",
            "census.published-before-taken"
        },
        { "{\"petitioners\": {\"kind\": \"citizens\"}}", "$.schema", "dossier.missing-field" },
        { "{\"schema\": \"tadafor/petition-dossier/1\"}", "$.petitioners", "dossier.missing-field" },
        { "{\"schema\": \"tadafor/petition-dossier/2\", \"petitioners\": {\"kind\": \"citizens\"}}", "$.schema", "dossier.unknown-schema" },
        { "{\"schema\": \"tadafor/petition-dossier/1\", \"petitioners\": {}}", "$.petitioners.kind", "dossier.missing-field" },
        {
            "{\"schema\": \"tadafor/petition-dossier/1\", \"petitioners\": {\"kind\": \"citizen\"}}",
            "$.petitioners.kind",
            "dossier.unknown-kind"
        },
        { Documents.Association("\"signatories\": []"), "$.petitioners.signatories", "petitioners.other-kind" },
        { Documents.Citizens("\"regular\": true"), "$.petitioners.regular", "petitioners.other-kind" },
        { Common("\"kind\": \"provence\""), "$.kind", "dossier.unknown-petition-kind" },
        { Common("\"kind\": 3"), "$.kind", "dossier.wrong-type" },
        {
            Common("\"region\": {\"provinces\": [\"Tata\", \"Tata\"]}, \"kind\": \"region\""),
            "$.region.provinces[1]",
            "region.province-twice"
        },
        { Documents.Citizens("\"committeeMembers\": 5"), "$.petitioners.committeeMembers", "petitioners.other-kind" },
        { Documents.Association("\"democratic\": false"), "$.petitioners.democratic", "dossier.judgement-expected" },
        { Documents.Citizens("\"signatories\": [], \"counts\": {}"), "$.petitioners.counts", "petitioners.two-lists" },
        { Documents.Citizens("\"everySignatory\": {\"resident\": true}"), "$.petitioners.everySignatory", "petitioners.no-list" },
        {
            Documents.Citizens("\"counts\": {\"linked\": {\"atLeast\": 5, \"atMost\": 4}}"),
            "$.petitioners.counts.linked",
            "count.reversed-bounds"
        },
        {
            Documents.Citizens("\"counts\": {\"linked\": {\"value\": 5, \"atMost\": 6}}"),
            "$.petitioners.counts.linked",
            "dossier.wrong-type"
        },
        { Documents.Citizens("\"counts\": {\"linked\": {}}"), "$.petitioners.counts.linked", "dossier.wrong-type" },
        { Documents.Citizens("\"counts\": {\"linkd\": 5}"), "$.petitioners.counts.linkd", "dossier.unknown-field" },
        { Documents.Citizens("\"signatories\": [7]"), "$.petitioners.signatories[0]", "dossier.wrong-type" },
        { Documents.Citizens("\"signatories\": [{\"resident\": true}]"), "$.petitioners.signatories[0].token", "dossier.missing-field" },
        { Documents.Citizens("\"signatories\": [{\"token\": [7]}]"), "$.petitioners.signatories[0].token", "signatory.not-a-token" },
        {
            Documents.Citizens($"\"signatories\": [\"{Documents.Token}\", {{\"token\": \"{Documents.OtherToken}\", \"resident\": 1}}]"),
            "$.petitioners.signatories[1].resident",
            "dossier.wrong-type"
        },
        {
            Documents.Citizens($"\"signatories\": [{{\"token\": \"{Documents.Token}\", \"cin\": \"x\"}}]"),
            "$.petitioners.signatories[0].cin",
            "dossier.personal-data"
        },
        {
            Documents.Citizens($"\"signatories\": [{{\"token\": \"{Documents.Token}\", \"territory\": \" \"}}]"),
            "$.petitioners.signatories[0].territory",
            "dossier.empty-text"
        },
        {
            Documents.Citizens($"\"signatories\": [{{\"token\": \"{Documents.Token}\", \"territory\": \"{new string('x', 401)}\"}}]"),
            "$.petitioners.signatories[0].territory",
            "dossier.long-text"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_named_with_its_path(string json, string path, string code)
    {
        DocumentFault fault = Documents.TheFault(json);
        Assert.Equal((code, path), (fault.Kind.Code, fault.Path));
    }

    [Theory]
    [InlineData("refrence", "reference")]
    [InlineData("Joint", "joint")]
    [InlineData("bureauRuleson", "bureauRulesOn")]
    [InlineData("deposited", "depositedOn")]
    [InlineData("somethingElse", null)]
    public void An_unknown_field_suggests_the_nearest_name(string written, string? suggestion) =>
        Assert.Equal(suggestion, Documents.TheFault(Common($"\"{written}\": true")).Suggestion);

    [Fact]
    public void All_mistakes_are_listed_at_once_in_the_order_of_the_document()
    {
        DocumentFaults faults = Documents.Faults("""
            {
              "schema": "tadafor/petition-dossier/1",
              "refrence": "TR/2023/17",
              "commune": {
                "name": 7,
                "population": [ { "inhabitants": -80149 } ]
              },
              "depositedOn": "2023-08-32",
              "petitioners": {
                "kind": "association",
                "regular": "oui",
                "agents": 1
              }
            }
            """);
        Assert.Equal(
            [
                "3:3 $.refrence dossier.unknown-field",
                "5:13 $.commune.name dossier.wrong-type",
                "6:38 $.commune.population[0].inhabitants count.negative",
                "8:18 $.depositedOn dossier.no-such-day",
                "11:16 $.petitioners.regular dossier.wrong-type",
                "12:15 $.petitioners.agents petitioners.other-kind",
            ],
            faults.Listed.Select(f => $"{f.Place?.Line}:{f.Place?.Column} {f.Path} {f.Kind.Code}"));
    }

    [Fact]
    public void Beyond_a_hundred_the_rest_is_counted()
    {
        DocumentFaults faults =
            Documents.Faults(Documents.Citizens($"\"signatories\": [{string.Join(',', Enumerable.Repeat("\"x\"", 250))}]"));
        Assert.Equal((100, 150L), (faults.Listed.Count, faults.NotListed));
        Assert.EndsWith("150 more not listed", faults.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_says_where_what_and_what_to_do_in_three_languages()
    {
        DocumentFault fault = Documents.TheFault(Common("\"refrence\": true"));
        Assert.Equal(
            "$.refrence (line 1, column 42): unknown field, found \"refrence\". Take it out or correct its name. Did you mean “reference”?",
            fault.Text.En);
        Assert.Equal(
            "$.refrence (ligne 1, colonne 42) : champ inconnu, trouvé \"refrence\". Retirez-le ou corrigez son nom. Vouliez-vous « reference » ?",
            fault.Text.Fr);
        Assert.Contains("حقل غير معروف", fault.Text.Ar, StringComparison.Ordinal);
    }

    private static string Common(string field) => Documents.Association(common: field + ",");
}
