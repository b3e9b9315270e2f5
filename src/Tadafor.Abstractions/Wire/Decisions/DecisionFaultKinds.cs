using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>Every kind of mistake that reading a stored decision reports, beyond those of any text.</summary>
internal static class DecisionFaultKinds
{
    /// <summary>All kinds, ordered by code.</summary>
    public static IReadOnlyList<FaultKind> All => [.. Fields.All.Append(Altered).OrderBy(k => k.Code, StringComparer.Ordinal)];

    internal static FieldFaults Fields { get; } = new("decision");

    /// <summary>The digest does not match.</summary>
    internal static FaultKind Altered { get; } = new(
        "decision.altered",
        new(
            "البصمة لا توافق المضمون: غُيرت الوثيقة بعد كتابتها",
            "l'empreinte ne correspond pas au contenu : le document a été modifié",
            "the digest does not match the content: the document was altered"),
        new(
            "تكتب المكتبة هذه الوثائق ولا تحرر باليد؛ أعد إصدار القرار من ملفه.",
            "Ces documents sont écrits par la bibliothèque, non à la main ; refaites la décision à partir du dossier.",
            "These documents are written by the library, not by hand; make the decision again from its dossier."));
}
