using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules;

// Fifty signatures are too few under every row of article 123, whatever the population.
CitizensPetition petition = new()
{
    DepositedOn = new LocalDate(2024, 2, 1),
    Signatories = CountedSignatories.None.With(SignatoryGroup.Counted, 50),
};
return PetitionLaw.Assess(petition).Match(
    decision =>
    {
        Console.WriteLine($"{decision.Outcome}, edition {decision.Edition.Version}");
        foreach (Finding finding in decision.Findings.Where(f => f.Verdict == Verdict.Unsatisfied))
        {
            Console.WriteLine($"{finding.Cites[0].Text.Ar} — {finding.Explanation.Ar}");
        }

        return decision.Outcome == Outcome.Inadmissible ? 0 : 1;
    },
    faults =>
    {
        Console.Error.WriteLine(faults);
        return 2;
    });
