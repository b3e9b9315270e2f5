using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14, article 10: the bureau's decision.</summary>
internal static class Article10
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = "10",
        Subject = new("بت المكتب في الملتمس", "Décision du bureau", "The bureau's decision"),
        Chapter = Chapters.Motions,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يبت المكتب داخل 60 يوما من الإيداع أو التوصل",
                    "Le bureau statue sous 60 jours du dépôt ou de la réception",
                    "The bureau rules within 60 days of deposit or receipt"),
                Confidence.VerifiedWords,
                new("تنظم المسطرة لا شروط القبول", "règle la procédure, non la recevabilité", "governs procedure, not admissibility")),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "يبلغ الرئيس الوكيل كتابة بالقبول أو الرفض داخل 15 يوما من البت",
                    "Le président notifie par écrit l'acceptation ou le refus sous 15 jours",
                    "The president notifies acceptance or refusal in writing within 15 days"),
                Confidence.VerifiedWords,
                new("تنظم المسطرة لا شروط القبول", "règle la procédure, non la recevabilité", "governs procedure, not admissibility")),
            Paragraph.NotEncodedBecause(
                "§3",
                new("عدم القبول معلل", "Le refus est motivé", "A refusal is reasoned"),
                Confidence.VerifiedWords,
                new("تنظم المسطرة لا شروط القبول", "règle la procédure, non la recevabilité", "governs procedure, not admissibility")),
            Paragraph.NotEncodedBecause(
                "§4",
                new("لا يقبل قرار الرفض أي طعن", "Le refus n'est susceptible d'aucun recours", "A refusal cannot be appealed"),
                Confidence.VerifiedWords,
                new("تنظم المسطرة لا شروط القبول", "règle la procédure, non la recevabilité", "governs procedure, not admissibility")),
        ],
    };
}
