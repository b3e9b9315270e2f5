using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Checks;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib;

/// <summary>
/// Checks a file beyond what a count needs: that it keeps to the format, that its numbers agree with its ballots, that ballots keep to the
/// announced limits, and that the projects marked as selected are those the stated rule selects.
/// </summary>
internal static class PabulibCheck
{
    /// <summary>Every problem of a file that was read, those of reading included.</summary>
    public static PabulibProblems Of(PabulibDocumentResult reading, PabulibReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Of(reading.Document, reading.Problems, options ?? PabulibReadOptions.Default);
    }

    /// <summary>Every problem of a document.</summary>
    public static PabulibProblems Of(PabulibDocument document, PabulibReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Of(document, PabulibProblems.None, options ?? PabulibReadOptions.Default);
    }

    private static PabulibProblems Of(PabulibDocument document, PabulibProblems earlier, PabulibReadOptions options)
    {
        ProblemLog log = new(options.ProblemLimit);
        log.Add(earlier);
        BallotChecks ballotChecks = new(document.Header, log);
        DocumentBallots ballots = new(document, log, options, ballotChecks);
        ballots.Read();
        Election? election = ElectionConclusion.Conclude(ballots.Frame, ballots.Intake, ballots.Rows, document.Header, log);
        if (log.HasCause)
        {
            return log.ToProblems();
        }

        MetaChecks.Run(document.Header, log);
        ColumnChecks.Run(document, log);
        CellChecks.Run(document, log);
        ValueChecks.Run(document, log);
        LabelChecks.Run(document, log);
        ProjectChecks.Run(document.Header, log);
        if (election is not null)
        {
            // What follows compares the file with its own count.
            CheckedElection counted = new(election, document.Header);
            CountChecks.Run(counted, log);
            SelectionChecks.Run(counted, log);
            RuleChecks.Run(counted, log);
        }

        return log.ToProblems();
    }
}
