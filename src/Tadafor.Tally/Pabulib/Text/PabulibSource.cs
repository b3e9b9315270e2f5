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
        bool hasMark = false, wasStarted = false;
        try
        {
            Fill(feed);
            hasMark = feed.Window.StartsWith("\uFEFF"u8);
            if (hasMark)
            {
                feed.Skip(3);
            }

            Fill(feed, 4096);
            FileShape shape = FileShape.Of(feed.Window);
            if (shape.HasReturnsAlone)
            {
                log.Add(PabulibProblemCode.ReturnsAlone, 0, 0);
                feed = new ByteFeed(new ReturnsStream(feed));
                Fill(feed);
            }

            wasStarted = Starts(feed, shape, log);
        }
        catch (InvalidDataException)
        {
            log.Add(PabulibProblemCode.DamagedCompression, 0, 0);
        }

        RecordReader records = new(feed, log, options.MaxRecordBytes);
        SectionWalker walker = new(records, log, votes);
        try
        {
            if (wasStarted)
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
            log.Add(
                PabulibProblemCode.MixedLineEnds,
                records.Ends.FirstOther,
                0,
                found: records.Ends.AreCrLf ? "LF" : "CR LF",
                expected: records.Ends.AreCrLf ? "CR LF" : "LF");
        }

        return new Walked(walker.Header, records.Ends, hasMark);
    }

    /// <summary>Whether there is a text to walk through; reports why not.</summary>
    private static bool Starts(ByteFeed feed, FileShape shape, ProblemLog log)
    {
        if (!feed.Window.ContainsAnyExcept((byte)0))
        {
            log.Add(PabulibProblemCode.EmptyFile, 0, 0);
        }
        else if (IsWide(feed.Window))
        {
            log.Add(PabulibProblemCode.NotUtf8, 1, 1);
        }
        else if (shape.Separator != 0)
        {
            string found = shape.Separator == '\t' ? "TAB" : ((char)shape.Separator).ToString();
            log.Add(PabulibProblemCode.WrongSeparator, 2, 4, found: found, expected: ";");
        }
        else if (shape.HasQuotedRows)
        {
            log.Add(PabulibProblemCode.QuotedRows, 2, 1, expected: ";");
        }
        else
        {
            return true;
        }

        return false;
    }

    private static void Fill(ByteFeed feed, int bytes = 4)
    {
        while (feed.Window.Length < bytes && feed.More())
        {
        }
    }

    /// <summary>UTF-16 or UTF-32, with or without a byte order mark: every other byte of Latin text is zero.</summary>
    private static bool IsWide(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || (start.Length >= 4 && ((start[0] == 0 && start[2] == 0) || (start[1] == 0 && start[3] == 0)));
}
