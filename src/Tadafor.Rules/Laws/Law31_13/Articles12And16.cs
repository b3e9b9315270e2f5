using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Law31_13;

/// <summary>Law 31-13, articles 12 and 16: whom a commune appoints, and by when it answers.</summary>
internal static class Articles12And16
{
    private static readonly Phrase _commitment = new(
        "لا شرط فيها لملف؛ تتبع التزاما في ميثاق (البنود النموذجية)",
        "aucune condition d'un dossier ; suivi comme engagement d'une charte (clauses modèles)",
        "no condition of a file; followed as a commitment of a charter (model clauses)");

    /// <summary>The articles as the rule book shows them.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        Of(
            "12",
            new("المكلف بالمعلومات", "Personne chargée de l'information", "Who is in charge of information"),
            new(
                "تعين كل هيئة من يتلقى طلبات المعلومات ويدرسها ويقدم المعلومات",
                "Chaque organisme désigne qui reçoit les demandes, les étudie et fournit les informations",
                "Each body appoints who receives requests, studies them and supplies the information"),
            "أن تعين شخصا أو أشخاصا مكلفين"),
        Of(
            "16",
            new("أجل الجواب", "Délai de réponse", "Time to answer"),
            new(
                "يرد على الطلب داخل عشرين يوما من أيام العمل من تسلمه، ويمكن تمديدها لمدة مماثلة مع إشعار معلل",
                "Il est répondu dans les vingt jours ouvrables de la réception, prolongeables d'autant par un avis motivé",
                "A request is answered within twenty working days of its receipt, which a reasoned notice may double"),
            "أجل لا يتعدى عشرين"),
    ];

    private static Article Of(string number, Phrase subject, Phrase says, string words) => new()
    {
        Instrument = Instruments.Law31_13,
        Number = number,
        Subject = subject,
        Chapter = Chapters.Publicity,
        Paragraphs = [Paragraph.NotEncodedBecause("§1", says, Confidence.Verified, _commitment).Quoting(words)],
    };
}
