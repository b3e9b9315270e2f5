using System.Text.Json;
using Tadafor.Domain.Words;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>What can be wrong in a file of constraints, in words.</summary>
internal static class ConstraintsFaults
{
    public static ConstraintsFault Malformed(JsonException error) => new(
        "$",
        new Phrase("النص ليس JSON سليما، أو تكررت فيه خاصية (السطر {0}، الموضع {1}).", "Le texte n'est pas du JSON valide, ou une propriété y est répétée (ligne {0}, position {1}).", "The text is not well-formed JSON, or a property stands twice (line {0}, position {1}).")
            .With(Numerals.Number((error.LineNumber ?? 0) + 1), Numerals.Number((error.BytePositionInLine ?? 0) + 1)),
        new Phrase("صححوه عند هذا الموضع.", "Corrigez-le à cet endroit.", "Mend it at that place."));

    public static ConstraintsFault Unknown(string path, IEnumerable<string> known) => new(
        path,
        new Phrase("هذه الخاصية غير معروفة.", "Cette propriété est inconnue.", "This property is not known."),
        OneOf(known));

    public static ConstraintsFault Missing(string path) => new(
        path,
        new Phrase("هذه الخاصية ناقصة.", "Cette propriété manque.", "This property is missing."),
        new Phrase("أضيفوها.", "Ajoutez-la.", "Add it."));

    public static ConstraintsFault NotA(string path, Phrase expected) => new(
        path,
        new Phrase("القيمة من نوع آخر.", "La valeur est d'un autre type.", "The value is of another kind."),
        new Phrase("اكتبوا {0}.", "Écrivez {0}.", "Write {0}.").With(expected));

    public static ConstraintsFault UnknownWord(string path, string word, IEnumerable<string> known) => new(
        path,
        new Phrase("الكلمة {0} غير معروفة.", "Le mot {0} est inconnu.", "The word {0} is not known.").With(Bidi.Quoted(word)),
        OneOf(known));

    public static ConstraintsFault TooFine(string path) => new(
        path,
        new Phrase("ليس مبلغا يمكن عده بأصغر وحدة في ملف الاقتراع.", "Ce n'est pas un montant entier dans la plus petite unité du fichier du scrutin.", "This is not a whole amount in the smallest unit of the election's file."),
        new Phrase("اكتبوا مبلغا بعدد المنازل العشرية المستعملة في الملف.", "Écrivez un montant avec autant de décimales que le fichier.", "Write an amount with as many decimals as the file uses."));

    public static ConstraintsFault NoColumn(string path, string column) => new(
        path,
        new Phrase("ليس في قسم PROJECTS عمود اسمه {0}.", "La section PROJECTS n'a pas de colonne {0}.", "The section PROJECTS has no column {0}.").With(Bidi.Quoted(column)),
        new Phrase("اكتبوا اسم عمود موجود في الملف.", "Écrivez le nom d'une colonne du fichier.", "Write the name of a column of the file."));

    public static ConstraintsFault OneGroup(string path) => new(
        path,
        new Phrase("يُحدد القيد صنفا أو فئة مستفيدة، واحدا منهما لا غير.", "La contrainte nomme une catégorie ou un groupe de bénéficiaires, l'un des deux.", "The constraint names a category or a group of beneficiaries, one of the two."),
        new Phrase("اكتبوا category أو beneficiaries.", "Écrivez category ou beneficiaries.", "Write category or beneficiaries."));

    private static Phrase OneOf(IEnumerable<string> known) => new Phrase("المعروف: {0}.", "Connus : {0}.", "Known: {0}.").With(Bidi.Quoted(string.Join(", ", known)));
}
