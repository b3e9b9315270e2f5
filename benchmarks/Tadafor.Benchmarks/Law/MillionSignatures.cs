using System.Globalization;
using BenchmarkDotNet.Attributes;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Benchmarks.Law;

/// <summary>
/// Rows of paper sheets and of digital batches into one ledger: half of them each, one signatory in ten through both channels. The baseline
/// keeps a
/// dictionary of tokens and the row where each was first seen, and nothing else: no facts, no place taken twice, no report.
/// </summary>
[MemoryDiagnoser]
public class MillionSignatures
{
    private static readonly string[] _ofTokens = ["sheet", "line", "token", "resident", "territory"];
    private static readonly string[] _ofNumbers = ["sheet", "line", "identity", "resident", "territory"];
    private static readonly string[] _territories = ["المحايطة", "Lastah", "Ferk Lahbab", "Zaouia"];

    private readonly SignatureKey _key = new(Enumerable.Range(0, 32).Select(i => (byte)i).ToArray());
    private string[][] _tokens = null!;
    private string[][] _numbers = null!;

    [Params(1_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _numbers = new string[Rows][];
        _tokens = new string[Rows][];
        Span<byte> digits = stackalloc byte[SignatoryToken.Digits];
        for (int i = 0; i < Rows; i++)
        {
            // Every tenth digital signature is that of someone on paper.
            int half = Rows / 2, person = i < half || i % 10 != 0 ? i : i - half;
            string number = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (person / 1_000_000))}B{person % 1_000_000:D6}");
            _key.TryToken(number, out SignatoryToken token);
            token.WriteTo(digits);
            string sheet = string.Create(
                CultureInfo.InvariantCulture,
                $"{(i < half ? 'P' : 'D')}/{i / 25}"), line = (1 + (i % 25)).ToString(CultureInfo.InvariantCulture);
            string resident = person % 10 == 0 ? "no" : "yes", territory = _territories[person % 4];
            _numbers[i] = [sheet, line, number, resident, territory];
            _tokens[i] = [sheet, line, System.Text.Encoding.ASCII.GetString(digits), resident, territory];
        }
    }

    [Benchmark(Baseline = true, Description = "dictionary of tokens")]
    public int PlainDictionary()
    {
        Dictionary<string, int> first = [];
        int repeated = 0;
        for (int i = 0; i < _tokens.Length; i++)
        {
            repeated += first.TryAdd(_tokens[i][2], i) ? 0 : 1;
        }

        return repeated;
    }

    [Benchmark(Description = "import rows of tokens")]
    public int ImportTokens() => Import(_ofTokens, _tokens).Repeated.Count;

    [Benchmark(Description = "import rows of identity numbers")]
    public int ImportNumbers() => Import(_ofNumbers, _numbers).Repeated.Count;

    private SheetReport Import(string[] headings, string[][] rows)
    {
        OpenLedger ledger = new();
        SheetLayout layout = SheetLayout
            .Read(headings)
            .Match(read => read, problems => throw new InvalidOperationException(problems.ToString()));
        SheetImport paper = Start(ledger, layout, SignatureChannel.Paper), digital = Start(ledger, layout, SignatureChannel.Digital);
        int half = rows.Length / 2;
        for (int i = 0; i < rows.Length; i++)
        {
            (i < half ? paper : digital).Add(i + 2, rows[i]);
        }

        return paper.Report.Bad + digital.Report.Bad == 0 ? digital.Report : throw new InvalidOperationException("A row is bad.");
    }

    private SheetImport Start(OpenLedger ledger, SheetLayout layout, SignatureChannel channel) =>
        SheetImport
            .Start(ledger, layout, new() { Channel = channel, Key = _key })
            .Match(import => import, problems => throw new InvalidOperationException(problems.ToString()));
}
