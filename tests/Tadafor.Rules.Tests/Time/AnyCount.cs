using FsCheck;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Tests.Time;

/// <summary>A term, a start and a way to count, drawn at random; with every feast of those years proclaimed.</summary>
public sealed record AnyCount
{
    private static readonly OpenQuestion[] _points =
        [TimeQuestions.Ends, TimeQuestions.Notice, TimeQuestions.Months, TimeQuestions.MonthEnd, TimeQuestions.Roll];

    internal AnyCount(Term term, LocalDate start, Interpretations readings)
    {
        Term = term;
        Start = start;
        Readings = readings;
    }

    internal Term Term { get; init; }

    internal LocalDate Start { get; init; }

    internal Interpretations Readings { get; init; }

    /// <summary>Every feast on its projected day.</summary>
    public static ProclaimedFeasts Feasts { get; } = ProclaimedFeasts.Read(
        from year in Enumerable.Range(1443, 12)
        from feast in Domain.Time.Calendars.Feasts.All
        select new ProclaimedFeast(new(feast, year), FeastWindow.Of(new(feast, year)).Projected, 1, "as the test supposes"))
        .Match(good => good, bad => throw new InvalidOperationException(bad.All[0].Text.En));

    public static Arbitrary<AnyCount> Arbitrary() => (
        from kind in Gen.Elements(Enum.GetValues<TermKind>())
        from unit in Gen.Elements(PeriodUnit.Days, PeriodUnit.WorkingDays, PeriodUnit.Months)
        from amount in Gen.Choose(1, unit == PeriodUnit.Months ? 5 : 30)
        from day in Gen.Choose(0, 3000)
        from options in Gen.Choose(0, 1).ArrayOf(_points.Length)
        where kind != TermKind.AtLeastBefore || unit == PeriodUnit.Days
        select new AnyCount(
            Counting.Months(1) with
            {
                Kind = kind,
                Period = unit switch
                {
                    PeriodUnit.Days => LegalPeriod.Days(amount),
                    PeriodUnit.WorkingDays => LegalPeriod.WorkingDays(amount),
                    _ => LegalPeriod.Months(amount),
                },
            },
            new LocalDate(2022, 1, 1).PlusDays(day),
            _points.Zip(options).Aggregate(Counting.Plain, (all, p) => all.Choose(p.First, p.First.Options[p.Second].Id)))).ToArbitrary();

    /// <summary>The obviously right answer.</summary>
    public LocalDate Plainly(LocalDate start) => new PlainCount(
        Is(TimeQuestions.Ends), Is(TimeQuestions.Notice), Is(TimeQuestions.Months), Is(TimeQuestions.MonthEnd), Is(TimeQuestions.Roll),
        Feasts.All.Select(f => f.FirstDay).ToHashSet()).Of(Term, start);

    public override string ToString() =>
        $"{Term.Kind} {Term.Period} from {Start}: {string.Join(", ", _points.Select(p => $"{p.Id}={Readings.For(p)!.Id}"))}";

    private bool Is(OpenQuestion point) => Readings.For(point) == point.Options[1];
}
