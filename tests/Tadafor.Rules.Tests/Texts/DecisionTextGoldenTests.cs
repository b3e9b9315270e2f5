using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Texts;

public sealed class DecisionTextGoldenTests
{
    public static IEnumerable<object[]> Cases =>
        from name in new[]
        {
            "association-awaiting", "association-before-the-decree", "association-constants", "association-three-defects",
            "citizens-registered-only", "citizens-short", "citizens-unknown-population",
        }
        from language in Enum.GetValues<Language>()
        select new object[] { name, language };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_text_of_a_case_is_the_committed_one(string name, Language language) => Golden.Matches(
        $"tests/Tadafor.Rules.Tests/Texts/golden/{name}.{language.ToString()[..2].ToLowerInvariant()}.txt",
        DecisionText.Of(Editionless.Of(PetitionCases.Decisions[name]), language));
}

/// <summary>Decisions without their edition, so that these files change when texts do and not whenever a rule does.</summary>
internal static class Editionless
{
    public static DecisionDocument Of(Decision decision) => DecisionDocument.Of(decision) with
    {
        Edition = new() { Version = "0.0.0", Digest = new string('0', 64) },
        Digest = new string('1', 64),
    };
}
