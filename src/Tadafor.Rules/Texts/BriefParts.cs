using System.Globalization;
using NodaTime;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Texts;

/// <summary>
/// A decision read in ten seconds: the outcome, what fails with its cure, what must be settled, what is due by when, and the questions that
/// matter.
/// </summary>
internal static class BriefParts
{
    private static readonly Phrase _unmet = new(
        "شروط غير مستوفاة، وما يستوفيها",
        "Conditions non remplies, et comment les remplir",
        "Conditions not met, and what would meet them");

    private static readonly Phrase _incurable = new(
        "لا يستوفيه أي تغيير من أصحاب العريضة",
        "aucun changement des pétitionnaires n'y suffirait",
        "nothing the petitioners change would meet it");

    private static readonly Phrase _alongside = new("ويلزم مع ذلك", "Avec cela, il faut aussi", "What this calls for besides");

    private static readonly Phrase _due = new(
        "من يفعل ماذا، ومتى على أبعد تقدير",
        "Qui fait quoi, au plus tard quand",
        "Who does what, and when at the latest");

    private static readonly Phrase _task = new("{0}: {1} ({2})", "{0} : {1} ({2})", "{0}: {1} ({2})");

    private static readonly Phrase _questions = new(
        "أسئلة مفتوحة تغير قراءتها النتيجة",
        "Questions ouvertes dont la lecture change le résultat",
        "Open questions whose reading changes the outcome");

    private static readonly Phrase _remarks = new("ملاحظات على الملف", "Remarques sur le dossier", "Remarks on the file");

    private static readonly Phrase _coded = new("{1} ({0})", "{1} ({0})", "{1} ({0})");

    public static IEnumerable<Block> Of(DecisionDocument decision, FileHeading file) =>
    [
        .. OutcomeParts.Summary(decision, file),
        .. Unmet(decision),
        .. decision.Outcome is Outcome.Undetermined or Outcome.AwaitingJudgement ? ToDoParts.ToSettle(decision) : [],
        .. Due(decision),
        .. Questions(decision),
        .. Remarks(decision, file),
    ];

    /// <summary>What was remarked when the file was read: as the document holds it, or else as its heading does.</summary>
    public static IEnumerable<Block> Remarks(DecisionDocument decision, FileHeading file) => Listed(_remarks, RemarksOf(decision, file));

    /// <summary>The remarks on the file, in words.</summary>
    public static Sequence<Phrase> RemarksOf(DecisionDocument decision, FileHeading file) =>
        decision.Remarks is { } held ? [.. held.Select(r => r.Text)] : file.Remarks;

    // What cannot be cured comes first, as nothing else then helps; what only needs time comes last, as it waits for the rest.
    internal static FindingDocument[] InTurn(DecisionDocument decision) => [.. decision.Binding(Verdict.Unsatisfied).OrderBy(Turn)];

    private static IEnumerable<Block> Unmet(DecisionDocument decision)
    {
        FindingDocument[] unmet = InTurn(decision);
        return unmet.Length == 0
            ? []
            :
            [
                Line.Section(_unmet),
                .. unmet.Select((f, i) => Line.Entry(Number(i), f.Title, [.. Details(f, decision)])),
                .. Alongside(decision, unmet),
            ];
    }

    // What meets one condition may ask for more under another that was met, such as the card copies of new signatories.
    internal static IEnumerable<Block> Alongside(DecisionDocument decision, FindingDocument[] unmet)
    {
        HashSet<string> said = [.. unmet.SelectMany(f => f.Cure?.Changes ?? []).Select(c => c.Fact)];
        foreach (ChangeDocument change in decision.Cure?.Changes.Where(c => !said.Contains(c.Fact)) ?? [])
        {
            yield return Line.Entry(
                "+",
                _alongside,
                new Detail(Labels.Cure, change.Text),
                new Detail(Labels.LegalBasis, Cited.Of(change.Cites)));
        }
    }

    private static int Turn(FindingDocument finding) => finding.Cure switch
    {
        null or { Incurable.Count: > 0 } => 0,
        { Changes: var changes } when changes.Any(c => c is NotBeforeDocument) => 2,
        _ => 1,
    };

    internal static IEnumerable<Detail> Details(FindingDocument finding, DecisionDocument decision)
    {
        yield return new(null, Grounds.Said(finding, decision));
        if (finding.Cure is not { Changes.Count: > 0 } cure)
        {
            yield return new(null, _incurable);
        }
        else
        {
            yield return new(Labels.Cure, Phrase.Join(Separators.Semicolon, cure.Changes.Select(c => c.Text)));
        }

        yield return new(Labels.LegalBasis, Cited.Of(finding.Cites));
    }

    internal static IEnumerable<Block> Due(DecisionDocument decision)
    {
        // Of a duty whose day rests on readings, the day on which it is in time under all of them; of two sessions, the first.
        TimetableEntry[] due =
        [
            .. Road(decision).Where(entry => entry.HasTime && Concerns(entry, decision.Outcome))
                .GroupBy(entry => entry.Code)
                .Select(same => same.TakeWhile(e => e.Session == same.First().Session).ToArray())
                .Select(same => same[0] with { Earliest = same.Min(e => e.Earliest), Latest = same.Max(e => e.Latest) }),
        ];
        return due.Length == 0
            ? []
            : [Line.Section(_due), .. due.Select(e => Line.Entry(
                "•",
                _task.With(DueDay.Of(e), e.Duty, e.Bearer),
                new Detail(Labels.LegalBasis, Cited.Of(e.Cites))))];
    }

    // The time for a refusal says nothing to those whose petition is admissible, nor the session to those whose petition is not.
    private static bool Concerns(TimetableEntry entry, Outcome outcome) => outcome switch
    {
        Outcome.Admissible => entry.Session is not null,
        Outcome.Inadmissible => entry.Session is null,
        Outcome.Undetermined or Outcome.AwaitingJudgement => true,
        Outcome.NotInForce => false,
    };

    // From the day of deposit alone: what was done since is in the file of its acts.
    private static Sequence<TimetableEntry> Road(DecisionDocument decision) =>
        decision.Facts.FirstOrDefault(f => f.Fact == PetitionFacts.DepositedOn.Code)?.Value is DateDocument { Value: LocalDate deposited }
        && PetitionSchemes.All.FirstOrDefault(s => decision.Route.StartsWith($"{s.Code}-", StringComparison.Ordinal)) is { } scheme
            ? CouncilRoad.Of(scheme, [new Deposit(deposited)], new()).Match(road => road.Timetable().Coming, _ => [])
            : [];

    internal static IEnumerable<Block> Questions(DecisionDocument decision)
    {
        ReadingDocument[] open = [.. decision.Readings.Where(r => r.WouldChangeOutcome)];
        return open.Length == 0 ? [] : [
            Line.Section(_questions),
            .. open.Select(r => Line.Entry("•", _coded.With(Bidi.Quoted(r.Question), r.Text), [.. ReadingParts.Changes(r)]))
        ];
    }

    private static IEnumerable<Block> Listed(Phrase heading, Sequence<Phrase> items) =>
        items.Count == 0 ? [] : [Line.Section(heading), .. items.Select(i => Line.Entry("•", i))];

    private static string Number(int index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture)}.";
}
