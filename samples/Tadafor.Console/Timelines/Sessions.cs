using NodaTime;
using NodaTime.Text;
using Tadafor.Domain.Council;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Timelines;

/// <summary>Reads which ordinary session is meant, written as its month.</summary>
internal static class Sessions
{
    private static readonly YearMonthPattern _pattern = YearMonthPattern.Iso;

    public static SessionMonth? Read(StrictObject json, string name, JsonProblems problems)
    {
        if (json.Text(name, required: true) is not { } text)
        {
            return null;
        }

        ParseResult<YearMonth> month = _pattern.Parse(text);
        if (!month.Success)
        {
            problems.Add(json.Of(name), JsonWords.Expected.With(new Phrase("شهر الدورة، هكذا: \"2024-02\"", "le mois de la session, ainsi : \"2024-02\"", "the month of the session, as \"2024-02\"")));
            return null;
        }

        return new SessionMonth(month.Value.Year, month.Value.Month);
    }

    /// <summary>Notes a month in which the law sets no ordinary session.</summary>
    public static void Check(SessionMonth session, SessionScheme scheme, string path, JsonProblems problems)
    {
        if (!scheme.Months.Contains(session.Month))
        {
            problems.Add(path, new Phrase(
                "لا دورة عادية في {0}؛ أشهر الدورات: {1}", "pas de session ordinaire en {0} ; mois des sessions : {1}", "no ordinary session in {0}; the months of sessions: {1}")
                .With(session.MonthName, Phrase.Same(string.Join(", ", scheme.Months))));
        }
    }
}
