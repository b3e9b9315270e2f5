using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 38: the agenda.</summary>
internal static class Article38
{
    private static readonly Phrase _agenda = new(
        "تتعلق بإعداد جدول الأعمال، لا بمقبولية العريضة",
        "concerne l'établissement de l'ordre du jour, non la recevabilité",
        "concerns the making of the agenda, not admissibility");

    /// <summary>§3: accepted petitions are entered compulsorily.</summary>
    internal static Citation CompulsoryEntry { get; } = new(Instruments.OrganicLaw113_14, "38", "§3", Confidence.VerifiedTwice);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "38",
        Subject = new("جدول أعمال الدورات", "Ordre du jour des sessions", "Agenda of sessions"),
        Chapter = Chapters.Procedure,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new("يعد الرئيس جدول الأعمال بتعاون مع أعضاء المكتب", "Le président établit l'ordre du jour avec le bureau", "The president sets the agenda with the bureau"),
                Confidence.VerifiedTwice,
                _agenda),
            Paragraph.NotEncodedBecause(
                "§2",
                new("يبلغ إلى العامل عشرين يوما على الأقل قبل الدورة", "Il est transmis au gouverneur vingt jours au moins avant la session", "It reaches the governor at least twenty days before the session"),
                Confidence.VerifiedTwice,
                _agenda),
            Paragraph.NotEncodedBecause(
                "§3",
                new(
                    "تسجل «وجوبا» العرائض المقبولة في الدورة العادية الموالية لتاريخ بت المكتب",
                    "Les pétitions acceptées sont obligatoirement inscrites à la session ordinaire suivant la date où le bureau a statué",
                    "Accepted petitions are entered compulsorily at the ordinary session that follows the day the bureau ruled"),
                Confidence.VerifiedTwice,
                new(
                    "أثر للقبول لا شرط له؛ ويذكره نص رسالة القبول",
                    "effet de la recevabilité, non condition ; le projet de lettre d'acceptation le rappelle",
                    "an effect of admissibility, not a condition; the draft letter of acceptance states it")),
            Paragraph.NotEncodedBecause(
                "silence",
                new(
                    "لا نص يقول هل للرئيس أن يضيف عريضة قبلت بين إشعار الأعضاء وافتتاح الدورة؛ والمادة 41 لا تجيز التداول إلا فيما أدرج في جدول الأعمال (Q12)",
                    "Aucun texte ne dit si le président peut ajouter une pétition acceptée entre la convocation et l'ouverture ; l'art. 41 n'admet de délibérer que sur ce qui est à l'ordre du jour (Q12)",
                    "No text says whether the president may add a petition accepted between the notice and the opening; art. 41 allows debate only on what is on the agenda (Q12)"),
                Confidence.Verified,
                new(
                    "سؤال مفتوح لا يتوقف عليه جواب من أجوبة المكتبة",
                    "question ouverte dont aucune réponse de la bibliothèque ne dépend",
                    "an open question on which no answer of the library rests")),
        ],
    };
}
