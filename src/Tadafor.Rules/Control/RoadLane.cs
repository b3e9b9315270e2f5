using Tadafor.Domain.Control;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Control;

/// <summary>Steps of a road as lines of time, and a road as a section of a page.</summary>
internal static class RoadLane
{
    private static readonly Phrase _open = new("حسب القراءة إلى {0}", "selon la lecture, jusqu'au {0}", "to {0}, depending on the reading");

    /// <summary>A step: its last day, the days that depend on a reading, and when it was done.</summary>
    /// <param name="step">The step.</param>
    /// <param name="isPassed">Whether its time may have passed and the file does not have it.</param>
    public static TimeLane Of(RoadStep step, bool isPassed = false) => new(step.Entry.Duty.Capital(),
    [
        .. step.Entry is { Earliest: { } first, Latest: { } last } && first != last
            ? (TimeMark[])[new(TimeMarkKind.Open, first, last, _open.With(Numerals.Date(last)))]
            : [],
        .. step.Entry.Earliest is { } day
            ? (TimeMark[])[TimeMark.At(isPassed ? TimeMarkKind.Late : TimeMarkKind.Due, day, DueDay.Of(step.Entry))]
            : [],
        .. step.DoneOn is { } done
            ? (TimeMark[])[TimeMark.At(
                step.InTime == Truth.No ? TimeMarkKind.Late : TimeMarkKind.Done,
                done,
                DecisionRoadText.DoneOf(step, done))]
            : [],
    ]);

    /// <summary>The section of a road: whether it needs a visa, then its steps; none where there is no road.</summary>
    public static IEnumerable<Region> Section(string id, Phrase title, DecisionRoad? road)
    {
        if (road is not null)
        {
            yield return new(id,
            [
                Line.Section(title),
                new Para(DecisionRoadText.VisaOf(road).Capital()),
                .. road.Steps.Select(step => DecisionRoadText.Entry(step)),
            ]);
        }
    }
}
