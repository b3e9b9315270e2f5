using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with the file as a whole.</summary>
internal static class FileMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.EmptyFile, "empty-file", PabulibSeverity.Error,
            new Phrase(
                "الملف فارغ.",
                "Le fichier est vide.",
                "The file is empty."),
            new Phrase(
                "اختر ملف الاقتراع الصحيح، أو صدّره من جديد.",
                "Choisissez le bon fichier de vote ou exportez-le de nouveau.",
                "Choose the right file, or export it again.")),
        new(PabulibProblemCode.NotUtf8, "not-utf-8", PabulibSeverity.Error,
            new Phrase(
                "الملف مكتوب بترميز UTF-16 أو UTF-32.",
                "Le fichier est codé en UTF-16 ou en UTF-32.",
                "The file is encoded as UTF-16 or UTF-32."),
            new Phrase(
                "احفظه بترميز UTF-8.",
                "Enregistrez-le en UTF-8.",
                "Save it as UTF-8.")),
        new(PabulibProblemCode.InvalidUtf8, "invalid-utf-8", PabulibSeverity.Error,
            new Phrase(
                "بايت لا يصلح في UTF-8: {1}.",
                "Octet impossible en UTF-8 : {1}.",
                "A byte that cannot be UTF-8: {1}."),
            new Phrase(
                "احفظ الملف بترميز UTF-8، ثم تحقق من الحروف في هذا السطر.",
                "Enregistrez le fichier en UTF-8, puis vérifiez les lettres de cette ligne.",
                "Save the file as UTF-8, then check the letters of this line.")),
        new(PabulibProblemCode.ControlCharacter, "control-character", PabulibSeverity.Warning,
            new Phrase(
                "حرف تحكم غير مرئي: {1}.",
                "Caractère de commande invisible : {1}.",
                "An invisible control character: {1}."),
            new Phrase(
                "احذفه.",
                "Supprimez-le.",
                "Remove it.")),
        new(PabulibProblemCode.DamagedCompression, "damaged-compression", PabulibSeverity.Error,
            new Phrase(
                "تعذر فك ضغط الملف: بياناته ناقصة أو تالفة.",
                "Le fichier compressé est tronqué ou abîmé.",
                "The compressed file is cut off or damaged."),
            new Phrase(
                "نزّل الملف من جديد.",
                "Téléchargez-le de nouveau.",
                "Download it again.")),
        new(PabulibProblemCode.RecordTooLong, "record-too-long", PabulibSeverity.Error,
            new Phrase(
                "سطر يتجاوز {2} بايت؛ لم يُقرأ.",
                "Une ligne de plus de {2} octets ; elle n'a pas été lue.",
                "A line of more than {2} bytes; it was not read."),
            new Phrase(
                "تحقق من نهايات الأسطر ومن علامات الاقتباس قبله.",
                "Vérifiez les fins de ligne et les guillemets qui la précèdent.",
                "Check the line ends and the quotation marks before it.")),
        new(PabulibProblemCode.UnclosedQuote, "unclosed-quote", PabulibSeverity.Error,
            new Phrase(
                "علامة اقتباس تفتح خانة ولا شيء يغلقها.",
                "Un guillemet ouvre une cellule et rien ne la ferme.",
                "A quotation mark opens a cell and nothing closes it."),
            new Phrase(
                "أغلق الخانة بعلامة اقتباس، أو ضاعف العلامة إن كانت جزءا من النص.",
                "Fermez la cellule par un guillemet, ou doublez-le s'il fait partie du texte.",
                "Close the cell with a quotation mark, or double it where it belongs to the text.")),
        new(PabulibProblemCode.TextAfterQuote, "text-after-quote", PabulibSeverity.Warning,
            new Phrase(
                "نص بعد علامة الاقتباس التي تغلق الخانة: {1}.",
                "Du texte suit le guillemet qui ferme la cellule : {1}.",
                "Text after the quotation mark that closes the cell: {1}."),
            new Phrase(
                "ضع الخانة كلها بين علامتي اقتباس وضاعف العلامات التي بداخلها.",
                "Mettez toute la cellule entre guillemets et doublez ceux qu'elle contient.",
                "Put the whole cell in quotation marks and double those inside it.")),
        new(PabulibProblemCode.MixedLineEnds, "mixed-line-ends", PabulibSeverity.Warning,
            new Phrase(
                "هذا السطر ينتهي بـ {1} وما قبله ينتهي بـ {2}.",
                "Cette ligne finit par {1}, les précédentes par {2}.",
                "This line ends with {1}, those before it with {2}."),
            new Phrase(
                "وحّد نهايات الأسطر.",
                "Terminez toutes les lignes de la même façon.",
                "End all lines the same way.")),
        new(PabulibProblemCode.EmptyLine, "empty-line", PabulibSeverity.Warning,
            new Phrase(
                "سطر فارغ.",
                "Ligne vide.",
                "An empty line."),
            new Phrase(
                "احذفه.",
                "Supprimez-la.",
                "Remove it.")),
        new(PabulibProblemCode.ReturnsAlone, "returns-alone", PabulibSeverity.Warning,
            new Phrase(
                "الأسطر تنتهي بالحرف CR وحده، كما في أجهزة ماك القديمة.",
                "Les lignes finissent par CR seul, comme sur d'anciens Mac.",
                "Lines end with CR alone, as on old Macs."),
            new Phrase(
                "قُرئ الملف مع ذلك؛ احفظه بنهايات أسطر LF.",
                "Le fichier a été lu ; enregistrez-le avec des fins de ligne LF.",
                "The file was read all the same; save it with LF line ends.")),
        new(PabulibProblemCode.ZeroPadding, "zero-padding", PabulibSeverity.Warning,
            new Phrase(
                "بعد نهاية النص بايتات قيمتها صفر؛ أُهملت.",
                "Des octets nuls suivent la fin du texte ; ils sont ignorés.",
                "Zero bytes follow the end of the text; they are left out."),
            new Phrase(
                "تحقق من عدد الأصوات، ثم صدّر الملف من جديد: قد يكون النسخ انقطع.",
                "Vérifiez le nombre de votes et exportez de nouveau : la copie a pu être interrompue.",
                "Check the number of votes and export it again: copying may have been interrupted.")),
        new(PabulibProblemCode.WrongSeparator, "wrong-separator", PabulibSeverity.Error,
            new Phrase(
                "الفاصل بين الخانات هو {1}، والصيغة تقتضي {2}.",
                "Les cellules sont séparées par {1} ; le format veut {2}.",
                "Fields are separated by {1}; the format wants {2}."),
            new Phrase(
                "صدّر الملف من جديد واختر {2} فاصلا.",
                "Exportez le fichier de nouveau avec {2} pour séparateur.",
                "Export the file again with {2} as separator.")),
        new(PabulibProblemCode.QuotedRows, "quoted-rows", PabulibSeverity.Error,
            new Phrase(
                "كل سطر بين علامتي اقتباس، فهو خانة واحدة.",
                "Chaque ligne entière est entre guillemets : elle ne fait qu'une cellule.",
                "Every whole row stands in quotation marks, so that it is a single cell."),
            new Phrase(
                "احذف علامتي الاقتباس حول الأسطر، أو صدّر الملف من جديد والفاصل {2}.",
                "Retirez les guillemets autour des lignes, ou exportez de nouveau avec {2} pour séparateur.",
                "Remove the quotation marks around the rows, or export the file again with {2} as separator.")),
        new(PabulibProblemCode.CutOff, "cut-off", PabulibSeverity.Error,
            new Phrase(
                "ينتهي الملف داخل القسم {0}؛ وما بعده مفقود، ومنه أوراق التصويت.",
                "Le fichier s'arrête dans la section {0} ; la suite manque, bulletins compris.",
                "The file ends within the section {0}; what follows is missing, ballots included."),
            new Phrase(
                "نزّل الملف أو صدّره من جديد: لم يصل كاملا.",
                "Téléchargez-le ou exportez-le de nouveau : il n'est pas arrivé entier.",
                "Download or export it again: it did not arrive whole.")),
    ];
}
