using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Letters;

/// <summary>
/// To whom the president writes, and the article whose conditions the bureau verified (113-14 art. 125 §2 and its sisters).
/// </summary>
internal sealed record Addressee(Phrase Line, Phrase Article)
{
    private static readonly Phrase _agent = new(
        "إلى السيد(ة) {0}، وكيل(ة) العريضة", "à M. / Mme {0}, mandataire de la pétition", "to {0}, agent of the petition");

    private static readonly Phrase _representative = new(
        "إلى السيد(ة) {0}، الممثل(ة) القانوني(ة) لجمعية {1}",
        "à M. / Mme {0}, représentant(e) légal(e) de l'association {1}",
        "to {0}, legal representative of the association {1}");

    /// <exception cref="ArgumentException">The decision is not about a petition to a council.</exception>
    public static Addressee Of(DecisionDocument decision, Blanks blanks) =>
        LetterLaw.Of(decision) is var law && decision.Route == law.Regime.Routes[0].Id
            ? new(_agent.With(blanks.Agent), Named(law.Conditions.Citizens))
            : new(_representative.With(blanks.Agent, blanks.Association), Named(law.Conditions.Association));

    private static Phrase Named(Article article) =>
        new($"المادة {article.Number}", $"l'article {article.Number}", $"article {article.Number}");
}
