using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods;

/// <summary>
/// A method with its options chosen: a rule, but for what depends on the election (a step in whole units of its currency).
/// </summary>
public sealed class MethodChoice
{
    private readonly GivenOptions _given;

    internal MethodChoice(TallyMethod method, GivenOptions given)
    {
        Method = method;
        _given = given;
    }

    /// <summary>The method.</summary>
    public TallyMethod Method { get; }

    /// <summary>The rule that counts an election so.</summary>
    /// <param name="election">The election to be counted.</param>
    public TallyRule For(Election election)
    {
        ArgumentNullException.ThrowIfNull(election);
        return Method.Make(_given, election);
    }
}
