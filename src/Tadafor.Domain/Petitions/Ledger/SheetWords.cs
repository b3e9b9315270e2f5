using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>Reason and remedy of each fault.</summary>
internal static class SheetWords
{
    public static Phrase Of(SheetFault fault) => fault switch
    {
        SheetFault.NoSignatoryColumn => new(
            "لا عمود لأرقام البطاقات: سم عمودا «رقم البطاقة» أو token",
            "aucune colonne de numéros de carte : nommer une colonne « cin » ou « jeton »",
            "no column holds identity numbers: head one “identity” or “token”"),
        SheetFault.RepeatedColumn => new(
            "عمودان للمعطى نفسه: احتفظ بأحدهما",
            "deux colonnes pour la même donnée : n'en garder qu'une",
            "two columns hold the same thing: keep one"),
        SheetFault.NoKey => new(
            "أرقام بطاقات بدون مفتاح: أعط المفتاح",
            "des numéros de carte sans clé : donner la clé",
            "identity numbers without a key: give the key"),
        SheetFault.NoSheet => new(
            "الورقة غير معروفة: أضف عمود «الورقة» أو مرجعا لها",
            "feuille inconnue : ajouter une colonne « feuille » ou une référence",
            "the sheet is not known: add a column “sheet” or a reference"),
        SheetFault.CellCount => new(
            "عدد الخانات لا يطابق العناوين: راجع الفواصل",
            "le nombre de cases ne correspond pas aux titres : vérifier les séparateurs",
            "there are not as many cells as headings: check the separators"),
        SheetFault.NobodyNamed => new(
            "لا رقم بطاقة: أضفه أو احذف السطر",
            "pas de numéro de carte : l'ajouter ou retirer la ligne",
            "no identity number: add it or remove the row"),
        SheetFault.NotAnIdentityNumber => new(
            "ليس رقم بطاقة (حرف أو حرفان ثم خمسة إلى سبعة أرقام): صححه",
            "ce n'est pas un numéro de carte (une ou deux lettres, cinq à sept chiffres) : le corriger",
            "not an identity number (one or two letters, five to seven digits): correct it"),
        SheetFault.NotAToken => new(
            "ليس رمزا من 64 رقما ست عشريا: صححه",
            "ce n'est pas un jeton de 64 chiffres hexadécimaux : le corriger",
            "not a token of 64 hexadecimal digits: correct it"),
        SheetFault.NotASheet => new(
            "ليس مرجع ورقة (حروف وأرقام، فيها رقم، 32 على الأكثر، بلا فراغ، لا يشبه رقم بطاقة): صححه",
            "ce n'est pas une référence de feuille (lettres et chiffres, dont un chiffre, 32 au plus, sans espace, sans ressembler à un numéro de carte) : la corriger",
            "not a reference of a sheet (letters and digits, one digit among them, 32 at most, no space, unlike an identity number): correct it"),
        SheetFault.NotALine => new(
            "ليس رقم سطر: اكتب عددا من 1 فما فوق",
            "ce n'est pas un numéro de ligne : écrire un nombre à partir de 1",
            "not the number of a line: write a number from 1 on"),
        SheetFault.NotYesOrNo => new(
            "ليس نعم ولا لا: اكتب نعم أو لا، أو اتركه فارغا",
            "ni oui ni non : écrire oui ou non, ou laisser vide",
            "neither yes nor no: write yes or no, or leave it empty"),
        SheetFault.TerritoryUnfit => new(
            "نفوذ ترابي أطول من 400 حرف، أو فيه ما يشبه رقم بطاقة أو علامات لا تعرض: صححه",
            "territoire de plus de 400 caractères, ou qui contient ce qui ressemble à un numéro de carte ou des signes qui ne s'affichent pas : le corriger",
            "a territory above 400 characters, or with what looks like an identity number or signs that cannot be shown: correct it"),
        SheetFault.PlaceTaken => new(
            "هذا المكان من الورقة مسجل لموقع آخر: راجع الورقة والسطر",
            "cette place de la feuille est celle d'un autre signataire : vérifier feuille et ligne",
            "this place on the sheet is somebody else's: check sheet and line"),
        SheetFault.Unreadable => new(
            "لا يقرأ السطر: راجع علامات الاقتباس والترميز UTF-8",
            "ligne illisible : vérifier les guillemets et l'encodage UTF-8",
            "the row cannot be read: check its quotes and that it is UTF-8"),
    };
}
