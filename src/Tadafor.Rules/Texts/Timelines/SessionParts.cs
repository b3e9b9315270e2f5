using Tadafor.Domain.Council;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;
using Tadafor.Rules.Procedure;

namespace Tadafor.Rules.Texts.Timelines;

/// <summary>
/// Which session an acceptance reaches under each reading of Q11, and which days of ruling reach the session it was entered at.
/// </summary>
internal static class SessionParts
{
    public static IEnumerable<Block> Of(CouncilRoad road, Timetable table)
    {
        if (table.Next is not { } next)
        {
            yield break;
        }

        yield return Line.Section(new Phrase(
            "الدورة الموالية لبت المكتب يوم {0}",
            "La session qui suit la décision du {0}",
            "The session that follows the ruling of {0}").With(Weekdays.Dated(next.Ruling)));
        foreach (NextSessionReading rule in road.Council.Readings.NextSession.Where(r => r.Choice.IsTaken))
        {
            yield return Line.Entry("•", Listing(rule, next.Under(rule.Rule)), [.. Windows(road, rule)]);
        }
    }

    private static Phrase Listing(NextSessionReading rule, IEnumerable<SessionMonth> sessions)
    {
        SessionMonth[] all = [.. sessions];
        Phrase names = all.Length == 1
            ? all[0].Name
            : new Phrase("{0} أو {1}، حسب يوم الافتتاح", "{0} ou {1}, selon le jour d'ouverture", "{0} or {1}, by the day of opening").With(
                all[0].Name,
                all[^1].Name);
        return new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(rule.Choice.Option.Text, names);
    }

    private static IEnumerable<Detail> Windows(CouncilRoad road, NextSessionReading rule)
    {
        if (road.Act<AgendaEntry>()?.Session is not { } session)
        {
            yield break;
        }

        RulingWindow[] windows = [.. RulingWindow.For(session, road.Council).Where(w => w.Rule == rule.Rule)];
        yield return new Detail(null, new Phrase(
            "يبلغ {0} كل بت بين {1} و{2}، وقد يبلغها من {3} إلى {4}",
            "atteint la {0} toute décision entre le {1} et le {2}, peut-être du {3} au {4}",
            "every ruling between {1} and {2} reaches the {0}, one from {3} to {4} may")
            .With(
                session.Name,
                Numerals.Date(windows.Max(w => w.CertainlyFrom)),
                Numerals.Date(windows.Min(w => w.CertainlyTo)),
                Numerals.Date(windows.Min(w => w.PossiblyFrom)),
                Numerals.Date(windows.Max(w => w.PossiblyTo))));
    }
}
