using NodaTime;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.States;

/// <summary>
/// Where a petition stands, whatever it is addressed to. One type per state, each with the acts that led to it and the transitions it
/// allows.
/// </summary>
public abstract record ProcedureState
{
    private protected ProcedureState()
    {
    }

    /// <summary>The day of the last act.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Acts that were noted and moved nothing, in order.</summary>
    public Sequence<PetitionAct> Noted { get; init; } = [];

    /// <summary>The state in words.</summary>
    public abstract Phrase Text { get; }

    /// <summary>The stable code, such as <c>under-examination</c>.</summary>
    public abstract string Code { get; }

    /// <summary>The kinds of act that this state allows; empty when nothing follows.</summary>
    public abstract Sequence<string> Allows { get; }

    private protected Step<TState> To<TState>(TState state, PetitionAct act)
        where TState : ProcedureState => act.On < Since
            ? throw new ArgumentException($"The act is dated {act.On}, before the last one, {Since}.", nameof(act))
            : new(state with { Since = act.On }, act);
}

/// <summary>A transition: the state it led to, and the event it leaves behind.</summary>
/// <param name="State">The new state.</param>
/// <param name="Event">The act, as the event to store with the state.</param>
internal sealed record Step<TState>(TState State, PetitionAct Event)
    where TState : ProcedureState;
