using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Rules.Procedure;

namespace Tadafor.Rules.Tests.Procedure;

[FsCheck.Xunit.Properties(Arbitrary = [typeof(AnyRoad)], MaxTest = 500)]
public class ProcedureProperties
{
    [Property]
    public void A_state_is_the_fold_of_its_events(AnyRoad road) =>
        Assert.Equal(road.State, PetitionProcedure
            .Replay(road.Events)
            .Match(state => state, faults => throw new InvalidOperationException(faults.All[0].Text.En)));

    [Property]
    public void A_state_allows_exactly_the_acts_it_names(AnyRoad road) => Assert.All(
        AnyRoad.ActsOn(road.State.Since),
        act => Assert.Equal(road.State.Allows.Contains(act.Kind), PetitionProcedure.After(road.State, act) is not null));

    [Property]
    public void Nothing_is_allowed_before_the_last_act(AnyRoad road) =>
        Assert.All(AnyRoad.ActsOn(road.State.Since.PlusDays(-1)), act => Assert.Null(PetitionProcedure.After(road.State, act)));

    [Property]
    public void Every_impossible_act_is_told_and_the_others_still_count(AnyRoad road)
    {
        PetitionAct stray = new Deposit(road.State.Since);
        ReplayFaults faults = PetitionProcedure.Replay([.. road.Events, stray, stray]).AsT1;
        Assert.Equal([road.Events.Count, road.Events.Count + 1], faults.All.Select(f => f.Index));
    }

    [Property]
    public void Acceptance_by_the_bureau_is_never_adoption_by_the_council(AnyRoad road) =>
        Assert.False(road.State is Accepted && road.Events.Any(e => e is Deliberation));

    [Property(MaxTest = 100)]
    public void Whatever_is_irregular_has_a_code_that_is_listed(AnyRoad road) => Assert.All(PetitionSchemes.All, scheme =>
    {
        CouncilRoad found = CouncilRoad.Of(scheme, [.. road.Events], new() { AsOf = road.State.Since.PlusYears(1) }).AsT0;
        Assert.Empty(found.Timetable().Irregularities.Select(i => i.Code).Except(IrregularityCodes.All.Select(c => c.Code)));
    });
}
