using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Tally.Constraints;

/// <summary>A rule bound to constraints, or everything that stands against it.</summary>
public sealed class ConstrainedRuleReading : OneOfBase<ConstrainedRule, Sequence<ConstraintProblem>>
{
    internal ConstrainedRuleReading(OneOf<ConstrainedRule, Sequence<ConstraintProblem>> result)
        : base(result)
    {
    }
}
