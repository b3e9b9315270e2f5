using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>A file that cannot be counted, with all the reasons.</summary>
public sealed record PabulibRejection
{
    internal PabulibRejection(PabulibProblems problems) => Problems = problems;

    /// <summary>Every problem; at least one is an error.</summary>
    public PabulibProblems Problems { get; }
}
