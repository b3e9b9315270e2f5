using OneOf;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>What reading a file of constraints gave: the constraints, or everything wrong with it.</summary>
public sealed class ConstraintsResult : OneOfBase<ConstraintsRead, DocumentFaults>
{
    internal ConstraintsResult(OneOf<ConstraintsRead, DocumentFaults> result)
        : base(result)
    {
    }
}

/// <summary>Constraints, and where each stands in its file.</summary>
/// <param name="Constraints">The constraints.</param>
/// <param name="Paths">The path of each, in their order.</param>
public sealed record ConstraintsRead(TallyConstraints Constraints, Sequence<string> Paths)
{
    /// <summary>A problem of one of these constraints, at its place in the file.</summary>
    public DocumentFault At(ConstraintProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new(new("constraints.contradict", problem.What, problem.Remedy), problem.Index is { } index ? Paths[index] : "$");
    }
}
