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

    private static Phrase Head(TimetableEntry entry) => new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(DueDay.Of(entry), entry.Duty);

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
