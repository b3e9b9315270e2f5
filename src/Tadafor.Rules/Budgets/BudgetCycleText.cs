using System.Globalization;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Control;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Budgets;

/// <summary>
/// Where a participatory budget stands, in words: what is due when, what the law asks, what is missing before money is spent.
/// </summary>
public static class BudgetCycleText
{
    private static readonly Phrase _year = new("ميزانية سنة {0}", "budget de l'année {0}", "budget of the year {0}");

    private static readonly Phrase _done = new(
        "أنجز ما يطلبه القانون إلى هذا اليوم، وفي أجله",
        "ce que la loi demande à ce jour a été fait, dans les délais",
        "what the law asks by this day was done, and in time");

    private static readonly Phrase _passed = new(
        "ليس في الملف، وقد مضى الأجل أو قد يكون مضى",
        "absent du fichier, et le délai est passé ou peut l'être",
        "not on file, and the time has passed or may have");

    private static readonly Phrase _notOnFile = new(
        "ليس في الملف، دون أن يعني ذلك أنه لم يتم",
        "absent du fichier, ce qui ne dit pas que cela n'a pas été fait",
        "not on file, which does not say that it was not done");

    private static readonly Phrase _phases = new("المراحل", "les phases", "the phases");

    private static readonly Phrase _days = new("من {0} إلى {1}", "du {0} au {1}", "from {0} to {1}");

    private static readonly Phrase _changed = new(
        "من {0} إلى {1} (غيرت بأعمال مسجلة: {2})",
        "du {0} au {1} (changements enregistrés : {2})",
        "from {0} to {1} (changes on record: {2})");

    private static readonly Phrase _funding = new(
        "قبل صرف أي سنتيم: نتيجة الفرز مقترح على المجلس لا غير",
        "avant de dépenser un centime : le dépouillement n'est qu'une proposition au conseil",
        "before a centime is spent: the count is no more than a proposal to the council");

    private static readonly Phrase _asked = new(
        "ما يطلبه القانون من الميزانية",
        "ce que la loi demande du budget",
        "what the law asks of the budget");

    private static readonly Phrase _missing = new("ينقص في الملف", "manque au dossier", "missing on file");

    private static readonly Phrase _there = new("تم", "acquis", "done");

    private static readonly Phrase _against = new("لم يستوف", "non rempli", "not met");

    private static readonly Phrase _withoutCredit = new(
        "مشاريع مقترحة ليس لها كل اعتمادها في الملف، ولا عدول معلل من المجلس",
        "projets proposés dont le crédit n'est pas entier au dossier, sans écart motivé du conseil",
        "projects proposed whose credit is not all on file, without a reasoned departure of the council");

    private static readonly Phrase _afterVote = new("بعد التصويت على الميزانية", "après le vote du budget", "after the budget was voted");

    private static readonly Phrase _deliberation = new(
        "المقرر المتعلق بالنتيجة (السؤال Q25)",
        "la délibération sur le résultat (question Q25)",
        "the deliberation on the outcome (question Q25)");

    /// <summary>A cycle as plain text.</summary>
    public static string Of(BudgetCycleAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language)
            + Road(_afterVote, answer.Road, language)
            + Road(_deliberation, answer.Deliberation, language)
            + IndentedText.Of(BodyText.Of(answer.Irregularities), language);
    }

    private static string Road(Phrase title, DecisionRoad? road, Language language) =>
        road is null ? "" : IndentedText.Of([(0, title)], language) + DecisionRoadText.Of(road, language);

    private static IEnumerable<(int Depth, Phrase Words)> Lines(BudgetCycleAnswer answer) =>
    [
        (0, Phrase.Join(
            Separators.Semicolon,
            [
                Bidi.Quoted(answer.File.Reference),
                _year.With(Phrase.Same(answer.File.BudgetYear.ToString(CultureInfo.InvariantCulture))),
            ])),
        (0, Phrase.Pair(Numerals.Date(answer.On), answer.Stage.Text())),
        (0, Phrase.Pair(_done, answer.Outcome.Text())),
        .. Phases(answer),
        .. answer.Steps.SelectMany(step => Lines(answer, step)),
        .. Funding(answer),
        .. answer.Findings.Count == 0 ? (IEnumerable<(int, Phrase)>)[] : [(0, _asked), .. answer.Findings.SelectMany(BodyText.Of)],
        .. answer.ProjectFindings.SelectMany(Lines),
        .. List(_notOnFile, answer.NotOnFile.Select(kind => kind.Text())),
        .. List(_withoutCredit, answer.WithoutCredit.Select(Bidi.Quoted)),
    ];

    private static IEnumerable<(int Depth, Phrase Words)> Phases(BudgetCycleAnswer answer) => List(
        _phases,
        answer.Phases.Select(phase => Phrase.Pair(phase.Phase.Text(), (phase.Changes == 0 ? _days : _changed).With(
            Numerals.Date(phase.From),
            Numerals.Date(phase.To),
            Numerals.Number(phase.Changes)))));

    private static IEnumerable<(int Depth, Phrase Words)> Funding(BudgetCycleAnswer answer)
    {
        yield return (0, _funding);
        foreach (FundingStep step in answer.Funding)
        {
            yield return (1, Phrase.Pair(step.Text, step.Done switch
            {
                Truth.Yes => step.On is { } day ? Phrase.Join(Separators.Comma, [_there, Numerals.Date(day)]) : _there,
                Truth.No => _against,
                Truth.Unknown => _missing,
            }));
            yield return (2, Phrase.Join(Separators.Semicolon, step.Cites.Select(c => c.Text)));
        }

        if (answer.IsFunded != Truth.Yes)
        {
            yield return (1, Phrase.Pair(Phrase.Same(TimeQuestions.OutcomeVisa.Id), TimeQuestions.OutcomeVisa.Text));
            yield return (2, TimeQuestions.OutcomeVisa.Reason);
            yield return (2, Phrase.Join(Separators.Semicolon, TimeQuestions.OutcomeVisa.Cites.Select(c => c.Text)));
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProjectFindings found) =>
    [
        (0, Named(found.Project)),
        .. found.Findings.SelectMany(f => IndentedText.Lines(f, 1)),
    ];

    /// <summary>A project by its title and identifier.</summary>
    internal static Phrase Named(BudgetedProject project) => project.Title is { } title
        ? new Phrase("{0} ({1})", "{0} ({1})", "{0} ({1})").With(Bidi.Quoted(title), Bidi.Quoted(project.Id))
        : Bidi.Quoted(project.Id);

    private static IEnumerable<(int Depth, Phrase Words)> List(Phrase title, IEnumerable<Phrase> items)
    {
        Phrase[] all = [.. items];
        return all.Length == 0 ? [] : [(0, title), .. all.Select(item => (1, item))];
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(BudgetCycleAnswer answer, RoadStep step) =>
        answer.IsPassed(step) ? [.. DecisionRoadText.Lines(step), (2, _passed)] : DecisionRoadText.Lines(step);
}
