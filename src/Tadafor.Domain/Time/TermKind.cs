namespace Tadafor.Domain.Time;

/// <summary>How a period of the law bears on the day it is tied to.</summary>
internal enum TermKind
{
    /// <summary>The act is done so long after the event at the latest; the answer is the last day. <c>default</c>.</summary>
    Within = 0,

    /// <summary>The act is done so long before the event at least (a notice); counted backward, the answer is the last day.</summary>
    AtLeastBefore,

    /// <summary>The act is done so long after the event at least; the answer is the first day on which it can be done.</summary>
    NotBefore,

    /// <summary>Something lasts so long at most, its first day being the first day counted; the answer is its last day.</summary>
    Lasting,
}
