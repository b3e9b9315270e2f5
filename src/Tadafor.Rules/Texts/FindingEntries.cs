using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Conditions as a checklist: those that are not met first, each with its article, its layer and what would meet it.</summary>
internal static class FindingEntries
{
    private static readonly Verdict[] _order =
        [Verdict.Unsatisfied, Verdict.Undetermined, Verdict.AwaitingJudgement, Verdict.Satisfied, Verdict.NotApplicable];

    /// <summary>The entries, what is wrong before what is open before what is met; of one kind in the order given.</summary>
    public static IEnumerable<Entry> Of(IEnumerable<Finding> findings) =>
        findings.OrderBy(f => Array.IndexOf(_order, f.Verdict)).Select(Of);

    /// <summary>How many there are of each kind, as names with values; kinds of which there is none are left out.</summary>
    public static IEnumerable<(Phrase Label, Phrase Value)> Counts(IEnumerable<Finding> findings)
    {
        Finding[] all = [.. findings];
        return _order.Select(v => (Verdict: v, Count: all.Count(f => f.Verdict == v))).Where(v => v.Count > 0)
            .Select(v => (FindingParts.Heading(v.Verdict), Numerals.Number(v.Count)));
    }

    /// <summary>A condition.</summary>
    public static Entry Of(Finding finding) => new(
        FindingParts.Mark(finding.Verdict),
        [new Strong(finding.Title.Capital()), Separators.Colon, finding.Verdict.Text()],
        [.. Details(finding)]);

    private static IEnumerable<Detail> Details(Finding finding)
    {
        yield return new(null, finding.Explanation);
        yield return new(Labels.LegalBasis, Cited.Of(finding.Cites));
        yield return new(null, Phrase.Join(Separators.Semicolon, [finding.LayersText(), finding.Force.Text()]));
        foreach (Phrase remedy in Remedies(finding))
        {
            yield return new(Labels.Cure, remedy);
        }

        // The explanation of an open condition already names what is missing and who must judge.
        foreach (OpenQuestion question in finding.Verdict is Verdict.Undetermined or Verdict.AwaitingJudgement ? finding.Questions : [])
        {
            yield return new(Labels.Question, Phrase.Pair(Phrase.Same(question.Id), question.Text));
        }
    }

    /// <summary>What would meet a condition that is not met.</summary>
    public static IEnumerable<Phrase> Remedies(Finding finding) =>
        finding.Verdict == Verdict.Unsatisfied && finding.Cure is { } cure ? cure.Changes.Select(c => c.Text).Distinct() : [];
}
