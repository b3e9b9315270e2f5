using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.AssociationFacts;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 124: what an association that presents a petition must satisfy.</summary>
internal static class Article124
{
    private static readonly Citation _letterA = new(Instruments.OrganicLaw113_14, "124", "(a)", Confidence.VerifiedTwice);
    private static readonly Citation _letterB = new(Instruments.OrganicLaw113_14, "124", "(b)", Confidence.VerifiedTwice);
    private static readonly Citation _letterC = new(Instruments.OrganicLaw113_14, "124", "(c)", Confidence.VerifiedTwice);
    private static readonly Citation _letterD = new(Instruments.OrganicLaw113_14, "124", "(d)", Confidence.VerifiedTwice);

    /// <summary>Letter a: recognised and constituted in Morocco.</summary>
    public static Rule Constituted { get; } = AssociationRules.Constituted(InForce.Law, [_letterA]);

    /// <summary>Letter a: for more than three years.</summary>
    public static Rule Age { get; } = AssociationRules.Age(InForce.Law, [_letterA]);

    /// <summary>Letter a: by democratic principles and its own statutes.</summary>
    public static Rule WorksDemocratically { get; } = AssociationRules.WorksDemocratically(InForce.Law, [_letterA]);

    /// <summary>Letter b: a regular situation.</summary>
    public static Rule RegularSituation { get; } = AssociationRules.RegularSituation(InForce.Law, [_letterB]);

    /// <summary>Letter c: seat or branch in the commune.</summary>
    public static Rule SeatOrBranch { get; } = AssociationRules.SeatOrBranch(
        InForce.Law,
        [_letterC],
        new("المقر أو الفرع بتراب الجماعة", "Siège ou section dans la commune", "Seat or branch in the commune"),
        SeatHere,
        BranchHere);

    /// <summary>Letter d: an activity linked to the object.</summary>
    public static Rule Activity { get; } = AssociationRules.Activity(InForce.Law, [_letterD]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "124",
        Subject = new("شروط عرائض الجمعيات", "Conditions des pétitions des associations", "Conditions of associations' petitions"),
        Chapter = Chapters.Associations,
        SaidOtherwise =
        [
            new(
                "في نسخة متداولة من القانون (تجميع للنصوص) أخطاء نسخ: تكتب المادة 124 «الجهة» مكان «الجماعة»",
                "Une compilation en circulation comporte des erreurs de copie : l'art. 124 y dit « région » au lieu de « commune »",
                "A compilation in circulation has copying errors: art. 124 says “region” instead of “commune” there"),
        ],
        Paragraphs =
        [
            Paragraph.Encoded(
                "(a)",
                new(
                    "جمعية معترف بها ومؤسسة بالمغرب منذ مدة «تزيد على» ثلاث سنوات، وتعمل طبقا للمبادئ الديمقراطية ولأنظمتها الأساسية",
                    "L'association est reconnue et constituée au Maroc depuis plus de trois ans, et agit selon les principes démocratiques et ses statuts",
                    "The association has been recognised and constituted in Morocco for more than three years, and works by democratic principles and its statutes"),
                Confidence.VerifiedTwice,
                Constituted, Age, WorksDemocratically).Quoting("لمدة تزيد على ثلاث"),
            Paragraph.Encoded(
                "(b)",
                new(
                    "وضعيتها سليمة إزاء القوانين والأنظمة",
                    "Sa situation est régulière au regard des lois et règlements",
                    "Its situation is regular as regards laws and regulations"),
                Confidence.VerifiedTwice,
                RegularSituation).Quoting("أن تكون في وضعية سليمة إزاء القوانين والأنظمة الجاري بها العمل"),
            Paragraph.Encoded(
                "(c)",
                new(
                    "مقرها أو أحد فروعها بتراب الجماعة",
                    "Son siège ou l'une de ses sections est dans la commune",
                    "Its seat or one of its branches is in the commune"),
                Confidence.VerifiedTwice,
                SeatOrBranch).Quoting("أن يكون مقرها أو أحد فروعها واقعا بتراب"),
            Paragraph.Encoded(
                "(d)",
                new(
                    "نشاطها مرتبط بموضوع العريضة",
                    "Son activité est liée à l'objet de la pétition",
                    "Its activity is linked to the object of the petition"),
                Confidence.VerifiedTwice,
                Activity).Quoting("أن يكون نشاطها مرتبطا بموضوع العريضة"),
            Paragraph.NotEncodedBecause(
                "silence",
                new(
                    "لا عدد أدنى للموقعين أو للأعضاء، ولا مصلحة مباشرة",
                    "Ni seuil de signatures ou d'adhérents, ni intérêt direct",
                    "No threshold of signatures or members, no direct interest"),
                Confidence.VerifiedTwice,
                new(
                    "المادة لا تشترطه، فلا قاعدة تضاف",
                    "l'article ne l'exige pas : aucune règle n'est ajoutée",
                    "the article does not ask for it: no rule is added")),
        ],
    };
}
