using NodaTime;
using Tadafor.Domain.Control;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Control;

/// <summary>
/// The road of a decision after the vote as one HTML page: each date as a line of time, then who must do what by when, under which article,
/// and what was done. It loads nothing, runs nothing, and reads well on a phone, on paper, and from right to left.
/// </summary>
public static class DecisionRoadPage
{
    private static readonly Phrase _title = new("مسار مقرر للمجلس", "Le parcours d'une décision", "The road of a decision");
    private static readonly Phrase _enforceable = new("قابل للتنفيذ ابتداء من", "exécutoire à partir du", "enforceable from");

    private static readonly Phrase _open = new(
        "لم يحسم متى يصبح قابلا للتنفيذ",
        "On ne sait pas encore quand elle sera exécutoire.",
        "When it becomes enforceable is not settled.");

    private static readonly Phrase _stopped = new(
        "تعرض أو رفض للتأشير يحول دون تنفيذه",
        "Une opposition ou un refus de visa s'oppose à son exécution.",
        "An objection or a refused visa stands against it.");

    private static readonly Phrase _glance = new("الآجال في لمحة", "Les dates d'un coup d'œil", "The dates at a glance");
    private static readonly Phrase _steps = new("من، ومتى، وبأي مادة", "Qui, quand, selon quel article", "Who, when, under which article");
    private static readonly Phrase _taken = new("اتخذ في {0}", "prise le {0}", "taken on {0}");
    private static readonly Phrase _decision = new("المقرر", "La décision", "The decision");

    /// <summary>The page; its HTML is also well-formed XML.</summary>
    /// <param name="road">The road.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    /// <param name="on">The day of looking; <see langword="null"/> for the last on which something was done.</param>
    public static string Write(DecisionRoad road, Language language, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(road);
        LocalDate taken = road.Decision.TakenOn;
        LocalDate day = on ?? road.Steps.Select(s => s.DoneOn).OfType<LocalDate>().Append(taken).Max();
        Phrase decided = _taken.With(Numerals.Date(taken));
        return new SectionedPage(
            Phrase.Join(Phrase.Same(" · "), [Phrase.Same(Controls.Shown(road.Decision.Reference)), _title]),
            [
                new(null,
                [
                    new Para(_title) { Tone = Tone.Eyebrow },
                    new Heading(1, new Name(road.Decision.Reference)),
                    new Para(decided.Capital()) { Tone = Tone.Place },
                    new Para(road.EnforceableFrom is { } from
                        ? Phrase.Pair(_enforceable, Numerals.Date(from)).Capital()
                        : road.IsStopped ? _stopped : _open)
                    { Tone = road.EnforceableFrom is null ? Tone.Open : Tone.Lead },
                    new Para(DecisionRoadText.VisaOf(road).Capital()),
                ]),
                new("glance", [Line.Section(_glance), .. Drawn(road, day, decided)]),
                new("steps", [Line.Section(_steps), .. road.Steps.Select(step => DecisionRoadText.Entry(step))]),
            ]).In(language);
    }

    private static IEnumerable<Block> Drawn(DecisionRoad road, LocalDate day, Phrase decided) => TimePicture.Of(day,
    [
        new(_decision, [TimeMark.At(TimeMarkKind.Done, road.Decision.TakenOn, decided)]),
        .. road.Steps.Select(s => RoadLane.Of(s)),
    ]) is { } picture ? [picture] : [];
}
