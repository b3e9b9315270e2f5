using Tadafor.Domain.Words;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Reports.Words;

/// <summary>The clauses of a definition as sentences.</summary>
internal static class ClauseWords
{
    /// <summary>The sentence of a clause; its codes where there is none.</summary>
    public static Phrase Of(DefinitionClause clause, Figures figures) => Sentence(clause, figures) ?? Bidi.Quoted(clause.ToString());

    /// <summary>The sentence of a clause; nothing when its codes have no words.</summary>
    public static Phrase? Sentence(DefinitionClause clause, Figures figures) => (clause.Aspect, clause.Choice) switch
    {
        (DefinitionAspect.Utility, Choices.UtilityCost) => new(
            "ما يعود به المشروع على مؤيده هو تكلفته.",
            "Un projet vaut son coût pour qui le soutient.",
            "A project is worth its cost to those who support it."),
        (DefinitionAspect.Utility, Choices.UtilityCardinality) => new(
            "كل مشروع يعود على مؤيده بالقدر نفسه.",
            "Tous les projets valent autant pour qui les soutient.",
            "Every project is worth the same to those who support it."),
        (DefinitionAspect.Utility, Choices.UtilityScore) => new(
            "العبرة بالنقط التي منحها المصوتون.",
            "Comptent les points donnés par les votants.",
            "What counts is the points the voters gave."),
        (DefinitionAspect.Utility, Choices.UtilityVotes) =>
            new("العبرة بعدد الأصوات.", "Compte le nombre de voix.", "What counts is the number of votes."),
        (DefinitionAspect.Utility, Choices.UtilityVotesPerCost) => new(
            "العبرة بعدد الأصوات مقسوما على التكلفة.",
            "Compte le nombre de voix divisé par le coût.",
            "What counts is votes divided by cost."),
        (DefinitionAspect.Utility, Choices.UtilityScorePerCost) => new(
            "العبرة بمجموع النقط مقسوما على التكلفة.",
            "Compte la somme des points divisée par le coût.",
            "What counts is points divided by cost."),
        (DefinitionAspect.OrdinalScores, Choices.ScoresBallotLength) => new(
            "نقط الرتبة: عدد المشاريع التي تليها في الورقة.",
            "Points d'un rang : le nombre de projets qui le suivent sur le bulletin.",
            "Points of a place: the number of projects behind it on the ballot."),
        (DefinitionAspect.OrdinalScores, Choices.ScoresLongestAllowed) => new Phrase(
            "نقط الرتبة: أطول ورقة مسموح بها ناقص الرتبة ابتداء من صفر ({0}).",
            "Points d'un rang : longueur maximale du bulletin moins le rang compté depuis zéro ({0}).",
            "Points of a place: longest ballot allowed minus the place counted from zero ({0}).").With(Bidi.Quoted(clause.Value)),
        (DefinitionAspect.Fit, Choices.FitSkip) => new(
            "المشروع الذي لا تسعه بقية الغلاف يُتجاوز ويستمر الفرز.",
            "Un projet que le reste de l'enveloppe ne suffit pas à payer est passé, et le dépouillement continue.",
            "A project that does not fit in what is left is passed over and the count goes on."),
        (DefinitionAspect.Fit, Choices.FitStop) => new(
            "ينتهي الفرز عند أول مشروع لا تسعه بقية الغلاف.",
            "Le dépouillement s'arrête au premier projet que le reste de l'enveloppe ne suffit pas à payer.",
            "The count ends at the first project that does not fit in what is left."),
        (DefinitionAspect.MinimumSupport, Choices.MinimumNone) =>
            new("لا يُشترط حد أدنى من التأييد.", "Aucun soutien minimal n'est exigé.", "No minimum of support is asked for."),
        (DefinitionAspect.MinimumSupport, Choices.MinimumAtLeast) => new Phrase(
            "يُشترط تأييد لا يقل عن {0}.",
            "Un soutien d'au moins {0} est exigé.",
            "A support of at least {0} is asked for.").With(Bidi.Quoted(clause.Value)),
        _ => GrowthWords.Sentence(clause, figures) ?? EdgeWords.Sentence(clause) ?? SelectionWords.Sentence(clause),
    };
}
