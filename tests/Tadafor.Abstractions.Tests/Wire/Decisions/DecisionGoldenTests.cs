using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Tests.Law;

namespace Tadafor.Abstractions.Tests.Wire.Decisions;

public sealed class DecisionGoldenTests
{
    [Theory]
    [InlineData("association-before-the-law")]
    [InlineData("association-three-defects")]
    [InlineData("citizens-short")]
    public void The_document_of_a_case_is_the_committed_one(string name) =>
        Golden.Matches(
            $"tests/Tadafor.Abstractions.Tests/Wire/Decisions/golden/{name}.json",
            $"{DecisionJson.ToText(OfNoEdition(PetitionCases.Decisions[name]))}\n");

    [Fact]
    public void The_cases_cover_every_outcome() =>
        Assert.Equal(Enum.GetValues<Outcome>(), PetitionCases.Decisions.Values.Select(d => d.Outcome).Distinct().Order());

    // The edition changes with every rule; these files are about the shape of the document.
    private static DecisionDocument OfNoEdition(Decision decision)
    {
        DecisionDocument document = DecisionDocument.Of(decision) with
        {
            Edition = new() { Version = "0.0.0", Digest = new string('0', 64) }
        };
        return document with { Digest = DecisionJson.DigestOf(document) };
    }
}
