using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Law57_11;

/// <summary>Law 57-11, article 2: registration is compulsory.</summary>
internal static class Article2
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "2",
        Subject = new("القيد إجباري", "Inscription obligatoire", "Registration is compulsory"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "القيد في اللوائح الانتخابية العامة إجباري",
                    "L'inscription sur les listes électorales générales est obligatoire",
                    "Registration on the general electoral lists is compulsory"),
                Confidence.Verified,
                new(
                    "من لم يسجل خالف قاعدة أخرى، والمادة 123 لا تجعل ذلك مانعا (السؤال Q1)",
                    "qui n'est pas inscrit enfreint une autre règle ; l'art. 123 n'en fait pas un obstacle (question Q1)",
                    "who is not registered breaches another rule; art. 123 does not make it an obstacle (question Q1)")).Quoting("القيد في اللوائح الانتخابية العامة إجباري"),
        ],
    };
}
