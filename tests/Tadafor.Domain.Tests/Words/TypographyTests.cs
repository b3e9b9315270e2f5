using Tadafor.Domain.Words;

namespace Tadafor.Domain.Tests.Words;

/// <summary>How each language is set.</summary>
public sealed class TypographyTests
{
    [Fact]
    public void French_holds_its_punctuation_to_the_word_before() =>
        Assert.Equal(
            "Coût\u00A0: 61\u00A0%\u00A0; «\u00A0oui\u00A0»\u00A0!",
            Typography.Of(Language.French).Set("Coût : 61 % ; « oui » !"));

    [Fact]
    public void Arabic_isolates_codes_whole() =>
        Assert.Equal("المادة \u2066113-14\u2069 [\u2066V~\u2069]", Typography.Of(Language.Arabic).Set("المادة 113-14 [V~]"));

    [Fact]
    public void Setting_twice_changes_nothing_more()
    {
        foreach (string words in HostileWords.All)
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                string once = Typography.Of(language).Set(Bidi.Quoted(words));
                Assert.Equal(once, Typography.Of(language).Set(once));
            }
        }
    }

    [Fact]
    public void A_name_is_set_as_it_is_given()
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            Assert.Contains(
                "Nord ; Sud: « Est »",
                Typography.Of(language).Set(Phrase.Pair(new("الدائرة", "quartier", "district"), Bidi.Quoted("Nord ; Sud: « Est »"))),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_language_that_is_none_of_the_three_has_no_typography() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Typography.Of((Language)9));
}
