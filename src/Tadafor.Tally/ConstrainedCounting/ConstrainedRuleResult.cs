using OneOf;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;

namespace Tadafor.Tally.ConstrainedCounting;

/// <summary>A rule bound to constraints, or everything that stands against it.</summary>
public sealed class ConstrainedRuleResult : OneOfBase<ConstrainedRule, Sequence<ConstraintProblem>>
{
    internal ConstrainedRuleResult(OneOf<ConstrainedRule, Sequence<ConstraintProblem>> result)
        : base(result)
    {
    }
}
