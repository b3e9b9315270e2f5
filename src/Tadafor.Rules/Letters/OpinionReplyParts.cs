using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>The reply to an opinion: what was received, who examined it, what becomes of it and why.</summary>
internal static class OpinionReplyParts
{
    private static readonly Phrase _banner = new(
        "مشروع رسالة، لا يعتد به قبل توقيع رئيس المجلس",
        "PROJET DE LETTRE, sans valeur avant la signature du président",
        "DRAFT LETTER, of no effect before the president has signed");

    private static readonly Phrase _addressee = new(
        "إلى السيد(ة) رئيس(ة) {0}",
        "à M. / Mme le président ou la présidente : {0}",
        "to the president: {0}");

    private static readonly Phrase _subject = new(
        "جواب عن رأي في موضوع: {0}",
        "réponse à un avis ayant pour objet : {0}",
        "reply to an opinion on: {0}");

    private static readonly Phrase _received = new(
        "وبعد، فقد توصل المجلس بتاريخ {0} برأي {1} في الموضوع المشار إليه أعلاه، وأشكركم على هذا العمل.",
        "Le conseil a reçu le {0} l'avis rendu sur l'objet ci-dessus ({1}), et je vous en remercie.",
        "The council received on {0} the opinion given on the above subject ({1}), and I thank you for it.");

    private static readonly Phrase _examined = new(
        "وقد تم النظر فيه من طرف: {0}.",
        "Il a été examiné par : {0}.",
        "It was examined by: {0}.");

    private static readonly Phrase _followed = new(
        "وقد تقرر في شأنه ما يلي: {0}.",
        "La suite suivante lui est donnée : {0}.",
        "What follows is decided on it: {0}.");

    private static readonly Phrase _reasons = new(
        "وذلك للأسباب الآتية: {0}.",
        "Les motifs en sont les suivants : {0}.",
        "The reasons are these: {0}.");

    private static readonly Phrase _publication = new(
        "ويبقى الرأي استشاريا، والقرار للمجلس أو لرئيسه كل في حدود صلاحياته.",
        "L'avis reste consultatif ; la décision appartient au conseil ou à son président, chacun dans ses attributions.",
        "The opinion remains advisory; the decision is the council's or its president's, each within its powers.");

    private static readonly Phrase _noDuty = new(
        "لا ينص القانون صراحة على واجب الجواب عن رأي الهيئة ولا على أجل له (السؤال Q22)؛ فإن حدده نص محلي وجب احترامه.",
        "La loi ne dit expressément ni qu'il faut répondre à l'avis ni dans quel délai (question Q22) ; si un texte local le fixe, il s'impose.",
        "The law says expressly neither that an opinion is answered nor by when (question Q22); where a local text does, it is to be kept.");

    private static readonly Phrase _local = new("{0}: {1} ({2})", "{0} : {1} ({2})", "{0}: {1} ({2})");

    private static readonly Phrase _notSubmitted = new(
        "لا يتضمن الملف تاريخ رفع الرأي إلى المجلس.",
        "Le dossier ne donne pas le jour où l'avis a été remis au conseil.",
        "The file does not give the day on which the opinion was submitted to the council.");

    private static readonly Phrase _answered = new(
        "سبق الجواب عن هذا الرأي بتاريخ {0}.",
        "Il a déjà été répondu à cet avis le {0}.",
        "This opinion was answered already on {0}.");

    private static readonly Phrase _mandate = new(
        "ما لم يحسم أو لم يستوف من شروط الرأي: {0}.",
        "Conditions de l'avis non établies ou non remplies : {0}.",
        "Conditions of the opinion that are open or not met: {0}.");

    public static IReadOnlyList<Block> Of(OpinionAnswer answer, Blanks blanks)
    {
        BodyFile body = answer.File.Body;
        LetterLaw law = LetterLaw.Of(body.Level);
        Phrase name = body.Kind.Text();
        Citation cited = body.Kind.IsStatutory() ? BodyTexts.Law(body).LeftOpen : BodyTexts.Law(body).LeftOpenMechanisms;
        Phrase submitted = Day(answer, OpinionActKind.Submitted) is { } day
            ? Numerals.Date(day)
            : blanks.Write(new("تاريخ التوصل بالرأي", "date de réception de l'avis", "day on which the opinion was received"));
        return
        [
            .. LetterFrame.Opening(
                law,
                _banner,
                _subject.With(Bidi.Quoted(answer.File.Subject)),
                LetterFrame.Law(cited),
                _addressee.With(name),
                blanks),
            Line.Prose(_received.With(submitted, name)),
            Line.Prose(_examined.With(blanks.Write(new(
                "الجهاز الذي درس الرأي وتاريخ الدراسة",
                "organe qui l'a examiné, et date",
                "organ that examined it, and day")))),
            new Gap(),
            Line.Prose(_followed.With(blanks.Write(new(
                "ما أخذ به من الرأي وما لم يؤخذ به، وآجال التنفيذ",
                "ce qui est suivi, ce qui ne l'est pas, et les échéances",
                "what is followed, what is not, and by when")))),
            Line.Prose(_reasons.With(blanks.Write(new("الأسباب", "motifs", "reasons")))),
            new Gap(), Line.Prose(_publication),
            .. LetterFrame.Closing(law, blanks),
        ];
    }

    public static IEnumerable<Phrase> Notes(OpinionAnswer answer)
    {
        yield return _noDuty;
        foreach (OpinionDuty duty in answer.Duties.Where(d => d.DoneOn is null))
        {
            yield return _local.With(duty.Entry.Duty, DueDay.Of(duty.Entry), Cited.Of(duty.Entry.Cites));
        }

        if (Day(answer, OpinionActKind.Submitted) is null)
        {
            yield return _notSubmitted;
        }

        if (Day(answer, OpinionActKind.Answered) is { } answered)
        {
            yield return _answered.With(Numerals.Date(answered));
        }

        Phrase[] open = [.. answer.Mandate.Where(f => f.Verdict != Verdict.Satisfied).Select(f => f.Title)];
        if (open.Length > 0)
        {
            yield return _mandate.With(Listing.Of(open));
        }
    }

    private static LocalDate? Day(OpinionAnswer answer, OpinionActKind kind) => answer.Acts.LastOrDefault(a => a.Kind == kind)?.On;
}
