using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of every petition to a commune, whoever presents it.</summary>
internal static class PetitionFacts
{
    /// <summary>The day of deposit with the council president: the legal date.</summary>
    public static DateFact DepositedOn { get; } = new(
        "deposited-on",
        new("تاريخ إيداع العريضة", "date du dépôt de la pétition", "date of deposit of the petition"))
    {
        CanBeLater = true,
    };

    /// <summary>The day on which the bureau ruled or will rule.</summary>
    public static DateFact BureauRulesOn { get; } = new(
        "bureau-rules-on",
        new("تاريخ بت مكتب المجلس", "date à laquelle le bureau statue", "date on which the bureau rules"))
    {
        NotBefore = [DepositedOn],
    };

    /// <summary>Whether the commune is one of the six with arrondissements (art. 216).</summary>
    public static YesNoFact Arrondissements { get; } = new(
        "arrondissements",
        new("الجماعة ذات نظام المقاطعات", "commune à arrondissements", "commune with arrondissements"))
    {
        Denied = new("ألا تكون الجماعة ذات نظام المقاطعات", "commune sans arrondissements", "commune without arrondissements"),
    };

    /// <summary>Inhabitants by the last census published on the day of deposit.</summary>
    public static CountFact InhabitantsLastPublished { get; } = new(
        "inhabitants-last-published",
        new("عدد السكان حسب آخر إحصاء منشور", "population selon le dernier recensement publié", "inhabitants by the last published census"),
        Nouns.Inhabitants);

    /// <summary>Inhabitants by the last census taken before the deposit, published or not.</summary>
    public static CountFact InhabitantsLastTaken { get; } = new(
        "inhabitants-last-taken",
        new(
            "عدد السكان حسب آخر إحصاء منجز قبل الإيداع",
            "population selon le dernier recensement effectué avant le dépôt",
            "inhabitants by the last census taken before the deposit"),
        Nouns.Inhabitants);

    /// <summary>Whether what is asked lies within the council's powers (art. 121 §1).</summary>
    public static YesNoFact WithinPowers { get; } = new("within-powers", new(
        "موضوع العريضة يدخل في صلاحيات المجلس",
        "l'objet relève des attributions du conseil",
        "the object lies within the council's powers"))
    {
        Judge = Judges.Bureau,
    };

    /// <summary>Whether the object touches the constants (art. 121 §2).</summary>
    public static YesNoFact TouchesConstants { get; } = new(
        "touches-constants",
        new("موضوع العريضة يمس الثوابت الدستورية", "l'objet porte atteinte aux constantes", "the object touches the constants"))
    {
        Denied = new(
            "ألا يمس موضوع العريضة الثوابت",
            "l'objet ne porte pas atteinte aux constantes",
            "the object does not touch the constants"),
        Judge = Judges.Bureau,
    };

    /// <summary>Whether a person picked the matter from the catalogue of powers.</summary>
    public static YesNoFact MatterPicked { get; } = new(
        "matter-picked",
        new("اختير مجال من لائحة الاختصاصات", "une matière du catalogue est retenue", "a matter of the catalogue is picked"));

    /// <summary>Whether the matter picked from the catalogue is one that art. 110 reserves to the governor.</summary>
    public static YesNoFact ReservedMatter { get; } = new("reserved-matter", new(
        "المجال المختار مخول إلى العامل",
        "la matière retenue est réservée au gouverneur",
        "the matter picked is reserved to the governor"))
    {
        Denied = new(
            "ألا يكون المجال المختار مخولا إلى العامل",
            "la matière retenue n'est pas réservée au gouverneur",
            "the matter picked is not reserved to the governor"),
    };

    /// <summary>Whether citizens and an association present it together.</summary>
    public static YesNoFact Joint { get; } = new("joint", new(
        "عريضة مشتركة بين مواطنين وجمعية",
        "pétition présentée conjointement par des citoyens et une association",
        "presented jointly by citizens and an association"))
    {
        Denied = new(
            "ألا تكون العريضة مشتركة بين مواطنين وجمعية",
            "la pétition n'est pas présentée à la fois par des citoyens et par une association",
            "the petition is not presented by citizens and an association together"),
        RemedyToNo = new("تقديم عريضتين منفصلتين", "présenter deux pétitions distinctes", "present two separate petitions"),
    };

    /// <summary>Whether it was filed or signed electronically.</summary>
    public static YesNoFact Electronic { get; } = new(
        "electronic",
        new("إيداع أو توقيع إلكتروني", "dépôt ou signature électronique", "filed or signed electronically"))
    {
        Denied = new(
            "ألا تودع العريضة أو توقع إلكترونيا",
            "la pétition n'est ni déposée ni signée par voie électronique",
            "the petition is neither filed nor signed electronically"),
        RemedyToNo = new("إيداع العريضة على الورق", "déposer la pétition sur papier", "file the petition on paper"),
    };

    /// <summary>Whether the same object is already before the council in another petition.</summary>
    public static YesNoFact Duplicate { get; } = new("duplicate", new(
        "عريضة أخرى في نفس الموضوع قيد النظر",
        "une autre pétition de même objet est en cours d'examen",
        "another petition with the same object is pending"))
    {
        Denied = new(
            "ألا تكون العريضة في موضوع عريضة أخرى قيد النظر",
            "aucune pétition de même objet n'est en cours",
            "no petition with the same object is pending"),
    };

    /// <summary>Whether the petition is in writing.</summary>
    public static YesNoFact InWriting { get; } = new(
        "in-writing",
        new("العريضة محررة كتابة", "la pétition est écrite", "the petition is in writing"))
    {
        RemedyToYes = new("تحرير العريضة كتابة", "rédiger la pétition par écrit", "put the petition in writing"),
    };

    /// <summary>Whether it follows the form of the annex, beginning with the council it is addressed to.</summary>
    public static YesNoFact FollowsForm { get; } = new("follows-form", new(
        "العريضة وفق النموذج الملحق بالمرسوم",
        "la pétition suit le modèle annexé au décret",
        "the petition follows the form annexed to the decree"))
    {
        RemedyToYes = new(
            "تحرير العريضة وفق النموذج: المجلس المعني، التاريخ، الموضوع، الأسباب والأهداف، البيانات والتوقيعات",
            "reprendre le modèle : conseil destinataire, date, objet, motifs et buts, données personnelles et signatures",
            "use the form: council addressed, date, object, reasons and aims, personal data and signatures"),
    };

    /// <summary>Whether date and object stand at the top of every page.</summary>
    public static YesNoFact DateAndObjectOnEveryPage { get; } = new(
        "date-and-object-on-every-page",
        new("التاريخ والموضوع في بداية كل صفحة", "date et objet en tête de chaque page", "date and object at the top of every page"))
    {
        RemedyToYes = new(
            "كتابة تاريخ العريضة وموضوعها في بداية كل صفحة",
            "porter la date et l'objet en tête de chaque page",
            "write the date and the object at the top of every page"),
    };

    /// <summary>Whether documents proving residence or activity and interest are attached, beyond what the decree lists.</summary>
    public static YesNoFact FurtherProofs { get; } = new(
        "further-proofs",
        new(
            "وثائق تثبت الإقامة أو النشاط والمصلحة مرفقة",
            "pièces prouvant la résidence ou l'activité et l'intérêt jointes",
            "documents proving residence or activity, and interest, attached"))
    {
        RemedyToYes = new(
            "إرفاق وثائق تثبت الإقامة أو النشاط والمصلحة",
            "joindre les pièces prouvant la résidence ou l'activité et l'intérêt",
            "attach documents proving residence or activity, and interest"),
    };
}
