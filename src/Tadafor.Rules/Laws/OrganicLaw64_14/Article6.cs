using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14, article 6: the committee's agent.</summary>
internal static class Article6
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw64_14, "6", "§1", Confidence.Verified);

    /// <summary>§1: the committee chooses its agent and a deputy. Q30.</summary>
    public static Rule AgentAndDeputy { get; } = CommitteeRules.AgentAndDeputy(InForce.Law, [_at1]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = "6",
        Subject = new("وكيل لجنة التقديم ونائبه", "Mandataire de la commission et son suppléant", "The committee's agent and deputy"),
        Chapter = Chapters.Motions,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "تجتمع اللجنة لاختيار وكيل عنها ونائب عنه",
                    "La commission se réunit pour choisir un mandataire et son suppléant",
                    "The committee meets to choose an agent and a deputy"),
                Confidence.Verified,
                AgentAndDeputy).Quoting("لاختيار وكيل عنها ونائب عنه"),
            Paragraph.NotEncodedBecause(
                "rest",
                new(
                    "اجتماعات اللجنة، ودور الوكيل ناطقا رسميا ومخاطبا، وقيام نائبه مقامه",
                    "Réunions de la commission ; le mandataire en est le porte-parole et l'interlocuteur ; son suppléant le remplace",
                    "Meetings of the committee; the agent is its spokesperson; the deputy stands in"),
                Confidence.Verified,
                new("تنظم المسطرة لا شروط القبول", "règle la procédure, non la recevabilité", "governs procedure, not admissibility")),
        ],
    };
}
