using System.Globalization;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Constraints;

/// <summary>
/// Others pay a part of a project's cost. For the whole count the project costs what is left for the envelope: when its fit is judged, when
/// votes are divided
/// by cost, as the utility of Equal Shares, on the rung <c>cost</c> of a ladder, and in the outcome.
/// </summary>
/// <param name="Project">The project's identifier.</param>
/// <param name="Amount">What others pay, in the election's smallest unit; zero or more, at most the cost.</param>
internal sealed record CoFinancing(string Project, long Amount) : TallyConstraint
{
    /// <inheritdoc/>
    internal override DefinitionClause Clause => new(
        DefinitionAspect.Constraint,
        Choices.ConstraintCoFinancing,
        ConstraintText.Join([Project, Amount.ToString(CultureInfo.InvariantCulture)]));
}
