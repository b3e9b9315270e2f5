using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Questions.OpenQuestions;
using static Tadafor.Rules.Vocabulary.CitizensFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 123: what citizens who present a petition must satisfy.</summary>
internal static class Article123
{
    private static readonly Citation _letterA = new(Instruments.OrganicLaw113_14, "123", "(a)", Confidence.VerifiedTwice);
    private static readonly Citation _letterB = new(Instruments.OrganicLaw113_14, "123", "(b)", Confidence.VerifiedTwice);
    private static readonly Citation _letterC = new(Instruments.OrganicLaw113_14, "123", "(c)", Confidence.VerifiedTwice);
    private static readonly Citation _letterD = new(Instruments.OrganicLaw113_14, "123", "(d)", Confidence.VerifiedTwice);

    private static readonly Quantity _inhabitants = ByReading(
        Census,
        ("last-published", InhabitantsLastPublished),
        ("last-taken", InhabitantsLastTaken));

    private static readonly Quantity _eligible = Residing(Eligible, EligibleSomewhere, EligibleHere);

    // The stricter reading asks for registration beside the conditions, never instead of them.
    private static readonly Quantity _counted = Quantity.ByReading(
        Registration,
        ("eligible-only", Residing(CountedEligible, CountedSomewhere, CountedHere)),
        ("registered", Residing(CountedRegistered, CountedSomewhereRegistered, CountedHereRegistered)));

    /// <summary>The number of signatories the commune calls for.</summary>
    public static Quantity RequiredSignatories { get; } = FirstOf(
        [
            When(Arrondissements,        400, _letterD, Article216.Cites),
            When(_inhabitants < 35_000,  100, _letterD),
        ],
        otherwise: 200, [_letterD]);

    /// <summary>Letter a: inhabitants of the commune, or active in it.</summary>
    public static Rule LinkedToTheCommune { get; } = new()
    {
        Code = "commune.petition.citizens.linked",
        Title = new("الارتباط بالجماعة", "Lien avec la commune", "Link to the commune"),
        Force = Force.Mandatory,
        Cites = [_letterA],
        Requires = InForce.Always(OfEach(Linked, Signatories)),
        Examples = Persons(Linked),
    };

    /// <summary>Letter b: the conditions of registration on the electoral lists.</summary>
    public static Rule ConditionsOfRegistration { get; } = new()
    {
        Code = "commune.petition.citizens.eligible",
        Title = new(
            "شروط التسجيل في اللوائح الانتخابية",
            "Conditions d'inscription sur les listes électorales",
            "Conditions of registration on the electoral lists"),
        Force = Force.Mandatory,
        Cites = [_letterB, Law57_11.Article3.Cites],
        Requires = InForce.Always(Condition.ByReading(
            Registration,
            ("eligible-only", OfEach(_eligible, Signatories)),
            ("registered", OfEach(_eligible, Signatories) & OfEach(CitizensFacts.Registered, Signatories)))),
        Examples = Persons(CitizensFacts.Eligible),
    };

    /// <summary>Letter c: a direct common interest.</summary>
    public static Rule Interest { get; } = new()
    {
        Code = "commune.petition.citizens.interest",
        Title = new("المصلحة المباشرة المشتركة", "Intérêt commun direct", "Direct common interest"),
        Force = Force.Mandatory,
        Cites = [_letterC],
        Requires = InForce.Always(DirectCommonInterest),
        Examples =
        [
            Examples.Of(DirectCommonInterest, true, Verdict.Satisfied),
            Examples.Of(DirectCommonInterest, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement)
        ],
    };

    /// <summary>Letter d: enough signatories who meet letters a and b.</summary>
    public static Rule Number { get; } = new()
    {
        Code = "commune.petition.citizens.signatories",
        Title = new("العدد الأدنى للموقعين", "Nombre minimal de signataires", "Minimum number of signatories"),
        Force = Force.Mandatory,
        Cites = [_letterD],
        Requires = InForce.Always(_counted >= RequiredSignatories),
        Examples = Thresholds(CountedEligible),
        Note = new(
            "يحتسب من الموقعين من يستوفي الشرطين (أ) و(ب): «عدد الموقعين منهم»؛ وجملة 400 تقول «عدد الموقعين» دون «منهم»، فتأخذ المكتبة بالمعنى نفسه استنتاجا",
            "ne comptent que les signataires remplissant (a) et (b) : « le nombre des signataires parmi eux » ; la phrase sur les 400 ne porte pas « parmi eux » : la bibliothèque y prend le même sens, par déduction",
            "only signatories who meet (a) and (b) count: “the number of signatories among them”; the sentence on 400 has no “among them”: the library takes the same meaning there, by inference"),
    };

