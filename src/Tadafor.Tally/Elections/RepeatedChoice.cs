namespace Tadafor.Tally.Elections;

/// <summary>
/// What a project named more than once in one ballot means. Part of the definition of a result: official counts differ on it.
/// </summary>
public enum RepeatedChoice
{
    /// <summary>The voter chose the project once. Its first place in the order counts; points given to it add up.</summary>
    CountOnce = 0,

    /// <summary>The ballot is bad input and is refused.</summary>
    Refuse,
}
