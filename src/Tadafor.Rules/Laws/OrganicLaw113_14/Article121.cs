using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 121: what a petition may ask for.</summary>
internal static class Article121
{
    private static readonly Citation _first = new(Instruments.OrganicLaw113_14, "121", "§1", Confidence.VerifiedTwice);
    private static readonly Citation _second = new(Instruments.OrganicLaw113_14, "121", "§2", Confidence.VerifiedTwice);

    /// <summary>§1: a point within the council's powers. A person judges it.</summary>
    public static Rule PointWithinPowers { get; } = ObjectRules.PointWithinPowers(InForce.Law, [_first]);

    /// <summary>§1 with art. 110: whether a police matter given to the governor is outside the council's powers. Q34.</summary>
    public static Rule NotReservedToTheGovernor { get; } = new()
    {
        Code = "commune.petition.object.not-reserved",
        Title = new(
            "الموضوع خارج المواد المخولة إلى العامل",
            "Objet hors des matières réservées au gouverneur",
            "Object outside the matters reserved to the governor"),
        Force = Force.Mandatory,
        Cites = [_first, Article110.Cites],
        Applies = (Condition)MatterPicked & ObjectRules.AtThisStage,
        Requires = InForce.Always(!(Condition)ReservedMatter | Condition.ByReading(
            Questions.OpenQuestions.ReservedMatters,
            ("judged", Condition.Nothing),
            ("outside", !Condition.Nothing))),
        Note = new(
            "المادة 110 تحد صلاحيات الرئيس في الشرطة الإدارية، ولا تذكر المجلس: فاختيار مادة منها لا يكفي وحده للرفض",
            "l'art. 110 borne la police administrative du président et ne parle pas du conseil : retenir l'une de ces matières ne suffit pas à refuser",
            "art. 110 limits the president's administrative police and does not speak of the council: to pick one of these matters is not of itself a ground of refusal"),
        Examples =
        [
            Examples.Of(MatterPicked, true, ReservedMatter, false, Verdict.Satisfied),
            Examples.Of(MatterPicked, true, ReservedMatter, true, Verdict.Undetermined),
            Examples.Of(MatterPicked, false, Verdict.NotApplicable),
        ],
    };

    /// <summary>§2: the constants of art. 1 of the Constitution are out of reach.</summary>
    public static Rule ConstantsUntouched { get; } = ObjectRules.ConstantsUntouched(
        InForce.Law,
        [_second, Constitution2011.Article1.Constants]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "121",
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
                Confidence.VerifiedTwice,
                PointWithinPowers, NotReservedToTheGovernor).Quoting("مطالبة المجلس بإدراج نقطة تدخل في صلاحياته ضمن جدول أعماله"),
            Paragraph.Encoded(
                "§2",
                new(
                    "لا يمس موضوع العريضة الثوابت المنصوص عليها في الفصل الأول من الدستور",
                    "L'objet ne peut porter atteinte aux constantes de l'article premier de la Constitution",
                    "The object may not touch the constants of article 1 of the Constitution"),
                Confidence.VerifiedTwice,
                ConstantsUntouched).Quoting("لا يمكن أن يمس موضوع العريضة الثوابت المنصوص عليها في الفصل الأول من الدستور"),
        ],
    };
}
