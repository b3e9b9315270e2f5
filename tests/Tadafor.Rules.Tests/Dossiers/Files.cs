using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>Complete files of Taroudant, for tests to spoil.</summary>
internal static class Files
{
    public static LocalDate Deposit { get; } = new(2023, 8, 7);

    public static PetitionedCommune Taroudant { get; } = new()
    {
        Name = "تارودانت",
        Arrondissements = false,
        Population =
        [
            new(new(80_149, new FromRegister("RGPH 2014")), new LocalDate(2014, 9, 1), new LocalDate(2015, 4, 9)),
            new(new(83_496, new FromRegister("RGPH 2024")), new LocalDate(2024, 9, 1), new LocalDate(2024, 11, 7)),
        ],
    };

    public static Judgement Bureau(bool value) => new(value, "مكتب المجلس", new LocalDate(2023, 9, 20), "محضر الاجتماع");

    public static CitizensPetition Citizens(long counted) => Common(new CitizensPetition
    {
        Signatories = CountedSignatories.None
            .With(SignatoryGroup.Everyone, counted).With(SignatoryGroup.Linked, counted).With(SignatoryGroup.Eligible, counted)
            .With(SignatoryGroup.WithCardCopy, counted),
        DirectCommonInterest = Bureau(true),
        Agents = 1,
        AgentSigned = true,
    });

    public static AssociationPetition Association { get; } = Common(new AssociationPetition
    {
        ConstitutedInMorocco = true,
        FinalReceiptOn = new LocalDate(2019, 3, 14),
        Democratic = Bureau(true),
        Regular = true,
        SeatHere = true,
        ActivityLinked = Bureau(true),
        Documents = new() { FinalReceipt = true, Statutes = true, Mandate = true },
    });

    public static T Common<T>(T dossier)
        where T : CouncilPetition => (T)(dossier with
        {
            Commune = Taroudant,
            DepositedOn = Deposit,
            Object = new() { Title = "دار للحي", WithinPowers = Bureau(true), TouchesConstants = Bureau(false) },
            Form = new() { InWriting = true, FollowsForm = true, DateAndObjectOnEveryPage = true, Electronic = false },
            Joint = false,
            Duplicate = false,
        });

    public static Decision Decide(PetitionDossier dossier, Interpretations? readings = null, LocalDate? on = null) =>
        PetitionLaw
            .Assess(dossier, readings, on)
            .Match(decision => decision, faults => throw new InvalidOperationException(faults.Text.En));

    public static string[] FaultCodes(PetitionDossier dossier, LocalDate? on = null) =>
        PetitionLaw.Assess(dossier, on: on).Match(_ => [], faults => faults.Listed.Select(f => f.Kind.Code).ToArray());
}
