using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules;
using Tadafor.Rules.Questions;
using static Tadafor.Rules.Vocabulary.AssociationFacts;
using static Tadafor.Rules.Vocabulary.CitizensFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Tests.Law;

/// <summary>Files a commune could meet, with the figures of Taroudant: 80,149 inhabitants in 2014, no arrondissements.</summary>
internal static class PetitionCases
{
    public static LocalDate Deposit { get; } = new(2023, 8, 7);

    private static readonly FactSource _form = new FromDocument("العريضة");
    private static readonly FactSource _list = new FromDocument("لائحة التوقيعات");
    private static readonly FactSource _census = new FromRegister("RGPH 2014, HCP");
    private static readonly FactSource _bureau = new FromJudgement(
        "مكتب المجلس",
        new LocalDate(2023, 9, 12),
        "الإنارة العمومية من المرافق المنصوص عليها في المادة 83");

    /// <summary>Citizens with everything in order: 200 signatories, judged by the bureau.</summary>
    public static FactSet CitizensComplete { get; } = Signed(200)
        .With(WithinPowers, true, _bureau)
        .With(TouchesConstants, false, _bureau)
        .With(DirectCommonInterest, true, _bureau);

    /// <summary>31 signatories short, one card copy missing, date and object not on every page; nobody has judged yet.</summary>
    public static FactSet CitizensShort { get; } = Signed(169)
        .With(CardCopies, 168, _list)
        .With(DateAndObjectOnEveryPage, false, _form);

    /// <summary>Enough signatories in an unknown population: between 100 and 200 may be needed.</summary>
    public static FactSet CitizensOfUnknownPopulation { get; } = Signed(150).Without(InhabitantsLastPublished);

    /// <summary>An association with everything in order.</summary>
    public static FactSet AssociationComplete { get; } = FactSet.Empty
        .With(DepositedOn, Deposit, new FromDocument("وصل الإيداع"))
        .With(InWriting, true, _form)
        .With(Electronic, false, _form)
        .With(Joint, false, _form)
        .With(FollowsForm, true, _form)
        .With(DateAndObjectOnEveryPage, true, _form)
        .With(MatterPicked, true, _form)
        .With(ReservedMatter, false, _form)
        .With(ConstitutedInMorocco, true, new FromDocument("الوصل النهائي"))
        .With(DeclaredOn, new LocalDate(2015, 3, 2), FromDeclaration.Instance)
        .With(FinalReceiptOn, new LocalDate(2015, 5, 1), new FromDocument("الوصل النهائي"))
        .With(Regular, true, FromDeclaration.Instance)
        .With(SeatHere, true, new FromDocument("النظام الأساسي"))
        .With(FinalReceiptAttached, true, _form)
        .With(StatutesAttached, true, _form)
        .With(MandateAttached, true, _form)
        .With(WithinPowers, true, _bureau)
        .With(TouchesConstants, false, _bureau)
        .With(Democratic, true, _bureau)
        .With(ActivityLinked, true, _bureau);

    /// <summary>Three defects: too young, no seat or branch, no mandate.</summary>
    public static FactSet AssociationWithThreeDefects { get; } = AssociationComplete
        .With(DeclaredOn, new LocalDate(2021, 1, 4), FromDeclaration.Instance)
        .With(ProvisionalReceiptOn, new LocalDate(2021, 1, 4), new FromDocument("الوصل المؤقت"))
        .With(FinalReceiptOn, new LocalDate(2021, 3, 1), new FromDocument("الوصل النهائي"))
        .With(SeatHere, false, new FromDocument("النظام الأساسي"))
        .With(BranchHere, false, FromDeclaration.Instance)
        .With(MandateAttached, false, _form);

    /// <summary>Everything computable is met; the bureau has not judged.</summary>
    public static FactSet AssociationAwaiting { get; } =
        AssociationComplete.Without(WithinPowers).Without(TouchesConstants).Without(Democratic).Without(ActivityLinked);

    /// <summary>An object that touches the constants: nothing the petitioners can change.</summary>
    public static FactSet AssociationTouchingTheConstants { get; } = AssociationComplete
        .With(TouchesConstants, true, new FromJudgement("مكتب المجلس", new LocalDate(2023, 9, 12), "يمس الاختيار الديمقراطي"))
        .With(WithinPowers, false, FromDeclaration.Instance);

    /// <summary>Every case, by name.</summary>
    public static IReadOnlyDictionary<string, Decision> Decisions { get; } = new SortedDictionary<string, Decision>(StringComparer.Ordinal)
    {
        ["association-awaiting"] = CommunePetitions.Association.Assess(AssociationAwaiting, Deposit),
        ["association-before-the-decree"] = CommunePetitions.Association.Assess(AssociationComplete, new LocalDate(2016, 1, 15)),
        ["association-before-the-law"] = CommunePetitions.Association.Assess(AssociationComplete, new LocalDate(2014, 1, 15)),
        ["association-complete"] = CommunePetitions.Association.Assess(AssociationComplete, Deposit),
        ["association-constants"] = CommunePetitions.Association.Assess(AssociationTouchingTheConstants, Deposit),
        ["association-three-defects"] = CommunePetitions.Association.Assess(AssociationWithThreeDefects, Deposit),
        ["citizens-complete"] = CommunePetitions.Citizens.Assess(CitizensComplete, Deposit),
        ["citizens-registered-only"] = CommunePetitions.Citizens.Assess(
            CitizensComplete.With(CountedRegistered, 150, _list),
            Deposit,
            Interpretations.Defaults.Choose(OpenQuestions.Registration, "registered")),
        ["citizens-short"] = CommunePetitions.Citizens.Assess(CitizensShort, Deposit),
        ["citizens-silent"] = CommunePetitions.Citizens.Assess(FactSet.Empty, Deposit),
        ["citizens-unknown-population"] = CommunePetitions.Citizens.Assess(CitizensOfUnknownPopulation, Deposit),
    };

    private static FactSet Signed(long count) => FactSet.Empty
        .With(DepositedOn, Deposit, new FromDocument("وصل الإيداع"))
        .With(InWriting, true, _form)
        .With(Electronic, false, _form)
        .With(Joint, false, _form)
        .With(FollowsForm, true, _form)
        .With(DateAndObjectOnEveryPage, true, _form)
        .With(MatterPicked, true, _form)
        .With(ReservedMatter, false, _form)
        .With(Arrondissements, false, new Derived(new(
            "المادة 216: ليست من الجماعات الست",
            "art. 216 : pas l'une des six communes",
            "art. 216: not one of the six communes")))
        .With(InhabitantsLastPublished, 80_149, _census)
        .With(Signatories, count, _list)
        .With(Linked, count, _list)
        .With(Eligible, count, _list)
        .With(Registered, count, _list)
        .With(CountedEligible, count, _list)
        .With(CardCopies, count, _list)
        .With(Agents, 1, _form)
        .With(AgentSigned, true, _form);
}
