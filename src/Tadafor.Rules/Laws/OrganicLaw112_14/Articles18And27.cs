using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, articles 18 and 27: women on the lists of vice-presidents, and the chairs of committees.</summary>
internal static class Articles18And27
{
    private static readonly BureauArticles _bureau = new(InForce.Law, Instruments.OrganicLaw112_14);

    /// <summary>Article 18 §6.</summary>
    public static Rule Women { get; } = _bureau.WomenOnTheList("18");

    /// <summary>Article 27 §3.</summary>
    public static Rule Chairs { get; } = _bureau.Chairs("27");

    /// <summary>Article 18 as the rule book shows it.</summary>
    public static Article Article18 { get; } = _bureau.ListArticle("18", Women);

    /// <summary>Article 27 as the rule book shows it.</summary>
    public static Article Article27 { get; } = _bureau.ChairsArticle("27", Chairs);
}
