using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>Every way in which reading a stored decision fails.</summary>
public static class DecisionFaultKinds
{
    private static readonly Phrase _makeAgain = new(
        "تكتب المكتبة هذه الوثائق ولا تحرر باليد؛ أعد إصدار القرار من ملفه.",
        "Ces documents sont écrits par la bibliothèque, non à la main ; refaites la décision à partir du dossier.",
        "These documents are written by the library, not by hand; make the decision again from its dossier.");

    /// <summary>The text is not JSON in UTF-8.</summary>
    public static FaultKind NotJson { get; } = new(
        "decision.not-json",
        new("ليس نص JSON سليما", "ce n'est pas du JSON valide", "this is not valid JSON"),
        new("تحقق من أن الملف كامل ومرمز بـ UTF-8.", "Vérifiez que le fichier est complet et en UTF-8.", "Check that the file is complete and in UTF-8."));

    /// <summary>The document does not say its schema.</summary>
    public static FaultKind NoSchema { get; } = new(
        "decision.no-schema",
        new("لا تذكر الوثيقة صيغتها", "le document n'indique pas son schéma", "the document does not say its schema"),
        new Phrase("وثيقة القرار تحمل {0}.", "Un document de décision porte {0}.", "A decision document carries {0}.")
            .With(Bidi.Quoted($"\"schema\": \"{DecisionDocument.CurrentSchema}\"")));

    /// <summary>The document is of another schema or version.</summary>
    public static FaultKind UnknownVersion { get; } = new(
        "decision.unknown-version",
        new("صيغة لا تقرؤها هذه النسخة", "schéma que cette version ne lit pas", "a schema this version does not read"),
        new Phrase(
            "هذه النسخة تقرأ {0}. استعمل نسخة المكتبة التي كتبت الوثيقة أو أحدث منها.",
            "Cette version lit {0}. Prenez la version de la bibliothèque qui a écrit le document, ou une plus récente.",
            "This version reads {0}. Use the version of the library that wrote the document, or a newer one.")
            .With(Bidi.Quoted(DecisionDocument.CurrentSchema)));

    /// <summary>Something is not as the schema asks.</summary>
    public static FaultKind Malformed { get; } = new(
        "decision.malformed", new("لا يطابق الصيغة", "non conforme au schéma", "not as the schema asks"), _makeAgain);

    /// <summary>The digest does not match.</summary>
    public static FaultKind Altered { get; } = new(
        "decision.altered",
        new("البصمة لا توافق المضمون: غُيرت الوثيقة بعد كتابتها", "l'empreinte ne correspond pas au contenu : le document a été modifié", "the digest does not match the content: the document was altered"),
        _makeAgain);

    /// <summary>All kinds, ordered by code.</summary>
    public static IReadOnlyList<FaultKind> All { get; } = [Altered, Malformed, NoSchema, NotJson, UnknownVersion];
}
