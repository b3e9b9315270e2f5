using System.Globalization;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Constraints;

/// <summary>
/// Parts of the envelope set aside for districts. What is left of the election's envelope is the citywide pot. Every project is paid whole
/// by one pot, and
/// what a pot does not spend stays in it.
/// </summary>
/// <remarks>
/// Under Equal Shares each pot is shared out by itself: a district's envelope equally among the voters who support at least one of the
/// district's projects,
/// the citywide pot equally among all voters. Nobody pays for a project from another pot than the one that buys it.
/// </remarks>
internal sealed record DistrictEnvelopes : TallyConstraint
{
    /// <summary>In which order the pots are counted; there is no default.</summary>
    public required PotOrder Order { get; init; }

    /// <summary>Which projects the citywide pot may pay for; there is no default.</summary>
    public required CityPotScope CityPot { get; init; }

    /// <summary>One envelope for each district that has projects.</summary>
    public required Sequence<DistrictEnvelope> Envelopes { get; init; }

    /// <inheritdoc/>
    internal override DefinitionClause Clause => new(DefinitionAspect.Constraint, Choices.ConstraintDistricts, ConstraintText.Join(
    [
        ConstraintText.Code(Order), ConstraintText.Code(CityPot),
        .. Envelopes.SelectMany(e => new[] { e.District, e.Amount.ToString(CultureInfo.InvariantCulture) }),
    ]));
}
