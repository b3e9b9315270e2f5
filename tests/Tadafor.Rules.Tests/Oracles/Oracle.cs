using NodaTime;
using Tadafor.Domain.Law;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>The verdict a rule should give: what its plain function answers in every file that the stated facts leave possible.</summary>
internal static class Oracle
{
    public static Verdict VerdictOf(string code, FactSet stated, LocalDate day, Interpretations readings)
    {
        (IReadOnlySet<Plain> answers, IReadOnlySet<Fact> missing) = PossibleFile.Run(PlainLaw.ByCode[code], stated, readings, day);
        (LocalDate canBe, LocalDate certain) = PlainLaw.InForce(code);
        if (day < canBe || answers.All(a => a == Plain.NotAsked))
        {
            return Verdict.NotApplicable;
        }

        return day < certain ? Verdict.Undetermined
            : !answers.Contains(Plain.NotMet) ? Verdict.Satisfied
            : answers.All(a => a == Plain.NotMet) ? Verdict.Unsatisfied
            : missing.Count > 0 && missing.All(f => f is YesNoFact { Judge: not null }) ? Verdict.AwaitingJudgement
            : Verdict.Undetermined;
    }
}
