using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Layers;

namespace Tadafor.Rules.Book.Pages;

/// <summary>What a commune's internal rules lay over national law: a page of its own, and marks on the pages of articles.</summary>
internal static class LayerPage
{
    public const string Key = "layer";

    private static readonly Phrase _title = new(
        "شروط محلية: النظام الداخلي",
        "Conditions locales : règlement intérieur",
        "Local conditions: internal rules");

    private static readonly Phrase _what = new(
        "ما يضيفه النظام الداخلي «{0}» إلى القانون الوطني، كما صرح به من نسخه. لا يلزم المواطنين بأكثر مما يلزمهم به القانون؛ وما خالف القانون مشار إليه.",
        "Ce que le règlement intérieur « {0} » ajoute à la loi nationale, selon qui l'a recopié. Il ne demande pas plus aux citoyens que la loi ; ce qui la contredit est signalé.",
        "What the internal rules “{0}” add to national law, by who copied them. They ask no more of citizens than the law; what contradicts it is marked.");

    private static readonly Phrase _local = new("المادة المحلية", "Article local", "Local article");
    private static readonly Phrase _provides = new("ما تنص عليه", "Ce qu'il prévoit", "What it provides");
    private static readonly Phrase _standing = new("بالنظر إلى القانون", "Au regard de la loi", "Beside the law");
    private static readonly Phrase _law = new("القانون الوطني", "Loi nationale", "National law");

    /// <summary>What the layer is called on pages.</summary>
    public static Phrase Title => _title;

    public static Page In(string reference, IReadOnlyList<LayerCondition> layer, Language language) => new(
        Key,
        Key,
        _title.In(language),
        [new Para(_what.With(Phrase.Same(reference)).In(language)), Table(layer, language, withLaw: true)]);

    /// <summary>Conditions as a table.</summary>
    public static Grid Table(IEnumerable<LayerCondition> layer, Language language, bool withLaw) => Grid.Of(
        [
            _local.In(language), _provides.In(language), _standing.In(language),
            .. withLaw ? (string[])[_law.In(language)] : [],
        ],
        layer.Select(condition => (IReadOnlyList<IReadOnlyList<Inline>>)
        [
            [condition.Article],
            [condition.What.In(language)],
            condition.IsAgainst ? [new Strong(condition.Standing.In(language))] : [condition.Standing.In(language)],
            .. withLaw ? (IReadOnlyList<IReadOnlyList<Inline>>)[Contents.Cited(condition.Law, language)] : [],
        ]));
}
