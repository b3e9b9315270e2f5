using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>What a petition may ask for (113-14 art. 121, 112-14 art. 112, 111-14 art. 118).</summary>
internal static class ObjectRules
{
    private static readonly Phrase _absolute = new(
        "ومنذ مرحلة المكتب: فالنص ({0}) مطلق أيا كان الناظر في الموضوع",
        "et dès le stade du bureau : le texte ({0}) est absolu, quel que soit l'organe qui regarde l'objet",
        "and at the bureau's stage already: the text ({0}) is absolute, whoever looks at the object");

    // Q9: under the other readings the council or the governor looks at the object, and the bureau's decision does not turn on it.
    public static Condition AtThisStage { get; } = Condition.ByReading(
        Questions.OpenQuestions.ObjectTest, ("bureau", Nothing), ("council", !Nothing), ("governor", !Nothing));

    /// <summary>§1: a point within the council's powers. A person judges it.</summary>
    public static Rule PointWithinPowers(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.object.within-powers",
        Title = new("دخول الموضوع في صلاحيات المجلس", "Objet dans les attributions du conseil", "Object within the council's powers"),
        Force = Force.Mandatory,
        Cites = cites,
        Applies = AtThisStage,
        Requires = law.InForce(WithinPowers),
        Examples =
        [
            Examples.Of(WithinPowers, true, Verdict.Satisfied),
            Examples.Of(WithinPowers, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement)
        ],
    };

    /// <summary>§2: the constants of art. 1 of the Constitution are out of reach.</summary>
    public static Rule ConstantsUntouched(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.object.constants",
        Title = new("عدم المساس بالثوابت", "Respect des constantes", "Constants untouched"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(!(Condition)TouchesConstants),
        Note = new(
            "النص مطلق: أيا كان الناظر في الموضوع (السؤال Q9)، لا تقبل عريضة تمس الثوابت",
            "le texte est absolu : quel que soit l'organe qui regarde l'objet (question Q9), une pétition qui y porte atteinte est exclue",
            "the text is absolute: whoever looks at the object (question Q9), a petition that touches them is barred"),
        HoweverRead = (Questions.OpenQuestions.ObjectTest, _absolute.With(cites[0].Text)),
        Examples =
        [
            Examples.Of(TouchesConstants, false, Verdict.Satisfied),
            Examples.Of(TouchesConstants, true, Verdict.Unsatisfied),
            Examples.Silent(Verdict.AwaitingJudgement)
        ],
    };
}
