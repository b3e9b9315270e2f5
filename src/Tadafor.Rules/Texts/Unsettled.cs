using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>What must be settled before the binding conditions of a file can all be answered, each thing once.</summary>
internal static class Unsettled
{
    private static readonly Phrase _state = new("بيان ما يلي: {0}", "renseigner : {0}", "state: {0}");

    private static readonly Phrase _stateYesNo = new(
        "بيان ما يلي، بنعم أو لا: {0}",
        "renseigner, par oui ou par non : {0}",
        "state, yes or no: {0}");

    private static readonly Phrase _more = new(
        "تدقيق ما يلي: {0} (في الملف: {1})",
        "préciser : {0} (au dossier : {1})",
        "state more precisely: {0} (on file: {1})");

    private static readonly Phrase _judge = new("عرض ما يلي على تقدير {0}: {1}", "faire apprécier par {0} : {1}", "have {0} judge: {1}");

    private static readonly Phrase _choose = new(
        "الحسم في قراءة السؤال {0}: {1}",
        "retenir une lecture de {0} : {1}",
        "settle the reading of {0}: {1}");

    /// <summary>Each thing to settle, with the conditions that wait for it.</summary>
    public static IReadOnlyList<(Phrase Thing, IReadOnlyList<FindingDocument> For)> Of(DecisionDocument decision)
    {
        FindingDocument[] open = [.. decision.Binding(Verdict.Undetermined, Verdict.AwaitingJudgement)];
        return
        [
            .. Each(open, f => f.Missing, m => m.Fact, m => State(m, open)),
            .. Each(open, f => f.Awaiting, a => a.Fact, a => _judge.With(a.Judge, a.Label)),
            .. Each(open, f => OpenQuestions(f, decision), r => r.Question, r => _choose.With(Phrase.Same(r.Question), r.Text)),
            .. Each<Phrase>(
                open,
                f => SaysItself(f, decision) ? [f.Explanation] : [],
                explanation => explanation.Ar,
                explanation => explanation),
        ];
    }

    // A count that is known only within bounds is on file: the bounds are said.
    private static Phrase State(MissingDocument missing, FindingDocument[] open) =>
        open.SelectMany(f => f.Facts).FirstOrDefault(f => f.Fact == missing.Fact && f.Value is CountDocument) is { } known
            ? _more.With(missing.Label, known.Value.Text)
            : (missing.Kind == "yes-no" ? _stateYesNo : _state).With(missing.Label);

    // A question divides a condition only where every fact is known.
    private static IEnumerable<ReadingDocument> OpenQuestions(FindingDocument finding, DecisionDocument decision) =>
        finding.Missing.Count > 0 || finding.Awaiting.Count > 0
            ? []
            : decision.Readings.Where(r => r.Taken is null && finding.Questions.Contains(r.Question));

    // Such as a day of entry into force that is not established: the explanation is all there is to say.
    private static bool SaysItself(FindingDocument finding, DecisionDocument decision) =>
        finding.Missing.Count == 0 && finding.Awaiting.Count == 0 && !OpenQuestions(finding, decision).Any();

    private static IEnumerable<(Phrase Thing, IReadOnlyList<FindingDocument> For)> Each<T>(
        IReadOnlyList<FindingDocument> findings,
        Func<FindingDocument, IEnumerable<T>> things,
        Func<T, string> code,
        Func<T, Phrase> words) =>
        findings.SelectMany(f => things(f).Select(thing => (Thing: thing, Finding: f)))
            .GroupBy(pair => code(pair.Thing))
            .Select(group => (words(group.First().Thing), (IReadOnlyList<FindingDocument>)[.. group.Select(pair => pair.Finding)]));
}
