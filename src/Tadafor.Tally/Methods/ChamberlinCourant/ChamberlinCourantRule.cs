using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.ChamberlinCourant;

/// <summary>
/// Representation after Chamberlin and Courant (1983), greedily (Lu and Boutilier 2011; for budgets Talmon and Faliszewski 2019): a voter
/// gains what their
/// best funded project is worth to them, further ones add nothing. Each round funds the project that fits and adds most. A reference to
/// compare with; it
/// ends when nothing adds anything, whatever is left of the envelope.
/// </summary>
public sealed record ChamberlinCourantRule : TallyRule
{
    /// <summary>Whether projects are worth the score the voter gave them; otherwise every project on the ballot is worth one.</summary>
    public bool ByScore { get; init; }

    /// <summary>Whether what a project adds is divided by its cost.</summary>
    public bool PerCost { get; init; }

    /// <summary>How ordinal ballots become scores.</summary>
    public OrdinalScoring OrdinalScoring { get; init; }

    /// <inheritdoc/>
    public override string Method => MethodNames.ChamberlinCourant;

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties) => RepresentationDefinition.Of(this, election, ties);

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default) =>
        new RepresentationCount(this, election, ties, cancellation).Count();
}
