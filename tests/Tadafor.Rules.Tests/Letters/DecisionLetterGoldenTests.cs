using Tadafor.Domain.Words;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Tests.Texts;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Letters;

public sealed class DecisionLetterGoldenTests
{
    public static IEnumerable<object[]> Cases =>
        from name in new[]
        {
            "association-awaiting",
            "association-complete",
            "association-constants",
            "citizens-registered-only",
            "citizens-short"
        }
        from language in Enum.GetValues<Language>()
        select new object[] { name, language };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_letter_of_a_case_is_the_committed_one(string name, Language language) => Golden.Matches(
        $"tests/Tadafor.Rules.Tests/Letters/golden/{name}.{language.ToString()[..2].ToLowerInvariant()}.txt",
        DecisionLetter.Draft(Editionless.Of(PetitionCases.Decisions[name]), language).Match(letter => letter.Text, first => first.Text));
}
