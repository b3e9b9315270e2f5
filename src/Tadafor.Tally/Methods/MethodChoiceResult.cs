using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Methods;

/// <summary>What reading a method and its options gave: the choice, or everything wrong with the words.</summary>
public sealed class MethodChoiceResult : OneOfBase<MethodChoice, Sequence<MethodFault>>
{
    internal MethodChoiceResult(OneOf<MethodChoice, Sequence<MethodFault>> result)
        : base(result)
    {
    }
}
