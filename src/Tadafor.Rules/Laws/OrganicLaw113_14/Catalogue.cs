using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>What the articles that list powers have in common.</summary>
internal static class Catalogue
{
    /// <summary>Why an article about how powers are exercised gives no rule about a petition.</summary>
    public static Phrase HowNotWhat { get; } = new(
        "تنظم كيفية ممارسة الاختصاص، ولا تضع شرطا للعريضة",
        "règle l'exercice de la compétence, sans poser de condition à la pétition",
        "governs how the power is exercised, and sets no condition for a petition");

    /// <summary>An entry of the catalogue.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="paragraph">The paragraph that lists it.</param>
    /// <param name="kind">What kind of matter it is.</param>
    /// <param name="name">The second half of its identifier.</param>
    /// <param name="ar">The matter in Arabic.</param>
    /// <param name="fr">The matter in French.</param>
    /// <param name="en">The matter in English.</param>
    public static Power Entry(string article, string paragraph, PowerKind kind, string name, string ar, string fr, string en) =>
        new($"{article}.{name}", kind, new(ar, fr, en), new(Instruments.OrganicLaw113_14, article, paragraph, Confidence.Verified));
}
