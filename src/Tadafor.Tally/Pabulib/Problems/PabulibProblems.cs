using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>All problems of one file in the order of their places; when there are very many, the errors before the warnings, the first ones
/// of each, and the
/// count of the rest.</summary>
public sealed record PabulibProblems
{
    internal PabulibProblems(Sequence<PabulibProblem> listed, long errors, long warnings)
    {
        Listed = listed;
        Errors = errors;
        Warnings = warnings;
    }

    /// <summary>A file without problems.</summary>
    public static PabulibProblems None { get; } = new([], 0, 0);

    /// <summary>The problems, at most as many as <see cref="Text.PabulibReadOptions.ProblemLimit"/>.</summary>
    public Sequence<PabulibProblem> Listed { get; }

    /// <summary>Number of errors, listed or not.</summary>
    public long Errors { get; }

    /// <summary>Number of warnings, listed or not.</summary>
    public long Warnings { get; }

    /// <summary>Number of problems that are counted and not listed.</summary>
    public long Rest => Errors + Warnings - Listed.Count;
}
