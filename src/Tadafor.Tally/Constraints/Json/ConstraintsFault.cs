using Tadafor.Domain.Words;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>Something wrong in a file of constraints.</summary>
/// <param name="Path">Where, as a path of JSON such as <c>$.atMost[0].projects</c>.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ConstraintsFault(string Path, Phrase What, Phrase Remedy)
{
    /// <summary>Place, reason and remedy in English.</summary>
    public override string ToString() => $"{Path}: {What.En} {Remedy.En}";
}
