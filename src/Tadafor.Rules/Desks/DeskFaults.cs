using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Desks;

/// <summary>What can be wrong with an order beside its document.</summary>
internal static class DeskFaults
{
    private static readonly FaultKind _noFile = new(
        "desk.no-such-file",
        new("لا ملف بهذا المرجع", "aucun dossier sous cette référence", "no file under this reference"),
        new(
            "صحح المرجع، أو افتح الملف أولا.",
            "Corrigez la référence, ou ouvrez d'abord le dossier.",
            "Correct the reference, or open the file first."));

    private static readonly FaultKind _fileExists = new(
        "desk.file-exists",
        new("يوجد ملف بهذا المرجع", "un dossier existe sous cette référence", "a file exists under this reference"),
        new("اختر مرجعا آخر.", "Choisissez une autre référence.", "Choose another reference."));

    private static readonly FaultKind _keyTaken = new(
        "desk.key-taken",
        new(
            "استعمل هذا المفتاح لأمر آخر في الملف",
            "cette clé a servi à un autre ordre du dossier",
            "this key was used for another order in the file"),
        new("اختر مفتاحا جديدا.", "Choisissez une nouvelle clé.", "Choose a new key."));

    private static readonly FaultKind _noDay = new(
        "desk.no-day-of-deposit",
        new("لا يذكر الملف تاريخ الإيداع", "le dossier ne dit pas le jour du dépôt", "the dossier does not say the day of deposit"),
        new("أضف «depositedOn».", "Ajoutez « depositedOn ».", "Add “depositedOn”."));

    private static readonly FaultKind _noProcedure = new(
        "desk.no-procedure",
        new(
            "لم تحدد مسطرة لهذا النوع من الملفات",
            "aucune procédure n'est donnée pour ce genre de dossier",
            "no procedure is given for this kind of file"),
        new(
            "عين «national-government» أو «national-parliament»؛ ولا مسطرة للملتمسات.",
            "Donnez « national-government » ou « national-parliament » ; les motions n'ont pas de procédure ici.",
            "Give “national-government” or “national-parliament”; motions have no procedure here."));

    private static readonly FaultKind _erased = new(
        "desk.dossier-erased",
        new("محيت وثائق الملف", "les pièces du dossier ont été effacées", "the dossier was erased"),
        new("لا يمكن فحصه من جديد.", "Il ne peut plus être examiné.", "It can no longer be examined."));

    private static readonly FaultKind _noVersion = new(
        "desk.no-such-version",
        new("لا صيغة بهذا المعرف في الملف", "aucune version de cet identifiant au dossier", "the file holds no version of this identifier"),
        new(
            "اكتب معرف صيغة من الملف.",
            "Écrivez l'identifiant d'une version du dossier.",
            "Write the identifier of a version of the file."));

    private static readonly FaultKind _notOpen = new(
        "desk.ledger-not-open",
        new("السجل مودع: لا يتغير", "le registre est déposé : il ne change plus", "the ledger is deposited: it no longer changes"),
        new("لا شيء يضاف بعد الإيداع.", "Rien ne s'ajoute après le dépôt.", "Nothing is added after the deposit."));

    private static readonly FaultKind _notDeposited = new(
        "desk.ledger-not-deposited",
        new(
            "السجل غير مودع أو محي من قبل",
            "le registre n'est pas déposé, ou déjà effacé",
            "the ledger is not deposited, or erased already"),
        new("أودعه قبل المحو.", "Déposez-le avant d'effacer.", "Deposit it before erasing."));

    private static readonly FaultKind _otherKey = new(
        "desk.ledger-other-key",
        new(
            "سجلت التوقيعات السابقة بمفتاح آخر",
            "les signatures antérieures furent inscrites avec une autre clé",
            "earlier signatures were recorded with another key"),
        new(
            "استعمل ذلك المفتاح: بغيره لا يكشف أي تكرار.",
            "Donnez cette clé : avec une autre, aucun double ne serait trouvé.",
            "Give that key: with another nobody would be found twice."));

    private static readonly FaultKind _placeTaken = new(
        "desk.ledger-place-taken",
        new("في هذا الموضع موقع آخر", "un autre signataire est à cette place", "another signatory stands at this place"),
        new("راجع الورقة ورقم السطر.", "Vérifiez la feuille et la ligne.", "Check the sheet and the line."));

    private static readonly FaultKind _noPaper = new(
        "desk.vote-no-paper",
        new("لا ورقة تصويت في الملف", "aucun bulletin modèle au dossier", "the file holds no ballot paper"),
        new("ضع ورقة التصويت أولا.", "Déposez d'abord le bulletin modèle.", "Set the ballot paper first."));

    private static readonly FaultKind _paperSet = new(
        "desk.vote-paper-set",
        new(
            "وضعت ورقة التصويت من قبل: لا تتغير",
            "le bulletin modèle est déjà fixé : il ne change plus",
            "the ballot paper is set: it no longer changes"),
        new("أبق عليها.", "Gardez-le.", "Keep it."));

    private static readonly FaultKind _voteNotOpen = new(
        "desk.vote-not-open",
        new("التصويت غير مفتوح", "le vote n'est pas ouvert", "the vote is not open"),
        new(
            "سجل فتح التصويت أولا؛ ولا شيء يضاف بعد إغلاقه.",
            "Inscrivez d'abord l'ouverture du vote ; rien ne s'ajoute après sa clôture.",
            "Record the opening of the vote first; nothing is added once it is closed."));

