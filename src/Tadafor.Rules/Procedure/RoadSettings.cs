using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Rules.Procedure;

/// <summary>What a road is looked at with.</summary>
internal sealed record RoadSettings
{
    /// <summary>The readings chosen; <c>default</c> is none, so that open questions without a default are read every way.</summary>
    public Interpretations Interpretations { get; init; } = Interpretations.Defaults;

    /// <summary>The feasts known to be proclaimed.</summary>
    public ProclaimedFeasts Feasts { get; init; } = ProclaimedFeasts.None;

    /// <summary>Sessions whose opening day is known.</summary>
    public Sequence<ConvenedSession> Convened { get; init; } = [];

    /// <summary>The day of looking; <see langword="null"/> for none, and nothing is then called overdue.</summary>
    public LocalDate? AsOf { get; init; }
}
