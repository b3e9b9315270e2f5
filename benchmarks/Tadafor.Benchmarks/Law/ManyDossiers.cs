using BenchmarkDotNet.Attributes;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules;

namespace Tadafor.Benchmarks.Law;

/// <summary>A hundred thousand dossiers one after the other, each with its whole decision.</summary>
[MemoryDiagnoser]
public class ManyDossiers
{
    private const int Count = 100_000;

    private CitizensPetition[] _petitions = [];

    [GlobalSetup]
    public void Setup() => _petitions = BenchmarkFiles.Many(Count);

    [Benchmark(Baseline = true, Description = "plain function: outcome only")]
    public int PlainFunction()
    {
        int admissible = 0;
        foreach (CitizensPetition petition in _petitions)
        {
            admissible += PlainPetition.OutcomeOf(petition, PlainPetition.TallyOf(petition)) == Outcome.Admissible ? 1 : 0;
        }

        return admissible;
    }

    [Benchmark(Description = "full decisions")]
    public int Decisions()
    {
        int admissible = 0;
        foreach (CitizensPetition petition in _petitions)
        {
            admissible += PetitionLaw.Assess(petition).Match(decision => decision.Outcome == Outcome.Admissible ? 1 : 0, _ => 0);
        }

        return admissible;
    }
}
