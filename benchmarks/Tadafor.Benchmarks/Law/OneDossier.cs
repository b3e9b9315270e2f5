using System.Text;
using BenchmarkDotNet.Attributes;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules;

namespace Tadafor.Benchmarks.Law;

/// <summary>One dossier: the whole decision, with trace, readings tried and cures.</summary>
[MemoryDiagnoser]
public class OneDossier
{
    private CitizensPetition _petition = null!;
    private MemoryStream _json = null!;

    [Params(200, 169)]
    public int Signatories { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _petition = BenchmarkFiles.Citizens(Signatories);
        _json = new(Encoding.UTF8.GetBytes(DossierJson.ToText(_petition)));
    }

    [Benchmark(Baseline = true, Description = "plain function: outcome only")]
    public Outcome PlainFunction() => PlainPetition.OutcomeOf(_petition, PlainPetition.TallyOf(_petition));

    [Benchmark(Description = "full decision")]
    public Outcome Decision() => PetitionLaw.Assess(_petition).Match(decision => decision.Outcome, _ => Outcome.Undetermined);

    [Benchmark(Description = "read JSON (2 kB)")]
    public PetitionDossier Read()
    {
        _json.Position = 0;
        return PetitionLaw.Read(_json).Match(read => read.Dossier, faults => throw new InvalidOperationException(faults.Text.En));
    }
}
