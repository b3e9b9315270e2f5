using BenchmarkDotNet.Attributes;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Rules;

namespace Tadafor.Benchmarks.Law;

/// <summary>A dossier of a million lines: read, deduplicated, counted by territory, decided; whole and step by step.</summary>
[MemoryDiagnoser]
public class MillionSignatories
{
    private MemoryStream _json = null!;
    private CitizensPetition _petition = null!;
    private SignatoryTally _tally = null!;

    [Params(1_000, 1_000_000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _json = new MemoryStream();
        MillionFile.Write(_json, Lines);
        _petition = Read();
        _tally = PlainPetition.TallyOf(_petition);
    }

    [Benchmark(Baseline = true, Description = "plain function, counts at hand: outcome only")]
    public Outcome PlainFunction() => PlainPetition.OutcomeOf(_petition, _tally);

    [Benchmark(Description = "count groups and decide")]
    public Outcome CountAndDecide() => PetitionLaw.Assess(_petition).Match(decision => decision.Outcome, _ => Outcome.Undetermined);

    [Benchmark(Description = "count by territory")]
    public Sequence<SignatoryTally> ByTerritory() => ((SignatoryRoll)_petition.Signatories!).TallyByTerritory();

    [Benchmark(Description = "read and deduplicate")]
    public CitizensPetition Read()
    {
        _json.Position = 0;
        return PetitionLaw
            .Read(_json)
            .Match(read => (CitizensPetition)read.Dossier, faults => throw new InvalidOperationException(faults.Text.En));
    }

    [Benchmark(Description = "all of it")]
    public Outcome Everything()
    {
        CitizensPetition petition = Read();
        _ = ((SignatoryRoll)petition.Signatories!).TallyByTerritory();
        return PetitionLaw.Assess(petition).Match(decision => decision.Outcome, _ => Outcome.Undetermined);
    }
}
