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
            "كم عدد نواب الرئيس في مجلس لا يذكر الجدول عدد أعضائه (الجماعات: 14، ومن 16 إلى 22، و24؛ الأقاليم: 14 و24 و28؛ الجهات: من 40 إلى 44 ومن 52 إلى 56)؟",
            "Combien de vice-présidents pour un conseil dont le tableau ne cite pas l'effectif (communes : 14, de 16 à 22, 24 ; provinces : 14, 24, 28 ; régions : de 40 à 44, de 52 à 56) ?",
            "How many vice-presidents has a council whose size the table does not name (communes: 14, 16 to 22, 24; provinces: 14, 24, 28; regions: 40 to 44, 52 to 56)?"),
        [
            new(Instruments.OrganicLaw113_14, "16", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "17", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "18", "§1", Confidence.Verified),
        ],
        [
            new("row-below", new("عدد الصف الأدنى", "le nombre de la ligne inférieure", "the number of the row below")),
            new("row-above", new("عدد الصف الأعلى", "le nombre de la ligne supérieure", "the number of the row above")),
        ],
        null,
        Silent);

    /// <summary>Q70: what an incomplete slice of inhabitants adds to a council with arrondissements.</summary>
    public static OpenQuestion IncompleteSlice { get; } = new(
        "Q70",
        new(
            "هل تضاف عشرة أعضاء عن شريحة من السكان لم تكتمل (المجالس ذات المقاطعات)؟",
            "Une tranche incomplète d'habitants ajoute-t-elle dix membres (conseils à arrondissements) ?",
            "Does an incomplete slice of inhabitants add ten members (councils with arrondissements)?"),
        [new(Instruments.OrganicLaw59_11, "128", "§1", Confidence.Verified)],
        [
            new("complete", new(
                "لا تحتسب إلا الشرائح الكاملة",
                "seules les tranches complètes comptent",
                "only complete slices count")),
            new("begun", new(
                "تحتسب كل شريحة ابتدأت",
                "toute tranche entamée compte",
                "every slice begun counts")),
        ],
        null,
        Silent);
}
