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
    /// <summary>
    /// Reads a stream to its end and lists every problem. Nothing is kept: memory in proportion to the distinct ballots, as for a count.
    /// The stream stays open.
    /// </summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PabulibProblems Of(Stream stream, PabulibReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= PabulibReadOptions.Default;
        ProblemLog log = new(options.ProblemLimit);
        CheckedVotes votes = new(log, options);
        return votes.Close(PabulibSource.Walk(new ByteFeed(stream), log, options, votes).Header);
    }

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
        CheckedVotes votes = new(log, options);
        if (document.Votes.Header.Cells.Count > 0)
        {
            votes.Begin(document.Header, document.Votes.Header);
            foreach (PabulibRow row in document.Votes.Rows)
            {
                votes.Row(row);
            }
        }

        return votes.Close(document.Header);
    }
}
