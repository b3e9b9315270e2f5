using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>The end of reading for counting: an election, or the reasons why there is none.</summary>
internal static class ElectionConclusion
{
    public static PabulibResult Of(ElectionFrame? frame, BallotIntake? intake, long rows, PabulibHeader header, ProblemLog log)
    {
        Election? election = Conclude(frame, intake, rows, header, log);
        return election is null
            ? PabulibResult.Rejected(new PabulibRejection(log.ToProblems()))
            : PabulibResult.Read(new PabulibElection(election, header, log.ToProblems()));
    }

    /// <summary>The election; <see langword="null"/> when there are errors.</summary>
    public static Election? Conclude(ElectionFrame? frame, BallotIntake? intake, long rows, PabulibHeader header, ProblemLog log)
    {
        if (log.HasCause)
        {
            return null;
        }

        if (frame is null)
        {
            // There is no section of ballots: say at least what is wrong before it.
            FrameReader.Read(header, log);
        }
        else
        {
            new MetaReader(header, log).CheckCount("num_votes", rows);
        }

        return log.HasErrors ? null : Close(intake, header, log);
    }

    private static Election? Close(BallotIntake? intake, PabulibHeader header, ProblemLog log)
    {
        try
        {
            return intake?.Close(IdentityReader.Of(header))
                ?? throw new InvalidOperationException("Ballots that cannot be read are an error.");
        }
        catch (OverflowException)
        {
            log.Add(PabulibProblemCode.TotalTooLarge, 0, 0, "points", expected: Numbers.Text(long.MaxValue));
            return null;
        }
    }
}
