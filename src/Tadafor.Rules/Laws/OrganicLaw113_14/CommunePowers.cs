using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>The catalogue of a commune's powers and of the matters reserved from it, in the order of the articles.</summary>
internal static class CommunePowers
{
    public static IReadOnlyList<Power> All { get; } =
    [
        .. new[]
        {
            Article83.Article, Article84.Article, Article85.Article, Article86.Article, Article87.Article, Article88.Article,
            Article89.Article,
            Article90.Article, Article91.Article, Article92.Article, Article110.Article,
        }.SelectMany(a => a.Powers),
    ];
}
