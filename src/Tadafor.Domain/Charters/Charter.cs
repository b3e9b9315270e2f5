using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Charters;

/// <summary>
/// A participation charter: who made it, its versions, and what was done with them. No law founds it: it is a political commitment, at most
/// a decision of the council, and it never stands above the law.
/// </summary>
public sealed record Charter
{
    /// <summary>What people call it.</summary>
    public required string Reference { get; init; }

    /// <summary>The council whose charter it is, as far as the law depends on it.</summary>
    public required CharterCouncil Council { get; init; }

    /// <summary>Who drafts, reviews and signs it.</summary>
    public Sequence<CharterParty> Parties { get; init; } = [];

    /// <summary>Its versions, at least one, in the order of their days.</summary>
    public required Sequence<CharterVersion> Versions { get; init; }

    /// <summary>What was done, in any order.</summary>
    public Sequence<CharterAct> Acts { get; init; } = [];

    /// <summary>Answers on the principles of the label, as somebody stated them.</summary>
    public Sequence<PrincipleAnswer> SelfAssessment { get; init; } = [];

    /// <summary>The version with a name; <see langword="null"/> when there is none.</summary>
    public CharterVersion? Find(string version) => Versions.FirstOrDefault(v => v.Id == version);

    /// <summary>The version that stands on a day; <see langword="null"/> before the adoption.</summary>
    public CharterVersion? StandingOn(LocalDate day) => Standing().LastOrDefault(s => s.From <= day).Version;

    /// <summary>The versions that stood, each with its first day and the first day of the next.</summary>
    internal IEnumerable<(CharterVersion Version, LocalDate From, LocalDate? Until)> Standing()
    {
        CharterAct[] steps = [.. Acts.Where(a => a.Event is CharterEvent.Adopted or CharterEvent.Amended).OrderBy(a => a.On)];
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i].Version is { } id && Find(id) is { } version)
            {
                yield return (version, steps[i].On, i + 1 < steps.Length ? steps[i + 1].On : null);
            }
        }
    }
}
