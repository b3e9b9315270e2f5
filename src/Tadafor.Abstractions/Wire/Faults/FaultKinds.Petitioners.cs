using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Faults;

/// <content>Faults of petitioners and signatories.</content>
internal static partial class FaultKinds
{
    /// <summary>A field of one kind of petitioners in the file of another.</summary>
    internal static FaultKind OtherKind { get; } = new(
        "petitioners.other-kind",
        new(
            "حقل يخص صنفا آخر من مقدمي العرائض",
            "champ propre à une autre catégorie de pétitionnaires",
            "a field that belongs to another kind of petitioners"),
        new("احذفه أو صحح «kind».", "Retirez-le ou corrigez « kind ».", "Take it out or correct “kind”."));

    /// <summary>A field that this kind of petition does not have.</summary>
    internal static FaultKind FieldOfOtherKind { get; } = new(
        "dossier.other-kind",
        new("حقل لا يخص هذا النوع من العرائض", "champ étranger à ce genre de pétition", "a field that this kind of petition does not have"),
        new("احذفه أو صحح «kind».", "Retirez-le ou corrigez « kind ».", "Take it out or correct “kind”."));

    /// <summary>A kind of petition that is none.</summary>
    internal static FaultKind UnknownPetitionKind { get; } = new(
        "dossier.unknown-petition-kind",
        new("نوع عريضة غير معروف", "genre de pétition inconnu", "an unknown kind of petition"),
        new(
            "اختر أحد الأنواع المذكورة؛ ودون الحقل فهي عريضة إلى جماعة.",
            "Prenez l'un des genres cités ; sans ce champ, c'est une pétition à une commune.",
            "Take one of those named; without the field it is a petition to a commune."));

    /// <summary>A committee before a council, or citizens or an association before a national authority.</summary>
    internal static FaultKind PetitionersOfOtherKind { get; } = new(
        "petitioners.not-of-this-kind",
        new(
            "لا يقدم هذا الصنف هذا النوع من العرائض: للمجالس مواطنون أو جمعية (الفصل 139 من الدستور)، وللسلطات العمومية لجنة من المواطنين (الفصلان 14 و15 من الدستور، والمادة 2 من القانونين التنظيميين 44.14 و64.14)",
            "ces pétitionnaires ne présentent pas ce genre de pétition : aux conseils, des citoyens ou une association (Constitution, art. 139) ; aux pouvoirs publics, une commission de citoyens (Constitution, art. 14 et 15 ; LO 44-14 et 64-14, art. 2)",
            "these petitioners do not present this kind of petition: to councils, citizens or an association (Constitution, art. 139); to public authorities, a committee of citizens (Constitution, arts 14 and 15; OL 44-14 and 64-14, art. 2)"),
        new("صحح «kind» في أحد الموضعين.", "Corrigez « kind » à l'un des deux endroits.", "Correct “kind” in one of the two places."));

    /// <summary>A prefecture or province named twice.</summary>
    internal static FaultKind ProvinceTwice { get; } = new(
        "region.province-twice",
        new("عمالة أو إقليم مذكور مرتين", "préfecture ou province nommée deux fois", "a prefecture or province named twice"),
        new("أبق ذكرا واحدا.", "Gardez une seule mention.", "Keep one mention."));

    // Bounds on what is worth reading, no rules of law: a region stays far below the number of the whole Kingdom, and censuses are few.
    internal const int MostProvinces = 75, MostFigures = 100;

    /// <summary>A list longer than any that can be true.</summary>
    internal static FaultKind TooManyItems { get; } = new(
        "dossier.too-many-items",
        new("قائمة أطول من كل قائمة صحيحة", "liste plus longue que toute liste vraie", "a list longer than any that can be true"),
        new("أبق على ما يخص هذا الملف.", "Gardez ce qui regarde ce dossier.", "Keep what concerns this file."));

    /// <summary>What is expected of a list.</summary>
    internal static Phrase AtMost(int items) =>
        new Phrase("{0} على الأكثر", "{0} au plus", "{0} at most").With(Numerals.Number(items));

    /// <summary>Both a list and counts.</summary>
    internal static FaultKind TwoLists { get; } = new(
        "petitioners.two-lists",
        new("لائحة موقعين وأعداد معا", "une liste de signataires et des nombres à la fois", "both a list of signatories and counts"),
        new(
            "أبق اللائحة واحذف «counts»: الأعداد تستخرج منها.",
            "Gardez la liste et retirez « counts » : les nombres en sont tirés.",
            "Keep the list and take “counts” out: the counts are taken from it."));

    /// <summary>Something is said of signatories who are not listed.</summary>
    internal static FaultKind NoList { get; } = new(
        "petitioners.no-list",
        new(
            "قول عن الموقعين دون لائحة لهم",
            "une indication sur les signataires, sans leur liste",
            "something is said of signatories, but they are not listed"),
        new(
            "أضف «signatories» أو احذف الحقل.",
            "Ajoutez « signatories » ou retirez le champ.",
            "Add “signatories” or take the field out."));

    /// <summary>What stands for a signatory is not a token.</summary>
    internal static FaultKind NotAToken { get; } = new(
        "signatory.not-a-token",
        new(
            "رمز الموقع ليس 64 رقما سداسي عشر",
            "le jeton du signataire n'a pas la forme de 64 chiffres hexadécimaux",
            "the signatory's token is not 64 hexadecimal digits"),
        new(
            "ضع ناتج HMAC-SHA-256 لرقم البطاقة بمفتاح الجماعة.",
            "Mettez le HMAC-SHA-256 du numéro de la carte, avec la clé de la commune.",
            "Put the HMAC-SHA-256 of the card number under the commune's key."));

    /// <summary>An identity number stands where a token belongs.</summary>
    internal static FaultKind IdentityNumberInClear { get; } = new(
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