    private static readonly FaultKind _otherPaper = new(
        "desk.vote-other-paper",
        new(
            "البصمة غير بصمة فتح التصويت",
            "l'empreinte n'est pas celle de l'ouverture du vote",
            "the digest is not that of the opening of the vote"),
        new(
            "ضع ورقة القواعد واللائحة المجمدتين.",
            "Déposez le bulletin des règles et de la liste figées.",
            "Set the paper of the frozen rules and list."));

    private static readonly FaultKind _batchNameTaken = new(
        "desk.vote-batch-name-taken",
        new(
            "دفعة أخرى بمحتوى آخر تحمل هذا الاسم",
            "un autre lot, au contenu différent, porte ce nom",
            "another batch with other ballots has this name"),
        new("أعطها اسما آخر.", "Donnez un autre nom.", "Give it another."));

    private static readonly Phrase _correct = new("صحح الأمر.", "Corrigez l'ordre.", "Correct the order.");

    private static readonly Dictionary<LedgerFault, FaultKind> _problems = new()
    {
        [LedgerFault.ByMissing] = Problem("by-missing", LedgerFault.ByMissing),
        [LedgerFault.ReasonMissing] = Problem("reason-missing", LedgerFault.ReasonMissing),
        [LedgerFault.IdentityNumberInText] = Problem("identity-number-in-text", LedgerFault.IdentityNumberInText),
        [LedgerFault.TouchesNothing] = Problem("touches-nothing", LedgerFault.TouchesNothing),
        [LedgerFault.NoSuchInvalidation] = Problem("no-such-invalidation", LedgerFault.NoSuchInvalidation),
        [LedgerFault.RevokedAlready] = Problem("revoked-already", LedgerFault.RevokedAlready),
        [LedgerFault.TooMany] = Problem("too-many", LedgerFault.TooMany),
    };

    public static DocumentFaults NotOpen => Of(_notOpen, "$");

    public static DocumentFaults NotDeposited => Of(_notDeposited, "$");

    public static DocumentFaults OtherKey => Of(_otherKey, "$.keyMark");

    public static DocumentFaults NoVersion => Of(_noVersion, "$.version");

    public static DocumentFaults NoFile => Of(_noFile, "$");

    public static DocumentFaults FileExists => Of(_fileExists, "$");

    public static DocumentFaults KeyTaken => Of(_keyTaken, "$");

    public static DocumentFaults NoDay => Of(_noDay, "$.depositedOn");

    public static DocumentFaults NoProcedure => Of(_noProcedure, "$.law");

    public static DocumentFaults Erased => Of(_erased, "$");

    public static DocumentFaults NoPaper => Of(_noPaper, "$");

    public static DocumentFaults PaperSet => Of(_paperSet, "$");

    public static DocumentFaults VoteNotOpen => Of(_voteNotOpen, "$");

    public static DocumentFaults BatchNameTaken => Of(_batchNameTaken, "$.id");

    /// <summary>A paper of other rules or another list than the vote opened on.</summary>
    /// <param name="fields">The fields whose digest is another.</param>
    public static DocumentFaults OtherPaper(IEnumerable<string> fields) =>
        new(fields.Select(field => new DocumentFault(_otherPaper, $"$.{field}")).ToSequence());

    /// <summary>Everything that a vote does not do.</summary>
    public static DocumentFaults Of(Sequence<VotingProblem> problems) => new(problems
        .Select(p => new DocumentFault(new($"desk.vote-{Hyphened(p.Fault)}", p.Text, _correct), "$"))
        .ToSequence());

    /// <summary>Acts that cannot be, of those that an order adds.</summary>
    /// <param name="irregularities">What is wrong with the acts of the whole file.</param>
    /// <param name="from">The first act of the order.</param>
    public static Sequence<DocumentFault> Of(Sequence<ActIrregularity> irregularities, int from) => irregularities
        .Where(i => i.Index >= from)
        .Select(i => new DocumentFault(new(i.Code, i.Text, i.Remedy), i.Path))
        .ToSequence();

    /// <summary>Two signatories at one place.</summary>
    public static DocumentFaults PlaceTaken(SignatureLine line) =>
        new(Sequence.Of(new DocumentFault(_placeTaken, "$.lines") { Found = line.ToString() }));

    /// <summary>Everything that a ledger does not do.</summary>
    public static DocumentFaults Of(Sequence<LedgerProblem> problems) =>
        new(problems.Select(p => new DocumentFault(_problems[p.Fault], "$")).ToSequence());

    /// <summary>Faults without places in a text that nobody has seen: the file as the desk writes it.</summary>
    public static DocumentFaults Unplaced(DocumentFaults faults) =>
        new(faults.Listed.Select(f => f with { Place = null }).ToSequence(), faults.NotListed);

    private static string Hyphened(VotingFault fault) => string.Concat(
        fault.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : $"{c}"));

    private static FaultKind Problem(string code, LedgerFault fault) => new($"desk.ledger-{code}", new LedgerProblem(fault).Text, _correct);

    private static DocumentFaults Of(FaultKind kind, string path) => new(Sequence.Of(new DocumentFault(kind, path)));
}
