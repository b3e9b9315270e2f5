using System.Globalization;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Stores.Archives;

/// <summary>What can be wrong with the lines of an archive. Nothing that stands in one is repeated: it may be about a person.</summary>
internal static class ArchiveFaults
{
    private static readonly Phrase _anew = new(
        "صدر المخزن من جديد.", "Exportez de nouveau le dépôt.", "Export the store again.");

    /// <summary>Faults of fields; only their names are repeated.</summary>
    public static FieldFaults Fields { get; } = new("store", onlyNames: new HashSet<string>(StringComparer.Ordinal)
    {
        "schema", "file", "reference", "version", "state", "since", "retainUntil", "changedAt", "erasedAt", "order", "digest", "act", "code",
        "on", "body", "personal", "personalDigest", "key", "by", "at", "lines", "count", "tokens", "closed", "erased", "batch", "line",
        "token", "content", "end",
    });

    public static FaultKind OutOfPlace { get; } = new(
        "store.out-of-place",
        new("السطر في غير موضعه", "cette ligne n'est pas à sa place", "this line is out of its place"),
        _anew);

    public static FaultKind Unlike { get; } = new(
        "store.unlike",
        new(
            "القيمة لا توافق ما في الأسطر الأخرى",
            "cette valeur ne répond pas aux autres lignes",
            "this value does not agree with the other lines"),
        _anew);

    public static FaultKind NotStorable { get; } = new(
        "store.not-storable",
        new("نص لا يمكن تخزينه", "un texte qui ne peut être conservé", "a text that cannot be stored"),
        new(
            "اكتب نصا غير فارغ، في حدود الطول، دون U+0000.",
            "Écrivez un texte non vide, dans la limite de longueur, sans U+0000.",
            "Write a text that is not empty, within its length, without U+0000."));

    public static FaultKind CutShort { get; } = new(
        "store.cut-short",
        new(
            "الملف مبتور: ينقصه السطر الأخير",
            "le fichier est tronqué : la dernière ligne manque",
            "the file was cut short: its last line is missing"),
        _anew);

    public static FaultKind TooLong { get; } = new(
        "store.line-too-long",
        new("سطر أطول من الحد", "ligne trop longue", "a line is too long"),
        _anew);

    public static Phrase Number(string name, long number) =>
        Phrase.Same($"\"{name}\": {number.ToString(CultureInfo.InvariantCulture)}");
}
