using System.Globalization;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts.Timelines;

/// <summary>Where the petition stands, and what was done.</summary>
internal static class DoneParts
{
    public static IEnumerable<Block> Of(Timetable table, string? title)
    {
        Phrase stands = new Phrase("العريضة الآن: {0}", "la pétition est : {0}", "the petition is: {0}").With(table.State.Text);
        yield return Line.Lead(title is null ? stands : new Phrase("{0} ({1})", "{0} ({1})", "{0} ({1})").With(stands, Bidi.Quoted(title)));
        yield return Line.Prose(new Phrase("القانون المطبق: {0}", "loi suivie : {0}", "law followed: {0}").With(table.Scheme.Name));
        if (table.IsInForce != Truth.Yes)
        {
            yield return Line.Prose(table.IsInForce == Truth.No
                ? new(
                    "لم يكن هذا القانون نافذا يوم الإيداع",
                    "cette loi n'était pas en vigueur le jour du dépôt",
                    "this law was not in force on the day of deposit")
                : new Phrase(
                    "غير مؤكد أن هذا القانون كان نافذا يوم الإيداع: {0}",
                    "il n'est pas établi que cette loi était en vigueur le jour du dépôt : {0}",
                    "it is not established that this law was in force on the day of deposit: {0}")
                    .With(table.Scheme.InForce.Basis));
        }

        yield return Line.Section(new("ما تم", "Actes accomplis", "What was done"));
        int number = 0;
        foreach (PetitionAct act in table.Acts)
        {
            number++;
            yield return Line.Entry(
                $"{number.ToString(CultureInfo.InvariantCulture)}.",
                new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(Weekdays.Dated(act.On), act.Text),
                [.. Details(act).Select(d => new Detail(null, d))]);
        }
    }

    private static IEnumerable<Phrase> Details(PetitionAct act)
    {
        switch (act)
        {
            case Deposit deposit:
                if (deposit.ReceiptHandedOver is { } receipt)
                {
                    yield return receipt
                        ? new("سلم الوصل", "récépissé remis", "receipt handed over")
                        : new("لم يسلم الوصل", "récépissé non remis", "no receipt handed over");
                }

                if (deposit.ReceivedByPresident is { } received)
                {
                    yield return new Phrase(
                        "توصل الرئيس بها: {0}",
                        "reçue par le président : {0}",
                        "received by the president: {0}").With(Weekdays.Dated(received));
                }

                break;
            case AgendaEntry entry:
                yield return entry.Session?.Name ?? new("دورة استثنائية", "session extraordinaire", "extraordinary session");
                if (entry.OpensOn is { } opening)
                {
                    yield return new Phrase("تفتتح {0}", "ouverture {0}", "opens {0}").With(Weekdays.Dated(opening));
                }

                break;
            case RefusalNotice { Reasoned: { } reasoned }:
                yield return reasoned ? new("معلل", "motivé", "with reasons") : new("غير معلل", "non motivé", "without reasons");
                break;
            case CommitteeOpinion opinion:
                yield return opinion.Admissible
                    ? new("مستوفية للشروط", "conditions remplies", "conditions met")
                    : new("غير مستوفية للشروط", "conditions non remplies", "conditions not met");
                break;
            case InadmissibilityTold { Reasoned: { } given }:
                yield return given ? new("معلل", "motivé", "with reasons") : new("غير معلل", "non motivé", "without reasons");
                break;
            case Deliberation deliberation:
                yield return deliberation.Answer.Text();
                break;
        }
    }
}
