using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts;

/// <summary>
/// The outcome in one sentence; what was assessed, under the law of which day; whether it depends on how the law is read.
/// </summary>
internal static class OutcomeParts
{
    private static readonly Phrase _admissible = new(
        "مستوف لشروط القبول: يستجيب الملف لجميع الشروط المقررة في القانون.",
        "Recevable : le dossier remplit toutes les conditions fixées par la loi.",
        "Admissible: the file meets every condition the law sets.");

    private static readonly Phrase _inadmissible = new(
        "غير مستوف لشروط القبول: {0}.", "Irrecevable : {0}.", "Not admissible: {0}.");

    private static readonly Phrase _undetermined = new(
        "غير محسوم: {0}.", "Indéterminé : {0}.", "Undetermined: {0}.");

    private static readonly Phrase _awaiting = new(
        "في انتظار التقدير: استوفى الملف ما سواه، و{0}.",
        "En attente d'appréciation : tout le reste est rempli, et {0}.",
        "Awaiting judgement: everything else is met, and {0}.");

    private static readonly Phrase _notInForce = new(
        "القانون غير نافذ: لم يكن القانون المطبق هنا نافذا بتاريخ {0}.",
        "Loi non en vigueur : la loi appliquée ici n'était pas en vigueur le {0}.",
        "Law not in force: the law applied here was not in force on {0}.");

    private static readonly Phrase _subject = new(
        "{0}. القانون المطبق هو النافذ بتاريخ {1}.",
        "{0}. Droit applicable au {1}.",
        "{0}. Law as of {1}.");

    private static readonly Phrase _depends = new(
        "تتوقف هذه النتيجة على كيفية قراءة النص ({0}): فلو قرئ على نحو آخر لكانت النتيجة غيرها.",
        "Ce résultat dépend de la lecture du texte ({0}) : lu autrement, il serait tout autre.",
        "This outcome depends on how the law is read ({0}): read otherwise, it would be another.");

    private static readonly Phrase _notEnough = new(
        "ولو قرئ النص على نحو آخر ({0}) لما كفت وقائع الملف للحسم.",
        "Avec une autre lecture du texte ({0}), les faits du dossier ne suffiraient pas à conclure.",
        "Under another reading of the law ({0}) the facts on file would not be enough to conclude.");

    private static readonly Phrase _stands = new(
        "لو قرئ أي من الأسئلة المفتوحة، كل على حدة، قراءة أخرى لبقيت النتيجة نفسها.",
        "Une autre lecture de l'une des questions ouvertes, prise isolément, ne changerait pas ce résultat.",
        "Another reading of any one of the open questions would not change this outcome.");

    public static IEnumerable<Block> Of(DecisionDocument decision, FileHeading file) =>
        [.. Summary(decision, file), .. decision.Readings.Count > 0 ? Sensitivity(decision).Select(Line.Prose) : []];

    /// <summary>The outcome, the file, what was assessed and under the law of which day.</summary>
    public static IEnumerable<Block> Summary(DecisionDocument decision, FileHeading file)
    {
        yield return Line.Lead(Sentence(decision));
        if (file.Line is { } line)
        {
            yield return new Para(line);
        }

        yield return Line.Prose(_subject.With(decision.Subject, Numerals.Date(decision.LegalDate)));
    }

    private static IEnumerable<Phrase> Sensitivity(DecisionDocument decision)
    {
        string[] dividing = [.. decision.Readings.Where(Divides).Select(r => r.Question)];
        string[] opening = [.. decision.Readings.Where(r => r.WouldChangeOutcome && !Divides(r)).Select(r => r.Question)];
        if (dividing.Length == 0 && opening.Length == 0)
        {
            yield return _stands;
        }

        if (dividing.Length > 0)
        {
            yield return _depends.With(Listing.OfCodes(dividing));
        }

        if (opening.Length > 0)
        {
            yield return _notEnough.With(Listing.OfCodes(opening));
        }
    }

    /// <summary>Whether another reading gives another answer, rather than only asking for facts that are not on file.</summary>
    internal static bool Divides(ReadingDocument reading) =>
        reading.Others.Any(o => o.ChangesOutcome && o.Outcome is Outcome.Admissible or Outcome.Inadmissible);

    private static Phrase Sentence(DecisionDocument decision) => decision.Outcome switch
    {
        Outcome.Admissible => _admissible,
        Outcome.Inadmissible => _inadmissible.With(ConditionCounts.Unmet.Of(decision.Binding(Verdict.Unsatisfied).LongCount())),
        Outcome.Undetermined =>
            _undetermined.With(ConditionCounts.Open.Of(decision.Binding(Verdict.Undetermined, Verdict.AwaitingJudgement).LongCount())),
        Outcome.AwaitingJudgement => _awaiting.With(ConditionCounts.ToJudge.Of(decision.Binding(Verdict.AwaitingJudgement).LongCount())),
        Outcome.NotInForce => _notInForce.With(Numerals.Date(decision.LegalDate)),
    };
}
