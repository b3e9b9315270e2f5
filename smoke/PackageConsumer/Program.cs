using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules;
using Tadafor.Rules.Vocabulary;

// Fifty signatures are too few under every row of article 123, whatever the population.
FactSet facts = FactSet.Empty.With(CitizensFacts.CountedEligible, 50, FromDeclaration.Instance);
Decision decision = CommunePetitions.Citizens.Assess(facts, new LocalDate(2024, 2, 1));
Console.WriteLine($"{decision.Outcome}, edition {decision.Edition.Version}");
foreach (Finding finding in decision.Findings.Where(f => f.Verdict == Verdict.Unsatisfied))
{
    Console.WriteLine($"{finding.Cites[0].Text.Ar} — {finding.Explanation.Ar}");
}

return decision.Outcome == Outcome.Inadmissible ? 0 : 1;
