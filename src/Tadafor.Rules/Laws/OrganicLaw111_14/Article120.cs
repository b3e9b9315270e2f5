using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Algebra.Quantity;
using static Tadafor.Rules.Questions.OpenQuestions;
using static Tadafor.Rules.Vocabulary.PetitionFacts;
using static Tadafor.Rules.Vocabulary.RegionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, article 120: what citizens who present a petition to a region must satisfy.</summary>
internal static class Article120
{
    private static readonly Citation _letterA = new(Instruments.OrganicLaw111_14, "120", "(a)", Confidence.Verified);
    private static readonly Citation _letterB = new(Instruments.OrganicLaw111_14, "120", "(b)", Confidence.Verified);
    private static readonly Citation _letterC = new(Instruments.OrganicLaw111_14, "120", "(c)", Confidence.Verified);
    private static readonly Citation _citizens = new(Instruments.OrganicLaw111_14, "118", "§1", Confidence.Verified);
    private static readonly Citation _spread = new(Instruments.OrganicLaw111_14, "120", "§2", Confidence.Verified);

    private static readonly Quantity _inhabitants = ByReading(
        Census,
        ("last-published", InhabitantsLastPublished),
        ("last-taken", InhabitantsLastTaken));

    /// <summary>
    /// The number of signatures the region calls for. Exactly one and exactly three million are neither "less than" nor "exceeding".
    /// </summary>
    public static Quantity RequiredSignatures { get; } = FirstOf(
        [
            When(_inhabitants < 1_000_000,  300, _letterC),
            When(_inhabitants <= 3_000_000, 400, _letterC),
        ],
        otherwise: 500, [_letterC]);

