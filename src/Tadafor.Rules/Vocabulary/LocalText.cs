using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>
/// A text of a collectivity itself, such as its internal rules or its charter: cited as a file declares it, never read here.
/// </summary>
internal static class LocalText
{
    /// <summary>Where it stands in the order of sources: declared, not read.</summary>
    public static Phrase Unread { get; } = new(
        "نص محلي كما يصرح به الملف، لم يقرأ",
        "texte local tel que le fichier le déclare, non lu",
        "local text as the file states it, not read");

    /// <summary>The text under the name that people call it by.</summary>
    /// <param name="id">The identifier in citations, such as <c>local</c>.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="articleWord">What one of its provisions is called.</param>
    /// <param name="layer">The layer it belongs to.</param>
    public static Instrument Of(string id, string name, Phrase articleWord, LegalLayer layer)
    {
        Phrase title = Bidi.Quoted(name);
        return new(id, title, title, articleWord, Unread) { Layer = layer };
    }
}
