namespace Tadafor.Tally.Counting;

/// <summary>What a greedy rule does with a project that costs more than is left.</summary>
public enum WhenTooDear
{
    /// <summary>Pass over it and go on (Pabulib <c>greedy</c>).</summary>
    Skip = 0,

    /// <summary>End the count (Pabulib <c>greedy-no-skip</c>).</summary>
    Stop,
}
