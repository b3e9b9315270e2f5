using Tadafor.Domain.Control;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>The notice of a visa: granted on a day, given by silence, refused, or still awaited.</summary>
internal static class VisaNoticeParts
{
    private static readonly Phrase _banner = new(
        "مشروع إشعار، لا يعتد به قبل توقيع رئيس المجلس",
        "PROJET D'AVIS, sans valeur avant la signature du président",
        "DRAFT NOTICE, of no effect before the president has signed");

    private static readonly Phrase _addressee = new(
        "إلى السيدات والسادة أعضاء المجلس، و{0}",
        "à Mesdames et Messieurs les membres du conseil, et à {0}",
        "to the members of the council, and to {0}");

    private static readonly Phrase _subject = new(
        "التأشير على المقرر: {0}",
        "visa de la délibération : {0}",
        "visa of the decision: {0}");

    private static readonly Phrase _taken = new(
        "وبعد، فقد اتخذ المجلس بتاريخ {0} المقرر المشار إليه أعلاه، وهو مما لا ينفذ إلا بعد التأشير عليه.",
        "Le conseil a pris le {0} la délibération ci-dessus, qui n'est exécutoire qu'après visa.",
        "On {0} the council took the above decision, which is enforceable only after a visa.");

    private static readonly Phrase _granted = new(
        "وقد تم التأشير عليه بتاريخ {0}.",
        "Elle a été visée le {0}.",
        "It was given its visa on {0}.");

    private static readonly Phrase _silence = new(
        "وقد توصل به ممثل الدولة بتاريخ {0}؛ وإذا لم يتخذ قراره في أجل {1} من هذا التاريخ اعتبر المقرر مؤشرا عليه. آخر هذا الأجل: {2}.",
        "Le représentant de l'État l'a reçue le {0} ; faute de décision dans les {1} de cette date, elle est réputée visée. Fin de ce délai : {2}.",
        "The State's representative received it on {0}; without a decision within {1} of that day it counts as given its visa. End of that time: {2}.");

    private static readonly Phrase _refused = new(
        "وقد رفض التأشير عليه بتاريخ {0}، فلا ينفذ.",
        "Le visa a été refusé le {0} : elle n'est pas exécutoire.",
        "The visa was refused on {0}: it is not enforceable.");

    private static readonly Phrase _refusedLate = new(
        "وقد رفض التأشير عليه بتاريخ {0}، بعد انصرام الأجل الذي يعد السكوت خلاله تأشيرا.",
        "Le visa a été refusé le {0}, après le délai au terme duquel le silence vaut visa.",
        "The visa was refused on {0}, after the time at the end of which silence is a visa.");

    private static readonly Phrase _awaited = new(
        "ولم يذكر الملف بعد تاريخ توصل ممثل الدولة به: {0}.",
        "Le jour où le représentant de l'État l'a reçue reste à porter : {0}.",
        "The day on which the State's representative received it is to be written: {0}.");

    private static readonly Phrase _from = new(
        "ويصير المقرر قابلا للتنفيذ ابتداء من {0}.",
        "La délibération est exécutoire à compter du {0}.",
        "The decision is enforceable from {0}.");

    private static readonly Phrase _openFrom = new(
        "ويصير المقرر قابلا للتنفيذ حسب القراءات بين {0} و{1}.",
        "La délibération devient exécutoire, selon les lectures, entre le {0} et le {1}.",
        "The decision becomes enforceable, by the readings, between {0} and {1}.");

    private static readonly Phrase _law = new(
        "سند التأشير وأجله: {0}.",
        "Fondement du visa et de son délai : {0}.",
        "On the visa and its time: {0}.");

    private static readonly Phrase _questions = new(
        "يتوقف اليوم المذكور على أسئلة مفتوحة: {0}.",
        "Le jour indiqué dépend de questions ouvertes : {0}.",
        "The day depends on open questions: {0}.");

    private static readonly Phrase _late = new(
        "اعتبار الرفض المتأخر دون أثر استنتاج من حكم السكوت: ليراجع مع ممثل الدولة قبل الإرسال.",
        "Tenir un refus tardif pour sans effet se déduit de la règle du silence : à vérifier avec le représentant de l'État avant l'envoi.",
        "That a late refusal has no effect is inferred from the rule on silence: to be checked with the State's representative before sending.");

    private static readonly Phrase _void = new(
        "التأشير لا يصحح مقررا خارجا عن صلاحيات المجلس أو مخالفا للقانون: {0}.",
        "Le visa ne couvre pas une délibération étrangère aux attributions du conseil ou contraire à la loi : {0}.",
        "A visa does not cover a decision outside the council's powers or against the law: {0}.");

    public static IReadOnlyList<Block> Of(DecisionRoad road, Blanks blanks)
    {
        CouncilDecision decision = road.Decision;
        LetterLaw law = LetterLaw.Of(decision.Level);
        TimetableEntry visa = Visa(road).Entry;
        return
        [
            .. LetterFrame.Opening(
                law,
                _banner,
                _subject.With(Bidi.Quoted(decision.Reference)),
                LetterFrame.Law(visa.Cites[0]),
                _addressee.With(blanks.Write(new("المصالح المعنية", "services concernés", "the services concerned"))),
                blanks),
            Line.Prose(_taken.With(Numerals.Date(decision.TakenOn))),
            Line.Prose(Standing(road, visa, blanks)), new Gap(),
            .. Enforceable(road),
            .. LetterFrame.Closing(law, blanks),
        ];
    }

    public static IEnumerable<Phrase> Notes(DecisionRoad road)
    {
        RoadStep visa = Visa(road);
        yield return _law.With(Phrase.Join(Separators.Semicolon, visa.Entry.Cites.Select(c => c.Text)));
        yield return _void.With(Charters.CharterLaw.Of(road.Decision.Level).Void.Text);
        if (road.Decision.VisaRefusedOn is not null && !road.IsStopped)
        {
            yield return _late;
        }

        OpenQuestion[] open = [.. visa.Entry.Questions.Concat(Enforcement(road)?.Questions ?? []).Distinct()];
        if (open.Length > 0)
        {
            yield return _questions.With(Listing.OfCodes([.. open.Select(q => q.Id)]));
        }
    }

    private static Phrase Standing(DecisionRoad road, TimetableEntry visa, Blanks blanks) => road.Decision switch
    {
        { VisaOn: { } day } => _granted.With(Numerals.Date(day)),
        { VisaRefusedOn: { } day } => (road.IsStopped ? _refused : _refusedLate).With(Numerals.Date(day)),
        { ReceivedOn: { } received } => _silence.With(Numerals.Date(received), visa.Counts[0].Term.Period.Text, DueDay.Of(visa)),
        _ => _awaited.With(blanks.Write(new("تاريخ وصل التوصل", "date du récépissé", "day of the receipt"))),
    };

    private static IEnumerable<Block> Enforceable(DecisionRoad road) => Enforcement(road) is { Earliest: { } first, Latest: { } last }
        ? [Line.Prose(first == last ? _from.With(Numerals.Date(first)) : _openFrom.With(Numerals.Date(first), Numerals.Date(last)))]
        : [];

    private static RoadStep Visa(DecisionRoad road) =>
        road.Steps.Single(s => s.Entry.Code.EndsWith(".visa", StringComparison.Ordinal));

    private static TimetableEntry? Enforcement(DecisionRoad road) =>
        road.Steps.FirstOrDefault(s => s.Entry.Code.EndsWith(".enforceable", StringComparison.Ordinal))?.Entry;
}
