using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Rules.Procedure;

namespace Tadafor.Rules.Tests.Procedure;

/// <summary>From a file to its road in one call.</summary>
public sealed class RoadOfDossierTests
{
    private static readonly Stated<LocalDate> _day = new(new LocalDate(2024, 12, 2), FromDeclaration.Instance);

    public static TheoryData<PetitionedCouncil, string> Councils() => new()
    {
        { PetitionedCommune.Unstated, "commune" }, { PetitionedProvince.Unstated, "province" }, { PetitionedRegion.Unstated, "region" },
    };

    [Theory]
    [MemberData(nameof(Councils))]
    public void The_road_of_a_file_is_that_of_its_law_and_its_deposit(PetitionedCouncil council, string scheme)
    {
        CitizensPetition file = new() { Council = council, DepositedOn = _day };
        PetitionRoad road = PetitionRoad.Of(file)!.AsT0;
        PetitionRoad stated = PetitionRoad.Of(PetitionSchemes.Find(scheme)!, [new Deposit(_day.Value)], new()).AsT0;
        Assert.Equal(stated.Scheme, road.Scheme);
        Assert.Equal(stated.Timetable().Coming, road.Timetable().Coming);
        Assert.Equal(
            PetitionRoad.Of(new AssociationPetition { Council = council, DepositedOn = _day })!.AsT0.Acts,
            road.Acts);

        // An act that cannot stand is said as for any road, and a file without a day has none.
        Assert.True(PetitionRoad.Of(file, [new Deposit(_day.Value)])!.IsT1);
        Assert.Null(PetitionRoad.Of(file with { DepositedOn = null }));
    }
}
