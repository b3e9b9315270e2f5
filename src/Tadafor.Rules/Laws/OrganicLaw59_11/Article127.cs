using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Vocabulary.ParityFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw59_11;

/// <summary>Organic law 59-11, article 127: how many seats the council of a commune without arrondissements has.</summary>
internal static class Article127
{
    private static readonly Citation _table = new(Instruments.OrganicLaw59_11, "127", "§1", Confidence.Verified);

    /// <summary>Seats by inhabitants.</summary>
    public static Quantity Seats { get; } = FirstOf(
        [
            Under(7_501, 11), Under(12_501, 13), Under(15_001, 15), Under(25_001, 23), Under(50_001, 25), Under(100_001, 31),
            Under(150_001, 35), Under(200_001, 39), Under(250_001, 43), Under(300_001, 47), Under(350_001, 51), Under(400_001, 55),
        ],
        otherwise: 61, [_table]);

    /// <summary>Paragraph 1: the number of seats.</summary>
    public static Rule Number { get; } = new()
    {
        Code = "commune.council.size",
        Title = new("عدد مقاعد مجلس الجماعة", "Nombre de sièges du conseil communal", "Number of seats of the commune council"),
        Force = Force.Mandatory,
        Cites = [_table],
        Applies = !(Condition)Arrondissements,
        Requires = InForce.Always(((Quantity)TableSeats >= Seats) & ((Quantity)TableSeats <= Seats)),
        Examples =
        [
            Examples.Of(Arrondissements, false, Inhabitants, 83_496, TableSeats, 31, Verdict.Satisfied),
            Examples.Of(Arrondissements, false, Inhabitants, 83_496, TableSeats, 35, Verdict.Unsatisfied),
            Examples.Of(Arrondissements, true, Inhabitants, 83_496, TableSeats, 35, Verdict.NotApplicable),
        ],
        Note = new(
            "لا تحتسب هنا المقاعد الخمسة التي تلحقها المادة 128 المكررة (1) بالدوائر في الاقتراع الفردي: لا يخصمها النص من هذا العدد",
            "sans les cinq sièges que l'art. 128 bis (1) rattache aux circonscriptions du scrutin uninominal : le texte ne les déduit pas de ce nombre",
            "without the five seats that art. 128 bis (1) attaches to constituencies of the single-member ballot: the text does not deduct them from this number"),
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw59_11,
        Number = "127",
        Subject = new("عدد أعضاء مجالس الجماعات", "Effectif des conseils communaux", "Size of commune councils"),
        Chapter = Chapters.Composition,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "يحدد عدد أعضاء مجلس الجماعة غير المقسمة إلى مقاطعات حسب عدد السكان، من 11 إلى 61",
                    "L'effectif du conseil d'une commune sans arrondissements suit la population, de 11 à 61",
                    "The size of the council of a commune without arrondissements follows its inhabitants, from 11 to 61"),
                Confidence.Verified,
                Number).Quoting("يتألف المجلس الجماعي بالنسبة للجماعات غير المقسمة إلى مقاطعات"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "يحدد عدد مقاعد كل مجلس بمرسوم",
                    "Un décret fixe le nombre de sièges de chaque conseil",
                    "A decree fixes the number of seats of each council"),
                Confidence.Verified,
                new(
                    "المرسوم نص تطبيقي لم يرمز هنا",
                    "le décret d'application n'est pas codé ici",
                    "the decree of application is not encoded here")),
            Paragraph.NotEncodedBecause(
                "§3",
                new(
                    "تحيل على المادة 128 بالنسبة للجماعات المقسمة إلى مقاطعات",
                    "Renvoi à l'art. 128 pour les communes à arrondissements",
                    "Refers to art. 128 for communes with arrondissements"),
                Confidence.Verified,
                new(
                    "إحالة: 81 عضوا إلى حدود 750\u00A0000 نسمة، ثم عشرة لكل 250\u00A0000، في حدود 131؛ ولا يقول النص ما حكم شريحة ناقصة",
                    "renvoi : 81 membres jusqu'à 750\u202F000 habitants, puis dix par tranche de 250\u202F000, au plus 131 ; le texte ne dit rien d'une tranche incomplète",
                    "a reference: 81 members up to 750,000 inhabitants, then ten for each 250,000, at most 131; the text does not say what an incomplete slice adds")),
            Paragraph.NotEncodedBecause(
                "§4",
                new(
                    "تحيل على المادة 128 المكررة بشأن مقاعد النساء",
                    "Renvoi à l'art. 128 bis pour les sièges des femmes",
                    "Refers to art. 128 bis for women's seats"),
                Confidence.Verified,
                new("إحالة", "renvoi", "a reference")),
        ],
    };

    private static Row Under(int inhabitants, int seats) => When((Quantity)Inhabitants < inhabitants, seats, _table);
}
