using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Book.Reviews;

namespace Tadafor.Rules.Book.Pages;

/// <summary>Three things of an article that a jurist signs apart, each with the digest of what it covers and who signed it.</summary>
internal static class ReviewBlocks
{
    private static readonly Phrase _nobody = new("لم يوقع بعد", "non signé", "not signed");

    private static readonly Phrase _signed = new("{0}، {1}", "{0}, le {1}", "{0}, {1}");

    private static readonly Phrase _lapsed = new(
        "سقط توقيع {0} بتاريخ {1}: وقع على {2}، وتغير النص بعده",
        "caduque : {0}, le {1}, portait sur {2} ; la matière a changé depuis",
        "lapsed: {0}, {1}, signed {2}; what it covers has changed since");

    public static IEnumerable<Block> Of(Article article, Language language) => Of(article, language, ReviewRegister.Of(article));

    /// <summary>The same with given signatures.</summary>
    public static IEnumerable<Block> Of(Article article, Language language, IReadOnlyList<Review> signed) =>
    [
        new Para(Terms.ReviewNote.In(language)),
        Grid.Of(
            [Terms.Reviewed.In(language), Terms.Digest.In(language), Terms.ReviewedBy.In(language)],
            from aspect in Enum.GetValues<ReviewAspect>()
            let digest = ReviewDigests.Of(article, aspect)
            where digest is not null
            select (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                [Words(aspect).In(language)],
                [new Code(digest[..ReviewFile.DigitsOfADigest])],
                [State([.. signed.Where(s => s.Aspect == aspect)], digest).In(language)],
            ]),
    ];

    private static Phrase State(Review[] signed, string digest) => signed.Length == 0
        ? _nobody
        : Listing.Of(signed.OrderByDescending(s => s.Holds(digest)).Select(s => s.Holds(digest)
            ? _signed.With(Bidi.Quoted(s.By), Numerals.Date(s.On))
            : _lapsed.With(Bidi.Quoted(s.By), Numerals.Date(s.On), Phrase.Same(s.Digest))));

    private static Phrase Words(ReviewAspect aspect) => aspect switch
    {
        ReviewAspect.Fidelity => new(
            "الأمانة للنص: ما تقوله المادة واللفظ الحاسم",
            "Fidélité au texte : ce que dit l'article et les mots décisifs",
            "Fidelity to the text: what the article says, and the deciding words"),
        ReviewAspect.Reading => new(
            "القراءة المعتمدة في القواعد",
            "Lecture retenue par les règles",
            "Reading taken by the rules"),
        ReviewAspect.Default => new(
            "القراءة الافتراضية للأسئلة المفتوحة، أو عدمها",
            "Lecture par défaut des questions ouvertes, ou son absence",
            "Default of the open questions, or that there is none"),
    };
}
