using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Faults;

/// <content>What is worth a look, though the dossier can be assessed.</content>
internal static partial class FaultKinds
{
    /// <summary>A token on more than one line.</summary>
    internal static FaultKind RepeatedSignatory { get; } = new(
        "signatory.repeated",
        new(
            "رمز مكرر؛ يحتسب صاحبه مرة واحدة",
            "jeton répété ; le signataire compte une fois",
            "a repeated token; the signatory counts once"),
        new("لا يلزم شيء.", "Rien à faire.", "Nothing need be done."));

    /// <summary>Lines of one token disagree.</summary>
    internal static FaultKind SignatoryDisagrees { get; } = new(
        "signatory.disagrees",
        new(
            "أقوال متناقضة عن موقع واحد؛ اعتبر الأمر غير معروف",
            "indications contraires sur un même signataire ; le point est tenu pour inconnu",
            "contradictory statements about one signatory; the point is taken as not known"),
        new("صحح السطر الخاطئ.", "Corrigez la ligne erronée.", "Correct the line that is wrong."));

    /// <summary>Lines of one token name two territories.</summary>
    internal static FaultKind TerritoryDisagrees { get; } = new(
        "signatory.territory-disagrees",
        new(
            "مجالان ترابيان لموقع واحد؛ اعتبر المجال غير معروف",
            "deux territoires pour un même signataire ; le territoire est tenu pour inconnu",
            "two territories for one signatory; the territory is taken as not known"),
        new("صحح السطر الخاطئ.", "Corrigez la ligne erronée.", "Correct the line that is wrong."));

    /// <summary>What is said of an association before a national authority, where associations present nothing.</summary>
    internal static FaultKind AssociationNotAsked { get; } = new(
        "petitioners.association-not-asked",
        new(
            "قول عن الجمعية لا أثر له هنا: لا تقدم الجمعيات هذا النوع من العرائض",
            "indication sur l'association, sans effet ici : aucune association ne présente ce genre de pétition",
            "something said of the association, without effect here: no association presents this kind of petition"),
        new("لا يلزم شيء.", "Rien à faire.", "Nothing need be done."));

    /// <summary>No figure is certainly the last one published.</summary>
    internal static FaultKind PublicationUnknown { get; } = new(
        "census.publication-unknown",
        new(
            "لا يتبين من الملف آخر إحصاء منشور يوم الإيداع",
            "le dossier n'établit pas le dernier recensement publié au jour du dépôt",
            "the dossier does not settle which census was the last published on the day of deposit"),
        new("أضف «publishedOn» لكل إحصاء.", "Ajoutez « publishedOn » à chaque recensement.", "Add “publishedOn” to each census."));

    /// <summary>No figure is certainly the last one taken.</summary>
    internal static FaultKind CensusDayUnknown { get; } = new(
        "census.day-unknown",
        new(
            "لا يتبين من الملف آخر إحصاء منجز قبل الإيداع",
            "le dossier n'établit pas le dernier recensement effectué avant le dépôt",
            "the dossier does not settle which census was the last taken before the deposit"),
        new("أضف «takenOn» لكل إحصاء.", "Ajoutez « takenOn » à chaque recensement.", "Add “takenOn” to each census."));

    /// <summary>Arrondissements are claimed for a commune that is none of the six by the spelling of its name.</summary>
    internal static FaultKind NotOfTheSix { get; } = new(
        "commune.not-of-the-six",
        new(
            "نسب الملف نظام المقاطعات إلى جماعة ليس اسمها، كما كتب، من الستة المذكورة في المادة 216",
            "le dossier prête des arrondissements à une commune dont le nom, ainsi écrit, n'est pas l'un des six de l'art. 216",
            "the dossier claims arrondissements for a commune whose name, as spelt, is none of the six of art. 216"),
        new("تحقق من الاسم أو من «arrondissements».", "Vérifiez le nom ou « arrondissements ».", "Check the name or “arrondissements”."));

    /// <summary>The list of signatories names territories that the region does not list.</summary>
    internal static FaultKind TerritoryNotOfRegion { get; } = new(
        "region.territory-not-listed",
        new(
            "مجال في لائحة الموقعين ليس من عمالات وأقاليم الجهة المذكورة؛ من يقيم خارج الجهة لا يحتسب في أي منها",
            "un territoire de la liste des signataires n'est pas dans celle de la région ; qui réside hors de la région ne compte dans aucune préfecture ou province",
            "a territory of the list of signatories is not in that of the region; who lives outside the region counts in no prefecture or province"),
        new("تحقق من كتابة الاسم.", "Vérifiez l'orthographe du nom.", "Check how the name is spelt."));

    /// <summary>No matter of the catalogue is picked, and the title recalls some.</summary>
    internal static FaultKind MatterNotPicked { get; } = new(
        "dossier.matter-not-picked",
        new(
            "لم يختر مجال من لائحة الاختصاصات، والعنوان يذكر ببعضها",
            "aucune matière du catalogue n'est retenue, et le titre en rappelle",
            "no matter of the catalogue is picked, and the title recalls some"),
        new("اختر «matter» إن كان أحدها.", "Retenez « matter » si c'est l'une d'elles.", "Pick “matter” if it is one of them."));
}
