using BenchmarkDotNet.Attributes;
using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Rules;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Time;

namespace Tadafor.Benchmarks.Time;

/// <summary>One deadline with its account; every reading of one; the next session; a whole timetable.</summary>
[MemoryDiagnoser]
public class OneDeadline
{
    private static readonly LocalDate _received = new(2023, 8, 6);

    private readonly PetitionScheme _scheme = PetitionSchemes.Find("commune")!;
    private readonly LegalCalendar _calendar = MoroccanCalendar.With(ProclaimedFeasts.None);
    private readonly CountingReadings _open = CountingLaw.For(Interpretations.Defaults);
    private readonly CountingReadings _decided = CountingLaw.For(Interpretations.Defaults
        .Choose(TimeQuestions.Ends, "last-day-counts").Choose(TimeQuestions.Notice, "non-clear").Choose(
            TimeQuestions.Months,
            "date-to-date")
        .Choose(TimeQuestions.MonthEnd, "last-day").Choose(TimeQuestions.Roll, "next-working-day").Choose(
            TimeQuestions.Holidays,
            "paid-days"));

    private CouncilCalendar _council = null!;
    private CouncilRoad _road = null!;

    [GlobalSetup]
    public void Setup()
    {
        _council = CouncilLaw.Calendar(_scheme.Sessions, Interpretations.Defaults, ProclaimedFeasts.None);
        _road = CouncilRoad.Of(_scheme, [new Deposit(_received), new Referral(_received), new Acceptance(new(2023, 10, 30))], new()).AsT0;
        if (PlainDeadline.RefusalBy(_received) != Decided())
        {
            throw new InvalidOperationException("The baseline disagrees.");
        }
    }

    [Benchmark(Baseline = true, Description = "plain function: the day only")]
    public LocalDate PlainFunction() => PlainDeadline.RefusalBy(_received);

    [Benchmark(Description = "one reading, with its account and the others compared")]
    public LocalDate? Decided() => Deadline.Count(_scheme.RefusalNotified, [new StartDay(_received)], _decided, _calendar).Day;

    [Benchmark(Description = "every reading, each with its account")]
    public LocalDate Open() => Deadline.Count(_scheme.RefusalNotified, [new StartDay(_received)], _open, _calendar).Latest;

    [Benchmark(Description = "next session under every reading")]
    public int Next() => NextSession.After(new(2023, 10, 30), _council).Cases.Count;

    [Benchmark(Description = "timetable of an accepted petition")]
    public int Timetable() => _road.Timetable().Coming.Count;
}
