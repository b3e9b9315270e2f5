using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with ballots, as far as the count needs them.</summary>
internal static class VotesMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.EmptyVoterId, "empty-voter-id", PabulibSeverity.Warning,
            new Phrase(
                "ورقة بلا معرّف ناخب.",
                "Un bulletin sans identifiant de votant.",
                "A ballot without a voter identifier."),
            new Phrase(
                "اكتب معرّفا في العمود {0}؛ بدونه لا يُتحقق من التصويت مرة واحدة.",
                "Donnez-lui un identifiant dans la colonne {0} ; sans lui on ne peut vérifier que chacun n'a voté qu'une fois.",
                "Give it one in the column {0}; without it, that everyone voted once cannot be checked.")),
        new(PabulibProblemCode.RepeatedVoter, "repeated-voter", PabulibSeverity.Error,
            new Phrase(
                "ورقتان لناخب واحد: {1}.",
                "Deux bulletins d'un même votant : {1}.",
                "Two ballots of one voter: {1}."),
            new Phrase(
                "احذف الورقة التي لا تُحتسب، أو صحح المعرّف.",
                "Supprimez celui qui ne compte pas, ou corrigez l'identifiant.",
                "Remove the one that does not count, or correct the identifier.")),
        new(PabulibProblemCode.UnknownProject, "unknown-project", PabulibSeverity.Error,
            new Phrase(
                "ورقة تذكر مشروعا غير مدرج: {1}.",
                "Un bulletin nomme un projet qui n'est pas dans la liste : {1}.",
                "A ballot names a project that is not listed: {1}."),
            new Phrase(
                "صحح المعرّف، أو أضف المشروع إلى PROJECTS.",
                "Corrigez l'identifiant, ou ajoutez le projet à PROJECTS.",
                "Correct the identifier, or add the project to PROJECTS.")),
        new(PabulibProblemCode.RepeatedChoice, "repeated-choice", PabulibSeverity.Warning,
            new Phrase(
                "ورقة تذكر المشروع {1} مرتين؛ يُحتسب مرة واحدة.",
                "Un bulletin nomme deux fois le projet {1} ; il compte une fois.",
                "A ballot names the project {1} twice; it counts once."),
            new Phrase(
                "احذف التكرار، ما لم ينص النظام على غير ذلك.",
                "Supprimez la répétition, sauf si le règlement dit autre chose.",
                "Remove the repetition, unless the rules of the vote say otherwise.")),
        new(PabulibProblemCode.RefusedRepeatedChoice, "refused-repeated-choice", PabulibSeverity.Error,
            new Phrase(
                "ورقة تذكر المشروع {1} مرتين؛ وهذا مرفوض.",
                "Un bulletin nomme deux fois le projet {1} ; c'est refusé.",
                "A ballot names the project {1} twice; that is refused."),
            new Phrase(
                "صحح الورقة، أو اقرأ الملف بحيث يُحتسب التكرار مرة واحدة.",
                "Corrigez le bulletin, ou lisez le fichier en comptant les répétitions une fois.",
                "Correct the ballot, or read the file counting repetitions once.")),
        new(PabulibProblemCode.EmptyChoice, "empty-choice", PabulibSeverity.Warning,
            new Phrase(
                "فاصلة زائدة في قائمة الاختيارات.",
                "Une virgule de trop dans la liste des choix.",
                "A comma too many in the list of choices."),
            new Phrase(
                "احذفها.",
                "Supprimez-la.",
                "Remove it.")),
        new(PabulibProblemCode.PointsLengthDiffers, "points-length-differs", PabulibSeverity.Error,
            new Phrase(
                "النقط {1} ليست بعدد المشاريع، وهو {2}.",
                "Les points {1} ne sont pas aussi nombreux que les projets : {2}.",
                "The points {1} are not as many as the projects: {2}."),
            new Phrase(
                "اكتب نقطة لكل مشروع في الورقة، بالترتيب نفسه.",
                "Donnez des points à chaque projet du bulletin, dans le même ordre.",
                "Give points to each project of the ballot, in the same order.")),
        new(PabulibProblemCode.PointsForNothing, "points-for-nothing", PabulibSeverity.Error,
            new Phrase(
                "نقط بلا مشروع: {1}.",
                "Des points sans projet : {1}.",
                "Points without a project: {1}."),
            new Phrase(
                "اكتب المشروع في موضعه من قائمة الاختيارات، أو احذف النقط والفاصلة.",
                "Écrivez le projet à sa place dans la liste des choix, ou supprimez les points et la virgule.",
                "Write the project in its place in the list of choices, or remove the points and the comma.")),
        new(PabulibProblemCode.UnreadablePoints, "unreadable-points", PabulibSeverity.Error,
            new Phrase(
                "نقط ليست عددا: {1}.",
                "Des points qui ne sont pas un nombre : {1}.",
                "Points that are not a number: {1}."),
            new Phrase(
                "اكتب أرقاما، وعند الحاجة نقطة قبل الكسر.",
                "Écrivez des chiffres, et un point avant les décimales s'il y en a.",
                "Write digits, with a point before decimals if any.")),
        new(PabulibProblemCode.NegativePoints, "negative-points", PabulibSeverity.Error,
            new Phrase(
                "نقط سالبة في توزيع رصيد من النقط: {1}.",
                "Des points négatifs sur un bulletin cumulatif : {1}.",
                "Negative points on a cumulative ballot: {1}."),
            new Phrase(
                "اكتب صفرا أو عددا موجبا.",
                "Écrivez zéro ou un nombre positif.",
                "Write zero or a positive number.")),
    ];
}
