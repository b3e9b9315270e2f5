using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Questions.OpenQuestions;
using static Tadafor.Rules.Vocabulary.ProvinceFacts;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, article 114: what citizens who present a petition to a prefecture or province must satisfy.</summary>
internal static class Article114
{
    private static readonly Citation _letterA = new(Instruments.OrganicLaw112_14, "114", "(a)", Confidence.Verified);
    private static readonly Citation _letterB = new(Instruments.OrganicLaw112_14, "114", "(b)", Confidence.Verified);
    private static readonly Citation _letterC = new(Instruments.OrganicLaw112_14, "114", "(c)", Confidence.Verified);
    private static readonly Citation _letterD = new(Instruments.OrganicLaw112_14, "114", "(d)", Confidence.Verified);

    private static readonly Quantity _eligible = Residing(CitizensFacts.Eligible, CitizensFacts.EligibleSomewhere, EligibleHere);

    // The stricter reading asks for registration beside the conditions, never instead of them.
    private static readonly Quantity _counted = Quantity.ByReading(
        Registration,
        ("eligible-only", Residing(CountedEligible, CountedSomewhere, CountedHere)),
        ("registered", Residing(CountedRegistered, CountedSomewhereRegistered, CountedHereRegistered)));

    /// <summary>The number of signatories every prefecture and province calls for.</summary>
    public static Quantity RequiredSignatories { get; } = 300;

    /// <summary>Letter a: inhabitants of the prefecture or province, or active in it.</summary>
    public static Rule LinkedToTheProvince { get; } = new()
    {
        Code = "province.petition.citizens.linked",
        Title = new("الارتباط بالعمالة أو الإقليم", "Lien avec la préfecture ou province", "Link to the prefecture or province"),
        Force = Force.Mandatory,
        Cites = [_letterA],
        Requires = InForce.Always(OfEach(Linked, CitizensFacts.Signatories)),
        Examples = Persons(Linked),
    };

    /// <summary>Letter b: the conditions of registration on the electoral lists, as for communes.</summary>
    public static Rule ConditionsOfRegistration { get; } = new()
    {
        Code = "province.petition.citizens.eligible",
        Title = new(
            "شروط التسجيل في اللوائح الانتخابية",
            "Conditions d'inscription sur les listes électorales",
            "Conditions of registration on the electoral lists"),
        Force = Force.Mandatory,
        Cites = [_letterB, Law57_11.Article3.Cites],
        Requires = InForce.Always(Condition.ByReading(
            Registration,
            ("eligible-only", OfEach(_eligible, CitizensFacts.Signatories)),
            ("registered", OfEach(_eligible, CitizensFacts.Signatories) & OfEach(CitizensFacts.Registered, CitizensFacts.Signatories)))),
        Examples = Persons(CitizensFacts.Eligible),
    };

    /// <summary>Letter c: a common interest.</summary>
    public static Rule Interest { get; } = new()
    {
        Code = "province.petition.citizens.interest",
        Title = new("المصلحة المشتركة", "Intérêt commun", "Common interest"),
        Force = Force.Mandatory,
        Cites = [_letterC],
        Requires = InForce.Always(CommonInterest),
        Note = new(
            "لا تصف المادة المصلحة بأنها «مباشرة»، خلافا لقانوني الجماعات والجهات",
            "l'article ne demande pas que l'intérêt soit direct, à la différence des lois sur les communes et sur les régions",
            "the article does not ask that the interest be direct, unlike the laws on communes and on regions"),
        Examples =
        [
            Examples.Of(CommonInterest, true, Verdict.Satisfied),
            Examples.Of(CommonInterest, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement)
        ],
    };

    /// <summary>Letter d: three hundred signatories who meet letters a and b.</summary>
    public static Rule Number { get; } = new()
    {
        Code = "province.petition.citizens.signatories",
        Title = new("العدد الأدنى للموقعين", "Nombre minimal de signataires", "Minimum number of signatories"),
        Force = Force.Mandatory,
        Cites = [_letterD],
        Requires = InForce.Always(_counted >= RequiredSignatories),
        Note = new(
            "يحتسب من الموقعين من يستوفي الشرطين (أ) و(ب): «عدد الموقعين منهم»",
            "ne comptent que les signataires remplissant (a) et (b) : « le nombre des signataires parmi eux »",
            "only signatories who meet (a) and (b) count: “the number of signatories among them”"),
        Examples = Thresholds(CountedEligible),
    };

