using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Files;

/// <summary>
/// A file in full: every key, column and row, known or not, in the order of the source. Written back it gives the same file. Takes memory
/// for every
/// cell; to count a very large file, <see cref="PabulibReader.Read(Stream, PabulibReadOptions?)"/> is enough.
/// </summary>
internal sealed record PabulibDocument
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
}
