using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, articles 19 and 29: women on the lists of vice-presidents, and the chairs of committees.</summary>
internal static class Articles19And29
{
    private static readonly BureauArticles _bureau = new(InForce.Law, Instruments.OrganicLaw111_14);

    /// <summary>Article 19 §6.</summary>
    public static Rule Women { get; } = _bureau.WomenOnTheList("19");

    /// <summary>Article 29 §3.</summary>
    public static Rule Chairs { get; } = _bureau.Chairs("29");

    /// <summary>Article 19 as the rule book shows it.</summary>
    public static Article Article19 { get; } = _bureau.ListArticle("19", Women);

    /// <summary>Article 29 as the rule book shows it.</summary>
    public static Article Article29 { get; } = _bureau.ChairsArticle("29", Chairs);
}
