using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 85: town planning, the commune's own powers.</summary>
internal static class Article85
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "85",
        Subject = new("التعمير وإعداد التراب", "Urbanisme et aménagement du territoire", "Town planning"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تختص الجماعة في مجال التعمير بالأمور المعددة، مع مراعاة القوانين والأنظمة الجاري بها العمل",
                    "En matière d'urbanisme la commune est compétente pour ce qui est énuméré, sous réserve des lois et règlements en vigueur",
                    "In town planning the commune is competent for what is listed, subject to the laws and regulations in force"),
                Confidence.Verified,
                PetitionFacts.WithinPowers, PetitionFacts.MatterPicked).Quoting("تختص الجماعة في مجال التعمير بما يلي"),
        ],
        Powers =
        [
            Planning(
                "plans-respected",
                "السهر على احترام اختيارات وضوابط مخططات وتصاميم التهيئة ووثائق التعمير",
                "veiller au respect des options et règles des plans d'aménagement et documents d'urbanisme",
                "seeing that the choices and rules of development plans and planning documents are respected"),
            Planning(
                "building-rules",
                "دراسة ضوابط البناء الجماعية والمصادقة عليها",
                "examen et approbation des règlements communaux de construction",
                "study and approval of communal building rules"),
            Planning(
                "new-areas",
                "تنفيذ تصميم التهيئة ومخطط التنمية القروية لفتح مناطق جديدة للتعمير",
                "application du plan d'aménagement et du plan de développement rural pour ouvrir de nouvelles zones à l'urbanisation",
                "application of the development plan and the rural development plan to open new areas to building"),
            Planning("addresses", "نظام العنونة", "système d'adressage", "system of street addresses"),
        ],
    };

    private static Power Planning(string name, string ar, string fr, string en) =>
        Catalogue.Entry("85", "§1", PowerKind.Own, name, ar, fr, en);
}
