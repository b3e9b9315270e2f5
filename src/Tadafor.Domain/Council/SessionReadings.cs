using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Counting;

namespace Tadafor.Domain.Council;

/// <summary>Every reading on which the dates of sessions rest.</summary>
internal sealed record SessionReadings
{
    /// <summary>What the first week is (Q13); at least one.</summary>
    public required Sequence<FirstWeekReading> FirstWeek { get; init; }

    /// <summary>Which session is the next one (Q11); at least one.</summary>
    public required Sequence<NextSessionReading> NextSession { get; init; }

    /// <summary>How periods are counted (Q20).</summary>
    public required CountingReadings Counting { get; init; }
}

/// <summary>Which session follows a ruling. The law says both that it is the next one and that agendas are sent days ahead (Q11).</summary>
internal enum NextSessionRule
{
    /// <summary>The first that opens after the day of the ruling. <c>default</c>.</summary>
    Strict = 0,

    /// <summary>The first whose agenda can still be sent to the governor in time on the day of the ruling.</summary>
    AgendaCutOff,
}

/// <summary>A meaning of “the next session”, with the option of the open question that it follows.</summary>
/// <param name="Rule">The meaning.</param>
/// <param name="Choice">The option.</param>
internal sealed record NextSessionReading(NextSessionRule Rule, ReadingChoice Choice);
