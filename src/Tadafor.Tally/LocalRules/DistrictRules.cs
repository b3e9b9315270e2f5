using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;

namespace Tadafor.Tally.LocalRules;

/// <summary>The districts of a vote, or that there are none.</summary>
public sealed record DistrictRules
{
    internal DistrictRules(DistrictEnvelopes? of) => Of = of;

    /// <summary>The money set aside for each district; none when the rules say that there are no districts.</summary>
    public Sequence<DistrictEnvelope> Envelopes => Of?.Envelopes ?? [];

    /// <summary>Whether there are districts.</summary>
    public bool Exist => Of is not null;

    /// <summary>Whether what is left of the envelope may pay for projects of districts too.</summary>
    public bool CityPaysDistricts => Of?.CityPot == CityPotScope.AllProjects;

    /// <summary>The constraint of the count; <see langword="null"/> when there are no districts.</summary>
    internal DistrictEnvelopes? Of { get; }
}
