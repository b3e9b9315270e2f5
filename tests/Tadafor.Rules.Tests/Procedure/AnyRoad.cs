using FsCheck;
using NodaTime;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;

namespace Tadafor.Rules.Tests.Procedure;

/// <summary>A road that a petition can take, walked by the transitions of each state; with the events they left behind.</summary>
public sealed record AnyRoad
{
    internal AnyRoad(PetitionState state, IReadOnlyList<PetitionAct> events)
    {
        State = state;
        Events = events;
    }

    internal PetitionState State { get; init; }

    internal IReadOnlyList<PetitionAct> Events { get; init; }

    /// <summary>One act of every kind on a day.</summary>
    public static PetitionAct[] ActsOn(LocalDate day) =>
    [
        new Deposit(day) { ReceiptHandedOver = true }, new Referral(day), new Acceptance(day), new Refusal(day),
        new RefusalNotice(day) { Reasoned = false },
        new AcceptanceTold(day), new AgendaEntry(day) { Session = new(2024, 2) }, new CommitteeReferral(day), new CommitteeReport(day),
        new Deliberation(day) { Answer = CouncilAnswer.Adopted }, new Withdrawal(day), new WithdrawalSetAside(day),
        new DossierCompleted(day),
        new DuplicateFound(day),
    ];

    public static Arbitrary<AnyRoad> Arbitrary() => (
        from steps in Gen.Choose(0, 12)
        from choices in Gen.Choose(0, int.MaxValue).ArrayOf(steps)
        from days in Gen.Choose(0, 40).ArrayOf(steps)
        select Walk(choices, days)).ToArbitrary();

    public override string ToString() => string.Join(" ", Events.Select(e => $"{e.On}:{e.Kind}"));

    private static AnyRoad Walk(int[] choices, int[] days)
    {
        Step<Deposited> begin = PetitionProcedure.Begin(new Deposit(new(2023, 8, 7)));
        AnyRoad road = new(begin.State, [begin.Event]);
        for (int i = 0; i < choices.Length; i++)
        {
            (PetitionState State, PetitionAct Event)[] ways = [.. Ways(road.State, road.State.Since.PlusDays(days[i]))];
            if (ways.Length == 0)
            {
                break;
            }

            // Withdrawals end most roads: they are drawn seldom.
            (PetitionState state, PetitionAct act) = ways[choices[i] % ways.Length];
            road = state is Withdrawn && choices[i] % 5 > 0 ? road : new(state, [.. road.Events, act]);
        }

        return road;
    }

    private static IEnumerable<(PetitionState State, PetitionAct Event)> Ways(PetitionState state, LocalDate day) => state switch
    {
        Deposited s => [
            Of(s.Refer(new(day))),
            Of(s.Note(new DossierCompleted(day))),
            Of(s.Note(new DuplicateFound(day))),
            Of(s.Withdraw(new(day))),
            Of(s.SetAside(new(day)))
        ],
        UnderExamination s => [
            Of(s.Accept(new(day))),
            Of(s.Refuse(new(day))),
            Of(s.Note(new DossierCompleted(day))),
            Of(s.Withdraw(new(day))),
            Of(s.SetAside(new(day)))
        ],
        Accepted s =>
            [Of(s.Enter(new(day) { Session = new(2024, 2) })), Of(s.Tell(new(day))), Of(s.Withdraw(new(day))), Of(s.SetAside(new(day)))],
        OnAgenda s => [
            Of(s.Send(new(day))),
            Of(s.Deliberate(new(day) { Answer = CouncilAnswer.NotAdopted })),
            Of(s.Tell(new(day))),
            Of(s.Withdraw(new(day))),
            Of(s.SetAside(new(day)))
        ],
        InCommittee s => [
            Of(s.ReportOn(new(day))),
            Of(s.Deliberate(new(day) { Answer = CouncilAnswer.Adopted })),
            Of(s.Tell(new(day))),
            Of(s.Withdraw(new(day))),
            Of(s.SetAside(new(day)))
        ],
        Refused s => [Of(s.Notify(new(day) { Reasoned = true }))],
        _ => [],
    };

    private static (PetitionState State, PetitionAct Event) Of<TState>(Step<TState> step)
        where TState : PetitionState => (step.State, step.Event);
}
