using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

public class PrivacyTests
{
    private const string Number = "JB345678";

    [Theory]
    [InlineData("\"signatories\": [\"JB345678\"]", "signatory.identity-number")]
    [InlineData("\"signatories\": [{\"token\": \"JB345678\"}]", "signatory.identity-number")]
    [InlineData("\"signatories\": [{\"token\": 345678}]", "signatory.not-a-token")]
    [InlineData("\"signatories\": [\"JB3456789012\"]", "signatory.not-a-token")]
    [InlineData("\"signatories\": [{\"cin\": \"JB345678\"}]", "dossier.personal-data")]
    [InlineData("\"JB345678\": true", "dossier.unknown-field")]
    [InlineData("\"agentSigned\": \"JB345678\"", "dossier.wrong-type")]
    [InlineData("\"agentSigned\": \"00ff17a9c3d2e4b5968778695a4b3c2d1e0f112233445566778899aabbccddee\"", "dossier.wrong-type")]
    [InlineData("\"kind2\": {\"JB345678\": [\"JB345678\"]}", "dossier.unknown-field")]
    [InlineData("\"counts\": {\"JB345678\": 1}", "dossier.unknown-field")]
    public void An_identity_number_is_refused_and_never_repeated(string field, string code)
    {
        DocumentFaults faults = Documents.Faults(Documents.Citizens(field));
        Assert.Contains(faults.Listed, f => f.Kind.Code == code);
        Assert.All([Language.Arabic, Language.French, Language.English], language =>
        {
            Assert.DoesNotContain("345678", faults.Text.In(language), StringComparison.Ordinal);
            Assert.DoesNotContain("17a9c3d2", faults.Text.In(language), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_territory_that_looks_like_an_identity_number_is_refused() =>
        Assert.Equal(
            "signatory.identity-number",
            Documents.TheFault(Documents.Citizens($"\"signatories\": [{{\"token\": \"{Documents.Token}\", \"territory\": \"{Number}\"}}]"))
                .Kind.Code);

    [Theory]
    [InlineData("\"commune\": {\"name\": \"je 123 456\"},", "")]
    [InlineData("", "\"agents\": {\"value\": 1, \"source\": {\"document\": \"JE-123-456\"}}")]
    [InlineData("", "\"agents\": {\"value\": 1, \"source\": {\"register\": \"06 12 34 56 78\"}}")]
    [InlineData("", "\"directCommonInterest\": {\"value\": true, \"by\": \"JE-123-456\", \"on\": \"2024-01-01\", \"reason\": \"x\"}")]
    [InlineData("", "\"directCommonInterest\": {\"value\": true, \"by\": \"x\", \"on\": \"2024-01-01\", \"reason\": \"je ١٢٣ ٤٥٦\"}")]
    public void A_name_a_source_or_an_officer_that_looks_like_one_is_refused(string common, string petitioners)
    {
        DocumentFaults faults = Documents.Faults(Documents.Citizens(petitioners, common: common));
        Assert.Equal("text.identity-number", Assert.Single(faults.Listed).Kind.Code);
        Assert.DoesNotContain("123", faults.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_free_text_that_holds_one_is_a_warning_without_the_number()
    {
        DocumentFault warning =
            Assert.Single(Documents.Warnings(Documents.Citizens(common: $"\"object\": {{\"title\": \"demande de {Number}\"}},")));
        Assert.Equal("text.identity-number", warning.Kind.Code);
        Assert.DoesNotContain("345678", warning.Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("JE123456")]
    [InlineData("je-123-456")]
    [InlineData("JE ١٢٣٤٥٦")]
    public void A_reference_is_no_identity_number(string number)
    {
        DocumentFaults faults = Documents.Faults(Documents.Citizens(common: $"\"reference\": \"{number}\","));
        Assert.Equal("text.identity-number", Assert.Single(faults.Listed).Kind.Code);
        Assert.DoesNotContain(number, faults.Text.En, StringComparison.Ordinal);

        using MemoryStream text = new(System.Text.Encoding.UTF8.GetBytes($$"""{"reference": "{{number}}", "law": "113-14", "acts": []}"""));
        DocumentFaults road = TimelineJson.Read(text).Match(
            _ => throw new InvalidOperationException("Read."),
            wrong => wrong);
        Assert.Contains("text.identity-number", road.Listed.Select(f => f.Kind.Code));
        Assert.DoesNotContain(number, road.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_shows_no_token_in_its_text()
    {
        CitizensPetition dossier = Documents.Read<CitizensPetition>(Documents.Citizens($"\"signatories\": [\"{Documents.Token}\"]"));
        Assert.DoesNotContain(Documents.Token[..8], dossier.ToString(), StringComparison.Ordinal);
    }
}
