using Tadafor.Domain.Words;

namespace Tadafor.Tally.Constraints;

/// <summary>Why constraints cannot be counted under: they contradict the election, each other or the rule.</summary>
/// <param name="Code">A stable code, words joined by hyphens.</param>
/// <param name="Index">Which constraint, from 0 in the order given; <see langword="null"/> when it is the rule.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ConstraintProblem(string Code, int? Index, Phrase What, Phrase Remedy)
{
    /// <summary>Place, reason and remedy in English.</summary>
    public override string ToString() => $"{(Index is { } index ? $"Constraint {index + 1}" : "Rule")}: {What.En} {Remedy.En}";
}
