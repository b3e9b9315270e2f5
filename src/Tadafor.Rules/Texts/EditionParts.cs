using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts;

/// <summary>What the text is and is not, what the marks mean, and what is needed to reach the same answer again.</summary>
internal static class EditionParts
{
    private static readonly Phrase _heading = new("عن هذا النص", "À propos de ce texte", "About this text");

    private static readonly Phrase _notARuling = new(
        "يبين هذا النص ما ينتج عن تطبيق القواعد على الوقائع المذكورة في الملف. أما البت في الملف فيعود إلى الجهة التي عينها القانون، والنص المنشور بالجريدة الرسمية هو المرجع.",
        "Ce texte dit ce que donnent les règles pour les faits du dossier. Statuer appartient à l'organe que la loi désigne, et le texte publié au Bulletin officiel fait foi.",
        "This text says what the rules give for the facts on file. To rule belongs to the organ the law names, and the text in the Official Bulletin is authoritative.");

    private static readonly Phrase _mark = new("[{0}] {1}", "[{0}] {1}", "[{0}] {1}");

    private static readonly Phrase _marks = new(
        "درجة الاطلاع على النصوص: {0}.",
        "Lecture des textes : {0}.",
        "How the texts were read: {0}.");

    private static readonly Phrase _edition = new(
        "إصدار القواعد: {0}، البصمة {1}",
        "Édition des règles : {0}, empreinte {1}",
        "Edition of the rules: {0}, digest {1}");

    private static readonly Phrase _digest = new(
        "بصمة هذا القرار: {0}",
        "Empreinte de cette décision : {0}",
        "Digest of this decision: {0}");

    public static IEnumerable<Block> Of(DecisionDocument decision) =>
    [
        Line.Section(_heading),
        Line.Prose(_notARuling),
        Line.Prose(_marks.With(Listing.Of(Marks(decision)))),
        Line.Prose(_edition.With(Phrase.Same(decision.Edition.Version), Phrase.Same(decision.Edition.Digest))),
        Line.Prose(_digest.With(Phrase.Same(decision.Digest))),
    ];

    private static IEnumerable<Phrase> Marks(DecisionDocument decision) =>
        decision.Findings.SelectMany(f => f.Cites).Concat(decision.Readings.SelectMany(r => r.Cites))
            .Select(c => c.Confidence).Distinct().OrderDescending()
            .Select(confidence => _mark.With(Phrase.Same(confidence.Mark()), confidence.Meaning()));
}
