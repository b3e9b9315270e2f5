using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// The pages of decrees 2.16.403, 2.16.402 and 2.16.401, which say the same of communes, of prefectures and provinces, and of regions. What
/// differs is what
/// each passes: its articles of the organic law, the data its form asks for, and what published sources say otherwise.
/// </summary>
internal static class DecreeText
{
    /// <summary>Article 1: deposit under the organic law.</summary>
    public static Article Deposit(Instrument decree, string from, string to) => Of(
        decree,
        "1",
        new("إيداع العرائض", "Dépôt des pétitions", "Deposit of petitions"),
        Paragraph.NotEncodedBecause(
            "§1",
            new Phrase(
                "للمواطنين والجمعيات إيداع عرائض لدى رئيس المجلس وفق المواد {0} إلى {1} من القانون التنظيمي",
                "Citoyens et associations peuvent déposer des pétitions auprès du président selon les art. {0} à {1} de la loi organique",
                "Citizens and associations may deposit petitions with the president under arts {0} to {1} of the organic law").With(
                    Phrase.Same(from),
                    Phrase.Same(to)),
            Confidence.VerifiedWords,
            new(
                "إحالة على القانون التنظيمي",
                "renvoi à la loi organique",
                "refers to the organic law")).Quoting("وفق الشروط والكيفيات المنصوص عليها"));

    /// <summary>Article 2: the form is that of the annex.</summary>
    public static Article Form(Instrument decree) => Of(
        decree,
        "2",
        new("شكل العريضة", "Forme de la pétition", "Form of the petition"),
        Paragraph.Defining(
            "§1",
            new("شكل العريضة هو المبين في الملحق", "La forme est celle de l'annexe", "The form is that of the annex"),
            Confidence.VerifiedWords,
            PetitionFacts.FollowsForm).Quoting("يحدد شكل العريضة وفق الملحق المرفق بهذا المرسوم"));

    /// <summary>Article 3: copies of identity cards.</summary>
    public static Article Citizens(Instrument decree, Rule cards, params ReadOnlySpan<Phrase> saidOtherwise) => new()
    {
        Instrument = decree,
        Number = "3",
        Subject = new("وثائق عريضة المواطنين", "Pièces de la pétition des citoyens", "Documents of a citizens' petition"),
        Chapter = Chapters.Form,
        SaidOtherwise = [.. saidOtherwise],
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "ترفق عريضة المواطنين بنسخ البطائق الوطنية للتعريف «الخاصة بمقدمي العريضة»؛ ولا تذكر المادة وثيقة أخرى",
                    "La pétition des citoyens est accompagnée des copies des cartes nationales d'identité des pétitionnaires ; l'article ne cite aucune autre pièce",
                    "A citizens' petition is accompanied by copies of the petitioners' national identity cards; the article names no other document"),
                Confidence.Verified,
                cards).Quoting("بنسخ من البطائق الوطنية للتعريف الخاصة بمقدمي العريضة"),
        ],
    };

    /// <summary>Article 4: documents of an association's petition.</summary>
    public static Article Association(Instrument decree, Rule receipt, Rule statutes, Rule mandate) => Of(
        decree,
        "4",
        new("وثائق عريضة الجمعية", "Pièces de la pétition d'une association", "Documents of an association's petition"),
        Paragraph.Encoded(
            "(1)",
            new(
                "نسخة من الوصل النهائي للجمعية (وفروعها ومؤسساتها عند الاقتضاء)، أو وثيقة تثبت التأسيس القانوني وفق الفصل 5 من ظهير 1.58.376",
                "Copie du récépissé définitif (et de ses sections et établissements s'il y a lieu), ou document prouvant la constitution légale selon l'art. 5 du dahir 1-58-376",
                "Copy of the final receipt (and of its branches and institutions where relevant), or a document proving legal constitution under art. 5 of dahir 1-58-376"),
            Confidence.VerifiedWords,
            receipt).Quoting("أو وثيقة تثبت أن الجمعية مؤسسة بصفة قانونية"),
        Paragraph
            .Encoded("(2)", new("نسخة من النظام الأساسي", "Copie des statuts", "Copy of the statutes"), Confidence.VerifiedWords, statutes)
            .Quoting("نسخة من النظام الأساسي للجمعية"),
        Paragraph.Encoded(
            "(3)",
            new(
                "وثيقة تثبت صلاحيات من يتتبع المسطرة باسم الجمعية",
                "Document prouvant les pouvoirs de qui suit la procédure au nom de l'association",
                "Document proving the powers of whoever follows the procedure for the association"),
            Confidence.VerifiedWords,
            mandate).Quoting("وثيقة تثبت الصلاحيات المخولة إلى الشخص الذي يتولى، باسم الجمعية، تتبع مسطرة تقديم العريضة"));

    /// <summary>Article 5: execution.</summary>
    public static Article Execution(Instrument decree) => Of(
        decree,
        "5",
        new("التنفيذ", "Exécution", "Execution"),
        Paragraph.NotEncodedBecause(
            "§1",
            new(
                "يسند التنفيذ إلى وزير الداخلية",
                "Le ministre de l'Intérieur est chargé de l'exécution",
                "The Interior minister is in charge of execution"),
            Confidence.Verified,
            new("لا قاعدة فيها للملف", "aucune règle pour le dossier", "no rule for the file")).Quoting("يسند تنفيذ هذا المرسوم"));

    /// <summary>The annex: the form, and what its note asks of every page.</summary>
    public static Article Annex(Instrument decree, Phrase personalData, Rule form, Rule everyPage) => Of(
        decree,
        "annex",
        new("نموذج العريضة", "Modèle de la pétition", "Form of the petition"),
        Paragraph.Encoded(
            "form",
            new Phrase(
                "المجلس الموجهة إليه، التاريخ، الموضوع، الأسباب والأهداف، {0} والتوقيعات",
                "Conseil destinataire, date, objet, motifs et buts, {0} et signatures",
                "Council addressed, date, object, reasons and aims, {0} and signatures").With(personalData),
            Confidence.Verified,
            form).Quoting("الأسباب الداعية إلى تقديم العريضة والأهداف المتوخاة منها"),
        Paragraph.Encoded(
            "note 2",
            new(
                "يكتب التاريخ والموضوع «في بداية كل صفحة»",
                "La date et l'objet figurent au début de chaque page",
                "Date and object stand at the beginning of every page"),
            Confidence.Verified,
            everyPage).Quoting("في بداية كل صفحة"));

    private static Article Of(Instrument decree, string number, Phrase subject, params Sequence<Paragraph> paragraphs) => new()
    {
        Instrument = decree,
        Number = number,
        Subject = subject,
        Chapter = Chapters.Form,
        Paragraphs = paragraphs,
    };
}
