using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 90: powers transferred by the State.</summary>
internal static class Article90
{
    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "90",
        Subject = new("الاختصاصات المنقولة من الدولة", "Compétences transférées par l'État", "Powers transferred by the State"),
        Chapter = Chapters.Powers,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "تحدد مجالات الاختصاصات المنقولة على أساس مبدأ التفريع، وتشمل بصفة خاصة المجالين المذكورين",
                    "Les domaines transférés sont fixés selon le principe de subsidiarité ; ils comprennent notamment les deux cités",
                    "The transferred fields are set by the principle of subsidiarity; they include in particular the two named"),
                Confidence.Verified,
                PetitionFacts.WithinPowers, PetitionFacts.MatterPicked).Quoting("اعتمادا على مبدأ التفريع مجالات الاختصاصات المنقولة من الدولة إلى الجماعة"),
        ],
        Powers =
        [
            Field(
                "monuments-nature",
                "حماية وترميم المآثر التاريخية والتراث الثقافي والحفاظ على المواقع الطبيعية",
                "protection et restauration des monuments historiques et du patrimoine culturel, préservation des sites naturels",
                "protection and restoration of historic monuments and cultural heritage, preservation of natural sites"),
            Field(
                "small-waterworks",
                "إحداث وصيانة المنشآت والتجهيزات المائية الصغيرة والمتوسطة",
                "création et entretien des petits et moyens ouvrages et équipements hydrauliques",
                "building and upkeep of small and medium water works"),
        ],
    };

    private static Power Field(string name, string ar, string fr, string en) =>
        Catalogue.Entry("90", "§1", PowerKind.Transferred, name, ar, fr, en);
}
