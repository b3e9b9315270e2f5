using NodaTime;
using Tadafor.Domain.Law;
using static Tadafor.Rules.Questions.OpenQuestions;
using static Tadafor.Rules.Vocabulary.AssociationFacts;
using static Tadafor.Rules.Vocabulary.CitizensFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>The law as plain functions, one for each rule: short, slow to ask of an unknown fact, and obvious.</summary>
internal static class PlainLaw
{
    /// <summary>By the code of the rule.</summary>
    public static IReadOnlyDictionary<string, Func<PossibleFile, Plain>> ByCode { get; } =
        new Dictionary<string, Func<PossibleFile, Plain>>(
        new[]
            {
                Communes(), PlainProvinces.ByCode, PlainRegions.ByCode, PlainNational.ByCode, PlainComposition.ByCode, PlainBodies.ByCode,
                PlainCouncil.ByCode, PlainProgrammes.ByCode, PlainBudgets.ByCode,
            }
            .SelectMany(law => law),
        StringComparer.Ordinal);

    private static Dictionary<string, Func<PossibleFile, Plain>> Communes() => new(StringComparer.Ordinal)
    {
        ["commune.petition.object.within-powers"] = f => LooksAtObject(f) ? Holds(f.Is(WithinPowers)) : Plain.NotAsked,
        ["commune.petition.object.not-reserved"] = f => LooksAtObject(f) && f.Is(MatterPicked)
            ? Holds(f.Reading(ReservedMatters) == "judged" || !f.Is(ReservedMatter))
            : Plain.NotAsked,
        ["commune.petition.object.constants"] = f => Holds(!f.Is(TouchesConstants)),
        ["commune.petition.in-writing"] = f => Holds(f.Is(InWriting)),
        ["commune.petition.electronic"] = f => Holds(f.Reading(ElectronicFiling) == "allowed" || !f.Is(Electronic)),
        ["commune.petition.citizens.agent"] = f => Holds(AgentEnough(f)),
        ["commune.petition.citizens.linked"] = f => Holds(SomeMeet(f, Linked)),
        ["commune.petition.citizens.eligible"] = f => Holds(SomeMeet(f, Residing(f, Eligible, EligibleSomewhere, EligibleHere))
            && RegisteredIfAsked(f)),
        ["commune.petition.citizens.interest"] = f => Holds(f.Is(DirectCommonInterest)),
        ["commune.petition.citizens.signatories"] = f => Holds(f.Count(f.Reading(Registration) == "registered"
            ? Residing(f, CountedRegistered, CountedSomewhereRegistered, CountedHereRegistered)
            : Residing(f, CountedEligible, CountedSomewhere, CountedHere)) >= Required(f)),
        ["commune.petition.joint"] = f => Holds(f.Reading(JointPetition) == "treated-as-two" || !f.Is(Joint)),
        ["commune.petition.association.constituted"] = f => Holds(f.Is(ConstitutedInMorocco)),
        ["commune.petition.association.age"] = f => Holds(OldEnough(f)),
        ["commune.petition.association.democratic"] = f => Holds(f.Is(Democratic)),
        ["commune.petition.association.regular"] = f => Holds(f.Is(Regular)),
        ["commune.petition.association.seat"] = f => Holds(f.Is(SeatHere) || f.Is(BranchHere)),
        ["commune.petition.association.activity"] = f => Holds(f.Is(ActivityLinked)),
        ["commune.petition.further-proofs"] = f => Holds(f.Reading(Questions.OpenQuestions.FurtherProofs) == "listed-only"
            || f.Is(Tadafor.Rules.Vocabulary.PetitionFacts.FurtherProofs)),
        ["commune.petition.duplicate"] = f => Holds(f.Reading(Duplicates) == "no-effect" || !f.Is(Duplicate)),
        ["commune.petition.citizens.cards"] = f => Holds(f.Count(CardCopies) >= f.Count(Signatories)
            || (f.Reading(IdentityCards) == "presenters" && f.Is(PresentersCards))),
        ["commune.petition.association.receipt"] = f => Holds(Receipt(f)),
        ["commune.petition.association.statutes"] = f => Holds(f.Is(StatutesAttached)),
        ["commune.petition.association.mandate"] = f => Holds(f.Is(MandateAttached)),
        ["commune.petition.form"] = f => Holds(f.Is(FollowsForm)),
        ["commune.petition.every-page"] = f => Holds(f.Is(DateAndObjectOnEveryPage)),
    };

