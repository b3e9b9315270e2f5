using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 91: how powers are transferred.</summary>
internal static class Article91
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "91",
        Subject = new("كيفية نقل الاختصاصات", "Modalités du transfert de compétences", "How powers are transferred"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "يراعى في نقل الاختصاصات من الدولة التدرج والتمايز بين الجماعات",
                    "Le transfert par l'État est progressif et différencié selon les communes",
                    "Transfer by the State is gradual and differs between communes"),
                Confidence.Verified,
                new(
                    "لا يُعرف من الملف ما نُقل إلى هذه الجماعة؛ يقدره من يبت في دخول الموضوع في صلاحيات المجلس",
                    "le dossier ne dit pas ce qui a été transféré à cette commune ; à apprécier par qui juge si l'objet relève des attributions du conseil",
                    "the file does not say what was transferred to this commune; for whoever judges whether the object lies within the council's powers")).Quoting("التدرج والتمايز بين الجماعات عند نقل الاختصاصات"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "لا يصير الاختصاص المنقول ذاتيا إلا بتعديل هذا القانون التنظيمي",
                    "Une compétence transférée ne devient propre que par modification de la loi organique",
                    "A transferred power becomes an own power only by an amendment of the organic law"),
                Confidence.Verified,
                Catalogue.HowNotWhat).Quoting("بموجب تعديل هذا القانون التنظيمي"),
        ],
    };
}
