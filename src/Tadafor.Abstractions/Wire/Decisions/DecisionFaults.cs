using Tadafor.Domain.Law;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>Every way in which reading a decision fails.</summary>
internal static class DecisionFaults
{
    private static readonly Phrase _writtenByLibrary = new(
        "تكتب المكتبة هذه الوثائق ولا تحرر باليد؛ أعد إصدار القرار من ملفه.",
        "Ces documents sont écrits par la bibliothèque, non à la main ; refaites la décision à partir du dossier.",
        "These documents are written by the library, not by hand; make the decision again from its dossier.");

    public static DecisionFault NotJson() => new(
        "decision.not-json",
        "$",
        new("ليس نص JSON سليما", "ce n'est pas du JSON valide", "this is not valid JSON"),
        new("تحقق من أن الملف كامل ومرمز بـ UTF-8.", "Vérifiez que le fichier est complet et en UTF-8.", "Check that the file is complete and in UTF-8."));

    public static DecisionFault NotADecision() => new(
        "decision.no-schema",
        "$.schema",
        new("لا تذكر الوثيقة صيغتها", "le document n'indique pas son schéma", "the document does not say its schema"),
        new Phrase("وثيقة القرار تبدأ بالحقل {0}.", "Un document de décision porte {0}.", "A decision document carries {0}.")
            .With(Bidi.Quoted($"\"schema\": \"{DecisionDocument.CurrentSchema}\"")));

    public static DecisionFault UnknownVersion(string found) => new(
        "decision.unknown-version",
        "$.schema",
        new Phrase("صيغة لا تقرؤها هذه النسخة: {0}", "schéma que cette version ne lit pas : {0}", "a schema this version does not read: {0}").With(Bidi.Quoted(Short(found))),
        new Phrase(
            "هذه النسخة تقرأ {0}. استعمل نسخة المكتبة التي كتبت الوثيقة أو أحدث منها.",
            "Cette version lit {0}. Prenez la version de la bibliothèque qui a écrit le document, ou une plus récente.",
            "This version reads {0}. Use the version of the library that wrote the document, or a newer one.")
            .With(Bidi.Quoted(DecisionDocument.CurrentSchema)));

    public static DecisionFault Malformed(string path, string reason) => new(
        "decision.malformed",
        path,
        new Phrase("لا يطابق الصيغة ({0})", "non conforme au schéma ({0})", "not as the schema asks ({0})").With(Bidi.Quoted(reason)),
        _writtenByLibrary);

    public static DecisionFault Altered() => new(
        "decision.altered",
        "$.digest",
        new("البصمة لا توافق المضمون: غُيرت الوثيقة بعد كتابتها", "l'empreinte ne correspond pas au contenu : le document a été modifié", "the digest does not match the content: the document was altered"),
        _writtenByLibrary);

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..60]}…";
}
