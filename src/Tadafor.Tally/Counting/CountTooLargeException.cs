namespace Tadafor.Tally.Counting;

/// <summary>
/// A count would need more work or memory than it is allowed. <see cref="TallyRule.TryCount"/> gives the same as a result.
/// </summary>
public sealed class CountTooLargeException : Exception
{
    internal CountTooLargeException(CountTooLarge answer)
        : base($"{answer.Reason.En} {answer.Remedy.En}") => Answer = answer;

    /// <summary>What was too much, and what to do.</summary>
    public CountTooLarge Answer { get; }

    internal static void ThrowIfOver(long done, long most, CountWork work)
    {
        if (done > most)
        {
            throw new CountTooLargeException(new CountTooLarge(work, most));
        }
    }
}
