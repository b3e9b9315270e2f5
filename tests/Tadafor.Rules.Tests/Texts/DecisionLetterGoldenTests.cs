using Tadafor.Domain.Law;
using Tadafor.Rules.Texts.Letters;
using Tadafor.Tests;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Texts;

public sealed class DecisionLetterGoldenTests
{
    public static IEnumerable<object[]> Cases =>
        from name in PetitionCases.Decisions.Keys from language in Enum.GetValues<Language>() select new object[] { name, language };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_letter_of_a_case_is_the_committed_one(string name, Language language) => Golden.Matches(
        $"tests/Tadafor.Rules.Tests/Texts/golden/letters/{name}.{language.ToString()[..2].ToLowerInvariant()}.txt",
        DecisionLetter.Draft(Editionless.Of(PetitionCases.Decisions[name]), language).Match(letter => letter.Text, first => first.Text));
}
