using System.Globalization;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Programmes;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Control;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Programmes;

/// <summary>What is found of an action programme, in words.</summary>
public static class ProgrammeText
{
    private static readonly Phrase _done = new(
        "أنجز ما يطلبه المرسوم إلى هذا اليوم، وفي أجله",
        "ce que le décret demande à ce jour a été fait, dans les délais",
        "what the decree asks by this day was done, and in time");

    private static readonly Phrase _passed = new(
        "ليس في الملف، وقد مضى الأجل أو قد يكون مضى",
        "absent du fichier, et le délai est passé ou peut l'être",
        "not on file, and the time has passed or may have");

    private static readonly Phrase _notOnFile = new(
        "ليس في الملف، دون أن يعني ذلك أنه لم يتم",
        "absent du fichier, ce qui ne dit pas que cela n'a pas été fait",
        "not on file, which does not say that it was not done");

    private static readonly Phrase _year = new("تقييم سنة {0}", "évaluation de l'année {0}", "evaluation of the year {0}");

    private static readonly Phrase _withoutReport = new(
        "لا تقرير تقييم في الملف عن سنة {0}، دون أن يعني ذلك أنه لم يعد",
        "aucun rapport d'évaluation dans le fichier pour l'année {0}, ce qui ne dit pas qu'il n'y en a pas eu",
        "no evaluation report on file for the year {0}, which does not say that there was none");

    private static readonly Phrase _project = new("مشروع", "projet", "project");

    private static readonly Phrase _target = new("الهدف {0}", "cible {0}", "target {0}");

    private static readonly Phrase _noTarget = new("دون هدف مرقم", "sans cible chiffrée", "no target");

    private static readonly Phrase _afterVote = new("بعد مصادقة المجلس", "après l'adoption par le conseil", "after the council adopted it");

    /// <summary>A programme as plain text.</summary>
    public static string Of(ProgrammeAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IndentedText.Of(Lines(answer), language)
            + (answer.Road is { } road
                ? IndentedText.Of([(0, _afterVote)], language) + DecisionRoadText.Of(road, language)
                : "")
            + IndentedText.Of(
                answer.Years.SelectMany(year => Lines(answer, year))
                    .Concat(answer.WithoutReport.Select(year => (0, _withoutReport.With(Named(year)))))
                    .Concat(answer.Projects.SelectMany(Lines))
                    .Concat(BodyText.Of(answer.Irregularities)),
                language);
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProgrammeAnswer answer)
    {
        yield return (0, Bidi.Quoted(answer.File.Reference));
        yield return (0, Phrase.Pair(Numerals.Date(answer.On), Phrase.Pair(_done, answer.Outcome.Text())));
        foreach ((int, Phrase) line in answer.Steps.SelectMany(step => Lines(answer, step)).Concat(answer.Findings.SelectMany(BodyText.Of)))
        {
            yield return line;
        }

        if (answer.NotOnFile.Count > 0)
        {
            yield return (0, _notOnFile);
            foreach (ProgrammeActKind kind in answer.NotOnFile)
            {
                yield return (1, kind.Text());
            }
        }
    }

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProgrammeAnswer answer, ProgrammeYear year) =>
    [
        (0, _year.With(Named(year.Year))),
        .. year.Steps.SelectMany(step => Lines(answer, step)),
        .. year.Findings.SelectMany(BodyText.Of),
    ];

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProjectAnswer answer) =>
    [
        (0, Phrase.Pair(_project, Bidi.Quoted(answer.Project.Title))),
        .. (answer.Project.Indicators ?? []).SelectMany(Lines),
        .. answer.Findings.SelectMany(BodyText.Of),
    ];

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProjectIndicator indicator)
    {
        yield return (1, Phrase.Pair(
            Bidi.Quoted(indicator.Name),
            indicator.Target is { } target ? _target.With(Numerals.Number(target)) : _noTarget));
        foreach (IndicatorMeasure measure in indicator.Measures)
        {
            yield return (2, Phrase.Pair(Numerals.Date(measure.On), Numerals.Number(measure.Value)));
        }
    }

    private static Phrase Named(int year) => Phrase.Same(year.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<(int Depth, Phrase Words)> Lines(ProgrammeAnswer answer, RoadStep step) =>
        answer.IsPassed(step) ? [.. DecisionRoadText.Lines(step), (2, _passed)] : DecisionRoadText.Lines(step);
}
