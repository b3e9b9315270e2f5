using System.Collections.Concurrent;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Elections;

namespace Tadafor.Tally.Tests.Oracles;

/// <summary>Real elections of the public collection, each read once per test run.</summary>
internal static class PublicElections
{
    private static readonly ConcurrentDictionary<string, Lazy<PabulibElection>> _read = [];

    /// <summary>The election of a file.</summary>
    public static Election Of(string fileName) => FileOf(fileName).Election;

    /// <summary>The election with what its file says before the ballots.</summary>
    public static PabulibElection FileOf(string fileName)
    {
        string path = PublicCollections.Require($"pb/{fileName}");
        return _read.GetOrAdd(fileName, _ => new Lazy<PabulibElection>(() => Load(path))).Value;
    }

    private static PabulibElection Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        return PabulibReader
            .Read(file)
            .Match(static e => e, static r => throw new InvalidDataException(string.Join('\n', r.Problems.Listed)));
    }
}
