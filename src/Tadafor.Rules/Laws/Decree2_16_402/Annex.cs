using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_402;

/// <summary>Decree 2.16.402, annex: the form of the petition.</summary>
internal static class Annex
{
    private static readonly Citation _note = new(Instruments.Decree2_16_402, "annex", "note 2", Confidence.Verified);

    internal static Citation Form { get; } = new(Instruments.Decree2_16_402, "annex", null, Confidence.Verified);

    /// <summary>The contents of the form.</summary>
    public static Rule FormFollowed { get; } = DocumentRules.FormFollowed(InForce.Law, [Form, new(Instruments.Decree2_16_402, "2", null, Confidence.VerifiedWords)]);

    /// <summary>Date and object at the top of every page.</summary>
    public static Rule EveryPage { get; } = DocumentRules.EveryPage(InForce.Law, [_note]);

    /// <summary>The annex as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.Decree2_16_402,
        Number = "annex",
        Subject = new("نموذج العريضة", "Modèle de la pétition", "Form of the petition"),
        Chapter = Chapters.Form,
        Paragraphs =
        [
            Paragraph.Encoded(
                "form",
                new(
                    "المجلس الموجهة إليه، التاريخ، الموضوع، الأسباب والأهداف، البيانات الشخصية والتوقيعات",
                    "Conseil destinataire, date, objet, motifs et buts, données personnelles et signatures",
                    "Council addressed, date, object, reasons and aims, personal data and signatures"),
                Confidence.Verified,
                FormFollowed),
            Paragraph.Encoded(
                "note 2",
                new(
                    "يكتب التاريخ والموضوع «في بداية كل صفحة»",
                    "La date et l'objet figurent au début de chaque page",
                    "Date and object stand at the beginning of every page"),
                Confidence.Verified,
                EveryPage),
        ],
    };
}
