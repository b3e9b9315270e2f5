using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, article 121: what an association that presents a petition must satisfy.</summary>
internal static class Article121
{
    private static readonly Citation _letterA = new(Instruments.OrganicLaw111_14, "121", "(a)", Confidence.Verified);
    private static readonly Citation _letterB = new(Instruments.OrganicLaw111_14, "121", "(b)", Confidence.Verified);
    private static readonly Citation _letterC = new(Instruments.OrganicLaw111_14, "121", "(c)", Confidence.Verified);
    private static readonly Citation _letterD = new(Instruments.OrganicLaw111_14, "121", "(d)", Confidence.Verified);

    /// <summary>Letter a: recognised and constituted in Morocco.</summary>
    public static Rule Constituted { get; } = AssociationRules.Constituted(InForce.Law, [_letterA]);

    /// <summary>Letter a: for more than three years.</summary>
    public static Rule Age { get; } = AssociationRules.Age(InForce.Law, [_letterA]);

    /// <summary>Letter a: by democratic principles and its own statutes.</summary>
    public static Rule WorksDemocratically { get; } = AssociationRules.WorksDemocratically(InForce.Law, [_letterA]);

    /// <summary>Letter b: a regular situation.</summary>
    public static Rule RegularSituation { get; } = AssociationRules.RegularSituation(InForce.Law, [_letterB]);

    /// <summary>Letter c: seat or branch in the region.</summary>
    public static Rule SeatOrBranch { get; } = AssociationRules.SeatOrBranch(
        InForce.Law,
        [_letterC],
        new("المقر أو الفرع بتراب الجهة", "Siège ou section dans la région", "Seat or branch in the region"),
        RegionFacts.SeatHere,
        RegionFacts.BranchHere);

    /// <summary>Letter d: an activity linked to the object.</summary>
    public static Rule Activity { get; } = AssociationRules.Activity(InForce.Law, [_letterD]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Number = "121",
        Subject = new("شروط عرائض الجمعيات", "Conditions des pétitions des associations", "Conditions of associations' petitions"),
        Chapter = Chapters.Associations,
        Paragraphs =
        [
            Paragraph.Encoded(
                "(a)",
                new(
                    "جمعية معترف بها ومؤسسة بالمغرب منذ مدة «تزيد على» ثلاث سنوات، وتعمل طبقا للمبادئ الديمقراطية ولأنظمتها الأساسية",
                    "L'association est reconnue et constituée au Maroc depuis plus de trois ans, et agit selon les principes démocratiques et ses statuts",
                    "The association has been recognised and constituted in Morocco for more than three years, and works by democratic principles and its statutes"),
                Confidence.Verified,
                Constituted, Age, WorksDemocratically).Quoting("لمدة تزيد على ثلاث"),
            Paragraph.Encoded(
                "(b)",
                new(
                    "وضعيتها سليمة إزاء القوانين والأنظمة",
                    "Sa situation est régulière au regard des lois et règlements",
                    "Its situation is regular as regards laws and regulations"),
                Confidence.Verified,
                RegularSituation).Quoting("أن تكون في وضعية سليمة إزاء القوانين والأنظمة الجاري بها العمل"),
            Paragraph.Encoded(
                "(c)",
                new(
                    "مقرها أو أحد فروعها بتراب الجهة",
                    "Son siège ou l'une de ses sections est dans la région",
                    "Its seat or one of its branches is in the region"),
                Confidence.Verified,
                SeatOrBranch).Quoting("أن يكون مقرها أو أحد فروعها واقعا بتراب"),
            Paragraph.Encoded(
                "(d)",
                new(
                    "نشاطها مرتبط بموضوع العريضة",
                    "Son activité est liée à l'objet de la pétition",
                    "Its activity is linked to the object of the petition"),
                Confidence.Verified,
                Activity).Quoting("أن يكون نشاطها مرتبطا بموضوع العريضة"),
            Paragraph.NotEncodedBecause(
                "silence",
                new(
                    "لا عدد أدنى للموقعين أو للأعضاء، ولا مصلحة مباشرة",
                    "Ni seuil de signatures ou d'adhérents, ni intérêt direct",
                    "No threshold of signatures or members, no direct interest"),
                Confidence.Verified,
                new(
                    "المادة لا تشترطه، فلا قاعدة تضاف",
                    "l'article ne l'exige pas : aucune règle n'est ajoutée",
                    "the article does not ask for it: no rule is added")),
        ],
    };
}
