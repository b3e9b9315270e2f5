using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.MotionFacts;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14, article 3: matters of law.</summary>
internal static class Article3
{
    private static readonly Citation _at1 = new(Instruments.OrganicLaw64_14, "3", "§1", Confidence.Verified);

    /// <summary>The motion lies within the matters of law.</summary>
    public static Rule MatterOfLaw { get; } = new()
    {
        Code = "motion.within-law",
        Title = new("الاندراج ضمن ميادين القانون", "Appartenance au domaine de la loi", "Within the matters of law"),
        Force = Force.Mandatory,
        Cites = [_at1],
        Requires = InForce.Always(WithinLaw),
        Examples =
        [
            Examples.Of(WithinLaw, true, Verdict.Satisfied),
            Examples.Of(WithinLaw, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = "3",
        Subject = new("ميادين القانون", "Domaine de la loi", "Matters of law"),
        Chapter = Chapters.Motions,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "يندرج الملتمس ضمن الميادين التي يختص القانون بالتشريع فيها طبقا للدستور",
                    "La motion relève des matières que la Constitution attribue à la loi",
                    "The motion lies within the matters that the Constitution gives to the law"),
                Confidence.Verified,
                MatterOfLaw).Quoting("مندرجا ضمن الميادين التي يختص القانون بالتشريع فيها"),
        ],
    };
}
