using System.IO.Compression;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Tally.Tests.Pabulib;

public class RoundTripTests
{
    public static TheoryData<string> Files => new(PublicCollections.Names("pb", "*.pb*"));

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Every_real_file_is_written_back_byte_for_byte(string file)
    {
        byte[] bytes = Unpacked(PublicCollections.Require($"pb/{file}"));
        PabulibDocumentResult reading = PabulibReader.ReadDocument(bytes);
        Assert.Equal(bytes, PabulibWriter.ToBytes(reading.Document));
    }

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Every_real_file_gives_the_same_election_and_problems_either_way(string file)
    {
        byte[] bytes = File.ReadAllBytes(PublicCollections.Require($"pb/{file}"));
        Readings.AreEqual(PabulibReader.Read(bytes), PabulibReader.ReadDocument(bytes).ToElection());
    }

    internal static byte[] Unpacked(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using MemoryStream bytes = new();
        text.CopyTo(bytes);
        return bytes.ToArray();
    }
}
