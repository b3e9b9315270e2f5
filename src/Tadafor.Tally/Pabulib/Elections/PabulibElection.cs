using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>A file that can be counted.</summary>
public sealed record PabulibElection
{
    internal PabulibElection(Election election, PabulibHeader header, PabulibProblems warnings)
    {
        Election = election;
        Header = header;
        Warnings = warnings;
    }

    /// <summary>The projects and ballots, ready to be counted.</summary>
    public Election Election { get; }

    /// <summary>Everything the file says before the ballots: META and PROJECTS with all their keys and columns.</summary>
    internal PabulibHeader Header { get; }

    /// <summary>What is odd about the file; it holds no error.</summary>
    public PabulibProblems Warnings { get; }
}
