using System.Text;
using FsCheck;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Rules;
using Tadafor.Tests.Law;

namespace Tadafor.Abstractions.Tests.Wire.Decisions;

public sealed class DecisionRoundTripTests
{
    [Property(MaxTest = 100)]
    public Property Any_document_read_back_is_equal_in_either_form() => Prop.ForAll(Arb.From(AnyDecision.Decision), decision =>
    {
        DecisionDocument document = DecisionDocument.Of(decision);

        Assert.Equal(document, Read(DecisionJson.ToUtf8(document)));
        Assert.Equal(document, Read(Encoding.UTF8.GetBytes(DecisionJson.ToText(document))));
    });

    [Property(MaxTest = 50)]
    public Property The_bytes_do_not_depend_on_the_order_in_which_facts_were_stated() => Prop.ForAll(
        Arb.From(from sheet in AnyDecision.Sheet from order in Gen.Shuffle(sheet.All.ToArray()) select (sheet, order)),
        c => Assert.Equal(Bytes(c.sheet), Bytes(FactSet.Of(c.order))));

    [Fact]
    public void The_bytes_are_the_same_under_every_culture() =>
        Assert.Single(Cultures
            .Under(() => string.Concat(PetitionCases.Decisions.Values.Select(d => DecisionJson.ToText(DecisionDocument.Of(d)))))
            .Distinct());

    [Fact]
    public void The_digest_is_over_the_compact_text_with_an_empty_digest()
    {
        DecisionDocument document = DecisionDocument.Of(PetitionCases.Decisions["citizens-short"]);

        string text = Encoding.UTF8.GetString(DecisionJson.ToUtf8(document)).Replace(document.Digest, "", StringComparison.Ordinal);

        Assert.Equal(document.Digest, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Arabic_is_written_as_it_is_read() =>
        Assert.Contains(
            "عريضة",
            DecisionJson.ToText(DecisionDocument.Of(PetitionCases.Decisions["citizens-short"])),
            StringComparison.Ordinal);

    private static byte[] Bytes(FactSet sheet) =>
        DecisionJson.ToUtf8(DecisionDocument.Of(CommunePetitions.Citizens.Assess(sheet, PetitionCases.Deposit)));

    private static DecisionDocument Read(byte[] json) =>
        DecisionJson.Read(json).Match(document => document, fault => throw new InvalidOperationException(fault.ToString()));
}
