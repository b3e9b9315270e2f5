using Tadafor.Domain.Control;
using Tadafor.Domain.Programmes;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Control;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Programmes;

/// <summary>What is found of an action programme, in words.</summary>
public static class ProgrammeText
{
    /// <summary>A programme as plain text.</summary>
    public static string Of(ProgrammeAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language)
            + (answer.Road is { } road
                ? IndentedText.Of([(0, ProgrammeWords.AfterVote)], language) + DecisionRoadText.Of(road, language)
                : "")
            + IndentedText.Of(
                answer.Years.SelectMany(year => Lines(answer, year))
                    .Concat(answer.WithoutReport.Select(year => (0, ProgrammeWords.WithoutReport.With(ProgrammeWords.Named(year)))))
                    .Concat(answer.Projects.SelectMany(Lines))
                    .Concat(BodyText.Of(answer.Irregularities)),
                language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProgrammeAnswer answer)
    {
        yield return (0, Bidi.Quoted(answer.File.Reference));
        yield return (0, Phrase.Pair(Numerals.Date(answer.On), Phrase.Pair(ProgrammeWords.Done, answer.Outcome.Text())));
        foreach ((int, Phrase) line in answer.Steps.SelectMany(step => Lines(answer, step)).Concat(answer.Findings.SelectMany(BodyText.Of)))
        {
            yield return line;
        }

        if (answer.NotOnFile.Count > 0)
        {
            yield return (0, FileWords.NotOnFile);
            foreach (ProgrammeActKind kind in answer.NotOnFile)
            {
                yield return (1, kind.Text());
            }
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProgrammeAnswer answer, ProgrammeYear year) =>
    [
        (0, ProgrammeWords.Year.With(ProgrammeWords.Named(year.Year))),
        .. year.Steps.SelectMany(step => Lines(answer, step)),
        .. year.Findings.SelectMany(BodyText.Of),
    ];

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProjectAnswer answer) =>
    [
        (0, Phrase.Pair(ProgrammeWords.Project, Bidi.Quoted(answer.Project.Title))),
        .. (answer.Project.Indicators ?? []).SelectMany(Lines),
        .. answer.Findings.SelectMany(BodyText.Of),
    ];

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProjectIndicator indicator)
    {
        yield return (1, ProgrammeWords.Of(indicator));
        foreach (IndicatorMeasure measure in indicator.Measures)
        {
            yield return (2, ProgrammeWords.Of(measure));
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProgrammeAnswer answer, RoadStep step) =>
        answer.IsPassed(step) ? [.. DecisionRoadText.Lines(step), (2, FileWords.Passed)] : DecisionRoadText.Lines(step);
}
