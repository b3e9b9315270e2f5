using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Faults;

/// <content>Faults of values that only a dossier holds.</content>
internal static partial class FaultKinds
{
    /// <summary>What can be wrong with the fields of a dossier.</summary>
    internal static FieldFaults Fields { get; } = new("dossier", aboutPersons: true);

    /// <summary>Neither citizens nor an association.</summary>
    internal static FaultKind UnknownKind { get; } = new(
        "dossier.unknown-kind",
        new("صنف غير معروف لمقدمي العريضة", "qualité inconnue des pétitionnaires", "unknown kind of petitioners"),
        new("اختر أحد الصنفين.", "Choisissez l'une des deux.", "Take one of the two."));

    /// <summary>A bare answer where a person judges.</summary>
    internal static FaultKind JudgementExpected { get; } = new(
        "dossier.judgement-expected",
        new(
            "هذا أمر يقدره من يعينه القانون، ولا يكفي فيه جواب مجرد",
            "ce point relève d'une appréciation : une réponse seule ne suffit pas",
            "a person judges this: a bare answer is not enough"),
        new(
            "اكتب الجواب ومن قدره ومتى ولماذا، أو احذف الحقل إلى حين البت.",
            "Donnez la réponse, par qui, quand et pourquoi, ou retirez le champ en attendant.",
            "Give the answer, by whom, when and why, or leave the field out until then."));

    /// <summary>A source that names nothing, or two things.</summary>
    internal static FaultKind UnclearSource { get; } = new(
        "dossier.unclear-source",
        new(
            "مصدر لا يذكر وثيقة أو سجلا، أو يذكر الاثنين",
            "source sans document ni registre, ou avec les deux",
            "a source with neither document nor register, or with both"),
        new("اذكر واحدا منهما.", "Nommez l'un des deux.", "Name one of the two."));

    /// <summary>A figure published before its census.</summary>
    internal static FaultKind PublishedBeforeTaken { get; } = new(
        "census.published-before-taken",
        new("نشر الإحصاء سابق لإنجازه", "recensement publié avant d'être effectué", "a census published before it was taken"),
        new("صحح أحد التاريخين.", "Corrigez l'une des deux dates.", "Correct one of the two dates."));

    /// <summary>A lower bound above the upper one.</summary>
    internal static FaultKind ReversedBounds { get; } = new(
        "count.reversed-bounds",
        new("الحد الأدنى يفوق الحد الأقصى", "la borne basse dépasse la borne haute", "the lower bound is above the upper one"),
        new("صحح الحدين.", "Corrigez les bornes.", "Correct the bounds."));
}
