using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, article 112: what a petition may ask for.</summary>
internal static class Article112
{
    private static readonly Citation _first = new(Instruments.OrganicLaw112_14, "112", "§1", Confidence.Verified);
    private static readonly Citation _second = new(Instruments.OrganicLaw112_14, "112", "§2", Confidence.Verified);

    /// <summary>§1: a point within the council's powers. A person judges it.</summary>
    public static Rule PointWithinPowers { get; } = ObjectRules.PointWithinPowers(InForce.Law, [_first]);

    /// <summary>§2: the constants of art. 1 of the Constitution are out of reach.</summary>
    public static Rule ConstantsUntouched { get; } = ObjectRules.ConstantsUntouched(
        InForce.Law,
        [_second, Constitution2011.Article1.Constants]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Number = "112",
        Subject = new("موضوع العريضة وحدوده", "Objet de la pétition et ses limites", "Object of the petition and its limits"),
        Chapter = Chapters.Object,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "للمواطنين والجمعيات أن يطلبوا إدراج نقطة «تدخل في صلاحياته» في جدول أعمال المجلس",
                    "Citoyens et associations peuvent demander l'inscription à l'ordre du jour d'un point relevant des attributions du conseil",
                    "Citizens and associations may ask for a point within the council's powers to be put on its agenda"),
                Confidence.Verified,
                PointWithinPowers).Quoting("مطالبة المجلس بإدراج نقطة تدخل في صلاحياته ضمن جدول أعماله"),
            Paragraph.Encoded(
                "§2",
                new(
                    "لا يمس موضوع العريضة الثوابت المنصوص عليها في الفصل الأول من الدستور",
                    "L'objet ne peut porter atteinte aux constantes de l'article premier de la Constitution",
                    "The object may not touch the constants of article 1 of the Constitution"),
                Confidence.Verified,
                ConstantsUntouched).Quoting("لا يمكن أن يمس موضوع العريضة الثوابت المنصوص عليها في الفصل الأول من الدستور"),
        ],
    };
}