    /// <summary>Letter a: inhabitants of the region, or active in it.</summary>
    public static Rule LinkedToTheRegion { get; } = new()
    {
        Code = "region.petition.citizens.linked",
        Title = new("الارتباط بالجهة", "Lien avec la région", "Link to the region"),
        Force = Force.Mandatory,
        Cites = [_letterA],
        Requires = InForce.Always(OfEach(Linked, CitizensFacts.Signatories)),
        Examples =
        [
            Examples.Of(Linked, 299, CitizensFacts.Signatories, 299, Verdict.Satisfied),
            Examples.Of(Linked, 1, CitizensFacts.Signatories, 300, Verdict.Satisfied),
            Examples.Of(Linked, 0, CitizensFacts.Signatories, 300, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>Letter b: a direct common interest.</summary>
    public static Rule Interest { get; } = new()
    {
        Code = "region.petition.citizens.interest",
        Title = new("المصلحة المباشرة المشتركة", "Intérêt commun direct", "Direct common interest"),
        Force = Force.Mandatory,
        Cites = [_letterB],
        Requires = InForce.Always(CitizensFacts.DirectCommonInterest),
        Examples =
        [
            Examples.Of(CitizensFacts.DirectCommonInterest, true, Verdict.Satisfied),
            Examples.Of(CitizensFacts.DirectCommonInterest, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>Letter c: enough signatures of citizens who meet letter a.</summary>
    public static Rule Number { get; } = new()
    {
        Code = "region.petition.citizens.signatures",
        Title = new("العدد الأدنى للتوقيعات", "Nombre minimal de signatures", "Minimum number of signatures"),
        Force = Force.Mandatory,
        Cites = [_letterC, _citizens],
        Requires = InForce.Always(LinkedCitizens >= RequiredSignatures),
        Note = new(
            "تذكر المادة «عدد التوقيعات» لا «الموقعين منهم»، ولا تشترط شروط التسجيل في اللوائح الانتخابية؛ غير أن مقدمي العريضة «من المواطنات والمواطنين» الذين يستوفون الشرط (أ)، فلا يحتسب توقيع غيرهم: وهذا استنتاج",
            "l'article parle du « nombre des signatures » et non des « signataires parmi eux », et ne pose aucune condition électorale ; mais les pétitionnaires sont des citoyennes et citoyens qui remplissent la condition (a), et d'autres signatures ne comptent pas : c'est une déduction",
            "the article says “the number of signatures”, not “of signatories among them”, and sets no electoral condition; but petitioners are citizens who meet condition (a), so that other signatures do not count: this is inferred"),
        Examples = Thresholds(LinkedCitizens),
    };

    /// <summary>§2: spread over the prefectures and provinces, in each at least five per cent of the number required.</summary>
    public static Rule Spread { get; } = new()
    {
        Code = "region.petition.citizens.spread",
        Title = new(
            "توزيع الموقعين على العمالات والأقاليم",
            "Répartition sur les préfectures et provinces",
            "Spread over the prefectures and provinces"),
        Force = Force.Mandatory,
        Cites = [_spread, _letterC],
        Requires = InForce.Always(InEach(LivingIn, Provinces, Percent(5, RequiredSignatures))),
        Note = new(
            "«في كل عمالة أو إقليم»: عمالة واحدة دون موقعين تكفي لعدم القبول. والأساس هو «العدد المطلوب» لا عدد التوقيعات المجموعة: 15 أو 20 أو 25. ومن ارتبط بالجهة بنشاط فيها (البند أ) دون أن يقيم بها يحتسب في المجموع، ولا يحتسب في أي عمالة أو إقليم: فالتوزيع بحسب «مقرات إقامتهم الفعلية»",
            "« dans chaque » : une seule préfecture ou province sans signataires suffit à l'irrecevabilité. La base est le nombre requis, non le nombre recueilli : 15, 20 ou 25. Qui n'est lié à la région que par son activité (lettre a) sans y résider compte dans le total et dans aucune préfecture ou province : la répartition suit la résidence effective",
            "“in each”: a single prefecture or province without signatories is enough for the petition to fail. The base is the number required, not the number collected: 15, 20 or 25. Whoever is linked to the region by an activity alone (letter a) and does not live there counts in the total and in no prefecture or province: the spread goes by actual residence"),
        Examples =
        [
            Spreading(2_000_000, 20, 20, Verdict.Satisfied),
            Spreading(2_000_000, 20, 19, Verdict.Unsatisfied),
            Spreading(999_999, 15, 15, Verdict.Satisfied),
            Spreading(999_999, 380, 14, Verdict.Unsatisfied),
            Spreading(3_000_001, 25, 24, Verdict.Unsatisfied),
            Spreading(3_000_001, 25, 25, Verdict.Satisfied),
            Spreading(null, 25, 25, Verdict.Satisfied),
            Spreading(null, 20, 20, Verdict.Undetermined),
            Spreading(null, 300, 14, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>Citizens and an association together: the law has one article for each, and none for both.</summary>
    public static Rule NotJoint { get; } = new()
    {
        Code = "region.petition.joint",
        Title = new(
            "ألا تكون العريضة مشتركة بين مواطنين وجمعية",
            "Pétition des seuls citoyens ou de la seule association",
            "Petition of citizens alone or of an association alone"),
        Force = Force.Mandatory,
        Cites =
        [
            new(Instruments.OrganicLaw111_14, "120", null, Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "121", null, Confidence.Verified)
        ],
        Requires = InForce.Always(Condition.ByReading(JointPetition, ("rejected", !(Condition)Joint), ("treated-as-two", Nothing))),
        Examples = [Examples.Of(Joint, false, Verdict.Satisfied), Examples.Of(Joint, true, Verdict.Undetermined)],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Number = "120",
        Subject = new("شروط عرائض المواطنات والمواطنين", "Conditions des pétitions des citoyens", "Conditions of citizens' petitions"),
        Chapter = Chapters.Citizens,
        SaidOtherwise =
        [
            new(
                "ينشر موقعا مجلسين جهويين (soussmassa.ma/en/node/1799 وconseilregionoriental.ma/en/petitions) شرط 600 توقيع، وهو من صياغة مشروع القانون؛ والقانون الصادر يشترط 300 أو 400 أو 500",
                "Les sites de deux conseils régionaux (soussmassa.ma/en/node/1799 et conseilregionoriental.ma/en/petitions) publient encore 600 signatures, mots du projet de loi ; la loi promulguée en demande 300, 400 ou 500",
                "The sites of two regional councils (soussmassa.ma/en/node/1799 and conseilregionoriental.ma/en/petitions) still publish 600 signatories, the words of the bill; the law as enacted asks for 300, 400 or 500"),
            new(
                "وينشر الموقعان نفسهما عبارة «المسجلين»؛ والمادة 120 لا تضع أي شرط انتخابي",
                "Les mêmes sites publient « électeurs inscrits » ; l'art. 120 ne pose aucune condition électorale",
                "The same sites publish “registered voters”; art. 120 sets no electoral condition at all"),
        ],
        Paragraphs =
        [
            Paragraph.Encoded(
                "(a)",
                new(
                    "أن يسكن مقدمو العريضة الجهة، أو يمارسوا بها نشاطا اقتصاديا أو تجاريا أو مهنيا",
                    "Les pétitionnaires habitent la région, ou y exercent une activité économique, commerciale ou professionnelle",
                    "Petitioners live in the region, or exercise an economic, commercial or professional activity there"),
                Confidence.Verified,
                LinkedToTheRegion).Quoting("أن يكونوا من ساكنة الجهة المعنية أو يمارسوا بها نشاطا"),
            Paragraph.Encoded(
                "(b)",
                new(
                    "أن تكون لهم «مصلحة مباشرة مشتركة» في تقديم العريضة",
                    "Ils ont un intérêt commun direct à présenter la pétition",
                    "They have a direct common interest in presenting the petition"),
                Confidence.Verified,
                Interest).Quoting("أن تكون لهم مصلحة مباشرة مشتركة في تقديم العريضة"),
            Paragraph.Encoded(
                "(c)",
                new(
                    "عدد التوقيعات: 300 على الأقل إذا قل عدد السكان عن مليون، و400 بين مليون وثلاثة ملايين، و500 إذا تجاوز ثلاثة ملايين",
                    "Nombre de signatures : au moins 300 sous un million d'habitants, 400 d'un à trois millions, 500 au-delà de trois millions",
                    "Number of signatures: at least 300 under one million inhabitants, 400 from one to three million, 500 above three million"),
                Confidence.Verified,
                Number).Quoting("أن لا يقل عدد التوقيعات على ما يلي"),
            Paragraph.Encoded(
                "§2",
                new(
                    "يوزع الموقعون بحسب إقامتهم الفعلية على عمالات وأقاليم الجهة، ولا يقل عددهم في كل منها عن 5 في المائة من العدد المطلوب",
                    "Les signataires se répartissent, selon leur résidence effective, sur les préfectures et provinces de la région ; dans chacune, au moins 5 % du nombre requis",
                    "Signatories are spread, by actual residence, over the region's prefectures and provinces; in each, at least 5% of the number required"),
                Confidence.Verified,
                Spread).Quoting("موزعين بحسب مقرات إقامتهم الفعلية على عمالات وأقاليم الجهة"),
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

    private static Sequence<Example> Thresholds(CountFact signatories) =>
    [
        Examples.Of(signatories, 299, InhabitantsLastPublished, 999_999, Verdict.Unsatisfied),
        Examples.Of(signatories, 300, InhabitantsLastPublished, 999_999, Verdict.Satisfied),
        Examples.Of(signatories, 399, InhabitantsLastPublished, 1_000_000, Verdict.Unsatisfied),
        Examples.Of(signatories, 400, InhabitantsLastPublished, 1_000_000, Verdict.Satisfied),
        Examples.Of(signatories, 400, InhabitantsLastPublished, 3_000_000, Verdict.Satisfied),
        Examples.Of(signatories, 499, InhabitantsLastPublished, 3_000_001, Verdict.Unsatisfied),
        Examples.Of(signatories, 500, InhabitantsLastPublished, 3_000_001, Verdict.Satisfied),
        Examples.Of(signatories, 299, Verdict.Unsatisfied),
        Examples.Of(signatories, 450, Verdict.Undetermined),
    ];

    private static Example Spreading(long? inhabitants, long first, long second, Verdict verdict)
    {
        FactSet facts = FactSet.Empty
            .With(Provinces, 2, FromDeclaration.Instance)
            .With(LivingIn.In("وجدة-أنكاد"), first, FromDeclaration.Instance)
            .With(LivingIn.In("فجيج"), second, FromDeclaration.Instance);
        return new(inhabitants is { } known ? facts.With(InhabitantsLastPublished, known, FromDeclaration.Instance) : facts, verdict);
    }
}
