using FsCheck;
using NodaTime;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;

namespace Tadafor.Rules.Tests.Procedure;

/// <summary>A road that a national petition can take, walked by the transitions of each state; with the events they left behind.</summary>
public sealed record AnyNationalRoad
{
    internal AnyNationalRoad(NationalState state, IReadOnlyList<PetitionAct> events)
    {
        State = state;
        Events = events;
    }

    internal NationalState State { get; init; }

    internal IReadOnlyList<PetitionAct> Events { get; init; }

    /// <summary>One act of every kind on a day, local ones too.</summary>
    public static PetitionAct[] ActsOn(LocalDate day) =>
    [
        new LocalFiling(day), new NationalReceipt(day), new CommitteeSeized(day), new RegistrationAsked(day), new RegistrationAttested(day),
        new CommitteeOpinion(day) { Admissible = true }, new CommitteeOpinion(day) { Admissible = false },
        new InadmissibilityTold(day) { Reasoned = true },
        new NationalAnswer(day), new OrgansInvested(day), .. AnyRoad.ActsOn(day),
    ];

    public static Arbitrary<AnyNationalRoad> Arbitrary() => (
        from locally in Gen.Elements(true, false)
        from steps in Gen.Choose(0, 10)
        from choices in Gen.Choose(0, int.MaxValue).ArrayOf(steps)
        from days in Gen.Choose(0, 40).ArrayOf(steps)
        select Walk(locally, choices, days)).ToArbitrary();

    public override string ToString() => string.Join(" ", Events.Select(e => $"{e.On}:{e.Kind}"));

    private static AnyNationalRoad Walk(bool locally, int[] choices, int[] days)
    {
        LocalDate first = new(2024, 1, 8);
        (NationalState state, PetitionAct act) = locally
            ? Of(NationalProcedure.Begin(new LocalFiling(first)))
            : Of(NationalProcedure.Begin(new NationalReceipt(first)));
        AnyNationalRoad road = new(state, [act]);
        for (int i = 0; i < choices.Length; i++)
        {
            (NationalState State, PetitionAct Event)[] ways = [.. Ways(road.State, road.State.Since.PlusDays(days[i]))];
            if (ways.Length == 0)
            {
                break;
            }

            (state, act) = ways[choices[i] % ways.Length];
            road = new(state, [.. road.Events, act]);
        }

        return road;
    }

    private static IEnumerable<(NationalState State, PetitionAct Event)> Ways(NationalState state, LocalDate day) => state switch
    {
        WithLocalAuthority s => [Of(s.Receive(new(day))), Of(s.Note(new(day)))],
        WithAddressee s => [Of(s.Seize(new(day))), Of(s.Ask(new(day))), Of(s.Attest(new(day))), Of(s.Note(new(day)))],
        BeforeCommittee s => [
            Of(s.Conclude(new(day) { Admissible = true })),
            Of(s.Conclude(new(day) { Admissible = false })),
            Of(s.Ask(new(day))),
            Of(s.Attest(new(day))),
            Of(s.Note(new(day)))
        ],
        FoundAdmissible s => [Of(s.Answer(new(day))), Of(s.Note(new(day)))],
        FoundInadmissible s => [Of(s.Tell(new(day) { Reasoned = false })), Of(s.Note(new(day)))],
        _ => [],
    };

    private static (NationalState State, PetitionAct Event) Of<TState>(Step<TState> step)
        where TState : NationalState => (step.State, step.Event);
}
