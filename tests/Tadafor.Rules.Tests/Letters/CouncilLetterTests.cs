using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Tests.Dossiers;

namespace Tadafor.Rules.Tests.Letters;

/// <summary>The letters of provinces and regions name their own president, articles and time, and none of the communes'.</summary>
public class CouncilLetterTests
{
    [Theory]
    [InlineData(
        "taroudant-province-association-100-members",
        "The president of the prefecture or province council",
        "art. 116 §4, OL 112-14",
        "2 months")]
    [InlineData(
        "souss-massa-region-citizens-one-province-short",
        "The president of the regional council",
        "art. 122 §4, OL 111-14",
        "2 months")]
    [InlineData("taroudant-citizens-199", "The president of the commune council", "art. 125 §4, OL 113-14", "3 months")]
    public void A_refusal_is_written_under_the_law_of_its_council(string sample, string president, string article, string time)
    {
        Letter letter = Written(sample, LetterKind.Refusal);
        string all = letter.Text;
        Assert.Contains(president, all, StringComparison.Ordinal);
        Assert.Contains(article, all, StringComparison.Ordinal);
        Assert.Contains(time, all, StringComparison.Ordinal);
        Assert.Equal(sample.Contains("citizens-199", StringComparison.Ordinal), all.Contains("113-14", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("taroudant-province-citizens-300", "art. 116 §3", "article 114")]
    [InlineData("souss-massa-region-citizens-spread", "art. 122 §3", "article 120")]
    public void An_acceptance_names_what_the_law_of_its_council_makes_of_it(string sample, string agenda, string conditions)
    {
        string text = Written(sample, LetterKind.Acceptance).Text;
        Assert.Contains(agenda, text, StringComparison.Ordinal);
        Assert.Contains(conditions, text, StringComparison.Ordinal);
        Assert.DoesNotContain("113-14", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_letter_is_drafted_for_national_authorities() => Assert.All(
        Rulebook.Routes,
        route => Assert.Equal(route.Id is not ("national-petition" or "legislative-motion"), DecisionLetter.IsProvidedFor(route)));

    private static Letter Written(string sample, LetterKind kind)
    {
        Decision decision = Files.Decide(Samples.All.Single(s => s.Name == sample).Dossier);
        Letter letter = DecisionLetter
            .Draft(decision, Language.English)
            .Match(written => written, first => throw new InvalidOperationException(first.Text));
        Assert.Equal(kind, letter.Kind);
        return letter;
    }
}
