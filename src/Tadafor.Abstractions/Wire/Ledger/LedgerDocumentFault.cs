using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>What can be wrong with a ledger document.</summary>
public enum LedgerDocumentFaultKind
{
    /// <summary>The text is not JSON.</summary>
    NotJson = 0,

    /// <summary>The schema is missing or another one.</summary>
    OtherSchema,

    /// <summary>A field that must be there is missing.</summary>
    Missing,

    /// <summary>A field that is not known.</summary>
    Unknown,

    /// <summary>What stands there is not of the right kind.</summary>
    WrongValue,

    /// <summary>Two lines stand at the same place of a sheet.</summary>
    SamePlace,

    /// <summary>The proof taken at deposit is not that of these lines: the document was changed.</summary>
    Altered,
}

/// <summary>Something wrong with a ledger document: where, what, what to do. It never repeats what stands there.</summary>
public sealed record LedgerDocumentFault
{
    internal LedgerDocumentFault(LedgerDocumentFaultKind kind, string path)
    {
        Kind = kind;
        Path = path;
    }

    /// <summary>What is wrong.</summary>
    public LedgerDocumentFaultKind Kind { get; }

    /// <summary>Where, as a JSON path.</summary>
    public string Path { get; }

    /// <summary>Place, reason and remedy.</summary>
    public Phrase Text => new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(Bidi.Quoted(Path), Kind switch
    {
        LedgerDocumentFaultKind.NotJson => new("ليس JSON سليما: استرجع نسخة سليمة", "JSON invalide : reprendre une copie saine", "not valid JSON: take a sound copy"),
        LedgerDocumentFaultKind.OtherSchema => new("ليس سجل توقيعات من هذه الصيغة: راجع الملف", "ce n'est pas un registre de signatures de ce format : vérifier le fichier", "not a signature ledger of this format: check the file"),
        LedgerDocumentFaultKind.Missing => new("معطى ناقص: أضفه", "champ absent : l'ajouter", "a field is missing: add it"),
        LedgerDocumentFaultKind.Unknown => new("معطى غير معروف: احذفه", "champ inconnu : le retirer", "the field is not known: remove it"),
        LedgerDocumentFaultKind.WrongValue => new("قيمة غير صالحة: صححها", "valeur invalide : la corriger", "the value is not of the right kind: correct it"),
        LedgerDocumentFaultKind.SamePlace => new("سطران في المكان نفسه من الورقة: احتفظ بالصحيح", "deux lignes à la même place de la feuille : garder la bonne", "two lines at the same place of a sheet: keep the right one"),
        LedgerDocumentFaultKind.Altered => new("غُيرت الوثيقة بعد الإيداع: استرجع النسخة الأصلية", "document modifié après le dépôt : reprendre l'original", "changed after the deposit: take the original"),
    });

    /// <summary>The English words.</summary>
    public override string ToString() => Text.En;
}
