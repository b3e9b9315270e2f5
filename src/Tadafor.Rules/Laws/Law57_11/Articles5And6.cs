using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Law57_11;

/// <summary>Law 57-11, articles 5 and 6: exceptions to the condition of residence.</summary>
internal static class Articles5And6
{
    private static readonly Phrase _declared = new(
        "تستثني من مدة الإقامة أو من مكانها؛ يصرح الملف بعدد من يستوفي الشرط، بها أو بدونها",
        "exceptions à la durée ou au lieu de résidence ; le dossier déclare combien remplissent la condition, par elles ou sans elles",
        "exceptions to the length or place of residence; the file states how many meet the condition, through them or without them");

    /// <summary>Article 5.</summary>
    public static Article Article5 { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "5",
        Subject = new("استثناءات من شرط الإقامة", "Exceptions à la condition de résidence", "Exceptions to the condition of residence"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "للموظفين والأعوان العموميين أن يطلبوا القيد حيث يعملون وصاروا يقيمون، ولو لم تكتمل مدة الإقامة",
                    "Les fonctionnaires et agents publics peuvent demander l'inscription là où ils exercent et résident désormais, quelle que soit la durée",
                    "Public servants may ask for registration where they work and have come to live, whatever the length of residence"),
                Confidence.Verified,
                _declared).Quoting("ولو لم يتوفر فيهم شرط مدة الإقامة المبين أعلاه"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "وكذلك أفراد عائلاتهم، وعائلات أفراد القوات المسلحة الملكية وأعوان القوة العمومية",
                    "De même leurs familles, et celles des membres des Forces armées royales et de la force publique",
                    "So may their families, and those of members of the Royal Armed Forces and the public force"),
                Confidence.Verified,
                _declared).Quoting("ويحق ذلك أيضا لأفراد عائلاتهم الذين يعيشون معهم تحت سقف واحد"),
            Paragraph.NotEncodedBecause(
                "§3",
                new(
                    "ولمواليد جماعات مناطق الترحال أن يطلبوا القيد بجماعة ولادتهم",
                    "Les natifs de communes de zones de nomadisme peuvent s'inscrire dans leur commune de naissance",
                    "Those born in communes of nomadic areas may register in the commune of their birth"),
                Confidence.Verified,
                _declared).Quoting("للأشخاص المولودين في الجماعات الواقعة في مناطق اعتيادية للترحال"),
        ],
    };

    /// <summary>Article 6.</summary>
    public static Article Article6 { get; } = new()
    {
        Instrument = Instruments.Law57_11,
        Number = "6",
        Subject = new("المغاربة المقيمون خارج المملكة", "Marocains résidant à l'étranger", "Moroccans living abroad"),
        Chapter = Chapters.Registration,
        Paragraphs =
        [
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "للمغاربة المولودين بالمغرب والمقيمين خارجه أن يقيدوا بجماعة الولادة أو الأصول أو الأملاك أو النشاط",
                    "Les Marocains nés au Maroc et résidant à l'étranger peuvent s'inscrire dans la commune de naissance, d'ascendance, de biens ou d'activité",
                    "Moroccans born in Morocco and living abroad may register in the commune of their birth, ancestry, property or activity"),
                Confidence.Verified,
                _declared).Quoting("المولودين بالمغرب والمقيمين خارج تراب المملكة"),
            Paragraph.NotEncodedBecause(
                "rest",
                new(
                    "المولودون والمقيمون خارج المملكة، وكيفية تقديم الطلب",
                    "Ceux qui sont nés et résident à l'étranger, et la façon de demander",
                    "Those born and living abroad, and how to apply"),
                Confidence.Verified,
                _declared).Quoting("المولودين والمقيمين خارج تراب المملكة"),
        ],
    };
}
