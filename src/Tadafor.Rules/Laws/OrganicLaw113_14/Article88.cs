using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 88: shared powers are exercised by contract.</summary>
internal static class Article88
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "88",
        Subject = new(
            "ممارسة الاختصاصات المشتركة بالتعاقد",
            "Exercice contractuel des compétences partagées",
            "Shared powers are exercised by contract"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "تمارس الاختصاصات المشتركة بشكل تعاقدي، بمبادرة من الدولة أو بطلب من الجماعة",
                    "Les compétences partagées s'exercent par contrat, à l'initiative de l'État ou à la demande de la commune",
                    "Shared powers are exercised by contract, on the State's initiative or at the commune's request"),
                Confidence.Verified,
                new(
                    "تطلب العريضة إدراج نقطة في جدول الأعمال، والنص لا يشترط عقدا سابقا؛ يقدره من يبت في دخول الموضوع في صلاحيات المجلس",
                    "la pétition demande l'inscription d'un point, et le texte n'exige pas de contrat préalable ; à apprécier par qui juge si l'objet relève des attributions du conseil",
                    "a petition asks for a point on the agenda, and the text asks for no earlier contract; for whoever judges whether the object lies within the council's powers")).Quoting("بين الجماعة والدولة بشكل تعاقدي"),
        ],
    };
}
