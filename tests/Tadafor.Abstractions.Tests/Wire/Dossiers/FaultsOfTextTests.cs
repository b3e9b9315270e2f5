using System.Text;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

public class FaultsOfTextTests
{
    [Theory]
    [InlineData("", "json.empty", 1, 1)]
    [InlineData("  \n ", "json.empty", 2, 2)]
    [InlineData("{", "json.unfinished", 1, 2)]
    [InlineData("{\"schema\"", "json.unfinished", 1, 10)]
    [InlineData("{\n  // a comment\n}", "json.comment", 2, 3)]
    [InlineData("{\n  schema: 1 }", "json.syntax", 2, 3)]
    [InlineData("{\"reference\": \"تارودانت\", }", "json.syntax", 1, 27)]
    [InlineData("nulx", "json.syntax", 1, 4)]
    public void A_text_that_is_not_json_says_where(string json, string code, int line, int column)
    {
        DocumentFault fault = Documents.Faults(json).Listed[^1];
        Assert.Equal((code, new TextPlace(line, column)), (fault.Kind.Code, fault.Place));
    }

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("x", 1)]
    [InlineData("\n]", 2)]
    public void What_follows_the_document_is_a_fault(string rest, int line)
    {
        DocumentFault fault = Documents.TheFault(Documents.Association() + rest);
        Assert.Equal("json.trailing-data", fault.Kind.Code);
        Assert.Equal(line, fault.Place?.Line);
    }

    [Fact]
    public void White_space_may_follow_the_document() =>
        Documents.Read<Domain.Petitions.AssociationPetition>(Documents.Association() + " \r\n\t");

    [Theory]
    [InlineData("{\"reference\": \"ab\u00ffcd\"}", 18)]
    [InlineData("\u00ff\u00fe{", 1)]
    [InlineData("{}\u00c3", 3)]
    public void Bytes_that_are_not_utf8_say_where(string latin1, int column)
    {
        DocumentFault fault = Documents.Faults(Encoding.Latin1.GetBytes(latin1)).Listed[^1];
        Assert.Equal(("json.invalid-utf8", new TextPlace(1, column)), (fault.Kind.Code, fault.Place));
    }

    [Fact]
    public void A_byte_order_mark_is_read()
    {
        using MemoryStream stream = new([
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes(Documents.Citizens(common: "\"reference\": \"ت\","))
        ]);
        Assert.Equal("ت", DossierJson.Read(stream).Match(read => read.Dossier.Reference, faults => faults.Text.En));
    }

    [Fact]
    public void Two_byte_order_marks_are_one_too_many() =>
        Assert.Equal(
            "json.syntax",
            Documents.Faults((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, (byte)'{', (byte)'}']).Listed[0].Kind.Code);

    [Theory]
    [InlineData(61, false)]
    [InlineData(62, true)]
    [InlineData(5_000, true)]
    public void Sixty_four_levels_are_read_and_more_are_a_fault(int deeper, bool tooDeep)
    {
        // The document and one field are two levels, the list within the field the third.
        string nest = new string('[', deeper) + new string(']', deeper);
        string[] codes =
        [
            .. Documents.Faults(Documents.Association(common: $"\"commune\": {{\"nme\": [{nest}]}},")).Listed.Select(f => f.Kind.Code)
        ];
        Assert.Equal(tooDeep ? ["dossier.unknown-field", "json.too-deep"] : ["dossier.unknown-field"], codes);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_fault_in_a_value_and_an_unknown_name()
    {
        Assert.Equal("json.invalid-text", Documents.TheFault(Documents.Citizens(common: "\"reference\": \"\\ud800\",")).Kind.Code);
        Assert.Equal("dossier.unknown-field", Documents.TheFault(Documents.Citizens(common: "\"\\udc00\": 1,")).Kind.Code);
        Assert.Equal(
            "json.invalid-text",
            Documents.TheFault(Documents.Citizens($"\"signatories\": [{{\"token\": \"{Documents.Token}\", \"territory\": \"\\ud800\"}}]"))
                .Kind.Code);
        Assert.Equal("signatory.not-a-token", Documents.TheFault(Documents.Citizens("\"signatories\": [\"\\ud800\"]")).Kind.Code);
    }

    [Fact]
    public void A_text_beyond_a_megabyte_is_a_fault_and_not_memory_without_end() =>
        Assert.Equal(
            "json.too-long",
            Documents.TheFault(Documents.Citizens(common: $"\"reference\": \"{new string('x', 3_000_000)}\",")).Kind.Code);

    [Fact]
    public void Escaped_names_and_tokens_are_read()
    {
        string token = "\\u0030" + Documents.Token[1..];
        Domain.Petitions.CitizensPetition dossier =
            Documents.Read<Domain.Petitions.CitizensPetition>(Documents.Citizens($"\"\\u0073ignatories\": [\"{token}\"]"));
        Assert.Equal(1, Assert.IsType<Domain.Petitions.SignatoryRoll>(dossier.Signatories).Count);
    }
}
