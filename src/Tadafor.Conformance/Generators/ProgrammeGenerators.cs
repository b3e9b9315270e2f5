using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Programmes;

namespace Tadafor.Conformance.Generators;

/// <summary>
/// Action programmes of every shape that a document can hold, two times out of three with their acts in the order of their days.
/// </summary>
public static class ProgrammeGenerators
{
    private static readonly LocalDate _first = new(2021, 9, 1);

    /// <summary>Programmes.</summary>
    public static Gen<ProgrammeFile> Programmes => Gen.Choose(0, int.MaxValue).Select(seed => Programme(new Random(seed)));

    /// <summary>A programme; the same numbers give the same.</summary>
    public static ProgrammeFile Programme(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        bool ordered = random.Next(3) > 0;
        ProgrammeAct[] acts = [.. Enumerable.Range(0, random.Next(1, 16)).Select(_ => Act(random))];
        return new()
        {
            Reference = "programme",
            ElectedOn = Maybe(random, () => (LocalDate?)_first.PlusDays(random.Next(60))),
            InstalledOn = Maybe(random, () => (LocalDate?)_first.PlusDays(random.Next(60))),
            Updates = random.Next(4) == 0
                ? new UpdatedProgramme(Maybe(random, () => (LocalDate?)_first.PlusDays(-random.Next(1000))))
                : null,
            BodySetUp = YesNo(random),
            Consulted = random.Next(2) == 0 ? new ProgrammeFacts(null, YesNo(random), YesNo(random), YesNo(random)) : null,
            Projects =
            [
                .. Enumerable.Range(0, random.Next(3))
                    .Select(n => new ProgrammeProject($"p{n}", $"project {n}", Indicators(random), YesNo(random))),
            ],
            Acts = (ordered ? acts.OrderBy(a => a.On) : acts.AsEnumerable()).ToSequence(),
        };
    }

    private static Sequence<ProjectIndicator>? Indicators(Random random) => random.Next(3) == 0
        ? null
        :
        [
            .. Enumerable.Range(0, random.Next(3)).Select(n => new ProjectIndicator(
                $"indicator {n}",
                random.Next(2) == 0 ? null : random.Next(100),
                [.. Enumerable.Range(0, random.Next(3)).Select(m => new IndicatorMeasure(_first.PlusYears(m), random.Next(100)))])),
        ];

    private static ProgrammeAct Act(Random random)
    {
        ProgrammeActKind[] kinds = Enum.GetValues<ProgrammeActKind>();
        ProgrammeActKind kind = kinds[random.Next(kinds.Length)];
        LocalDate day = _first.PlusDays(random.Next(900));
        ProgrammeAct act = new() { Kind = kind, On = day, By = random.Next(2) == 0 ? null : "council" };
        LocalDate? session = Maybe(random, () => (LocalDate?)day.PlusDays(1 - random.Next(10)));
        act = kind switch
        {
            ProgrammeActKind.InformationMeeting => act with { GovernorPresent = YesNo(random) },
            ProgrammeActKind.DecisionTaken => act with { Timetable = YesNo(random) },
            ProgrammeActKind.StageDone => act with { Stage = (ProgrammeStage)random.Next(5) },
            ProgrammeActKind.RequestReceived or ProgrammeActKind.DataSupplied => act with { Administration = $"office {random.Next(2)}" },
            ProgrammeActKind.DraftToCouncil => act with
            {
                SessionOn = session,
                FollowUpSystem = YesNo(random),
                CommitteeReports = YesNo(random),
            },
            ProgrammeActKind.ReportPrepared => act with { Completion = YesNo(random), Means = YesNo(random) },
            ProgrammeActKind.ReportStudied => act with { SessionOn = session, FirstSession = YesNo(random) },
            _ => act,
        };
        return kind >= ProgrammeActKind.ReportPrepared ? act with { Year = 2022 + random.Next(2) } : act;
    }

    private static bool? YesNo(Random random) => random.Next(3) switch { 0 => true, 1 => false, _ => null };

    private static T? Maybe<T>(Random random, Func<T?> some) => random.Next(3) == 0 ? default : some();
}