    /// <summary>The first day on which a rule can have been in force, and the first on which it certainly was.</summary>
    public static (LocalDate CanBe, LocalDate Certain) InForce(string code) => code.Split('.') switch
    {
        ["national" or "motion", .., "agent" or "within-law" or "petitioners"] => (new(2016, 8, 18), new(2016, 8, 18)),
        ["national" or "motion", .., "excluded", _] => (new(2016, 8, 18), new(2016, 8, 18)),
        ["national" or "motion", ..] => (new(2016, 8, 18), new(2021, 9, 13)),
        [_, "budget", "proactive"] => (new(2019, 3, 12), new(2020, 3, 13)),
        [_, "programme" or "evaluation", ..] => (new(2016, 7, 14), new(2016, 7, 14)),
        ["commune" or "province", "council" or "arrondissement-council", ..] => (new(2021, 5, 17), new(2021, 9, 8)),
        [.., "cards" or "receipt" or "statutes" or "mandate" or "form" or "every-page"] => (new(2016, 10, 24), new(2016, 10, 24)),
        _ => (new(2015, 7, 24), new(2016, 10, 6)),
    };

    internal static Plain Holds(bool answer) => answer ? Plain.Met : Plain.NotMet;

    internal static bool LooksAtObject(PossibleFile f) => f.Reading(ObjectTest) == "bureau";

    private static int Required(PossibleFile f)
    {
        if (f.Is(Arrondissements))
        {
            return 400;
        }

        long inhabitants = f.Reading(Census) == "last-taken" ? f.Count(InhabitantsLastTaken) : f.Count(InhabitantsLastPublished);
        return inhabitants < 35_000 ? 100 : 200;
    }

    // Who lacks a condition of persons is not counted, and nothing fails unless all of them lack it.
    internal static bool SomeMeet(PossibleFile f, CountFact condition) => f.Count(condition) > 0 || f.Count(Signatories) == 0;

    internal static bool RegisteredIfAsked(PossibleFile f) => f.Reading(Registration) == "eligible-only" || SomeMeet(f, Registered);

    internal static CountFact Residing(
        PossibleFile f,
        CountFact personal,
        CountFact somewhere,
        CountFact here) => f.Reading(Residence) switch
        {
            "personal" => personal,
            "somewhere" => somewhere,
            _ => here,
        };

    internal static bool AgentEnough(PossibleFile f) => f.Reading(Agent) switch
    {
        "definition-only" => true,
        "at-least-one" => f.Count(Agents) > 0,
        "exactly-one" => f.Count(Agents) == 1,
        _ => f.Count(Agents) == 1 && f.Is(AgentSigned),
    };

    internal static bool OldEnough(PossibleFile f)
    {
        LocalDate on = f.Reading(AssociationAgeDay) == "deposit" ? f.Day(DepositedOn) : f.Day(BureauRulesOn);
        return f.Reading(AssociationAgeStart) switch
        {
            "declaration" => MoreThanThreeYears(f, DeclaredOn, on),
            "provisional-receipt" => MoreThanThreeYears(f, ProvisionalReceiptOn, on),
            _ => (Issued(f) && MoreThanThreeYears(f, FinalReceiptOn, on))
                || (StandsIn(f) && MoreThanThreeYears(f, ProvisionalReceiptOn, on)),
        };
    }

    internal static bool Receipt(PossibleFile f) => f.Is(FinalReceiptAttached) || f.Is(ConstitutionProofAttached) || StandsIn(f);

    // A receipt of which the file gives the day was issued, unless the file says that it never was.
    private static bool Issued(PossibleFile f) => f.Says(FinalReceiptIssued) ?? (f.Says(FinalReceiptOn) || f.Is(FinalReceiptIssued));

    private static bool StandsIn(PossibleFile f) => !Issued(f) && f.Reading(NoFinalReceipt) == "stands-in";

    private static bool MoreThanThreeYears(PossibleFile f, DateFact since, LocalDate on)
    {
        LocalDate from = f.Day(since);
        int year = from.Year + 3;
        LocalDate anniversary =
            from is not { Month: 2, Day: 29 } || CalendarSystem.Iso.IsLeapYear(year) ? new(year, from.Month, from.Day)
            : f.Reading(Questions.TimeQuestions.MonthEnd) == "first-of-next" ? new(year, 3, 1)
            : new(year, 2, 28);
        return on > anniversary;
    }
}
