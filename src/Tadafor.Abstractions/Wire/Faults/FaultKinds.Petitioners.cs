namespace Tadafor.Abstractions.Wire.Faults;

/// <content>Faults of petitioners and signatories.</content>
public static partial class FaultKinds
{
    /// <summary>A field of citizens in an association's file, or the other way round.</summary>
    public static FaultKind OtherKind { get; } = new(
        "petitioners.other-kind",
        new("حقل يخص الصنف الآخر من مقدمي العرائض", "champ propre à l'autre catégorie de pétitionnaires", "a field that belongs to the other kind of petitioners"),
        new("احذفه أو صحح «kind».", "Retirez-le ou corrigez « kind ».", "Take it out or correct “kind”."));

    /// <summary>Both a list and counts.</summary>
    public static FaultKind TwoLists { get; } = new(
        "petitioners.two-lists",
        new("لائحة موقعين وأعداد معا", "une liste de signataires et des nombres à la fois", "both a list of signatories and counts"),
        new("أبق اللائحة واحذف «counts»: الأعداد تستخرج منها.", "Gardez la liste et retirez « counts » : les nombres en sont tirés.", "Keep the list and take “counts” out: the counts are taken from it."));

    /// <summary>Something is said of signatories who are not listed.</summary>
    public static FaultKind NoList { get; } = new(
        "petitioners.no-list",
        new("قول عن الموقعين دون لائحة لهم", "une indication sur les signataires, sans leur liste", "something is said of signatories, but they are not listed"),
        new("أضف «signatories» أو احذف الحقل.", "Ajoutez « signatories » ou retirez le champ.", "Add “signatories” or take the field out."));

    /// <summary>What stands for a signatory is not a token.</summary>
    public static FaultKind NotAToken { get; } = new(
        "signatory.not-a-token",
        new("رمز الموقع ليس 64 رقما سداسي عشر", "le jeton du signataire n'a pas la forme de 64 chiffres hexadécimaux", "the signatory's token is not 64 hexadecimal digits"),
        new(
            "ضع ناتج HMAC-SHA-256 لرقم البطاقة بمفتاح الجماعة.",
            "Mettez le HMAC-SHA-256 du numéro de la carte, avec la clé de la commune.",
            "Put the HMAC-SHA-256 of the card number under the commune's key."));

    /// <summary>An identity number stands where a token belongs.</summary>
    public static FaultKind IdentityNumberInClear { get; } = new(
        "signatory.identity-number",
        new(
            "يبدو رقم بطاقة تعريف وطنية مكتوبا بوضوح؛ أرقام البطائق لا تمر أبدا بوضوح، ولذلك لا يعاد ذكره هنا",
            "cela ressemble à un numéro de carte d'identité en clair ; ces numéros ne circulent jamais en clair, il n'est donc pas répété ici",
            "this looks like an identity-card number in clear; such numbers never travel in clear, so it is not repeated here"),
        new(
            "ضع مكانه ناتج HMAC-SHA-256 بمفتاح الجماعة، واحذف الرقم من كل نسخة من الملف.",
            "Remplacez-le par son HMAC-SHA-256 sous la clé de la commune, et effacez le numéro de toute copie du document.",
            "Replace it by its HMAC-SHA-256 under the commune's key, and erase the number from every copy of the document."));
}
