using OneOf;
using Tadafor.Domain.Budgets.Deliberations;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Budgets.Deliberations;

/// <summary>What reading gave: the facts of a deliberation, or everything wrong with the document.</summary>
public sealed class DeliberationResult : OneOfBase<DeliberationFacts, DocumentFaults>
{
    internal DeliberationResult(OneOf<DeliberationFacts, DocumentFaults> result)
        : base(result)
    {
    }
}
