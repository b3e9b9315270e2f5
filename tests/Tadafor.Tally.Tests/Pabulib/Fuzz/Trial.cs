using System.IO.Compression;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Pabulib.Problems;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Tests.Pabulib.Fuzz;

/// <summary>What must hold for any bytes whatever.</summary>
internal static class Trial
{
    private static readonly HashSet<PabulibProblemCode> _lossy =
    [
        PabulibProblemCode.InvalidUtf8, PabulibProblemCode.NotUtf8, PabulibProblemCode.DamagedCompression, PabulibProblemCode.RecordTooLong,
        PabulibProblemCode.EmptyFile, PabulibProblemCode.EmptyLine, PabulibProblemCode.RepeatedSection,
        PabulibProblemCode.SectionOutOfOrder,
        PabulibProblemCode.DataBeforeSection, PabulibProblemCode.MissingHeaderRow, PabulibProblemCode.MissingMetaHeader,
        PabulibProblemCode.MissingSection,
        PabulibProblemCode.UnclosedQuote, PabulibProblemCode.ReturnsAlone, PabulibProblemCode.ZeroPadding,
        PabulibProblemCode.WrongSeparator,
        PabulibProblemCode.QuotedRows, PabulibProblemCode.CutOff,
    ];

    public static void Run(byte[] file, RepeatedChoice repeatedChoice = RepeatedChoice.CountOnce)
    {
        PabulibReadOptions options = new() { RepeatedChoice = repeatedChoice, ProblemLimit = 10_000 };
        PabulibResult fast = PabulibReader.Read(file, options);
        PabulibDocumentResult full = PabulibReader.ReadDocument(file, options);
        bool isComparable = !full.Problems.Listed.Any(problem => problem.Code is PabulibProblemCode.SectionOutOfOrder
            or PabulibProblemCode.InvalidUtf8);
        if (isComparable)
        {
            // The document keeps ballots that came before their projects; reading for counting cannot. Damaged characters are alike as
            // text.
            Readings.AreEqual(fast, full.ToElection(options));
        }

        if (Readings.ElectionOf(fast) is { } election)
        {
            Assert.Equal(0, fast.Problems.Errors);
            IsSound(election, full.Document.Votes.Rows.Count);
        }
        else
        {
            Assert.True(fast.Problems.Errors > 0);
        }

        PabulibProblems check = PabulibCheck.Of(full, options);
        Assert.True(check.Errors >= (isComparable ? fast.Problems.Errors : 1));
        if (isComparable)
        {
            using MemoryStream stream = new(file);
            Assert.Equal(string.Join('\n', check.Listed), string.Join('\n', PabulibCheck.Of(stream, options).Listed));
        }

        Rewritten(file, full);
    }

    /// <summary>The same through a stream that gives a few bytes at a time, and through gzip.</summary>
    public static void RunStreams(byte[] file, int chunk)
    {
        PabulibResult whole = PabulibReader.Read(file);
        Readings.AreEqual(whole, PabulibReader.Read(new TrickleStream(file, chunk)));
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(file);
        }

        // What is packed twice is not unpacked twice.
        if (!file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            Readings.AreEqual(whole, PabulibReader.Read(new TrickleStream(packed.ToArray(), chunk * 7)));
        }
    }

    private static void Rewritten(byte[] file, PabulibDocumentResult full)
    {
        byte[] written = PabulibWriter.ToBytes(full.Document);
        PabulibDocument again = PabulibReader.ReadDocument(written).Document;
        bool isLossy = full.Problems.Listed.Any(problem => _lossy.Contains(problem.Code));
        bool endsInHalfALineEnd = file.AsSpan().EndsWith("\r"u8);
        if (!isLossy && !endsInHalfALineEnd)
        {
            Assert.True(full.Document.Equals(again));
            Assert.True(file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || file.AsSpan().SequenceEqual(written));
        }

        // Whatever was lost is lost once.
        Assert.True(written.AsSpan().SequenceEqual(PabulibWriter.ToBytes(again)));
    }

    private static void IsSound(Election election, int voters)
    {
        BallotProfile ballots = election.Ballots;
        Assert.Equal(voters, ballots.Voters);
        Assert.True(ballots.Points.IsEmpty || ballots.Points.Length == ballots.Choices.Length);
        for (int row = 0; row < ballots.Rows; row++)
        {
            ReadOnlySpan<ushort> choices = ballots.Choices[ballots.Starts[row]..ballots.Starts[row + 1]];
            Assert.True(ballots.Multiplicity[row] > 0);
            for (int i = 0; i < choices.Length; i++)
            {
                Assert.True(choices[i] < election.Projects.Count);
                Assert.False(choices[..i].Contains(choices[i]));
                Assert.True(election.VoteType == VoteType.Ordinal || i == 0 || choices[i] > choices[i - 1]);
            }
        }
    }

    /// <summary>Gives at most so many bytes with each read.</summary>
    private sealed class TrickleStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));
    }
}
