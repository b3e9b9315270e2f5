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
    /// <summary>A cycle as plain text.</summary>
    public static string Of(BudgetCycleAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language)
            + Road(BudgetWords.AfterVote, answer.Road, language)
            + Road(BudgetWords.Deliberation, answer.Deliberation, language)
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
                BudgetWords.YearOf(answer.File),
            ])),
        (0, Phrase.Pair(Numerals.Date(answer.On), answer.Stage.Text())),
        (0, Phrase.Pair(BudgetWords.Done, answer.Outcome.Text())),
        .. Phases(answer),
        .. answer.Steps.SelectMany(step => Lines(answer, step)),
        .. Funding(answer),
        .. answer.Findings.Count == 0
            ? (IEnumerable<(int, Phrase)>)[]
            : [(0, BudgetWords.Asked), .. answer.Findings.SelectMany(BodyText.Of)],
        .. answer.ProjectFindings.SelectMany(Lines),
        .. List(FileWords.NotOnFile, answer.NotOnFile.Select(kind => kind.Text())),
        .. List(BudgetWords.WithoutCredit, answer.WithoutCredit.Select(Bidi.Quoted)),
    ];

    private static IEnumerable<(int Depth, Phrase Words)> Phases(BudgetCycleAnswer answer) => List(
        BudgetWords.Phases,
        answer.Phases.Select(phase => Phrase.Pair(phase.Phase.Text(), BudgetWords.DaysOf(phase))));

    private static IEnumerable<(int Depth, Phrase Words)> Funding(BudgetCycleAnswer answer)
    {
        yield return (0, BudgetWords.Funding);
        foreach (FundingStep step in answer.Funding)
        {
            yield return (1, Phrase.Pair(step.Text, BudgetWords.StateOf(step)));
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
        answer.IsPassed(step) ? [.. DecisionRoadText.Lines(step), (2, FileWords.Passed)] : DecisionRoadText.Lines(step);
}
