using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Faults;

/// <content>Faults found by checking a dossier against the law and against itself.</content>
internal static partial class FaultKinds
{
    /// <summary>There is no day to take the law of.</summary>
    internal static FaultKind NoLegalDate { get; } = new(
        "dossier.no-legal-date",
        new("لا يذكر الملف تاريخ الإيداع", "le dossier ne donne pas de date de dépôt", "the dossier gives no date of deposit"),
        new(
            "أضف «depositedOn»، أو حدد التاريخ القانوني عند الطلب.",
            "Ajoutez « depositedOn », ou donnez la date juridique lors de l'appel.",
            "Add “depositedOn”, or give the legal date when asking."));

    /// <summary>The matter is not in the catalogue of powers.</summary>
    internal static FaultKind UnknownMatter { get; } = new(
        "dossier.unknown-matter",
        new(
            "المادة المختارة ليست في جدول الاختصاصات",
            "matière absente du catalogue des compétences",
            "a matter that is not in the catalogue of powers"),
        new(
            "اختر معرفا من الجدول، أو احذف الحقل.",
            "Prenez un identifiant du catalogue, ou retirez le champ.",
            "Take an identifier from the catalogue, or leave the field out."));

    /// <summary>The file denies arrondissements to one of the six communes.</summary>
    internal static FaultKind ArrondissementsDenied { get; } = new(
        "commune.arrondissements-denied",
        new(
            "الجماعة من الست المذكورة في المادة 216 من القانون التنظيمي 113.14، والملف ينفي عنها نظام المقاطعات",
            "la commune est l'une des six de l'art. 216 de la LO 113-14, et le dossier nie qu'elle ait des arrondissements",
            "the commune is one of the six of OL 113-14, art. 216, and the dossier denies that it has arrondissements"),
        new("صحح الاسم أو «arrondissements».", "Corrigez le nom ou « arrondissements ».", "Correct the name or “arrondissements”."));

    /// <summary>The bureau rules before the deposit.</summary>
    internal static FaultKind RulingBeforeDeposit { get; } = new(
        "dossier.ruling-before-deposit",
        new("تاريخ بت المكتب سابق للإيداع", "le bureau statuerait avant le dépôt", "the bureau would rule before the deposit"),
        new("صحح أحد التاريخين.", "Corrigez l'une des deux dates.", "Correct one of the two dates."));

    /// <summary>A judgement of a petition that was not yet deposited.</summary>
    internal static FaultKind JudgedBeforeDeposit { get; } = new(
        "dossier.judged-before-deposit",
        new(
            "تقدير سابق لإيداع العريضة",
            "une appréciation antérieure au dépôt de la pétition",
            "a judgement made before the petition was deposited"),
        new("صحح أحد التاريخين.", "Corrigez l'une des deux dates.", "Correct one of the two dates."));

    /// <summary>A final receipt that has a day or a copy, and is said never to have been issued.</summary>
    internal static FaultKind ReceiptDenied { get; } = new(
        "association.final-receipt-denied",
        new(
            "وصل نهائي له تاريخ أو نسخة، والملف يقول إنه لم يسلم",
            "un récépissé définitif daté ou joint, que le dossier dit non délivré",
            "a final receipt that is dated or attached, and said not to have been issued"),
        new("صحح «finalReceiptIssued».", "Corrigez « finalReceiptIssued ».", "Correct “finalReceiptIssued”."));

    /// <summary>Declaration, provisional receipt and final receipt are out of order.</summary>
    internal static FaultKind AssociationDatesOutOfOrder { get; } = new(
        "association.dates-out-of-order",
        new(
            "التصريح يسبق الوصل المؤقت، وهذا يسبق الوصل النهائي؛ والتواريخ هنا معكوسة",
            "la déclaration précède le récépissé provisoire, et celui-ci le définitif ; ici les dates sont inversées",
            "the declaration precedes the provisional receipt, and that the final one; here the dates are the other way round"),
        new("صحح التواريخ.", "Corrigez les dates.", "Correct the dates."));

    /// <summary>Counts that cannot all be right.</summary>
    internal static FaultKind CountsContradict { get; } = new(
        "counts.contradict",
        new("عدد يناقض الأعداد الأخرى", "un nombre contredit par les autres", "a count that the other counts contradict"),
        new("أعد العد.", "Recomptez.", "Count again."));

    /// <summary>A count of residents of a prefecture or province that the region does not list.</summary>
    internal static FaultKind ProvinceNotListed { get; } = new(
        "region.province-not-listed",
        new(
            "عمالة أو إقليم ليس ضمن لائحة الجهة في الملف",
            "une préfecture ou province qui n'est pas dans la liste de la région au dossier",
            "a prefecture or province that is not in the dossier's list of the region"),
        new(
            "صحح الاسم أو أضفه إلى «provinces».",
            "Corrigez le nom ou ajoutez-le à « provinces ».",
            "Correct the name or add it to “provinces”."));

    /// <summary>Counts of supporters that cannot all be right.</summary>
    internal static FaultKind SupportersContradict { get; } = new(
        "supporters.contradict",
        new(
            "جزء أكبر من الكل: المسجلون من مجموع المدعمين، ومن ذكرت بطائقهم من المسجلين",
            "une partie dépasse le tout : les inscrits sont parmi les soutiens, et ceux dont la carte est indiquée parmi les inscrits",
            "a part larger than the whole: the registered are among the supporters, and those whose card is given among the registered"),
        new("أعد العد.", "Recomptez.", "Count again."));
}
