using System.IO.Compression;
using Tadafor.Elections;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tests;

namespace Tadafor.Benchmarks.Tally;

/// <summary>
/// Elections to measure on: one of the samples, made ones of any size, and, where the public collection is on the machine, Łódź 2022.
/// </summary>
internal static class ElectionFiles
{
    public const string City = "city-approval", Lodz = "Lodz 2022";

    private static string LodzPath => Path.Combine(RepositoryFolders.PublicCollections, "pb", "Poland_Lodz_2022.pb.gz");

    /// <summary>The elections that are on this machine.</summary>
    public static IEnumerable<string> Present => File.Exists(LodzPath) ? [City, Lodz] : [City];

    /// <summary>The bytes of a file, unpacked.</summary>
    public static byte[] Bytes(string name)
    {
        using GZipStream file = new(
            File.OpenRead(name == City ? Path.Combine(RepositoryFolders.Root, "samples", "elections", "city-approval.pb.gz") : LodzPath),
            CompressionMode.Decompress);
        using MemoryStream bytes = new();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A made election of approval ballots: 100 projects, 1 to 19 on a ballot, 10 on average.</summary>
    public static void Make(int voters, Stream stream) =>
        ElectionMaker.Write(new Recipe { Name = "synthetic", Seed = 1, Voters = voters, Projects = 100, MaxLength = 19 }, stream);

    public static Election Read(byte[] bytes) => Good(PabulibReader.Read(bytes));

    public static Election Read(Stream stream) => Good(PabulibReader.Read(stream));

    private static Election Good(PabulibResult reading) =>
        reading.Match(file => file.Election, problems => throw new InvalidOperationException("A file to measure on has problems."));
}
