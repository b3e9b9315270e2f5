using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Vocabulary.CitizensFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>What a petition and its agent are (113-14 art. 122, 112-14 art. 113, 111-14 art. 119).</summary>
internal static class WritingRules
{
    /// <summary>§1: a petition is any writing.</summary>
    public static Rule Written(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.in-writing",
        Title = new("الكتابة", "Écrit", "In writing"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(InWriting),
        Examples =
        [
            Examples.Of(InWriting, true, Verdict.Satisfied),
            Examples.Of(InWriting, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined)
        ],
    };

    /// <summary>§1 with the decree's paper form: Q18.</summary>
    public static Rule Medium(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.electronic",
        Title = new("الإيداع والتوقيع الإلكترونيان", "Dépôt et signature électroniques", "Electronic filing and signature"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Condition.ByReading(
            Questions.OpenQuestions.ElectronicFiling,
            ("allowed", Nothing),
            ("paper-only", !(Condition)Electronic))),
        Examples = [Examples.Of(Electronic, false, Verdict.Satisfied), Examples.Of(Electronic, true, Verdict.Undetermined)],
    };

    /// <summary>§2: the citizen whom the petitioners designate to follow the procedure. Q7.</summary>
    public static Rule AgentDesignated(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.citizens.agent",
        Title = new("الوكيل", "Mandataire", "Agent"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Condition.ByReading(
            Questions.OpenQuestions.Agent,
            ("definition-only", Nothing),
            ("at-least-one", (Quantity)Agents >= 1),
            ("exactly-one", ((Quantity)Agents >= 1) & ((Quantity)Agents < 2)),
            ("exactly-one-signatory", AllOf((Quantity)Agents >= 1, (Quantity)Agents < 2, AgentSigned)))),
        Examples =
        [
            new(AgentSheet(1, true), Verdict.Satisfied),
            new(AgentSheet(1, false), Verdict.Undetermined),
            new(AgentSheet(0, false), Verdict.Undetermined),
            new(AgentSheet(2, true), Verdict.Undetermined),
        ],
    };

    private static FactSet AgentSheet(long agents, bool signed) =>
        FactSet.Empty.With(Agents, agents, FromDeclaration.Instance).With(AgentSigned, signed, FromDeclaration.Instance);
}
