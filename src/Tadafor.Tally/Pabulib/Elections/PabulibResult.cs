using OneOf;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>The outcome of reading a file for counting: an election, or every reason why there is none.</summary>
public sealed class PabulibResult : OneOfBase<PabulibElection, PabulibRejection>
{
    private PabulibResult(OneOf<PabulibElection, PabulibRejection> outcome)
        : base(outcome)
    {
    }

    internal static PabulibResult Read(PabulibElection election) => new(election);

    internal static PabulibResult Rejected(PabulibRejection rejection) => new(rejection);

    /// <summary>The problems found, in either case.</summary>
    public PabulibProblems Problems => Match(static election => election.Warnings, static rejection => rejection.Problems);

    /// <summary>The election, or an exception that lists the errors: for programs that have no one to show them to.</summary>
    /// <exception cref="InvalidDataException">The file cannot be counted.</exception>
    public Election RequireElection() => Match(
        static election => election.Election,
        static rejection => throw new InvalidDataException(
            string.Join(Environment.NewLine, rejection.Problems.Listed.Where(p => p.Severity == PabulibSeverity.Error))));
}