    /// <summary>Citizens and an association together: the law has one article for each, and none for both.</summary>
    public static Rule NotJoint { get; } = new()
    {
        Code = "province.petition.joint",
        Title = new(
            "ألا تكون العريضة مشتركة بين مواطنين وجمعية",
            "Pétition des seuls citoyens ou de la seule association",
            "Petition of citizens alone or of an association alone"),
        Force = Force.Mandatory,
        Cites =
        [
            new(Instruments.OrganicLaw112_14, "114", null, Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "115", null, Confidence.Verified)
        ],
        Requires = InForce.Always(Condition.ByReading(
            JointPetition,
            ("rejected", !(Condition)PetitionFacts.Joint),
            ("treated-as-two", Nothing))),
        Examples =
        [
            Examples.Of(PetitionFacts.Joint, false, Verdict.Satisfied),
            Examples.Of(PetitionFacts.Joint, true, Verdict.Undetermined)
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Number = "114",
        Subject = new("شروط عرائض المواطنات والمواطنين", "Conditions des pétitions des citoyens", "Conditions of citizens' petitions"),
        Chapter = Chapters.Citizens,
        Paragraphs =
        [
            Paragraph.Encoded(
                "(a)",
                new(
                    "أن يسكن مقدمو العريضة العمالة أو الإقليم، أو يمارسوا بها نشاطا اقتصاديا أو تجاريا أو مهنيا",
                    "Les pétitionnaires habitent la préfecture ou province, ou y exercent une activité économique, commerciale ou professionnelle",
                    "Petitioners live in the prefecture or province, or exercise an economic, commercial or professional activity there"),
                Confidence.Verified,
                LinkedToTheProvince).Quoting("أن يكونوا من ساكنة العمالة أو الإقليم المعني أو يمارسوا بها نشاطا"),
            Paragraph.Encoded(
                "(b)",
                new(
                    "أن تتوفر فيهم شروط التسجيل في اللوائح الانتخابية؛ والنص لا يشترط التسجيل نفسه",
                    "Ils remplissent les conditions d'inscription sur les listes électorales ; le texte n'exige pas l'inscription elle-même",
                    "They meet the conditions of registration on the electoral lists; the text does not ask for registration itself"),
                Confidence.Verified,
                ConditionsOfRegistration).Quoting("أن تتوفر فيهم شروط التسجيل في اللوائح الانتخابية"),
            Paragraph.Encoded(
                "(c)",
                new(
                    "أن تكون لهم «مصلحة مشتركة» في تقديم العريضة",
                    "Ils ont un intérêt commun à présenter la pétition",
                    "They have a common interest in presenting the petition"),
                Confidence.Verified,
                Interest).Quoting("أن تكون لهم مصلحة مشتركة في تقديم العريضة"),
            Paragraph.Encoded(
                "(d)",
                new(
                    "لا يقل عدد الموقعين منهم عن 300",
                    "Le nombre de signataires parmi eux est d'au moins 300",
                    "The number of signatories among them is at least 300"),
                Confidence.Verified,
                Number).Quoting("أن لا يقل عدد الموقعين منهم عن ثلاثمائة"),
            Paragraph.Encoded(
                "silence",
                new(
                    "للمواطنين مادة وللجمعيات مادة، ولا مادة لعريضة يقدمها الطرفان معا",
                    "Un article vaut pour les citoyens, un autre pour les associations, aucun pour une pétition commune",
                    "One article is for citizens, another for associations, none for a petition of both together"),
                Confidence.Verified,
                NotJoint),
        ],
    };

    private static Quantity Residing(CountFact personal, CountFact somewhere, CountFact here) =>
        Quantity.ByReading(Residence, ("personal", personal), ("somewhere", somewhere), ("this-commune", here));

    // Whoever lacks the condition is not counted; it fails when nobody meets it.
    private static Sequence<Example> Persons(CountFact meeting) =>
    [
        Examples.Of(meeting, 199, CitizensFacts.Signatories, 199, Verdict.Satisfied),
        Examples.Of(meeting, 1, CitizensFacts.Signatories, 200, Verdict.Satisfied),
        Examples.Of(meeting, 0, CitizensFacts.Signatories, 200, Verdict.Unsatisfied),
        Examples.Silent(Verdict.Undetermined),
    ];

    private static Sequence<Example> Thresholds(CountFact signatories) =>
    [
        Examples.Of(signatories, 299, Verdict.Unsatisfied),
        Examples.Of(signatories, 300, Verdict.Satisfied),
        Examples.Silent(Verdict.Undetermined),
    ];
}
