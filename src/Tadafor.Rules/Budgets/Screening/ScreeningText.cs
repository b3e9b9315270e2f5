using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Budgets.Screening;

/// <summary>What the screening of a call found, in words: first the list, then what became of every proposal.</summary>
public static class ScreeningText
{
    private static readonly Phrase _ready = new(
        "يمكن عرض القائمة على التصويت",
        "la liste peut être mise au vote",
        "the list can be put to the vote");

    private static readonly Phrase _frozen = new("حصرت القائمة في {0}", "liste arrêtée le {0}", "list frozen on {0}");
    private static readonly Phrase _notFrozen = new("لم تحصر القائمة بعد", "liste non arrêtée", "list not frozen");
    private static readonly Phrase _proposal = new("المقترح {0}: {1}", "proposition {0} : {1}", "proposal {0}: {1}");
    private static readonly Phrase _project = new("المشروع {0}: {1}", "projet {0} : {1}", "project {0}: {1}");
    private static readonly Phrase _becomes = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    private static readonly Phrase _same = new("يكرر {0}", "répète {0}", "repeats {0}");

    /// <summary>The findings as plain text.</summary>
    public static string Of(ScreeningAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ScreeningAnswer answer) =>
    [
        (0, Bidi.Quoted(answer.File.Reference)),
        (0, Phrase.Pair(_ready, answer.Ready.Text())),
        (0, answer.FrozenOn is { } day ? _frozen.With(Numerals.Date(day)) : _notFrozen),
        .. BudgetRulesText.Lines(answer.Findings),
        .. answer.Projects.SelectMany(Lines),
        .. answer.Proposals.SelectMany(Lines),
    ];

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ScreenedProject project) =>
    [
        (0, _project.With(Bidi.Quoted(project.Project.Id), Bidi.Quoted(project.Project.Title))),
        .. Deeper(project.Findings),
    ];

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ScreenedProposal screened)
    {
        Proposal proposal = screened.Account.Proposal;
        Phrase fate = screened.Account.Projects.Count > 0
            ? _becomes.With(
                screened.Account.Fate.Text(),
                Phrase.Join(Separators.Comma, screened.Account.Projects.Select(p => Bidi.Quoted(p.Id))))
            : screened.Account.Fate.Text();
        yield return (0, _proposal.With(Bidi.Quoted(proposal.Id), Bidi.Quoted(proposal.Title)));
        yield return (1, fate);
        if (proposal.DuplicateOf is { } other)
        {
            yield return (1, _same.With(Bidi.Quoted(other)));
        }

        foreach ((int, Phrase) line in Deeper(screened.Decided.Concat(screened.Criteria)))
        {
            yield return line;
        }
    }

    // What is in order takes one line, whatever it is.
    private static IEnumerable<(int Depth, Phrase Words)> Deeper(IEnumerable<PlacedFinding> findings) =>
        BudgetRulesText.Lines(findings.Where(f => f.Finding.Verdict is not (Verdict.Satisfied or Verdict.NotApplicable)))
            .Select(line => (line.Depth + 1, line.Words));
}
