using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Questions.OpenQuestions;
using static Tadafor.Rules.Vocabulary.AssociationFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>What an association that presents a petition must satisfy (113-14 art. 124, 112-14 art. 115, 111-14 art. 121).</summary>
internal static class AssociationRules
{
    /// <summary>Recognised and constituted in Morocco.</summary>
    public static Rule Constituted(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.association.constituted",
        Title = new("الاعتراف والتأسيس بالمغرب", "Reconnue et constituée au Maroc", "Recognised and constituted in Morocco"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(ConstitutedInMorocco),
        Examples =
        [
            Examples.Of(ConstitutedInMorocco, true, Verdict.Satisfied),
            Examples.Of(ConstitutedInMorocco, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined)
        ],
    };

    /// <summary>For more than three years.</summary>
    public static Rule Age(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.association.age",
        Title = new("أقدمية تزيد على ثلاث سنوات", "Ancienneté de plus de trois ans", "More than three years of age"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Condition.ByReading(
            AssociationAgeDay,
            ("deposit", OlderOn(DepositedOn)),
            ("ruling", OlderOn(BureauRulesOn)))),
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

    /// <summary>By democratic principles and its own statutes.</summary>
    public static Rule WorksDemocratically(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.association.democratic",
        Title = new("المبادئ الديمقراطية والأنظمة الأساسية", "Principes démocratiques et statuts", "Democratic principles and statutes"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Democratic),
        Examples =
        [
            Examples.Of(Democratic, true, Verdict.Satisfied),
            Examples.Of(Democratic, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement)
        ],
    };

    /// <summary>A regular situation.</summary>
    public static Rule RegularSituation(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.association.regular",
        Title = new("الوضعية السليمة", "Situation régulière", "Regular situation"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Regular),
        Examples =
        [
            Examples.Of(Regular, true, Verdict.Satisfied),
            Examples.Of(Regular, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined)
        ],
    };

    /// <summary>An activity linked to the object.</summary>
    public static Rule Activity(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.association.activity",
        Title = new("ارتباط النشاط بالموضوع", "Activité liée à l'objet", "Activity linked to the object"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(ActivityLinked),
        Examples =
        [
            Examples.Of(ActivityLinked, true, Verdict.Satisfied),
            Examples.Of(ActivityLinked, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement)
        ],
    };

    /// <summary>Seat or branch in the territory; each law has its own.</summary>
    public static Rule SeatOrBranch(SisterLaw law, Sequence<Citation> cites, Phrase title, YesNoFact seat, YesNoFact branch) => new()
    {
        Code = $"{law.Regime}.petition.association.seat",
        Title = title,
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce((Condition)seat | branch),
        Examples =
        [
            Examples.Of(seat, true, Verdict.Satisfied),
            Examples.Of(seat, false, branch, true, Verdict.Satisfied),
            Examples.Of(seat, false, branch, false, Verdict.Unsatisfied),
            Examples.Of(seat, false, Verdict.Undetermined),
        ],
    };

    private static Condition OlderOn(DateFact day) => Condition.ByReading(
        AssociationAgeStart,
        ("declaration", Since(DeclaredOn, day)),
        ("provisional-receipt", Since(ProvisionalReceiptOn, day)),
        ("final-receipt", Since(FinalReceiptOn, day) | (NeverIssuedStandsIn & Since(ProvisionalReceiptOn, day))));

    // Q35: where no final receipt was ever issued, the provisional one may stand in for it.
    internal static Condition NeverIssuedStandsIn { get; } = !(Condition)FinalReceiptIssued
        & Condition.ByReading(NoFinalReceipt, ("stands-in", Nothing), ("not-enough", !Nothing));

    private static Condition Since(DateFact from, DateFact day) => MoreThanYears(3, from, day, Questions.TimeQuestions.MonthEnd);
}
