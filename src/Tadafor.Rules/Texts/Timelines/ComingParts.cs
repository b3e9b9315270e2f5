using Tadafor.Domain.Council;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts.Timelines;

/// <summary>What is to come: by when, who, under which article, and how the day was counted.</summary>
internal static class ComingParts
{
    private static readonly Phrase _who = new("من", "par", "by");

    private static readonly Phrase _marked = new("{0} [{1}]", "{0} [{1}]", "{0} [{1}]");

    public static IEnumerable<Block> Of(Timetable table)
    {
        if (table.Coming.Count == 0)
        {
            yield return Line.Section(new("لا شيء بعد هذا", "Rien ne suit", "Nothing follows"));
            yield break;
        }

        // Where two sessions are possible, the tasks of each stand apart.
        SessionMonth[] sessions = [.. table.Coming.Select(e => e.Session).OfType<SessionMonth>().Distinct()];
        bool apart = sessions.Length > 1;
        foreach (IGrouping<SessionMonth?, TimetableEntry> part in table.Coming
            .GroupBy(e => apart ? e.Session : null)
            .OrderBy(g => g.Key is { } session ? Array.IndexOf(sessions, session) : -1))
        {
            yield return Line.Section(part.Key is { } month
                ? new Phrase("إن كانت {0}", "si c'est la {0}", "if it is the {0}").With(month.Name)
                : new("ما يأتي", "Ce qui vient", "What is to come"));
            foreach (TimetableEntry entry in part)
            {
                yield return Line.Entry("•", Head(entry), [.. Details(entry)]);
            }
        }
    }

    public static Phrase Cites(IEnumerable<Citation> cites) =>
        Listing.Of(cites.Select(c => _marked.With(c.Text, Phrase.Same(c.Confidence.Mark()))));

    /// <summary>The day or days of an entry.</summary>
    public static Phrase Span(TimetableEntry entry) => entry switch
    {
        { Earliest: null } => new("دون أجل في القانون", "sans délai fixé par la loi", "no time set by the law"),
        { Day: { } day } when entry.IsLastDay || entry.Counts is [{ Term.Kind: not TermKind.NotBefore }, ..] =>
            new Phrase("{0} على أبعد تقدير", "au plus tard le {0}", "at the latest {0}").With(Weekdays.Dated(day)),
        { Day: { } day } => Weekdays.Dated(day),
        { Counts: [{ Term.Kind: TermKind.NotBefore }, ..] } => new Phrase(
            "ابتداء من {1}؛ وفي قراءة أخرى من {0}",
            "à partir du {1} ; selon une autre lecture, du {0}",
            "from {1}; under another reading from {0}")
            .With(Weekdays.Dated(entry.Earliest!.Value), Weekdays.Dated(entry.Latest!.Value)),
        { IsLastDay: true } or { Counts.Count: > 0 } => new Phrase(
            "{0} على أبعد تقدير؛ وفي قراءة أخرى {1}",
            "au plus tard le {0} ; selon une autre lecture, le {1}",
            "at the latest {0}; under another reading {1}")
            .With(Weekdays.Dated(entry.Earliest!.Value), Weekdays.Dated(entry.Latest!.Value)),
        _ => new Phrase("بين {0} و{1}", "entre le {0} et le {1}", "between {0} and {1}").With(
            Weekdays.Dated(entry.Earliest!.Value),
            Weekdays.Dated(entry.Latest!.Value)),
    };

    private static Phrase Head(TimetableEntry entry) => new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(Span(entry), entry.Duty);

    private static IEnumerable<Detail> Details(TimetableEntry entry)
    {
        yield return new(_who, entry.Bearer);
        yield return new(Labels.LegalBasis, Cites(entry.Cites));
        if (entry.Remark is not null)
        {
            yield return new(null, entry.Remark);
        }

        if (entry.Awaited.Count > 0)
        {
            yield return new(
                new("مؤقت في انتظار إعلان", "provisoire, en attente de proclamation", "provisional until proclaimed"),
                Listing.Of(entry.Awaited));
        }

        if (entry.Questions.Count > 0)
        {
            yield return new(new("يتوقف على", "dépend de", "rests on"), Listing.OfCodes([.. entry.Questions.Select(q => q.Id)]));
        }

        foreach (DeadlineReading reading in Ends(entry))
        {
            yield return new(new("الحساب", "compte", "count"), Listing.Of(reading.Account.Select(step => step.Text)));
        }
    }

    // The counts behind the first and the last day; those in between are in the data.
    private static IEnumerable<DeadlineReading> Ends(TimetableEntry entry)
    {
        DeadlineReading[] all = [.. entry.Counts.SelectMany(c => c.Readings)];
        return all.Length == 0 ? [] : new[] { all.MinBy(r => r.Earliest)!, all.MaxBy(r => r.Latest)! }.Distinct();
    }
}
