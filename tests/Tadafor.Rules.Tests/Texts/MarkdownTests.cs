using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Texts;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void The_Markdown_of_a_case_is_the_committed_one(Language language) => Golden.Matches(
        $"tests/Tadafor.Rules.Tests/Texts/golden/markdown/citizens-short.{language.ToString()[..2].ToLowerInvariant()}.md",
        DecisionText.Of(Editionless.Of(PetitionCases.Decisions["citizens-short"]), language, TextStyle.Markdown));

    [Fact]
    public void Words_of_the_file_become_no_markup()
    {
        FactSet facts = PetitionCases.CitizensShort.With(
            Vocabulary.PetitionFacts.FollowsForm, true, new FromDocument("[x](http://example.com) <b>*bold*</b> `code` _a_ & #1"));

        string text = DecisionText.Of(CommunePetitions.Citizens.Assess(facts, PetitionCases.Deposit), Language.English, TextStyle.Markdown);

        Assert.Contains(@"\[x\](http://example.com) \<b>\*bold\*\</b> \`code\` \_a\_ \& \#1", text, StringComparison.Ordinal);
    }
}
