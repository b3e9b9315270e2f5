using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Constraints;

/// <summary>
/// A local condition on the choice of projects, beside the envelope. The family is closed; each case is a type of its own.
/// </summary>
public abstract record TallyConstraint
{
    private protected TallyConstraint()
    {
    }

    /// <summary>The constraint as a clause of the definition: its code and its exact content.</summary>
    internal abstract DefinitionClause Clause { get; }
}
