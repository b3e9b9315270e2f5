using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>
/// Organic law 113-14, article 38: the agenda. What it says stands with the articles that the three laws on councils share.
/// </summary>
internal static class Article38
{
    /// <summary>§3: accepted petitions are entered compulsorily.</summary>
    internal static Citation CompulsoryEntry { get; } = new(Instruments.OrganicLaw113_14, "38", "§3", Confidence.VerifiedTwice);
}
