using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Recount;

/// <summary>Why a definition was not recounted. No reason is a silent guess: what is not understood to the letter is refused.</summary>
public sealed record RecountRefusal
{
    internal RecountRefusal(RecountFault fault, Sequence<string> reasons)
    {
        Fault = fault;
        Reasons = reasons;
    }

    /// <summary>What kind of reason it is.</summary>
    public RecountFault Fault { get; }

    /// <summary>The parts of the definition concerned, each with what was expected; in English.</summary>
    public Sequence<string> Reasons { get; }
}

/// <summary>Kinds of refusal.</summary>
public enum RecountFault
{
    /// <summary>The recount has no second implementation of this method.</summary>
    MethodUnknown = 0,

    /// <summary>The recount knows the method, not this version or clause of its definition.</summary>
    DefinitionUnknown,

    /// <summary>The definition states something about the election that is not so.</summary>
    DefinitionUntrue,

    /// <summary>The definition is understood; the election is too large to be recounted exactly within the limits stated in the reasons.</summary>
    TooLarge,
}
