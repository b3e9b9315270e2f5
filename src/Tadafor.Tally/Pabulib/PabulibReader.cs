using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib;

/// <summary>
/// Reads elections in the Pabulib format (<c>.pb</c>), also compressed with gzip (recognised by its first bytes). One pass, memory in
/// proportion
/// to the distinct ballots; every problem is reported, none is an exception.
/// </summary>
public static class PabulibReader
{
    /// <summary>Reads a stream to its end. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PabulibResult Read(Stream stream, PabulibReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(new ByteFeed(stream), options ?? PabulibReadOptions.Default);
    }

    /// <summary>Reads bytes in memory, without copying them.</summary>
    public static PabulibResult Read(ReadOnlyMemory<byte> bytes, PabulibReadOptions? options = null) =>
        Read(new ByteFeed(bytes), options ?? PabulibReadOptions.Default);

    /// <summary>Every problem of a file, beyond what a count needs: that it keeps to the format, that its numbers agree with its ballots,
    /// that ballots keep to the announced limits, and that the projects marked as selected are those the stated rule selects.</summary>
    /// <param name="stream">The file, plain or gzip. It is read to its end and left open.</param>
    /// <param name="options">How to read it; <see langword="null"/> for the defaults.</param>
    public static PabulibProblems Check(Stream stream, PabulibReadOptions? options = null) =>
        PabulibCheck.Of(stream, options);

    /// <summary>Reads a stream to its end and keeps everything. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    internal static PabulibDocumentResult ReadDocument(Stream stream, PabulibReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadDocument(new ByteFeed(stream), options ?? PabulibReadOptions.Default);
    }

    /// <summary>Reads bytes in memory and keeps everything.</summary>
    internal static PabulibDocumentResult ReadDocument(ReadOnlyMemory<byte> bytes, PabulibReadOptions? options = null) =>
        ReadDocument(new ByteFeed(bytes), options ?? PabulibReadOptions.Default);

    /// <summary>The election of a document, exactly as reading the written file would give it.</summary>
    internal static PabulibResult Read(PabulibDocument document, PabulibReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentBallots.Election(document, PabulibProblems.None, options ?? PabulibReadOptions.Default);
    }

    private static PabulibResult Read(ByteFeed feed, PabulibReadOptions options)
    {
        ProblemLog log = new(options.ProblemLimit);
        ElectionVotes votes = new(log, options);
        PabulibHeader header = PabulibSource.Walk(feed, log, options, votes).Header;
        return ElectionConclusion.Of(votes.Frame, votes.Intake, votes.Rows, header, log);
    }

    private static PabulibDocumentResult ReadDocument(ByteFeed feed, PabulibReadOptions options)
    {
        ProblemLog log = new(options.ProblemLimit);
        DocumentVotes votes = new();
        PabulibSource.Walked walked = PabulibSource.Walk(feed, log, options, votes);
        PabulibStyle style = new()
        {
            CrLf = walked.Ends.AreCrLf,
            LastLineIsOpen = walked.Ends.LastIsOpen,
            ByteOrderMark = walked.HasByteOrderMark
        };
        return new PabulibDocumentResult(new PabulibDocument(walked.Header, votes.Table) { Style = style }, log.ToProblems());
    }
}
