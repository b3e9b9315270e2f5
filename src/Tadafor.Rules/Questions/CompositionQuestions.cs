using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>Questions about who sits in a council and its organs.</content>
public static partial class OpenQuestions
{
    /// <summary>Q40: how many vice-presidents has a council whose size the table passes over?</summary>
    public static OpenQuestion VicePresidentsBetweenRows { get; } = new(
        "Q40",
        new(
            "كم عدد نواب الرئيس في مجلس لا يذكر الجدول عدد أعضائه (14، ومن 16 إلى 22، و24)؟",
            "Combien de vice-présidents pour un conseil dont le tableau ne cite pas l'effectif (14, de 16 à 22, 24) ?",
            "How many vice-presidents has a council whose size the table does not name (14, 16 to 22, 24)?"),
        [new(Instruments.OrganicLaw113_14, "16", "§1", Confidence.Verified)],
        [
            new("row-below", new("عدد الصف الأدنى", "le nombre de la ligne inférieure", "the number of the row below")),
            new("row-above", new("عدد الصف الأعلى", "le nombre de la ligne supérieure", "the number of the row above")),
        ],
        null,
        Silent);
}
