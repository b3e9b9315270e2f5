using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_401;

/// <summary>Decree 2.16.401, articles 1, 2 and 5: reference to the law and to the annex, execution.</summary>
internal static class Articles1And2
{
    /// <summary>Article 1.</summary>
    public static Article Article1 { get; } = new()
    {
        Instrument = Instruments.Decree2_16_401,
        Number = "1",
        Subject = new("إيداع العرائض", "Dépôt des pétitions", "Deposit of petitions"),
        Chapter = Chapters.Form,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "للمواطنين والجمعيات إيداع عرائض لدى رئيس المجلس وفق المواد 118 إلى 122 من القانون التنظيمي",
                    "Citoyens et associations peuvent déposer des pétitions auprès du président selon les art. 118 à 122 de la loi organique",
                    "Citizens and associations may deposit petitions with the president under arts 118 to 122 of the organic law"),
                Confidence.VerifiedWords,
                new("إحالة على القانون التنظيمي", "renvoi à la loi organique", "refers to the organic law")),
        ],
    };

    /// <summary>Article 2.</summary>
    public static Article Article2 { get; } = new()
    {
        Instrument = Instruments.Decree2_16_401,
        Number = "2",
        Subject = new("شكل العريضة", "Forme de la pétition", "Form of the petition"),
        Chapter = Chapters.Form,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new("شكل العريضة هو المبين في الملحق", "La forme est celle de l'annexe", "The form is that of the annex"),
                Confidence.VerifiedWords,
                PetitionFacts.FollowsForm),
        ],
    };

    /// <summary>Article 5.</summary>
    public static Article Article5 { get; } = new()
    {
        Instrument = Instruments.Decree2_16_401,
        Number = "5",
        Subject = new("التنفيذ", "Exécution", "Execution"),
        Chapter = Chapters.Form,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new("يسند التنفيذ إلى وزير الداخلية", "Le ministre de l'Intérieur est chargé de l'exécution", "The Interior minister is in charge of execution"),
                Confidence.Verified,
                new("لا قاعدة فيها للملف", "aucune règle pour le dossier", "no rule for the file")),
        ],
    };
}
