using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Reads and checks ballots as they stream by: memory in proportion to the distinct ballots, as for a count.</summary>
internal sealed class CheckedVotes(ProblemLog log, PabulibReadOptions options) : IVoteSink
{
    // A cause, known at the end, makes all of these moot.
    private readonly ProblemLog _later = new(options.ProblemLimit);
    private readonly CellCutter _cutter = new();
    private DocumentBallots? _ballots;
    private VoteRowChecks? _checks;

    public void Begin(PabulibHeader header, PabulibRow? title, PabulibRow columns) => Begin(header, columns);

    public void Begin(PabulibHeader header, PabulibRow columns)
    {
        _ballots = new(log, options, new BallotChecks(header, log));
        _ballots.Begin(header, columns);
        _checks = new(header, columns, _later);
    }

    public void Row(RecordReader records) => Row(RecordRows.Read(records, _cutter));

    public void Row(PabulibRow row)
    {
        _ballots!.Row(row);
        _checks!.Row(row);
    }

    /// <summary>Everything wrong, once the last ballot has passed.</summary>
    public PabulibProblems Close(PabulibHeader header)
    {
        Election? election = ElectionConclusion.Conclude(_ballots?.Frame, _ballots?.Intake, _ballots?.Rows ?? 0, header, log);
        if (log.HasCause)
        {
            return log.ToProblems();
        }

        VoteRowChecks checks = _checks ?? new(header, PabulibTable.Absent.Header, _later);
        checks.Close();
        log.Add(_later.ToProblems());
        MetaChecks.Run(header, log);
        ProjectChecks.Run(header, log);
        if (election is not null)
        {
            // What follows compares the file with its own count.
            CheckedElection counted = new(election, header);
            CountChecks.Run(counted, log);
            SelectionChecks.Run(counted, log);
            RuleChecks.Run(counted, log);
        }

        return log.ToProblems();
    }
}
