using System.Security.Cryptography;
using System.Text;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Tests.Dossiers;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Tests.Texts;

public sealed class PrivacyTests
{
    private const string Territory = "زنقة الدباغين 7";

    [Fact]
    public void No_token_no_territory_and_no_title_of_a_file_reaches_any_output()
    {
        SignatoryToken[] tokens =
        [
            .. Enumerable.Range(0, 30).Select(i => new SignatoryToken(SHA256.HashData(Encoding.UTF8.GetBytes($"{i}"))))
        ];
        SignatoryRollBuilder roll = new();
        foreach (SignatoryToken token in tokens)
        {
            roll.Add(token, default, Territory);
        }

        CitizensPetition dossier = Files.Citizens(0) with { Signatories = roll.Build() };
        Decision decision = Files.Decide(dossier);
        DecisionDocument document = DecisionDocument.Of(decision);
        string[] outputs =
        [
            DecisionJson.ToText(document), decision.ToString(), document.ToString(),
            .. decision.Findings.Select(f => f.ToString()),
            .. from language in Enum.GetValues<Language>()
               from text in new[]
               {
                   DecisionText.Of(document, language), DecisionText.Of(document, language, TextStyle.Markdown),
                   DecisionLetter.Draft(document, language).Match(letter => $"{letter}{letter.Text}", first => $"{first}{first.Text}"),
               }
               select text,
        ];

        string[] digits = [.. tokens.Select(Digits)];
        Assert.All(outputs, output =>
        {
            Assert.All(digits, d => Assert.DoesNotContain(d[..12], output, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(Territory, output, StringComparison.Ordinal);
            Assert.DoesNotContain(dossier.Object.Title!, output, StringComparison.Ordinal);
        });
        Assert.Contains("30", outputs[0], StringComparison.Ordinal);
    }

    private static string Digits(SignatoryToken token)
    {
        byte[] ascii = new byte[SignatoryToken.Digits];
        token.WriteTo(ascii);
        return Encoding.ASCII.GetString(ascii);
    }
}
