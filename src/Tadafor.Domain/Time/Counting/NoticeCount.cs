namespace Tadafor.Domain.Time.Counting;

/// <summary>How “at least so many days” between two acts is counted. No text on communes says (Q20).</summary>
internal enum NoticeCount
{
    /// <summary>The day of one of the two acts is counted: twenty days before the 21st is the 1st. <c>default</c>.</summary>
    NonClear = 0,

    /// <summary>Clear days: so many whole days lie between the two acts, neither of their days being counted.</summary>
    Clear,
}
