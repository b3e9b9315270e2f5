using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.MaximinSupport;

/// <summary>
/// The maximin support method (Sánchez-Fernández, Fernández, Fisteus, Brill 2016; for budgets Aziz, Lee, Talmon 2018, "generalised
/// sequential Phragmén"):
/// each round buys the project with which the costs of all bought projects can be spread over their supporters so that the largest load of
/// any voter is
/// least. Unlike in Phragmén's rule, loads are spread anew in every round. Projects that do not fit are passed over.
/// </summary>
public sealed record MaximinSupportRule : TallyRule
{
    /// <inheritdoc/>
    public override string Method => MethodNames.Maximin;

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties) => MaximinDefinition.Of(this, ties);

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default) =>
        new MaximinCount(this, election, ties, cancellation).Count();
}
