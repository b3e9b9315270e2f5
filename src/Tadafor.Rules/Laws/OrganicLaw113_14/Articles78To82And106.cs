using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>
/// Organic law 113-14, articles 78 to 82 and 106: the action programme and the president's report.
/// </summary>
internal static class Articles78To82And106
{
    private static readonly Phrase _byDecree = new(
        "مرمزة كما يفصلها المرسوم 2.16.301 (المواد 3 إلى 16)",
        "codé tel que le décret 2.16.301 le détaille (art. 3 à 16)",
        "encoded as decree 2.16.301 sets it out (arts 3 to 16)");

    private static readonly Phrase _judged = new(
        "يقدر المجلس مضمون البرنامج؛ لا شرط فيه يحسب",
        "le conseil apprécie le contenu du programme ; rien n'y est à calculer",
        "the council judges what the programme holds; nothing in it is computed");

    private static readonly Phrase _budget = new(
        "تهم برمجة الميزانية على عدة سنوات، ولا ملف لها هنا",
        "concerne la programmation pluriannuelle du budget, dont il n'y a pas de dossier ici",
        "concerns the programming of the budget over several years, of which there is no file here");

    /// <summary>Articles 78 to 82.</summary>
    public static IReadOnlyList<Article> Programme { get; } =
    [
        Of(
            "78",
            Chapters.Programme,
            new("برنامج عمل الجماعة", "Programme d'action de la commune", "Action programme of the commune"),
            No(
                "§1",
                "تضع الجماعة برنامج عملها وتتبعه وتحينه وتقيمه تحت إشراف الرئيس",
                "La commune établit, suit, met à jour et évalue son programme d'action, sous la conduite du président",
                "The commune draws up, follows, updates and evaluates its action programme, led by the president",
                _byDecree,
                "برنامج عمل الجماعة وتعمل على تتبعه"),
            No(
                "§2",
                "يحدد الأعمال التنموية لست سنوات",
                "Il fixe les actions de développement pour six ans",
                "It fixes the works of development for six years",
                _judged,
                "خلال مدة ست"),
            No(
                "§3",
                "يعد في السنة الأولى من الانتداب على أبعد تقدير، بنهج تشاركي وبتنسيق مع العامل",
                "Il est préparé au plus tard la première année du mandat, de façon participative et en coordination avec le gouverneur",
                "It is prepared in the first year of the mandate at the latest, with participation and in coordination with the governor",
                _byDecree,
                "في السنة الأولى من مدة انتداب المجلس على أبعد تقدير"),
            No(
                "§4",
                "يتضمن تشخيصا وأولويات وتقييما للموارد والنفقات، ويراعي مقاربة النوع",
                "Il comprend un diagnostic, des priorités et une évaluation des ressources et dépenses, et tient compte du genre",
                "It holds a diagnosis, priorities and an estimate of means and spending, and takes account of gender",
                _judged,
                "تشخيصا لحاجيات وإمكانيات الجماعة")),
        Of(
            "79",
            Chapters.Programme,
            new("تنفيذ برنامج العمل", "Exécution du programme d'action", "Carrying out the action programme"),
            No(
                "§1",
                "ينفذ وفق البرمجة المتعددة السنوات (المادة 183)",
                "Il est exécuté selon la programmation pluriannuelle (art. 183)",
                "It is carried out by the programming over several years (art. 183)",
                _budget,
                "البرمجة المتعددة السنوات")),
        Of(
            "80",
            Chapters.Programme,
            new("تحيين برنامج العمل", "Mise à jour du programme d'action", "Updating the action programme"),
            No(
                "§1",
                "يمكن تحيينه ابتداء من السنة الثالثة من دخوله حيز التنفيذ",
                "Il peut être mis à jour à partir de la troisième année de son entrée en vigueur",
                "It may be updated from the third year of its entry into force",
                _byDecree,
                "ابتداء من السنة الثالثة من دخوله حيز التنفيذ")),
        Of(
            "81",
            Chapters.Programme,
            new("المسطرة بنص تنظيمي", "Procédure par règlement", "Procedure by regulation"),
            No(
                "§1",
                "يحدد نص تنظيمي مسطرة الإعداد والتتبع والتحيين والتقييم وآليات الحوار",
                "Un texte réglementaire fixe la procédure et les mécanismes de dialogue",
                "A regulation fixes the procedure and the mechanisms of dialogue",
                _byDecree,
                "مسطرة إعداد برنامج عمل الجماعة")),
        Of(
            "82",
            Chapters.Programme,
            new("وثائق مشاريع التجهيز", "Documents des projets d'équipement", "Documents of equipment projects"),
            No(
                "§1",
                "تمد الإدارة والهيئات العمومية الجماعة بالوثائق المتوفرة",
                "Les administrations et organismes publics fournissent à la commune les documents disponibles",
                "Administrations and public bodies supply the commune with the documents they have",
                _byDecree,
                "بالوثائق المتوفرة المتعلقة بمشاريع التجهيز")),
    ];

    /// <summary>Article 106.</summary>
    public static Article Article106 { get; } = Of(
        "106",
        Chapters.Council,
        new("تقرير الرئيس الإخباري", "Compte rendu du président", "The president's report"),
        No(
            "§1",
            "يقدم الرئيس عند بداية كل دورة عادية تقريرا إخباريا عن أعماله",
            "Au début de chaque session ordinaire, le président rend compte de ses actes au conseil",
            "At the start of each ordinary session the president reports to the council on what he did",
            new(
                "لا أجل فيها غير الدورة نفسها ولا أثر لتخلفه؛ يتتبع التزاما في ميثاق (البنود النموذجية)",
                "sans délai autre que la session ni effet d'un défaut ; suivi comme engagement d'une charte (clauses modèles)",
                "no time but the session itself, and no effect where it is missing; followed as a commitment of a charter (model clauses)"),
            "عند بداية كل دورة عادية تقريرا إخباريا"));

    private static Paragraph No(string label, string ar, string fr, string en, Phrase why, string words) =>
        Paragraph.NotEncodedBecause(label, new Phrase(ar, fr, en), Confidence.Verified, why).Quoting(words);

    private static Article Of(string number, Phrase chapter, Phrase subject, params Sequence<Paragraph> paragraphs) => new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = number,
        Subject = subject,
        Chapter = chapter,
        Paragraphs = paragraphs,
    };
}
