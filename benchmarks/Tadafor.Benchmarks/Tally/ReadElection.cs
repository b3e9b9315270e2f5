using BenchmarkDotNet.Attributes;
using Tadafor.Tally.Elections;

namespace Tadafor.Benchmarks.Tally;

/// <summary>
/// From the bytes of a Pabulib file to an election. The baseline only splits the bytes at line ends and field ends and keeps nothing.
/// </summary>
[MemoryDiagnoser]
public class ReadElection
{
    private byte[] _bytes = [];

    /// <summary>The elections on this machine.</summary>
    public static IEnumerable<string> Elections => ElectionFiles.Present;

    [ParamsSource(nameof(Elections))]
    public string Name { get; set; } = ElectionFiles.City;

    [GlobalSetup]
    public void Setup() => _bytes = ElectionFiles.Bytes(Name);

    [Benchmark(Baseline = true, Description = "split, keep nothing")]
    public int Split()
    {
        int fields = 0;
        ReadOnlySpan<byte> text = _bytes;
        foreach (Range line in text.Split((byte)'\n'))
        {
            foreach (Range field in text[line].SplitAny(";,"u8))
            {
                fields += text[line][field].Length == 0 ? 0 : 1;
            }
        }

        return fields;
    }

    [Benchmark(Description = "read, checked, identical ballots merged")]
    public Election Read() => ElectionFiles.Read(_bytes);
}
