using BenchmarkDotNet.Attributes;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Rules.Parity;

namespace Tadafor.Benchmarks.Law;

/// <summary>One organ and its share of women: the number alone, beside findings with articles and every smallest change.</summary>
[MemoryDiagnoser]
public class OneComposition
{
    private Composition _composition = null!;

    /// <summary>Members of the organ, a third of them women.</summary>
    [Params(6, 21, 61)]
    public int Members { get; set; }

    private int Women => Members / 3;

    [GlobalSetup]
    public void Setup()
    {
        _composition = new()
        {
            Reference = "organ",
            Level = CompositionLevel.Commune,
            AsOf = new(2024, 1, 1),
            Organs =
            [
                new()
                {
                    Id = "organ",
                    Kind = OrganKind.Other,
                    Members = new(Women, Members - Women),
                    FixedSize = true,
                    Goals = [new(new(Sex.Woman, 1, 2, Rounding.Up), "Internal rules", "1")],
                },
            ],
        };
        if (Findings() != PlainFunction())
        {
            throw new InvalidOperationException("The two do not agree.");
        }
    }

    [Benchmark(Baseline = true, Description = "plain function: the number only")]
    public int PlainFunction() => PlainParity.Replacements(Women, Members - Women, 1, 2);

    [Benchmark(Description = "findings, articles, every smallest change")]
    public int Findings() => Compositions.Assess(_composition).Days[0].Organs[0].Smallest.Min(c => c.WomenForMen);
}
