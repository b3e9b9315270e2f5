namespace Tadafor.Domain.Time.Counting;

/// <summary>Which ends of a period counted forward belong to it. No text on communes says (Q20).</summary>
internal enum DayCount
{
    /// <summary>The day of the event is not counted, the last day is: the act is in time on the last day counted. <c>default</c>.</summary>
    ExcludeFirstIncludeLast = 0,

    /// <summary>
    /// A full period (أجل كامل): neither the day of the event nor the last day is counted, so that the act is in time one day later.
    /// </summary>
    FullPeriod,
}
