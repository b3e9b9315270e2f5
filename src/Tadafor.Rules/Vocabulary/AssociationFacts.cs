using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a petition presented by an association.</summary>
internal static class AssociationFacts
{
    /// <summary>Whether it is recognised and constituted in Morocco under the legislation in force.</summary>
    public static YesNoFact ConstitutedInMorocco { get; } = new(
        "constituted-in-morocco",
        new(
            "جمعية معترف بها ومؤسسة بالمغرب",
            "association reconnue et constituée au Maroc",
            "association recognised and constituted in Morocco"));

    /// <summary>The day of its declaration.</summary>
    public static DateFact DeclaredOn { get; } = new(
        "declared-on",
        new("تاريخ التصريح بتأسيس الجمعية", "date de la déclaration de l'association", "date of the association's declaration"));

    /// <summary>The day of the provisional receipt.</summary>
    public static DateFact ProvisionalReceiptOn { get; } = new(
        "provisional-receipt-on",
        new("تاريخ الوصل المؤقت", "date du récépissé provisoire", "date of the provisional receipt"))
    {
        NotBefore = [DeclaredOn],
    };

    /// <summary>Whether a final receipt was ever issued.</summary>
    public static YesNoFact FinalReceiptIssued { get; } = new(
        "final-receipt-issued",
        new("سلم وصل نهائي", "un récépissé définitif a été délivré", "a final receipt was issued"))
    {
        Denied = new("لم يسلم وصل نهائي قط", "aucun récépissé définitif n'a été délivré", "no final receipt was ever issued"),
    };

    /// <summary>The day of the final receipt.</summary>
    public static DateFact FinalReceiptOn { get; } = new(
        "final-receipt-on",
        new("تاريخ الوصل النهائي", "date du récépissé définitif", "date of the final receipt"))
    {
        NotBefore = [ProvisionalReceiptOn],
        OnlyIf = FinalReceiptIssued,
    };

    /// <summary>Whether it works by democratic principles and its own statutes.</summary>
    public static YesNoFact Democratic { get; } = new(
        "democratic",
        new(
            "الجمعية تعمل طبقا للمبادئ الديمقراطية ولأنظمتها الأساسية",
            "l'association agit selon les principes démocratiques et ses statuts",
            "the association works by democratic principles and its statutes"))
    {
        Judge = Judges.Bureau,
    };

    /// <summary>Whether its situation is regular with regard to laws and regulations.</summary>
    public static YesNoFact Regular { get; } = new(
        "regular",
        new(
            "الجمعية في وضعية سليمة إزاء القوانين والأنظمة",
            "association en situation régulière au regard des lois et règlements",
            "association in a regular situation as regards laws and regulations"))
    {
        RemedyToYes = new("تسوية وضعية الجمعية", "régulariser la situation de l'association", "regularise the association's situation"),
    };

    /// <summary>Whether its seat is in the commune.</summary>
    public static YesNoFact SeatHere { get; } = new(
        "seat-here",
        new("مقر الجمعية بتراب الجماعة", "siège dans la commune", "seat in the commune"))
    {
        RemedyToYes = new("نقل المقر إلى تراب الجماعة", "transférer le siège dans la commune", "move the seat to the commune"),
    };

    /// <summary>Whether a branch is in the commune.</summary>
    public static YesNoFact BranchHere { get; } = new(
        "branch-here",
        new("فرع للجمعية بتراب الجماعة", "section dans la commune", "branch in the commune"))
    {
        RemedyToYes = new("إحداث فرع بتراب الجماعة", "ouvrir une section dans la commune", "open a branch in the commune"),
    };

    /// <summary>Whether its activity is linked to the object of the petition.</summary>
    public static YesNoFact ActivityLinked { get; } = new(
        "activity-linked",
        new(
            "نشاط الجمعية مرتبط بموضوع العريضة",
            "l'activité de l'association est liée à l'objet",
            "the association's activity is linked to the object"))
    {
        Judge = Judges.Bureau,
    };

    /// <summary>Whether a copy of the final receipt is attached.</summary>
    public static YesNoFact FinalReceiptAttached { get; } = new(
        "final-receipt-attached",
        new("نسخة من الوصل النهائي مرفقة", "copie du récépissé définitif jointe", "copy of the final receipt attached"))
    {
        RemedyToYes = new("إرفاق نسخة من الوصل النهائي", "joindre une copie du récépissé définitif", "attach a copy of the final receipt"),
    };

    /// <summary>Whether a document proving legal constitution is attached instead.</summary>
    public static YesNoFact ConstitutionProofAttached { get; } = new(
        "constitution-proof-attached",
        new(
            "وثيقة تثبت التأسيس القانوني مرفقة",
            "document prouvant la constitution légale joint",
            "document proving legal constitution attached"))
    {
        RemedyToYes = new(
            "إرفاق وثيقة تثبت التأسيس القانوني",
            "joindre un document prouvant la constitution légale",
            "attach a document proving legal constitution"),
    };

    /// <summary>Whether a copy of the statutes is attached.</summary>
    public static YesNoFact StatutesAttached { get; } = new(
        "statutes-attached",
        new("نسخة من النظام الأساسي مرفقة", "copie des statuts jointe", "copy of the statutes attached"))
    {
        RemedyToYes = new("إرفاق نسخة من النظام الأساسي", "joindre une copie des statuts", "attach a copy of the statutes"),
    };

    /// <summary>Whether the powers of the person who follows the procedure are proved.</summary>
    public static YesNoFact MandateAttached { get; } = new(
        "mandate-attached",
        new(
            "وثيقة صلاحيات الشخص المكلف بتتبع المسطرة مرفقة",
            "pouvoirs de la personne qui suit la procédure joints",
            "document of the powers of the person following the procedure attached"))
    {
        RemedyToYes = new(
            "إرفاق وثيقة تثبت صلاحيات الشخص المكلف بتتبع المسطرة",
            "joindre le document prouvant les pouvoirs de la personne qui suit la procédure",
            "attach the document proving the powers of the person following the procedure"),
    };
}
