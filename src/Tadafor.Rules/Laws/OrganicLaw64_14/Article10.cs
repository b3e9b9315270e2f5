using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14, article 10: the bureau's decision.</summary>
internal static class Article10
{
    /// <summary>§2: what became of the motion is told.</summary>
    public static StatedPeriod Notified { get; } = StatedPeriod.Within(
        new(Instruments.OrganicLaw64_14, "10", "§2", Confidence.VerifiedWords),
        new("البت في الملتمس", "décision du bureau", "the bureau's ruling"),
        LegalPeriod.Days(15),
        new(
            "تبليغ القبول أو الرفض كتابة",
            "notifier par écrit l'acceptation ou le refus",
            "notify acceptance or refusal in writing"),
        new(
            "رئيس المجلس المعني",
            "le président de la Chambre concernée",
            "the president of the House concerned"));

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = "10",
        Subject = new("بت المكتب في الملتمس", "Décision du bureau", "The bureau's decision"),
        Chapter = Chapters.Motions,
        Paragraphs =
        [
            Paragraph.Timed(
                "§1",
                new(
                    "يبت المكتب داخل 60 يوما من الإيداع أو التوصل",
                    "Le bureau statue sous 60 jours du dépôt ou de la réception",
                    "The bureau rules within 60 days of deposit or receipt"),
                Confidence.VerifiedWords,
                StatedPeriod.Within(
                    new(Instruments.OrganicLaw64_14, "10", "§1", Confidence.VerifiedWords),
                    new("إيداع الملتمس أو التوصل به", "dépôt ou réception de la motion", "deposit or receipt of the motion"),
                    LegalPeriod.Days(60),
                    new("البت في الملتمس", "statuer sur la motion", "rule on the motion"),
                    new(
                        "مكتب المجلس المعني",
                        "le bureau de la Chambre concernée",
                        "the bureau of the House concerned"))).Quoting("يبت مكتب المجلس المعني في الملتمس المودع لديه أو المتوصل به"),
            Paragraph.Timed(
                "§2",
                new(
                    "يبلغ الرئيس الوكيل كتابة بالقبول أو الرفض داخل 15 يوما من البت",
                    "Le président notifie par écrit l'acceptation ou le refus dans les 15 jours de la décision",
                    "The president notifies acceptance or refusal in writing within 15 days of the ruling"),
                Confidence.VerifiedWords,
                Notified).Quoting("من تاريخ البت فيه"),
            Paragraph.NotEncodedBecause(
                "§3",
                new("عدم القبول معلل", "Le refus est motivé", "A refusal is reasoned"),
                Confidence.VerifiedWords,
                new(
                    "تنظم المسطرة لا شروط القبول",
                    "règle la procédure, non la recevabilité",
                    "governs procedure, not admissibility")).Quoting("يتعين أن يكون عدم قبول الملتمس معللا"),
            Paragraph.NotEncodedBecause(
                "§4",
                new("لا يقبل قرار الرفض أي طعن", "Le refus n'est susceptible d'aucun recours", "A refusal cannot be appealed"),
                Confidence.VerifiedWords,
                new("تنظم المسطرة لا شروط القبول", "règle la procédure, non la recevabilité", "governs procedure, not admissibility")),
        ],
    };
}
