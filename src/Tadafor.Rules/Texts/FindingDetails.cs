using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts;

/// <summary>
/// What is said of one condition: why, under which article, on which facts, what is missing, who must judge, on which readings.
/// </summary>
internal static class FindingDetails
{
    private static readonly Phrase _pair = new("{0}: {1}", "{0} : {1}", "{0}: {1}");

    private static readonly Phrase _fact = new("{0}: {1} — {2}", "{0} : {1} — {2}", "{0}: {1} — {2}");

    private static readonly Phrase _reading = new("{0} «{1}»", "{0} « {1} »", "{0} “{1}”");

    private static readonly Phrase _allTried = new("{0} (جربت كل القراءات)", "{0} (toutes essayées)", "{0} (all tried)");

    private static readonly Phrase _verdict = new("{0}؛ النتيجة: {1}", "{0} ; résultat : {1}", "{0}; verdict: {1}");

    public static IEnumerable<Detail> Of(FindingDocument finding, DecisionDocument decision)
    {
        if (!SaysOnlyTheFact(finding))
        {
            yield return new(null, finding.Explanation);
        }

        yield return new(Labels.LegalBasis, Cited.Of(finding.Cites));
        foreach (FactDocument fact in finding.Facts)
        {
            yield return new(Labels.OnFile, _fact.With(fact.Label, fact.Value.Text, fact.Source.Text));
        }

        foreach (FactDocument fact in finding.Facts.Where(IsJudgedByNobody))
        {
            yield return new(Labels.NotJudged, _pair.With(fact.Judge!, fact.Label));
        }

        // The explanation of an open condition already names what is missing and who must judge.
        if (finding.Questions.Count > 0)
        {
            yield return new(
                Labels.Readings,
                Listing.Of(finding.Questions.Select(q => Reading(decision.Readings.First(r => r.Question == q)))));
        }
    }

    /// <summary>The details of a provision that does not decide, with how it binds and what would meet it.</summary>
    public static IEnumerable<Detail> OfNotDeciding(FindingDocument finding, DecisionDocument decision)
    {
        yield return new(Labels.Binds, _verdict.With(finding.Force.Text(), finding.Verdict.Text()));
        foreach (Detail detail in Of(finding, decision))
        {
            yield return detail;
        }

        foreach (ChangeDocument change in finding.Cure?.Changes ?? [])
        {
            yield return new(Labels.Cure, change.Text);
        }
    }

    // Then the line "on file" says it too, with its source.
    private static bool SaysOnlyTheFact(FindingDocument finding) =>
        finding.Facts.Count == 1 && finding.Explanation.Equals(_pair.With(finding.Facts[0].Label, finding.Facts[0].Value.Text));

    // The law calls for a judgement, and the file states an answer without one.
    private static bool IsJudgedByNobody(FactDocument fact) => fact.Judge is not null && !fact.Source.IsJudgement;

    private static Phrase Reading(ReadingDocument reading) => reading.Taken is { } taken
        ? _reading.With(Phrase.Same(reading.Question), taken.Text)
        : _allTried.With(Phrase.Same(reading.Question));
}
