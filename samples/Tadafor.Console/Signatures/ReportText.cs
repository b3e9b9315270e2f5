using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Signatures;

/// <summary>The report of an import, for the clerk: numbers and places, never a person.</summary>
internal static class ReportText
{
    public static IEnumerable<Phrase> Of(SheetReport report, SheetLayout layout, OpenLedger ledger)
    {
        yield return Line(new("الأسطر المقروءة: {0}", "lignes lues : {0}", "rows read: {0}"), report.Rows);
        yield return Line(new("المقبولة: {0}", "acceptées : {0}", "accepted: {0}"), report.Accepted);
        yield return Line(new("المكررة، تحتسب مرة واحدة: {0}", "en double, comptées une fois : {0}", "repeated, counted once: {0}"), report.Repeated.Count);
        foreach (RepeatedRow row in report.Repeated)
        {
            yield return (row.AcrossChannels
                ? new Phrase("  السطر {0}: سبق في {1}، من القناة الأخرى", "  ligne {0} : déjà à {1}, par l'autre voie", "  row {0}: already at {1}, through the other channel")
                : new Phrase("  السطر {0}: سبق في {1}", "  ligne {0} : déjà à {1}", "  row {0}: already at {1}")).With(Numerals.Number(row.Row), row.First.Text);
        }

        if (report.AlreadyRecorded > 0)
        {
            yield return Line(new("المسجلة من قبل: {0}", "déjà enregistrées : {0}", "recorded before: {0}"), report.AlreadyRecorded);
        }

        yield return Line(new("المرفوضة: {0}", "écartées : {0}", "left out: {0}"), report.Bad);
        foreach (SheetProblem problem in report.Problems)
        {
            yield return new Phrase("  {0}", "  {0}", "  {0}").With(problem.Text);
        }

        foreach (int column in layout.Ignored)
        {
            yield return Line(new("العمود {0} لم يقرأ", "la colonne {0} n'a pas été lue", "column {0} was not read"), column);
        }

        yield return ledger.ForPublication().Match(
            counts => Line(new("مجموع الموقعين: {0}", "signataires en tout : {0}", "signatories in all: {0}"), counts.Valid),
            sealedCounts => sealedCounts.Text);
    }

    private static Phrase Line(Phrase phrase, long number) => phrase.With(Numerals.Number(number));
}
