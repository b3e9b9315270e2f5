using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Charters;

/// <summary>
/// The internal rules of a council, as far as somebody copied them: a second layer under national law. They add to it and tighten the
/// duties of the council's side, never those of citizens.
/// </summary>
public sealed record InternalRules
{
    /// <summary>What people call them.</summary>
    public required string Reference { get; init; }

    /// <summary>The council whose rules they are.</summary>
    public required CharterCouncil Council { get; init; }

    /// <summary>A day on which they are in force, by who copied them; it selects the version of the law.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Their articles, as far as they were copied: an article that is not here may well exist.</summary>
    public required Sequence<CharterClause> Articles { get; init; }

    /// <summary>The article that holds a share of the members of a body; <see langword="null"/> when none of those copied does.</summary>
    internal CharterClause? Holding(MembersShare share) =>
        Articles.FirstOrDefault(a => a.Provides.OfType<MembersShare>().Any(s => s.Of == share.Of && s.Goal == share.Goal));
}
