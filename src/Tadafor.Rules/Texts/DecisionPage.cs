using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>
/// A decision as one HTML page: the outcome, each condition as a checklist with its cure and article, the words of the law on demand, and
/// what is needed to reach the same answer again. It loads nothing, runs nothing, and reads well on a phone, on paper, and from right to
/// left.
/// </summary>
public static class DecisionPage
{
    private static readonly Phrase _title = new("فحص الملف", "Examen du dossier", "Examination of the file");

    private static readonly Phrase _named = new("{0} · {1}", "{0} · {1}", "{0} · {1}");

    /// <summary>Writes the page; its HTML is also well-formed XML.</summary>
    /// <param name="decision">The decision, as stored.</param>
    /// <param name="file">What the file says of itself; <see cref="FileHeading.None"/> for nothing.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    public static string Write(DecisionDocument decision, FileHeading file, Language language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(file);
        Phrase title = file.Reference is { } reference ? _named.With(Bidi.Quoted(reference), _title) : _title;
        return new SectionedPage(title, [.. Sections(decision, file).Where(region => region.Of.Count > 0)]).In(language);
    }

    private static IEnumerable<Region> Sections(DecisionDocument decision, FileHeading file)
    {
        yield return new Region(null, [new Box($"verdict {Kind(decision.Outcome)}", [.. OutcomeParts.Of(decision, file)])]);
        yield return Headed("unmet", FindingParts.Heading(Verdict.Unsatisfied), ConditionCards.Unmet(decision));
        if (decision.Outcome is Outcome.Undetermined or Outcome.AwaitingJudgement)
        {
            yield return new Region("to-settle", [.. ToDoParts.ToSettle(decision)]);
        }

        yield return new Region("due", [.. BriefParts.Due(decision)]);
        yield return new Region("questions", [.. BriefParts.Questions(decision)]);
        foreach (Verdict verdict in FindingParts.Order.Where(v => v != Verdict.Unsatisfied))
        {
            yield return Others(verdict.ToString().ToLowerInvariant(), FindingParts.Heading(verdict), decision.Binding(verdict), decision);
        }

        yield return Others("not-deciding", FindingParts.NotDeciding, decision.Findings.Where(f => f.Force != Force.Mandatory), decision);
        yield return new Region("remarks", [.. BriefParts.Remarks(decision, file)]);
        yield return new Region("provenance", [.. EditionParts.Of(decision)]);
    }

    private static Region Others(string id, Phrase heading, IEnumerable<FindingDocument> findings, DecisionDocument decision)
    {
        FindingDocument[] all = [.. findings];
        return Headed(id, heading, all.Length == 0 ? [] : [ConditionCards.Others(all, decision)]);
    }

    private static Region Headed(string id, Phrase heading, IEnumerable<Block> blocks)
    {
        Block[] all = [.. blocks];
        return new Region(id, all.Length == 0 ? [] : [Line.Section(heading), .. all]);
    }

    private static string Kind(Outcome outcome) => outcome switch
    {
        Outcome.Admissible => "yes",
        Outcome.Inadmissible => "no",
        Outcome.Undetermined or Outcome.AwaitingJudgement or Outcome.NotInForce => "unsettled",
    };
}
