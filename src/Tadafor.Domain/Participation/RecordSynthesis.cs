using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Participation;

/// <summary>A participation record by year and programme. Who took part twice is counted twice: these are attendances.</summary>
public sealed record RecordSynthesis
{
    private RecordSynthesis(ParticipationRecord record, Sequence<RecordLine> lines) => (Record, Lines) = (record, lines);

    /// <summary>The record.</summary>
    public ParticipationRecord Record { get; }

    /// <summary>A line for each programme of each year, in the order of years, then of the programmes' names; those of none last.</summary>
    public Sequence<RecordLine> Lines { get; }

    /// <summary>The synthesis of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="year">One year, that in which an activity begins; <see langword="null"/> for all.</param>
    public static RecordSynthesis Of(ParticipationRecord record, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(
            record,
            [
                .. record.Activities.Where(a => year is null || a.From.Year == year)
                    .GroupBy(a => (a.From.Year, a.Programme))
                    .OrderBy(line => line.Key.Year).ThenBy(line => line.Key.Programme is null)
                    .ThenBy(line => line.Key.Programme, StringComparer.Ordinal)
                    .Select(line => RecordLine.Of(line.Key.Year, line.Key.Programme, [.. line])),
            ]);
    }
}

/// <summary>One programme in one year.</summary>
public sealed record RecordLine
{
    private RecordLine()
    {
    }

    /// <summary>The year in which the activities begin.</summary>
    public required int Year { get; init; }

    /// <summary>The programme; <see langword="null"/> for activities of none.</summary>
    public required string? Programme { get; init; }

    /// <summary>How many activities of each kind there are, in the order of kinds; none of which there is none.</summary>
    public required Sequence<(ActivityKind Kind, int Number)> Activities { get; init; }

    /// <summary>Those who took part and were counted.</summary>
    public required Headcount Counted { get; init; }

    /// <summary>Activities of which not everybody was counted: then there were more participants, or may have been.</summary>
    public required int NotCounted { get; init; }

    /// <summary>All who took part: a number, or so many at least where not everybody was counted.</summary>
    public CountRange Participants => Open(CountRange.Exactly(Counted.Total));

    /// <summary>The women among them: those known at least; at most the unknown besides, where everybody was counted.</summary>
    public CountRange Women => Open(Counted.Of(Sex.Woman));

    /// <summary>What came out, in the order of kinds; none of which there is none.</summary>
    public required Sequence<(ResultKind Kind, int Number)> Results { get; init; }

    /// <summary>The files that follow what came out, in the order of the record.</summary>
    public required Sequence<string> Files { get; init; }

    internal static RecordLine Of(int year, string? programme, IReadOnlyList<RecordedActivity> activities)
    {
        Headcount[] counted = [.. activities.SelectMany(a => a.Groups).Select(g => g.Headcount).OfType<Headcount>()];
        ActivityResult[] results = [.. activities.SelectMany(a => a.Results)];
        return new()
        {
            Year = year,
            Programme = programme,
            Activities = [.. activities.GroupBy(a => a.Kind).OrderBy(k => k.Key).Select(k => (k.Key, k.Count()))],
            Counted = new(counted.Sum(c => c.Women), counted.Sum(c => c.Men), counted.Sum(c => c.Unknown)),
            NotCounted = activities.Count(a => a.Groups.Count == 0 || a.Groups.Any(g => g.Number is null)),
            Results = [.. results.GroupBy(r => r.Kind).OrderBy(k => k.Key).Select(k => (k.Key, k.Sum(r => r.Number)))],
            Files = [.. results.Select(r => r.File).OfType<string>()],
        };
    }

    private CountRange Open(CountRange known) => NotCounted == 0 ? known : new(known.AtLeast, null);
}
