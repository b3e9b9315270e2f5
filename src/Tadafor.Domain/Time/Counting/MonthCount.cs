namespace Tadafor.Domain.Time.Counting;

/// <summary>What a month is. No text on communes says (Q20).</summary>
internal enum MonthCount
{
    /// <summary>From a date to the date with the same number: 6 August and three months is 6 November. <c>default</c>.</summary>
    DateToDate = 0,

    /// <summary>Thirty days.</summary>
    ThirtyDays,
}
