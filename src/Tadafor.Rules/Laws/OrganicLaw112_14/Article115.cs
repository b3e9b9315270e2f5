using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, article 115: what an association that presents a petition must satisfy.</summary>
internal static class Article115
{
    private static readonly Citation _letterA = new(Instruments.OrganicLaw112_14, "115", "(a)", Confidence.Verified);
    private static readonly Citation _letterB = new(Instruments.OrganicLaw112_14, "115", "(b)", Confidence.Verified);
    private static readonly Citation _letterC = new(Instruments.OrganicLaw112_14, "115", "(c)", Confidence.Verified);
    private static readonly Citation _letterD = new(Instruments.OrganicLaw112_14, "115", "(d)", Confidence.Verified);
    private static readonly Citation _letterE = new(Instruments.OrganicLaw112_14, "115", "(e)", Confidence.Verified);

    /// <summary>Letter a: recognised and constituted in Morocco.</summary>
    public static Rule Constituted { get; } = AssociationRules.Constituted(InForce.Law, [_letterA]);

    /// <summary>Letter a: for more than three years.</summary>
    public static Rule Age { get; } = AssociationRules.Age(InForce.Law, [_letterA]);

    /// <summary>Letter a: by democratic principles and its own statutes.</summary>
    public static Rule WorksDemocratically { get; } = AssociationRules.WorksDemocratically(InForce.Law, [_letterA]);

    /// <summary>Letter b: more than a hundred members.</summary>
    public static Rule MembersEnough { get; } = new()
    {
        Code = "province.petition.association.members",
        Title = new("أكثر من مائة منخرط", "Plus de cent adhérents", "More than a hundred members"),
        Force = Force.Mandatory,
        Cites = [_letterB],
        Requires = InForce.Always((Quantity)ProvinceFacts.Members > 100),
        Note = new(
            "«يفوق المائة»: مائة منخرط لا تكفي",
            "« dépasse cent » : cent adhérents ne suffisent pas",
            "“exceeds one hundred”: a hundred members are not enough"),
        Examples =
        [
            Examples.Of(ProvinceFacts.Members, 100, Verdict.Unsatisfied),
            Examples.Of(ProvinceFacts.Members, 101, Verdict.Satisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>Letter c: a regular situation.</summary>
    public static Rule RegularSituation { get; } = AssociationRules.RegularSituation(InForce.Law, [_letterC]);

    /// <summary>Letter d: seat or branch in the prefecture or province.</summary>
    public static Rule SeatOrBranch { get; } = AssociationRules.SeatOrBranch(
        InForce.Law, [_letterD], new(
            "المقر أو الفرع بتراب العمالة أو الإقليم",
            "Siège ou section dans la préfecture ou province",
            "Seat or branch in the prefecture or province"), ProvinceFacts.SeatHere, ProvinceFacts.BranchHere);

    /// <summary>Letter e: an activity linked to the object.</summary>
    public static Rule Activity { get; } = AssociationRules.Activity(InForce.Law, [_letterE]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Number = "115",
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
                new("عدد منخرطيها «يفوق المائة»", "Le nombre de ses adhérents dépasse cent", "Its members number more than one hundred"),
                Confidence.Verified,
                MembersEnough).Quoting("أن يكون عدد منخرطيها يفوق المائة"),
            Paragraph.Encoded(
                "(c)",
                new(
                    "وضعيتها سليمة إزاء القوانين والأنظمة",
                    "Sa situation est régulière au regard des lois et règlements",
                    "Its situation is regular as regards laws and regulations"),
                Confidence.Verified,
                RegularSituation).Quoting("أن تكون في وضعية سليمة إزاء القوانين والأنظمة الجاري بها العمل"),
            Paragraph.Encoded(
                "(d)",
                new(
                    "مقرها أو أحد فروعها بتراب العمالة أو الإقليم",
                    "Son siège ou l'une de ses sections est dans la préfecture ou province",
                    "Its seat or one of its branches is in the prefecture or province"),
                Confidence.Verified,
                SeatOrBranch).Quoting("أن يكون مقرها أو أحد فروعها واقعا بتراب"),
            Paragraph.Encoded(
                "(e)",
                new(
                    "نشاطها مرتبط بموضوع العريضة",
                    "Son activité est liée à l'objet de la pétition",
                    "Its activity is linked to the object of the petition"),
                Confidence.Verified,
                Activity).Quoting("أن يكون نشاطها مرتبطا بموضوع العريضة"),
            Paragraph.NotEncodedBecause(
                "silence",
                new(
                    "لا عدد أدنى للموقعين، ولا مصلحة مشتركة",
                    "Ni seuil de signatures, ni intérêt commun",
                    "No threshold of signatures, no common interest"),
                Confidence.Verified,
                new(
                    "المادة لا تشترطه، فلا قاعدة تضاف",
                    "l'article ne l'exige pas : aucune règle n'est ajoutée",
                    "the article does not ask for it: no rule is added")),
        ],
    };
}
