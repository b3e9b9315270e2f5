using NodaTime;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;

namespace Tadafor.Rules.Tests.Procedure;

public class ProcedureTests
{
    private static readonly LocalDate _day = new(2023, 8, 28);

    [Fact]
    public void The_whole_road_leads_to_the_answer_of_the_council()
    {
        Deliberated end = PetitionProcedure.Begin(new(_day)).State
            .Refer(new(_day)).State
            .Accept(new(_day.PlusDays(60))).State
            .Enter(new(_day.PlusDays(130)) { Session = new(2024, 2) }).State
            .Send(new(_day.PlusDays(131))).State
            .ReportOn(new(_day.PlusDays(140))).State
            .Deliberate(new(_day.PlusDays(160)) { Answer = CouncilAnswer.Adopted }).State;
        Assert.Equal(CouncilAnswer.Adopted, end.Deliberation.Answer);
        Assert.Empty(end.Allows);
    }

    [Fact]
    public void A_transition_that_goes_back_in_time_is_an_error_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => PetitionProcedure.Begin(new(_day)).State.Refer(new(_day.PlusDays(-1))));

    [Fact]
    public void No_act_at_all_is_told()
        => Assert.Contains("state at least the deposit", PetitionProcedure.Replay([]).AsT1.All.Single().Text.En, StringComparison.Ordinal);

    [Fact]
    public void A_fault_says_what_is_wrong_and_what_is_possible()
    {
        ReplayFaults faults = PetitionProcedure.Replay([new Deposit(_day), new AcceptanceTold(_day), new Referral(_day.PlusDays(-1))]).AsT1;
        Assert.Equal(
            [
                "petitioners informed of the acceptance: not possible while the petition is deposited; possible: referred, accepted, refused, completed, duplicate-found, withdrawn",
                "referred by the president to the bureau: Sunday 27 August 2023 is before the last act (Monday 28 August 2023); put the acts in the order of their days",
            ],
            faults.All.Select(f => f.Text.En));
    }
}
