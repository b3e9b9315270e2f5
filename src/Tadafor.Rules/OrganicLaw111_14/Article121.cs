using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Questions.OpenQuestions;
using static Tadafor.Rules.Vocabulary.AssociationFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.OrganicLaw111_14;

/// <summary>Organic law 111-14, article 121: what an association that presents a petition must satisfy.</summary>
public static class Article121
{
    private static readonly Citation _letterA = new(Instruments.OrganicLaw111_14, "121", "(a)", Confidence.Verified);
    private static readonly Citation _letterB = new(Instruments.OrganicLaw111_14, "121", "(b)", Confidence.Verified);
    private static readonly Citation _letterC = new(Instruments.OrganicLaw111_14, "121", "(c)", Confidence.Verified);
    private static readonly Citation _letterD = new(Instruments.OrganicLaw111_14, "121", "(d)", Confidence.Verified);

    /// <summary>Letter a: recognised and constituted in Morocco.</summary>
    public static Rule Constituted { get; } = new()
    {
        Code = "region.petition.association.constituted",
        Title = new("الاعتراف والتأسيس بالمغرب", "Reconnue et constituée au Maroc", "Recognised and constituted in Morocco"),
        Force = Force.Mandatory,
        Cites = [_letterA],
        Requires = InForce.Always(ConstitutedInMorocco),
        Examples = [Examples.Of(ConstitutedInMorocco, true, Verdict.Satisfied), Examples.Of(ConstitutedInMorocco, false, Verdict.Unsatisfied), Examples.Silent(Verdict.Undetermined)],
    };

    /// <summary>Letter a: for more than three years.</summary>
    public static Rule Age { get; } = new()
    {
        Code = "region.petition.association.age",
        Title = new("أقدمية تزيد على ثلاث سنوات", "Ancienneté de plus de trois ans", "More than three years of age"),
        Force = Force.Mandatory,
        Cites = [_letterA],
        Requires = InForce.Always(Condition.ByReading(AssociationAgeDay, ("deposit", OlderOn(DepositedOn)), ("ruling", OlderOn(BureauRulesOn)))),
        Note = new(
            "«تزيد على»: ثلاث سنوات بالضبط لا تكفي. والتصريح لا يلي الوصل المؤقت، ولا يلي هذا الوصل النهائي: فإن انقضت المدة من المتأخر فقد انقضت من المتقدم",
            "« plus de » : trois ans exactement ne suffisent pas. La déclaration ne suit pas le récépissé provisoire, ni celui-ci le définitif : l'ancienneté acquise depuis le dernier l'est depuis les premiers",
            "“more than”: exactly three years are not enough. The declaration is never after the provisional receipt, nor that after the final one: time passed since the last has passed since the first"),
        Examples =
        [
            Examples.Of(FinalReceiptOn, new LocalDate(2020, 8, 6), DepositedOn, new LocalDate(2023, 8, 6), Verdict.Undetermined),
            Examples.Of(FinalReceiptOn, new LocalDate(2020, 8, 6), DepositedOn, new LocalDate(2023, 8, 7), Verdict.Satisfied),
        ],
    };

    /// <summary>Letter a: by democratic principles and its own statutes.</summary>
    public static Rule WorksDemocratically { get; } = new()
    {
        Code = "region.petition.association.democratic",
        Title = new("المبادئ الديمقراطية والأنظمة الأساسية", "Principes démocratiques et statuts", "Democratic principles and statutes"),
        Force = Force.Mandatory,
        Cites = [_letterA],
        Requires = InForce.Always(Democratic),
        Examples = [Examples.Of(Democratic, true, Verdict.Satisfied), Examples.Of(Democratic, false, Verdict.Unsatisfied), Examples.Silent(Verdict.AwaitingJudgement)],
    };

    /// <summary>Letter b: a regular situation.</summary>
    public static Rule RegularSituation { get; } = new()
    {
        Code = "region.petition.association.regular",
        Title = new("الوضعية السليمة", "Situation régulière", "Regular situation"),
        Force = Force.Mandatory,
        Cites = [_letterB],
        Requires = InForce.Always(Regular),
        Examples = [Examples.Of(Regular, true, Verdict.Satisfied), Examples.Of(Regular, false, Verdict.Unsatisfied), Examples.Silent(Verdict.Undetermined)],
    };

    /// <summary>Letter c: seat or branch in the region.</summary>
    public static Rule SeatOrBranch { get; } = new()
    {
        Code = "region.petition.association.seat",
        Title = new("المقر أو الفرع بتراب الجهة", "Siège ou section dans la région", "Seat or branch in the region"),
        Force = Force.Mandatory,
        Cites = [_letterC],
        Requires = InForce.Always((Condition)RegionFacts.SeatHere | RegionFacts.BranchHere),
        Examples =
        [
            Examples.Of(RegionFacts.SeatHere, true, Verdict.Satisfied),
            Examples.Of(RegionFacts.SeatHere, false, RegionFacts.BranchHere, true, Verdict.Satisfied),
            Examples.Of(RegionFacts.SeatHere, false, RegionFacts.BranchHere, false, Verdict.Unsatisfied),
            Examples.Of(RegionFacts.SeatHere, false, Verdict.Undetermined),
        ],
    };

    /// <summary>Letter d: an activity linked to the object.</summary>
    public static Rule Activity { get; } = new()
    {
        Code = "region.petition.association.activity",
        Title = new("ارتباط النشاط بالموضوع", "Activité liée à l'objet", "Activity linked to the object"),
        Force = Force.Mandatory,
        Cites = [_letterD],
        Requires = InForce.Always(ActivityLinked),
        Examples = [Examples.Of(ActivityLinked, true, Verdict.Satisfied), Examples.Of(ActivityLinked, false, Verdict.Unsatisfied), Examples.Silent(Verdict.AwaitingJudgement)],
    };

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
                Constituted, Age, WorksDemocratically),
            Paragraph.Encoded(
                "(b)",
                new("وضعيتها سليمة إزاء القوانين والأنظمة", "Sa situation est régulière au regard des lois et règlements", "Its situation is regular as regards laws and regulations"),
                Confidence.Verified,
                RegularSituation),
            Paragraph.Encoded(
                "(c)",
                new("مقرها أو أحد فروعها بتراب الجهة", "Son siège ou l'une de ses sections est dans la région", "Its seat or one of its branches is in the region"),
                Confidence.Verified,
                SeatOrBranch),
            Paragraph.Encoded(
                "(d)",
                new("نشاطها مرتبط بموضوع العريضة", "Son activité est liée à l'objet de la pétition", "Its activity is linked to the object of the petition"),
                Confidence.Verified,
                Activity),
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

    private static Condition OlderOn(Domain.Law.DateFact day) => Condition.ByReading(
        AssociationAgeStart,
        ("declaration", AnyOf(MoreThanYears(3, DeclaredOn, day), MoreThanYears(3, ProvisionalReceiptOn, day), MoreThanYears(3, FinalReceiptOn, day))),
        ("provisional-receipt", AnyOf(MoreThanYears(3, ProvisionalReceiptOn, day), MoreThanYears(3, FinalReceiptOn, day))),
        ("final-receipt", MoreThanYears(3, FinalReceiptOn, day)));
}
