using Tadafor.Domain.Faults;

namespace Tadafor.Tally.Voting.Json;

/// <summary>What can be wrong in the documents of a vote, beyond the faults of any document.</summary>
internal static class VoteFaults
{
    public static FieldFaults Paper { get; } = new("ballot-paper");

    public static FieldFaults Batch { get; } = new("ballot-batch", aboutPersons: true);

    public static FieldFaults Box { get; } = new("ballot-box");

    public static FieldFaults Invalidations { get; } = new("ballot-invalidations", aboutPersons: true);

    public static FieldFaults Roll { get; } = new("ballot-roll", aboutPersons: true);

    public static FieldFaults Count { get; } = new("vote-count");

    public static FaultKind Repeated { get; } = new(
        "vote.repeated",
        new("مذكور مرتين", "cité deux fois", "named twice"),
        new("أبق على واحد.", "N'en gardez qu'un.", "Keep one."));

    public static FaultKind TooMuchMoney { get; } = new(
        "vote.too-much-money",
        new(
            "كلفة كل المشاريع أكبر مما يعد",
            "le coût de tous les projets dépasse ce qui se compte",
            "the projects cost more than can be counted"),
        new("راجع الكلف.", "Vérifiez les coûts.", "Check the costs."));

    public static FaultKind NoProject { get; } = new(
        "vote.no-project",
        new("لا مشروع في اللائحة بهذا الرمز", "aucun projet de la liste n'a cet identifiant", "no project on the list has this identifier"),
        new("صحح الرمز.", "Corrigez l'identifiant.", "Correct the identifier."));

    public static FaultKind NotAToken { get; } = new(
        "vote.not-a-token",
        new("ليس رمزا من 64 رقما ست عشريا", "ce n'est pas un jeton de 64 chiffres hexadécimaux", "not a token of 64 hexadecimal digits"),
        new("صححه.", "Corrigez-le.", "Correct it."));

    public static FaultKind NotABatchName { get; } = new(
        "vote.not-a-batch-name",
        new(
            "ليس اسم دفعة (حروف وأرقام، فيها رقم، 32 على الأكثر، بلا فراغ)",
            "ce n'est pas un nom de lot (lettres et chiffres, dont un chiffre, 32 au plus, sans espace)",
            "not the name of a batch (letters and digits, one digit among them, 32 at most, no space)"),
        new("صححه.", "Corrigez-le.", "Correct it."));

    public static FaultKind UrnOrBallots { get; } = new(
        "vote.urn-or-ballots",
        new(
            "تذكر الدفعة أوراقا، أو مجاميع صندوق مع لائحته، أحدهما لا غير",
            "un lot porte des bulletins, ou les totaux d'une urne avec sa liste, l'un des deux",
            "a batch holds ballots, or the totals of an urn with its roll, one of the two"),
        new(
            "اكتب ballots، أو papers وtotals وroll.",
            "Écrivez ballots, ou papers, totals et roll.",
            "Write ballots, or papers, totals and roll."));

    public static FaultKind BadBallot { get; } = new(
        "vote.bad-ballot",
        new("ليست ورقة من هذا الاقتراع", "ce n'est pas un bulletin de ce vote", "no ballot of this vote"),
        new("صحح المشاريع أو النقط.", "Corrigez les projets ou les points.", "Correct projects or points."));

    public static FaultKind NumbersDiffer { get; } = new(
        "vote.numbers-differ",
        new(
            "عدد المصوتين لا يطابق الأوراق المنشورة",
            "le nombre de votants ne correspond pas aux bulletins publiés",
            "the number of voters is not that of the published ballots"),
        new("اطلب الصندوق كما نشر.", "Demandez l'urne telle que publiée.", "Ask for the box as it was published."));

    public static FaultKind DigestDiffers { get; } = new(
        "vote.digest-differs",
        new(
            "البصمة لا تطابق المحتوى: غيرت الوثيقة بعد نشرها",
            "l'empreinte ne correspond pas au contenu : le document a été modifié après sa publication",
            "the digest is not that of the content: the document was changed after it was published"),
        new("اطلب الصندوق كما نشر.", "Demandez l'urne telle que publiée.", "Ask for the box as it was published."));
}
