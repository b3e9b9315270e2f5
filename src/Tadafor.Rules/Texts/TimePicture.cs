using System.Globalization;
using NodaTime;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Lines of time one below the other, over months or years, with a stroke for the day of looking.</summary>
internal static class TimePicture
{
    private const int Head = 40, LaneHeight = 42, BarDown = 21, BarHeight = 10, Ticks = 5;

    private static readonly int[] _steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000];

    private static readonly Phrase _inWords = new("من {0} إلى {1}. {2}", "Du {0} au {1}. {2}", "From {0} to {1}. {2}");

    private static readonly Phrase _dayOfLooking = new("يوم النظر: {0}", "jour de l'examen : {0}", "day of looking: {0}");

    private static readonly Phrase _key = new(
        "شريط: مدة؛ شريط باهت: حسب القراءة؛ نقطة: ما تم؛ نقطة برتقالية: بعد الأجل؛ دائرة: آخر يوم؛ الخط العمودي: {0}",
        "Barre : durée ; barre pâle : selon la lecture ; point : fait ; point orange : hors délai ; cercle : dernier jour ; trait vertical : {0}",
        "Bar: a length of time; pale bar: depends on the reading; dot: done; orange dot: late; ring: last day; upright line: {0}");

    /// <summary>The picture; <see langword="null"/> when nothing has a day.</summary>
    /// <param name="day">The day of looking.</param>
    /// <param name="lanes">The lines from top to bottom; those without marks are left out.</param>
    public static Picture? Of(LocalDate day, IEnumerable<TimeLane> lanes)
    {
        TimeLane[] drawn = [.. lanes.Where(l => l.Marks.Count > 0)];
        if (drawn.Length == 0)
        {
            return null;
        }

        LocalDate first = drawn.SelectMany(l => l.Marks).Select(m => m.From).Append(day).Min();
        LocalDate last = drawn.SelectMany(l => l.Marks).Select(m => m.To).Append(day).Max();
        Scale scale = new(first, last);
        Phrase looking = _dayOfLooking.With(Numerals.Date(day));
        int height = Head + (LaneHeight * drawn.Length);
        return new(
            _key.With(looking),
            _inWords.With(
                Numerals.Date(first),
                Numerals.Date(last),
                Listing(drawn.Select(Words).Append(looking))),
            height,
            [
                .. Axis(scale, height),
                .. drawn.SelectMany((lane, i) => Lane(scale, lane, Head + (i * LaneHeight))),
                new Stroke("now", scale.At(day), Head - 4, scale.At(day), height),
            ]);
    }

    private static Phrase Words(TimeLane lane) => Phrase.Pair(lane.Label, Phrase.Join(Separators.Comma, lane.Marks.Select(m => m.Words)));

    private static Phrase Listing(IEnumerable<Phrase> parts) => Phrase.Join(Separators.Semicolon, parts);

    // Months stand over the first of them that is of a new year; years alone where the ticks are years.
    private static IEnumerable<Shape> Axis(Scale scale, int height)
    {
        int? year = null;
        foreach ((LocalDate tick, bool yearly) in scale.TicksOf())
        {
            decimal at = scale.At(tick);
            CaptionPlace place = at < 8 ? CaptionPlace.Begin : at > 88 ? CaptionPlace.End : CaptionPlace.Middle;
            yield return new Stroke("axis", at, Head - 8, at, height);
            if (!yearly)
            {
                yield return new Caption(Numerals.Month(tick.Month), at, 12, place);
            }

            if (tick.Year != year)
            {
                yield return new Caption(Phrase.Same(tick.Year.ToString(CultureInfo.InvariantCulture)), at, 28, place);
            }

            year = tick.Year;
        }
    }

    private static IEnumerable<Shape> Lane(Scale scale, TimeLane lane, int top)
    {
        yield return new Caption(ShortLabel.Of(lane.Label), 0, top + 16);
        foreach (TimeMark mark in lane.Marks.OrderBy(m => m.Kind >= TimeMarkKind.Done))
        {
            decimal from = scale.At(mark.From);
            yield return mark.Kind switch
            {
                TimeMarkKind.Done => new Dot("done", from, top + BarDown + (BarHeight / 2), 5),
                TimeMarkKind.Late => new Dot("late", from, top + BarDown + (BarHeight / 2), 5),
                TimeMarkKind.Due => new Dot("due", from, top + BarDown + (BarHeight / 2), 5),
                TimeMarkKind.Other => Bar("planned"),
                TimeMarkKind.Open => Bar("open"),
                _ => Bar("lasting"),
            };

            // A short bar at the very end begins before it, so that it is seen.
            Filled Bar(string kind)
            {
                decimal width = Math.Max(0.5m, scale.Width(mark.From, mark.To));
                return new(kind, Math.Min(from, 100 - width), top + BarDown, width, BarHeight);
            }
        }
    }

    private sealed class Scale(LocalDate first, LocalDate last)
    {
        private readonly int _days = Math.Max(1, Period.DaysBetween(first, last) + 1);

        public decimal At(LocalDate day) =>
            Math.Clamp(decimal.Round(Period.DaysBetween(first, day) * 100m / _days, 2), 0, 100);

        public decimal Width(LocalDate from, LocalDate to) => decimal.Round((Period.DaysBetween(from, to) + 1) * 100m / _days, 2);

        public IEnumerable<(LocalDate Day, bool Yearly)> TicksOf()
        {
            int from = Month(first), to = Month(last), step = _steps.First(s => (to / s) - (from / s) <= Ticks || s == _steps[^1]);
            for (int month = ((from / step) + 1) * step; month <= to; month += step)
            {
                yield return (new LocalDate(month / 12, (month % 12) + 1, 1), step % 12 == 0);
            }
        }

        private static int Month(LocalDate day) => (day.Year * 12) + day.Month - 1;
    }
}
