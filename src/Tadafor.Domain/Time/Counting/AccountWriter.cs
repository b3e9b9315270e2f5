using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time.Counting;

/// <summary>Writes the account of a count, step by step, in the three languages.</summary>
internal sealed class AccountWriter(PolicyReading reading)
{
    private readonly List<AccountStep> _steps = [];

    public Sequence<AccountStep> Steps => _steps.ToSequence();

    public void Starts(Term term, LocalDate start) => Add(
        start,
        null,
        term.Kind == TermKind.AtLeastBefore
            ? new Phrase(
                "{0}: {1}؛ يحتسب الأجل رجوعا منه",
                "{0} : {1} ; le délai se compte à rebours",
                "{0}: {1}; the period is counted back from it")
            : new Phrase(
                "{0}: {1}؛ يحتسب الأجل منه",
                "{0} : {1} ; le délai se compte à partir de là",
                "{0}: {1}; the period is counted from it"),
        term.Event,
        Weekdays.Dated(start));

    public void DaysAfter(LegalPeriod period, LocalDate day) => Add(
        day,
        null,
        new("{0} من اليوم الموالي: {1}", "{0} à compter du lendemain : {1}", "{0} from the next day on: {1}"),
        period.Text,
        Weekdays.Dated(day));

    public void DaysBefore(LegalPeriod period, LocalDate day) => Add(
        day, null, new("{0} قبله: {1}", "{0} avant : {1}", "{0} before it: {1}"), period.Text, Weekdays.Dated(day));

    public void FirstDayIsDayOne(LegalPeriod period, LocalDate day) => Add(
        day,
        null,
        new("{0} أولها يوم الافتتاح: {1}", "{0}, le jour d'ouverture étant le premier : {1}", "{0}, the opening day being the first: {1}"),
        period.Text,
        Weekdays.Dated(day));

    public void Months(LegalPeriod period, LocalDate start, LocalDate day, CountingPolicy policy, bool shortMonth)
    {
        if (policy.Months == MonthCount.ThirtyDays)
        {
            Add(
                day,
                CountingAxis.Months,
                new("{0}، الشهر ثلاثون يوما: {1}", "{0}, le mois étant de trente jours : {1}", "{0}, a month being thirty days: {1}"),
                period.Text,
                Weekdays.Dated(day));
            return;
        }

        if (!shortMonth)
        {
            Add(
                day,
                CountingAxis.Months,
                new("{0} من تاريخ إلى تاريخ: {1}", "{0} de date à date : {1}", "{0} from date to date: {1}"),
                period.Text,
                Weekdays.Dated(day));
            return;
        }

        Add(
            day,
            CountingAxis.MonthEnd,
            policy.MonthEnd == MonthEnd.LastDayOfMonth
                ? new(
                    "{0} من تاريخ إلى تاريخ: لا يوم رقمه {1} في شهر الانقضاء، فآخر يوم منه: {2}",
                    "{0} de date à date : le mois d'échéance n'a pas de {1}, donc son dernier jour : {2}",
                    "{0} from date to date: the month it ends in has no day {1}, so its last day: {2}")
                : new(
                    "{0} من تاريخ إلى تاريخ: لا يوم رقمه {1} في شهر الانقضاء، فأول يوم من الشهر الموالي: {2}",
                    "{0} de date à date : le mois d'échéance n'a pas de {1}, donc le premier du mois suivant : {2}",
                    "{0} from date to date: the month it ends in has no day {1}, so the first of the next month: {2}"),
            period.Text,
            Numerals.Number(start.Day),
            Weekdays.Dated(day));
    }

    public void WorkingDays(LegalPeriod period, LocalDate day, List<DayStatus> skipped) => Add(
        day,
        CountingAxis.Holidays,
        skipped.Count == 0
            ? new("{0}: {1}", "{0} : {1}", "{0}: {1}")
            : new("{0}: {1}؛ دون احتساب: {2}", "{0} : {1} ; non comptés : {2}", "{0}: {1}; not counted: {2}"),
        period.Text,
        Weekdays.Dated(day),
        List(skipped));

    public void LastDayCounts(LocalDate day) => Add(
        day,
        CountingAxis.Days,
        new(
            "اليوم الأول لا يحتسب واليوم الأخير يحتسب: آخر يوم {0}",
            "le premier jour ne compte pas, le dernier compte : dernier jour {0}",
            "the first day is not counted, the last one is: last day {0}"),
        Weekdays.Dated(day));

    public void LastDayDoesNotCount(LocalDate day, LocalDate next) => Add(
        next,
        CountingAxis.Days,
        new(
            "أجل كامل: {0} لا يحتسب أيضا، فآخر يوم {1}",
            "délai franc : le {0} ne compte pas non plus, dernier jour {1}",
            "full period: {0} is not counted either, last day {1}"),
        Weekdays.Dated(day),
        Weekdays.Dated(next));

    public void Rolled(LocalDate day, LocalDate rolled, List<DayStatus> met) => Add(
        rolled,
        CountingAxis.Roll,
        met.Count == 0
            ? new("{0} يوم عمل: لا تأجيل", "{0} est ouvrable : pas de report", "{0} is a working day: no roll")
            : new(
                "{0} ليس يوم عمل ({2}): يؤجل إلى {1}",
                "{0} n'est pas ouvrable ({2}) : report au {1}",
                "{0} is not a working day ({2}): rolled to {1}"),
        Weekdays.Dated(day),
        Weekdays.Dated(rolled),
        List(met));

    public void Gap(LocalDate day, LocalDate cleared) => Add(
        cleared,
        CountingAxis.Notice,
        day == cleared
            ? new("يحتسب يوم أحد العملين: {1}", "le jour de l'un des deux actes compte : {1}", "the day of one of the two acts counts: {1}")
            : new(
                "أيام كاملة لا يحتسب فيها يوما العملين: {1} بدل {0}",
                "jours francs, ni l'un ni l'autre jour ne compte : {1} au lieu de {0}",
                "clear days, neither day counts: {1} instead of {0}"),
        Weekdays.Dated(day),
        Weekdays.Dated(cleared));

    public void Awaits(LocalDate day, LocalDate earliest, LocalDate latest, IEnumerable<PossibleFeast> feasts) => Add(
        day,
        null,
        new(
            "مؤقت في انتظار الإعلان ({0}): بين {1} و{2}",
            "provisoire, dans l'attente d'une proclamation ({0}) : entre {1} et {2}",
            "provisional until proclaimed ({0}): between {1} and {2}"),
        List(feasts),
        Weekdays.Dated(earliest),
        Weekdays.Dated(latest));

    private static Phrase List(IEnumerable<DayStatus> days)
    {
        List<Phrase> texts = [.. days.Select(d => d.Text).Distinct()];
        return texts.Count == 0 ? Phrase.Same("—") : Phrase.Join(Separators.Comma, texts);
    }

    private void Add(LocalDate day, CountingAxis? follows, Phrase text, params Phrase[] arguments) =>
        _steps.Add(new(text.With(arguments), day, follows is { } axis ? reading.On(axis) : null));
}
