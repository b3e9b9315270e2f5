using NodaTime;
using Tadafor.Domain.Law;

namespace Tadafor.Rules.Desks;

/// <summary>What desks work with.</summary>
public sealed record DeskSettings
{
    /// <summary>The readings of open questions; <c>default</c> is <see cref="Interpretations.Defaults"/>.</summary>
    public Interpretations Interpretations { get; init; } = Interpretations.Defaults;

    /// <summary>
    /// How long after the last act of a closed file what can be traced to persons is kept; <see langword="null"/> when nobody has said: it
    /// is then never due for erasure. The laws encoded here set no such time.
    /// </summary>
    public Period? Retention { get; init; }
}
