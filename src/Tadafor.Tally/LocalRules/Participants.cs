using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.LocalRules;

/// <summary>Who may propose, or who may vote. What is <see langword="null"/> is not fixed.</summary>
public sealed record Participants
{
    /// <summary>Nothing fixed.</summary>
    public static Participants Unfixed { get; } = new();

    /// <summary>Which kinds of proposers; of no meaning for voters.</summary>
    public Sequence<ProposerKind>? Kinds { get; init; }

    /// <summary>The age that must be reached, in full years; zero for no such rule.</summary>
    public int? LeastAge { get; init; }

    /// <summary>What ties a person to the commune: any one suffices; none when nothing is asked.</summary>
    public Sequence<PersonLink>? Links { get; init; }

    /// <summary>What else is asked.</summary>
    public Sequence<PersonalCondition>? Asks { get; init; }

    /// <summary>How many proposals, or ballots, of one person at most.</summary>
    public int? MostEach { get; init; }
}
