using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Conditions as a checklist: what is the matter and its cure at once, facts and words of the law on demand.</summary>
internal static class ConditionCards
{
    private static readonly Phrase _more = new(
        "ما في الملف ونص القانون",
        "Les faits du dossier et les mots de la loi",
        "The facts on file and the words of the law");

    private static readonly Phrase _words = new("{0}، بنصه:", "{0}, dans ses mots :", "{0}, in its words:");

    private static readonly Phrase _marked = new("{0} {1}", "{0} {1}", "{0} {1}");

    /// <summary>What fails, in the order in which it is worth acting, with the cure.</summary>
    public static IEnumerable<Block> Unmet(DecisionDocument decision)
    {
        FindingDocument[] unmet = BriefParts.InTurn(decision);
        return unmet.Length == 0 ? [] :
        [
            new Cards(
                IsOrdered: true,
                [.. unmet.Select(f => Of(f, [.. Listed(BriefParts.Details(f, decision)), Behind(_more, f, decision)]))]),
            .. BriefParts.Alongside(decision, unmet),
        ];
    }

    /// <summary>Conditions that do not fail: the article is seen, the rest is a fold away.</summary>
    public static Cards Others(IEnumerable<FindingDocument> findings, DecisionDocument decision) =>
        new(IsOrdered: false, [.. findings.Select(f => Of(f, [Behind(Cited.Of(f.Cites), f, decision)]))]);

    private static Card Of(
        FindingDocument finding,
        IReadOnlyList<Block> blocks) => new(Kind(finding.Verdict), [finding.Title.Capital()], blocks)
        {
            Tag = _marked.With(Phrase.Same(FindingParts.Mark(finding.Verdict)), finding.Verdict.Text()),
        };

    private static Fold Behind(Phrase summary, FindingDocument finding, DecisionDocument decision) => new([summary.Capital()],
    [
        .. Listed(finding.Force == Force.Mandatory
            ? FindingDetails.Of(finding, decision)
            : FindingDetails.OfNotDeciding(finding, decision)),
        .. LawWords.Of(finding, decision).SelectMany(said => (IReadOnlyList<Block>)
        [
            new Para(_words.With(said.Place)) { Tone = Tone.Note },
            new Para(new Name($"«{said.Words}»")) { Tone = Tone.Law },
        ]),
    ]);

    private static Block[] Listed(IEnumerable<Detail> details) =>
        [.. new[] { details.Select(d => (IReadOnlyList<Inline>)[d.Line]).ToArray() }.Where(d => d.Length > 0).Select(d => new Bullets(d))];

    private static string Kind(Verdict verdict) => verdict switch
    {
        Verdict.Unsatisfied => "no",
        Verdict.Satisfied => "yes",
        Verdict.Undetermined or Verdict.AwaitingJudgement => "unsettled",
        Verdict.NotApplicable => "idle",
    };
}
