using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>The layer of texts that a condition comes from: internal rules lie over national law, and add to it.</summary>
public enum LegalLayer
{
    /// <summary>The Constitution, laws and decrees. <c>default</c>.</summary>
    National = 0,

    /// <summary>The council's internal rules, as somebody copied them.</summary>
    InternalRules,

    /// <summary>Another text of the collectivity, such as statutes or a charter, as a file names it.</summary>
    LocalText,
}

/// <summary>Codes and words of <see cref="LegalLayer"/>.</summary>
public static class LegalLayers
{
    private static readonly Phrase _layer = new("مصدر الشرط", "couche", "layer");

    /// <summary>The code in documents, such as <c>internal-rules</c>.</summary>
    public static string Code(this LegalLayer layer) => layer switch
    {
        LegalLayer.National => "national",
        LegalLayer.InternalRules => "internal-rules",
        LegalLayer.LocalText => "local-text",
    };

    /// <summary>The layer in words.</summary>
    public static Phrase Text(this LegalLayer layer) => layer switch
    {
        LegalLayer.National => new("القانون الوطني", "loi nationale", "national law"),
        LegalLayer.InternalRules => new("النظام الداخلي", "règlement intérieur", "internal rules"),
        LegalLayer.LocalText => new("نص محلي", "texte local", "local text"),
    };

    /// <summary>The layers that a condition cites, from the most local: what it comes from.</summary>
    internal static Phrase LayersText(this Finding finding) =>
        Phrase.Pair(_layer, Phrase.Join(Separators.Comma, finding.Layers.Select(l => l.Text())));
}
