using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Vocabulary.CitizensFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.OrganicLaw111_14;

/// <summary>Organic law 111-14, article 119: what a petition and an agent are.</summary>
public static class Article119
{
    private static readonly Citation _petition = new(Instruments.OrganicLaw111_14, "119", "§1", Confidence.Verified);
    private static readonly Citation _agent = new(Instruments.OrganicLaw111_14, "119", "§2", Confidence.Verified);

    /// <summary>§1: a petition is any writing.</summary>
    public static Rule Written { get; } = new()
    {
        Code = "region.petition.in-writing",
        Title = new("الكتابة", "Écrit", "In writing"),
        Force = Force.Mandatory,
        Cites = [_petition],
        Requires = InForce.Always(InWriting),
        Examples = [Examples.Of(InWriting, true, Verdict.Satisfied), Examples.Of(InWriting, false, Verdict.Unsatisfied), Examples.Silent(Verdict.Undetermined)],
    };

    /// <summary>§1 with the decree's paper form: Q18.</summary>
    public static Rule Medium { get; } = new()
    {
        Code = "region.petition.electronic",
        Title = new("الإيداع والتوقيع الإلكترونيان", "Dépôt et signature électroniques", "Electronic filing and signature"),
        Force = Force.Mandatory,
        Cites = [_petition, Decree2_16_401.Annex.Form],
        Requires = InForce.Always(Condition.ByReading(Questions.OpenQuestions.ElectronicFiling, ("allowed", Nothing), ("paper-only", !(Condition)Electronic))),
        Examples = [Examples.Of(Electronic, false, Verdict.Satisfied), Examples.Of(Electronic, true, Verdict.Undetermined)],
    };

    /// <summary>§2: the citizen whom the petitioners designate to follow the procedure. Q7.</summary>
    public static Rule AgentDesignated { get; } = new()
    {
        Code = "region.petition.citizens.agent",
        Title = new("الوكيل", "Mandataire", "Agent"),
        Force = Force.Mandatory,
        Cites = [_agent],
        Requires = InForce.Always(Condition.ByReading(
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

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Number = "119",
        Subject = new("تعريف العريضة والوكيل", "Définitions : pétition, mandataire", "Definitions: petition, agent"),
        Chapter = Chapters.Object,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "العريضة «كل محرر» يطلب به المواطنون والجمعيات إدراج نقطة تدخل في صلاحيات المجلس في جدول أعماله",
                    "Pétition : tout écrit par lequel citoyens et associations demandent l'inscription d'un point à l'ordre du jour",
                    "Petition: any writing by which citizens and associations ask for a point on the agenda"),
                Confidence.Verified,
                Written, Medium),
            Paragraph.Encoded(
                "§2",
                new(
                    "الوكيل: المواطنة أو المواطن الذي يعينه المواطنون وكيلا عنهم لتتبع مسطرة تقديم العريضة؛ أما الجمعية فلها ممثل قانوني (المادة 122)",
                    "Mandataire : le citoyen que les citoyens désignent pour suivre la procédure ; l'association, elle, a un représentant légal (art. 122)",
                    "Agent: the citizen whom the citizens designate to follow the procedure; an association has a legal representative (art. 122)"),
                Confidence.Verified,
                AgentDesignated),
        ],
    };

    private static FactSheet AgentSheet(long agents, bool signed) =>
        FactSheet.Empty.With(Agents, agents, FromDeclaration.Instance).With(AgentSigned, signed, FromDeclaration.Instance);
}
