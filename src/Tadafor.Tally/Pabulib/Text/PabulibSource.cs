using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>Opens a source, whatever it is wrapped in, and walks through it.</summary>
internal static class PabulibSource
{
    /// <summary>What is known of a file besides its ballots once it has been walked through.</summary>
    public readonly record struct Walked(PabulibHeader Header, LineEnds Ends, bool HasByteOrderMark);

    public static Walked Walk(ByteFeed feed, ProblemLog log, PabulibReadOptions options, IVoteSink votes)
    {
        Fill(feed);
        if (!feed.Window.StartsWith(Gzip))
        {
            return WalkText(feed, log, options, votes);
        }

        using GzipStream unpacked = new(feed);
        return WalkText(new ByteFeed(unpacked), log, options, votes);
    }

    private static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B];

    private static Walked WalkText(ByteFeed feed, ProblemLog log, PabulibReadOptions options, IVoteSink votes)
    {
        RecordReader records = new(feed, log, options.MaxRecordBytes);
        SectionWalker walker = new(records, log, votes);
        bool hasMark = false;
        try
        {
            Fill(feed);
            hasMark = feed.Window.StartsWith("\uFEFF"u8);
            if (hasMark)
            {
                feed.Skip(3);
                Fill(feed);
            }

            if (feed.Window.IsEmpty)
            {
                log.Add(PabulibProblemCode.EmptyFile, 0, 0);
            }
            else if (IsWide(feed.Window))
            {
                log.Add(PabulibProblemCode.NotUtf8, 1, 1);
            }
            else
            {
                walker.Walk();
            }
        }
        catch (InvalidDataException)
        {
            log.Add(PabulibProblemCode.DamagedCompression, records.Line, 0);
        }

        if (records.Ends.FirstOther > 0)
        {
            log.Add(PabulibProblemCode.MixedLineEnds, records.Ends.FirstOther, 0, found: records.Ends.AreCrLf ? "LF" : "CR LF", expected: records.Ends.AreCrLf ? "CR LF" : "LF");
        }

        return new Walked(walker.Header, records.Ends, hasMark);
    }

    private static void Fill(ByteFeed feed)
    {
        while (feed.Window.Length < 4 && feed.More())
        {
        }
    }

    /// <summary>UTF-16 or UTF-32, with or without a byte order mark: every other byte of Latin text is zero.</summary>
    private static bool IsWide(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || (start.Length >= 4 && ((start[0] == 0 && start[2] == 0) || (start[1] == 0 && start[3] == 0)));
}
