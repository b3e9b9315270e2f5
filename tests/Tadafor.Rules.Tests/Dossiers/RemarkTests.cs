using System.Text;
using System.Text.Json;
using NJsonSchema;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>
/// What was remarked when a file was read stands wherever its decision does: in JSON, on a line, in both texts and in the letter.
/// </summary>
public class RemarkTests
{
    private const string Twice = "signatory.repeated";
    private static readonly string _token = new('a', 64);

    private static readonly string _file = $$$"""
        {"schema": "tadafor/petition-dossier/1", "depositedOn": "2023-08-28", "form": {"inWriting": false},
         "petitioners": {"kind": "citizens", "signatories": ["{{{_token}}}", "{{{_token}}}"]}}
        """;

    [Fact]
    public async Task A_signatory_listed_twice_stands_in_the_document_and_is_covered_by_its_digest()
    {
        DecisionDocument document = Decide(_file);
        RemarkDocument remark = Assert.Single(document.Remarks!);
        Assert.Equal((Twice, "$.petitioners.signatories"), (remark.Code, remark.Path));
        Assert.Equal(document, DecisionJson.Read(DecisionJson.ToUtf8(document)).Match(
            read => read,
            faults => throw new InvalidOperationException(faults.Text.En)));
        Assert.NotEqual(document.Digest, DecisionJson.DigestOf(document with { Remarks = null, Digest = "" }));
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/decision.v1.json"));
        Assert.Empty(schema.Validate(DecisionJson.ToText(document)));
    }

    [Fact]
    public void A_file_without_remarks_has_no_such_property()
    {
        DecisionDocument document = Decide(_file.Replace($", \"{_token}\"", "", StringComparison.Ordinal));
        Assert.DoesNotContain("remarks", DecisionJson.ToText(document), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stands_on_the_line_of_a_file_among_many()
    {
        using MemoryStream lines = new(Encoding.UTF8.GetBytes(_file.ReplaceLineEndings(" ")));
        await foreach (AssessedLine line in PetitionLines.AssessAsync(lines))
        {
            using JsonDocument json = JsonDocument.Parse(line.ToJson(Language.English));
            Assert.Equal(Twice, json.RootElement.GetProperty("remarks")[0].GetProperty("code").GetString());
            JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/decision-line.v1.json"));
            Assert.Empty(schema.Validate(line.ToJson(Language.English)));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_stands_in_the_texts_of_a_stored_decision_and_in_the_letter(bool brief)
    {
        DecisionDocument document = Decide(_file);
        string said = document.Remarks![0].Text.En;
        string text = DecisionText.Of(document, Language.English, new TextSettings { IsBrief = brief, Width = 500 });
        Assert.Contains(said, text, StringComparison.Ordinal);
        string[] letter = DecisionLetter.Draft(document, Language.English).Match(l => l.Notes, _ => "")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("the signatory counts once", string.Join(' ', letter), StringComparison.Ordinal);
    }

    private static DecisionDocument Decide(string json)
    {
        ReadDossier read = PetitionLaw.Read(json).Match(r => r, faults => throw new InvalidOperationException(faults.Text.En));
        return DecisionDocument.Of(Files.Decide(read.Dossier), read);
    }
}
