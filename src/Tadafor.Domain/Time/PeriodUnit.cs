namespace Tadafor.Domain.Time;

/// <summary>What a period of the law is counted in.</summary>
internal enum PeriodUnit
{
    /// <summary>Days, all of them (أيام). <c>default</c>.</summary>
    Days = 0,

    /// <summary>Working days only (أيام العمل).</summary>
    WorkingDays,

    /// <summary>Months (أشهر).</summary>
    Months,

    /// <summary>Years (سنوات).</summary>
    Years,
}
