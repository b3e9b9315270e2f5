using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Console.Tally;

/// <summary>A method as the console offers it.</summary>
/// <param name="Name">What <c>--method</c> says.</param>
/// <param name="Make">The rule, from the options given and the election.</param>
/// <param name="Options">The options that mean something to it.</param>
internal sealed record MethodEntry(string Name, Func<MethodOptions, Election, TallyRule> Make, params OptionWords[] Options);
