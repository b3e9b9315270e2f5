using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>Why a condition came out as it did: one sentence, with the numbers, in three languages.</summary>
internal static class Explanation
{
    private static readonly Phrase _notApplicable = new(
        "لا ينطبق هذا الشرط على هذا الملف، أو لا ينظر فيه في هذه المرحلة",
        "cette condition ne s'applique pas à ce dossier, ou pas à ce stade",
        "this condition does not apply to this file, or not at this stage");

    private static readonly Phrase _notInForce = new(
        "لم تكن القاعدة نافذة في هذا التاريخ: {0}",
        "la règle n'était pas en vigueur à cette date : {0}",
        "the rule was not in force on that date: {0}");

    private static readonly Phrase _uncertainForce = new(
        "لم يثبت تاريخ دخول القاعدة حيز التنفيذ: {0}",
        "la date d'entrée en vigueur n'est pas établie : {0}",
        "the date of entry into force is not established: {0}");

    private static readonly Phrase _awaiting = new("موكول إلى تقدير {0}: {1}", "à apprécier par {0} : {1}", "for {0} to judge: {1}");

    private static readonly Phrase _missing = new(
        "لا يبين الملف ما يلي، أو لا يبينه بدقة كافية: {0}",
        "le dossier ne dit pas, ou pas assez précisément : {0}",
        "the file does not say, or not precisely enough: {0}");

    private static readonly Phrase _bounds = new("{0} (في الملف: {1})", "{0} (au dossier : {1})", "{0} (on file: {1})");

    private static readonly Phrase _divided = new(
        "يختلف الجواب باختلاف قراءة النص ({0})",
        "la réponse dépend de la lecture du texte ({0})",
        "the answer depends on how the text is read ({0})");

    private static readonly Phrase _undecided = new(
        "لا يحسم النص هذه الحالة: {0}",
        "le texte ne tranche pas ce cas : {0}",
        "the text does not decide this case: {0}");

    public static Phrase Of(Rule rule, Examiner.Examined examined) => examined.Verdict switch
    {
        Verdict.NotApplicable => examined.Uncertain is { } boundary ? _notInForce.With(boundary.Basis) : _notApplicable,
        Verdict.AwaitingJudgement => Awaiting(examined.Evaluator.Awaiting),
        Verdict.Undetermined => examined.Uncertain is { } boundary ? _uncertainForce.With(boundary.Basis) : Undetermined(examined),
        Verdict.Satisfied or Verdict.Unsatisfied => Sentence(examined),
    };

    private static Phrase Sentence(Examiner.Examined examined) => examined.Condition!.Accept(new Sentence(examined.Evaluator));

    private static Phrase Awaiting(IEnumerable<YesNoFact> awaiting) =>
        Join([.. awaiting.Select(fact => _awaiting.With(fact.Judge!, fact.Label))]);

    private static Phrase Undetermined(Examiner.Examined examined)
    {
        Evaluator seen = examined.Evaluator;
        List<Phrase> reasons = [];
        if (seen.Missing.Count > 0)
        {
            reasons.Add(_missing.With(Join([.. seen.Missing.Select(f => Known(f, seen))])));
            if (examined.Condition is AtLeast atLeast && seen.Missing.Any(f => IsWithinBounds(f, seen)))
            {
                reasons.Add(atLeast.Accept(new Sentence(seen)));
            }
        }

        if (seen.Awaiting.Count > 0)
        {
            reasons.Add(Awaiting(seen.Awaiting));
        }

        string[] open =
        [
            .. seen.Questions.Where(q => seen.IsOpen(q) && (seen.Dividing.Count == 0 || seen.Dividing.Contains(q))).Select(q => q.Id)
        ];
        return reasons.Count > 0 ? Join(reasons)
            : open.Length > 0 ? _divided.With(Listing.OfCodes(open))
            : _undecided.With(Sentence(examined));
    }

    // A count that is known only within bounds is on file: the bounds are said.
    private static Phrase Known(Fact fact, Evaluator seen) =>
        IsWithinBounds(fact, seen) ? _bounds.With(fact.Label, seen.Read.First(r => r.Fact == fact).Value.Text) : fact.Label;

    private static bool IsWithinBounds(Fact fact, Evaluator seen) =>
        seen.Read.FirstOrDefault(r => r.Fact == fact)?.Value is CountValue { Count: var count } && count != CountRange.Unknown;

    /// <summary>Parts of a sentence, set apart as each language does.</summary>
    internal static Phrase Join(IReadOnlyList<Phrase> parts) => Listing.Of(parts);
}
