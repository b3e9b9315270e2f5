using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>How each language names a place in a text: «البند (د) من المادة 123», "art. 123 (d)".</summary>
/// <remarks>
/// A paragraph's label is <c>§2</c>, a letter <c>(d)</c>, a number <c>(2)</c>, a note <c>note 2</c>, <c>form</c>, <c>rest</c> for the
/// paragraphs not
/// taken one by one, <c>silence</c> for what the article does not say, or <c>versions</c> for wordings that were not read.
/// </remarks>
internal static class Place
{
    private const string Annex = "annex";
    private const string Bis = " bis";

    private static readonly Phrase _annex = new("الملحق", "annexe", "annex");

    /// <summary>The article by itself: «المادة 123», "art. 123", or the annex.</summary>
    public static Phrase Article(Instrument instrument, string article)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return article == Annex ? _annex : new Phrase("{0} {1}", "{0} {1}", "{0} {1}").With(instrument.ArticleWord, Number(article));
    }

    /// <summary>The number of an article: the one added after the twelfth is «12 مكرر», "12 bis".</summary>
    public static Phrase Number(string article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.EndsWith(Bis, StringComparison.Ordinal)
            ? new Phrase("{0} مكرر", "{0} bis", "{0} bis").With(Phrase.Same(article[..^Bis.Length]))
            : Phrase.Same(article);
    }

    /// <summary>The paragraph by itself: «الفقرة 2», "§ 2".</summary>
    public static Phrase Paragraph(string label) => label switch
    {
        "form" => new("النموذج", "modèle", "form"),
        "rest" => new("باقي الفقرات", "autres alinéas", "other paragraphs"),
        "silence" => new("سكوت النص", "silence du texte", "silence of the text"),
        "versions" => new("الصيغ السابقة", "versions antérieures", "earlier versions"),
        ['§', .. string number] => new Phrase("الفقرة {0}", "§\u00A0{0}", "§{0}").With(Phrase.Same(number)),
        ['n', 'o', 't', 'e', ' ', .. string number] => new Phrase("الهامش {0}", "note\u00A0{0}", "note {0}").With(Phrase.Same(number)),
        ['(', >= 'a' and <= 'e' and char item, ')'] =>
            new Phrase("البند ({0})", "({1})", "({1})").With(Phrase.Same($"{ArabicLetter(item)}"), Phrase.Same($"{item}")),
        ['(', ..] => new Phrase("البند {0}", "{0}", "{0}").With(Phrase.Same(label)),
        _ => Phrase.Same(label),
    };

    /// <summary>The whole place with the short title of its text.</summary>
    internal static Phrase Of(Instrument instrument, string article, string? paragraph)
    {
        Phrase where = article == Annex
            ? new Phrase("ملحق {1}", "{0}", "{0}").With(_annex, instrument.ShortTitle)
            : new Phrase("{0} من {1}", "{0}", "{0}").With(Article(instrument, article), instrument.ShortTitle);
        Phrase place = paragraph is null
            ? where
            : paragraph == "silence" ? new Phrase("سكوت {0}", "{0}, silence du texte", "{0}, silence of the text").With(where)
            : new Phrase("{1} من {0}", "{0} {1}", "{0} {1}").With(where, Paragraph(paragraph));
        return new Phrase("{0}", "{0}, {1}", "{0}, {1}").With(place, instrument.ShortTitle);
    }

    // The law's own list has no letters; these are the first letters of each alphabet in its usual order.
    private static char ArabicLetter(char item) => item switch
    {
        'a' => 'أ',
        'b' => 'ب',
        'c' => 'ج',
        'd' => 'د',
        'e' => 'ه',
        _ => item,
    };
}
