using Tadafor.Domain.Petitions;
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
        yield return Line(
            new("المكررة، تحتسب مرة واحدة: {0}", "en double, comptées une fois : {0}", "repeated, counted once: {0}"),
            report.Repeated.Count);
        foreach (RepeatedRow row in report.Repeated)
        {
            yield return (row.Disagreements != SignatoryFact.None
                ? new Phrase(
                    "  السطر {0}: سبق في {1}، وقولاهما متناقضان: {2}؛ اعتبر الأمر غير معروف",
                    "  ligne {0} : déjà à {1}, et leurs indications se contredisent : {2} ; le point est tenu pour inconnu",
                    "  row {0}: already at {1}, and the two disagree: {2}; it is taken as not known")
                    .With(Numerals.Number(row.Row), row.First.Text, row.DisagreementsText)
                : (row.AcrossChannels
                ? new Phrase(
                    "  السطر {0}: سبق في {1}، من القناة الأخرى",
                    "  ligne {0} : déjà à {1}, par l'autre voie",
                    "  row {0}: already at {1}, through the other channel")
                : new Phrase("  السطر {0}: سبق في {1}", "  ligne {0} : déjà à {1}", "  row {0}: already at {1}")).With(
                    Numerals.Number(row.Row),
                    row.First.Text));
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

        if (report.Empty > 0)
        {
            yield return Line(
                new("أسطر فارغة لم تحتسب: {0}", "lignes vides passées : {0}", "empty rows passed over: {0}"),
                report.Empty);
        }

        foreach (int column in layout.Ignored)
        {
            yield return Line(new("العمود {0} لم يقرأ", "la colonne {0} n'a pas été lue", "column {0} was not read"), column);
        }

        yield return ledger.ForPublication().Match(
            counts => Line(new("مجموع الموقعين: {0}", "signataires en tout : {0}", "signatories in all: {0}"), counts.Valid),
            sealedCounts => sealedCounts.Text);
    }

    /// <summary>What the two files say of each other, where the clerk must know it.</summary>
    public static IEnumerable<Phrase> Of(Collection collection, int linesBefore, bool readsIdentityNumbers)
    {
        if (collection.IsChangedSince)
        {
            yield return new(
                "ملف العريضة غير الذي كتب مع السجل: إما عدل بعده، أو انقطعت كتابته؛ وقد أعيدت كتابة لائحة الموقعين فيه من السجل",
                "le dossier n'est pas celui qui fut écrit avec le registre : il a été modifié depuis, ou son écriture fut interrompue ; sa liste de signataires vient d'être refaite d'après le registre",
                "the dossier is not the one written with the ledger: it was changed since, or its writing was cut short; its list of signatories was now made again from the ledger");
        }

        if (readsIdentityNumbers && collection.HadNoMark && linesBefore > 0)
        {
            yield return new(
                "السجل لا يذكر بصمة المفتاح: لا يعرف هل قرئت أسطره السابقة بالمفتاح نفسه، فقد لا يكشف تكرار شخص فيها",
                "le registre ne porte pas la marque de sa clé : rien ne dit si ses lignes antérieures furent lues avec la même, et un signataire déjà inscrit peut passer inaperçu",
                "the ledger does not carry the mark of its key: nothing tells whether its earlier lines were read with the same one, and someone on them may not be found again");
        }

        if (readsIdentityNumbers && collection.Reference is null)
        {
            yield return new(
                "لا مرجع للعريضة في ملفها: لا يعرف السجل أي عريضة يخص، وتربط رموزه الشخص نفسه بين العرائض التي لا مرجع لها؛ أضف «reference» قبل أول استيراد",
                "le dossier n'a pas de référence : le registre ne dit pas de quelle pétition il est, et ses jetons relient une même personne entre pétitions sans référence ; ajoutez « reference » avant la première importation",
                "the dossier has no reference: the ledger cannot say whose it is, and its tokens link one person across petitions without a reference; add “reference” before the first import");
        }
    }

    private static Phrase Line(Phrase phrase, long number) => phrase.With(Numerals.Number(number));
}