    /// <summary>Citizens and an association together: the law has one article for each, and none for both.</summary>
    public static Rule NotJoint { get; } = new()
    {
        Code = "commune.petition.joint",
        Title = new(
            "ألا تكون العريضة مشتركة بين مواطنين وجمعية",
            "Pétition des seuls citoyens ou de la seule association",
            "Petition of citizens alone or of an association alone"),
        Force = Force.Mandatory,
        Cites =
        [
            new(Instruments.OrganicLaw113_14, "123", null, Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw113_14, "124", null, Confidence.VerifiedTwice)
        ],
        Requires = InForce.Always(Condition.ByReading(JointPetition, ("rejected", !(Condition)Joint), ("treated-as-two", Nothing))),
        Examples = [Examples.Of(Joint, false, Verdict.Satisfied), Examples.Of(Joint, true, Verdict.Undetermined)],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Number = "123",
        Subject = new("شروط عرائض المواطنات والمواطنين", "Conditions des pétitions des citoyens", "Conditions of citizens' petitions"),
        Chapter = Chapters.Citizens,
        SaidOtherwise =
        [
            new(
                "تشترط بوابات ومواقع التسجيل في اللوائح الانتخابية، والنص يكتفي بتوفر شروطه؛ كما ينشر موقعا مجلسين جهويين (soussmassa.ma/en/node/1799 وconseilregionoriental.ma/en/petitions)، بشأن عرائض الجهات، عبارة «المسجلين» الواردة في مشروع القانون",
                "Des portails et sites exigent l'inscription sur les listes électorales, alors que le texte n'en demande que les conditions ; les sites de deux conseils régionaux (soussmassa.ma/en/node/1799 et conseilregionoriental.ma/en/petitions) publient encore, pour les pétitions aux régions, « électeurs inscrits », mots du projet de loi",
                "Portals and sites ask for registration on the electoral lists, while the text asks only for its conditions; the sites of two regional councils (soussmassa.ma/en/node/1799 and conseilregionoriental.ma/en/petitions) still publish, for petitions to regions, “registered voters”, the words of the bill"),
        ],
        Paragraphs =
        [
            Paragraph.Encoded(
                "(a)",
                new(
                    "أن يسكن مقدمو العريضة الجماعة، أو يمارسوا بها نشاطا اقتصاديا أو تجاريا أو مهنيا",
                    "Les pétitionnaires habitent la commune, ou y exercent une activité économique, commerciale ou professionnelle",
                    "Petitioners live in the commune, or exercise an economic, commercial or professional activity there"),
                Confidence.VerifiedTwice,
                LinkedToTheCommune).Quoting("أن يكونوا من ساكنة الجماعة المعنية أو يمارسوا بها نشاطا"),
            Paragraph.Encoded(
                "(b)",
                new(
                    "أن تتوفر فيهم شروط التسجيل في اللوائح الانتخابية؛ والنص لا يشترط التسجيل نفسه",
                    "Ils remplissent les conditions d'inscription sur les listes électorales ; le texte n'exige pas l'inscription elle-même",
                    "They meet the conditions of registration on the electoral lists; the text does not ask for registration itself"),
                Confidence.VerifiedTwice,
                ConditionsOfRegistration).Quoting("أن تتوفر فيهم شروط التسجيل في اللوائح الانتخابية"),
            Paragraph.Encoded(
                "(c)",
                new(
                    "أن تكون لهم «مصلحة مباشرة مشتركة» في تقديم العريضة",
                    "Ils ont un intérêt commun direct à présenter la pétition",
                    "They have a direct common interest in presenting the petition"),
                Confidence.VerifiedTwice,
                Interest).Quoting("مصلحة مباشرة مشتركة في تقديم العريضة"),
            Paragraph.Encoded(
                "(d)",
                new(
                    "عدد الموقعين منهم: 100 على الأقل إذا قل عدد السكان عن 35 000، و200 في غيرها، غير أن الجماعات ذات نظام المقاطعات تتطلب 400",
                    "Le nombre de signataires parmi eux : au moins 100 si la population est inférieure à 35\u202F000, 200 ailleurs ; toutefois 400 dans les communes à arrondissements",
                    "The number of signatories among them: at least 100 where inhabitants are fewer than 35,000, 200 elsewhere; however 400 in communes with arrondissements"),
                Confidence.VerifiedTwice,
                Number).Quoting("أن لا يقل عدد الموقعين منهم عن مائة"),
            Paragraph.Encoded(
                "silence",
                new(
                    "للمواطنين مادة وللجمعيات مادة، ولا مادة لعريضة يقدمها الطرفان معا",
                    "Un article vaut pour les citoyens, un autre pour les associations, aucun pour une pétition commune",
                    "One article is for citizens, another for associations, none for a petition of both together"),
                Confidence.VerifiedTwice,
                NotJoint),
        ],
    };

    private static Quantity Residing(CountFact personal, CountFact somewhere, CountFact here) =>
        Quantity.ByReading(Residence, ("personal", personal), ("somewhere", somewhere), ("this-commune", here));

    // Whoever lacks the condition is not counted; it fails when nobody meets it.
    private static Domain.Primitives.Sequence<Example> Persons(CountFact meeting) =>
    [
        Examples.Of(meeting, 199, Signatories, 199, Verdict.Satisfied),
        Examples.Of(meeting, 1, Signatories, 200, Verdict.Satisfied),
        Examples.Of(meeting, 0, Signatories, 200, Verdict.Unsatisfied),
        Examples.Silent(Verdict.Undetermined),
    ];

    private static Domain.Primitives.Sequence<Example> Thresholds(CountFact signatories) =>
    [
        Examples.Commune(signatories, 99, 34_999, false, Verdict.Unsatisfied),
        Examples.Commune(signatories, 100, 34_999, false, Verdict.Satisfied),
        Examples.Commune(signatories, 199, 35_000, false, Verdict.Unsatisfied),
        Examples.Commune(signatories, 200, 35_000, false, Verdict.Satisfied),
        Examples.Commune(signatories, 399, 20_000, true, Verdict.Unsatisfied),
        Examples.Commune(signatories, 400, 20_000, true, Verdict.Satisfied),
        Examples.Commune(signatories, 150, null, false, Verdict.Undetermined),
        Examples.Commune(signatories, 50, null, null, Verdict.Unsatisfied),
    ];
}
