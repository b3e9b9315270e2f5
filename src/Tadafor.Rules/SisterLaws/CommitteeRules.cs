using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using static Tadafor.Rules.Algebra.Condition;
using static Tadafor.Rules.Vocabulary.CommitteeFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>What a committee that presents a petition or a motion must satisfy (44-14 arts 3, 5 and 6, 64-14 arts 5 to 7).</summary>
internal static class CommitteeRules
{
    /// <summary>
    /// A right of citizens: not of an association nor of another legal person. It stands in the Constitution and in an article that was
    /// never amended, so that it holds since the law itself.
    /// </summary>
    public static Rule PresentedByCitizens(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petitioners",
        Title = new("صفة مقدميها", "Qualité pour la présenter", "Who may present it"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(OfCitizens),
        Note = new(
            "للجمعيات أن تقدم عرائض إلى مجالس الجماعات الترابية (الفصل 139)، لا إلى السلطات العمومية",
            "les associations présentent des pétitions aux conseils des collectivités territoriales (art. 139), non aux pouvoirs publics",
            "associations present petitions to the councils of local authorities (art. 139), not to public authorities"),
        Examples =
        [
            Examples.Of(OfCitizens, true, Verdict.Satisfied),
            Examples.Of(OfCitizens, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>The support list.</summary>
    public static Rule SupportListAttached(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.support-list",
        Title = new("لائحة الدعم", "Liste de soutien", "Support list"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(SupportList),
        Examples =
        [
            Examples.Of(SupportList, true, Verdict.Satisfied),
            Examples.Of(SupportList, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>The committee chooses its agent and a deputy. Q30.</summary>
    public static Rule AgentAndDeputy(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.agent",
        Title = new("وكيل اللجنة ونائبه", "Mandataire et suppléant", "Agent and deputy"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Condition.ByReading(
            Questions.OpenQuestions.CommitteeAgent, ("condition", (Condition)AgentChosen & DeputyChosen), ("procedure", Nothing))),
        Examples =
        [
            Examples.Of(AgentChosen, true, DeputyChosen, true, Verdict.Satisfied),
            Examples.Of(AgentChosen, false, DeputyChosen, true, Verdict.Undetermined),
            Examples.Of(AgentChosen, true, DeputyChosen, false, Verdict.Undetermined),
        ],
    };

    /// <summary>
    /// Card numbers and dates of validity of the supporters. Q31. Too few supporters is another condition: where all of them are
    /// identified, this one is met.
    /// </summary>
    public static Rule Cards(SisterLaw law, Sequence<Citation> cites, int supporters) => new()
    {
        Code = $"{law.Regime}.cards",
        Title = new("أرقام البطائق وتاريخ صلاحيتها", "Numéros de carte et dates de validité", "Card numbers and dates of validity"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Condition.ByReading(
            Questions.OpenQuestions.CardEntries,
            ("every-supporter", (Quantity)Identified >= Registered),
            ("enough-supporters", ((Quantity)Identified >= supporters) | ((Quantity)Identified >= Registered)))),
        Examples =
        [
            Examples.Of(Identified, supporters, Registered, supporters, Verdict.Satisfied),
            Examples.Of(Identified, supporters, Registered, supporters + 1, Verdict.Satisfied),
            Examples.Of(Identified, supporters - 1, Registered, supporters, Verdict.Unsatisfied),
            Examples.Of(Identified, supporters - 1, Registered, supporters - 1, Verdict.Satisfied),
        ],
    };
}
