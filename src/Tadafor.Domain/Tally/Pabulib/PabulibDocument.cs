using Tadafor.Domain.Tally.Pabulib.Counting;
using Tadafor.Domain.Tally.Pabulib.Problems;

namespace Tadafor.Domain.Tally.Pabulib;

/// <summary>
/// A file in full: every key, column and row, known or not, in the order of the source. Written back it gives the same file. Takes memory for every
/// cell; to count a very large file, <see cref="PabulibReader.Read(Stream, PabulibReadOptions?)"/> is enough.
/// </summary>
public sealed record PabulibDocument
{
    /// <summary>Creates a document.</summary>
    public PabulibDocument(PabulibHeader header, PabulibTable votes)
    {
        Header = header;
        Votes = votes;
    }

    /// <summary>META and PROJECTS.</summary>
    public PabulibHeader Header { get; }

    /// <summary>VOTES, one row per voter.</summary>
    public PabulibTable Votes { get; }

    /// <summary>How the file is written.</summary>
    public PabulibStyle Style { get; init; } = PabulibStyle.Plain;

    /// <summary>The election of this document, exactly as reading the written file would give it.</summary>
    public PabulibReading ToElection(PabulibReadOptions? options = null) => ToElection(PabulibProblems.None, options ?? PabulibReadOptions.Default);

    internal PabulibReading ToElection(PabulibProblems earlier, PabulibReadOptions options)
    {
        ProblemLog log = new(options.ProblemLimit);
        log.Add(earlier);
        DocumentBallots ballots = new(this, log, options);
        ballots.Read();
        return ElectionConclusion.Of(ballots.Frame, ballots.Intake, Votes.Rows.Count, Header, log);
    }
}
