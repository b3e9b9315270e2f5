using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.Phragmen;

/// <summary>
/// Sequential Phragmén (Phragmén 1894; for budgets Los, Christoff, Grossi 2022): buying a project puts its cost as load on its supporters
/// so that all of
/// them end with the same load; each round buys the project whose supporters end with the least. Supporters are the voters who name the
/// project.
/// </summary>
public sealed record PhragmenRule : TallyRule
{
    /// <summary>
    /// What happens when a project whose turn it is does not fit: <see cref="WhenTooDear.Stop"/> ends the count as soon as any project tied
    /// for the
    /// purchase does not fit (pabutools); <see cref="WhenTooDear.Skip"/> passes over projects that do not fit. Projects dearer than the
    /// whole envelope are
    /// passed over in both.
    /// </summary>
    public WhenTooDear WhenTooDear { get; init; } = WhenTooDear.Stop;

    /// <summary>What happens to projects nobody supports.</summary>
    public UnsupportedProjects UnsupportedProjects { get; init; }

    /// <inheritdoc/>
    public override string Method => MethodNames.Phragmen;

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties) => PhragmenDefinition.Of(this, ties);

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default) =>
        new PhragmenCount(this, election, ties, cancellation).Count();
}
