using Tadafor.Domain.Council;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts.Timelines;

/// <summary>What is to come: by when, who, under which article, and how the day was counted.</summary>
internal static class ComingParts
{
    private static readonly Phrase _who = new("من", "par", "by");

    /// <summary>What is to come.</summary>
    /// <param name="table">The road.</param>
    /// <param name="mark">The mark of an entry; a bullet when not given.</param>
    public static IEnumerable<Block> Of(Timetable table, Func<TimetableEntry, string>? mark = null)
    {
        if (table.Coming.Count == 0)
        {
            yield return Line.Section(new("لا شيء بعد هذا", "Rien ne suit", "Nothing follows"));
            yield break;
        }

        foreach (IGrouping<SessionMonth?, TimetableEntry> part in Groups(table))
        {
            yield return Line.Section(part.Key is { } month
                ? new Phrase("إن كانت {0}", "si c'est la {0}", "if it is the {0}").With(month.Name)
                : new("ما يأتي", "Ce qui vient", "What is to come"));
            foreach (TimetableEntry entry in part)
            {
                yield return Line.Entry(mark?.Invoke(entry) ?? "•", Head(entry), [.. Details(entry)]);
            }
        }
    }

    /// <summary>The entries in the order in which they are listed.</summary>
    public static IEnumerable<TimetableEntry> InOrder(Timetable table) => Groups(table).SelectMany(entries => entries);

    // Where two sessions are possible, the tasks of each stand apart.
    private static IEnumerable<IGrouping<SessionMonth?, TimetableEntry>> Groups(Timetable table)
    {
        SessionMonth[] sessions = [.. table.Coming.Select(e => e.Session).OfType<SessionMonth>().Distinct()];
        bool apart = sessions.Length > 1;
        return table.Coming
            .GroupBy(e => apart ? e.Session : null)
            .OrderBy(g => g.Key is { } session ? Array.IndexOf(sessions, session) : -1);
    }

    internal static Phrase Head(TimetableEntry entry) => new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(DueDay.Of(entry), entry.Duty);

    private static IEnumerable<Detail> Details(TimetableEntry entry)
    {
        yield return new(_who, entry.Bearer);
        yield return new(Labels.LegalBasis, Cited.Of(entry.Cites));
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

        foreach (DeadlineReading reading in entry.Ends)
        {
            yield return new(new("الحساب", "compte", "count"), Listing.Of(reading.Account.Select(step => step.Text)));
        }
    }
}
