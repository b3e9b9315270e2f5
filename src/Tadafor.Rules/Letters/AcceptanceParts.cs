using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Letters;

/// <summary>
/// The acceptance: what the law makes follow from it (113-14 arts 125 §3 and 38 §3, and the sister laws), and nothing beyond.
/// </summary>
internal static class AcceptanceParts
{
    private static readonly Phrase _subject = new(
        "قبول العريضة المودعة بتاريخ {0} في موضوع: {1}",
        "acceptation de la pétition déposée le {0}, ayant pour objet : {1}",
        "acceptance of the petition deposited on {0}, with the object: {1}");

    private static readonly Phrase _ruling = new(
        "وبعد، فعلاقة بالموضوع المشار إليه أعلاه، يشرفني أن أخبركم بأن مكتب المجلس، بعد أن تحقق في اجتماعه المنعقد بتاريخ {0} من استيفاء العريضة للشروط الواردة في {1}، قرر قبولها.",
        "J'ai l'honneur de vous informer que le bureau du conseil, après avoir vérifié dans sa réunion du {0} que la pétition remplit les conditions de {1}, a décidé de l'accepter.",
        "I have the honour to inform you that the bureau of the council, having verified in its meeting of {0} that the petition meets the conditions of {1}, decided to accept it.");

    private static readonly Phrase _session = new(
        "وطبقا لأحكام {1}، تسجل العريضة وجوبا في جدول أعمال الدورة العادية الموالية لتاريخ بت المكتب فيها: {0}.",
        "En application de {1}, elle est obligatoirement inscrite à l'ordre du jour de la session ordinaire qui suit la date à laquelle le bureau a statué : {0}.",
        "Under {1} it is compulsorily entered on the agenda of the ordinary session that follows the date on which the bureau ruled: {0}.");

    private static readonly Phrase _committee = new(
        "وتحال قبل ذلك إلى اللجنة أو اللجان الدائمة المختصة لدراستها: {0}.",
        "Elle est transmise auparavant à la ou aux commissions permanentes compétentes, pour étude : {0}.",
        "Before that it is sent for study to the competent permanent committee or committees: {0}.");

    private static readonly Phrase _scope = new(
        "ويتعلق القبول بإدراج النقطة في جدول الأعمال؛ ويبقى للمجلس أن يتداول في شأنها.",
        "L'acceptation porte sur l'inscription à l'ordre du jour ; il appartient au conseil d'en délibérer.",
        "Acceptance concerns the entry on the agenda; it is for the council to deliberate on it.");

    public static IReadOnlyList<Block> Of(DecisionDocument decision, Blanks blanks)
    {
        LetterLaw law = LetterLaw.Of(decision);
        Addressee addressee = Addressee.Of(decision, blanks);
        return
        [
            .. LetterFrame.Opening(
                law,
                _subject.With(LetterFrame.DepositedOn(decision, blanks), blanks.Object),
                law.Scheme.Acceptance,
                addressee,
                blanks),
            Line.Prose(_ruling.With(LetterFrame.BureauRuledOn(decision, blanks), addressee.Article)),
            new Gap(), Line.Prose(_session.With(blanks.Session, law.Agenda)),
            Line.Prose(_committee.With(blanks.Committee)),
            new Gap(), Line.Prose(_scope),
            .. LetterFrame.Closing(law, blanks),
        ];
    }
}
