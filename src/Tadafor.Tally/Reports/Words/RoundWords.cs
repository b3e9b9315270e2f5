using Tadafor.Domain.Words;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Reports.Words;

/// <summary>What a round compared and who paid.</summary>
internal static class RoundWords
{
    public static Phrase Measure(Measure measure) => measure switch
    {
        Outcomes.Measure.Votes => new("الأصوات", "Voix", "Votes"),
        Outcomes.Measure.VotesPerCost => new("الأصوات لكل مليون", "Voix par million", "Votes per million"),
        Outcomes.Measure.Points => new("النقط", "Points", "Points"),
        Outcomes.Measure.PointsPerCost => new("النقط لكل مليون", "Points par million", "Points per million"),
        Outcomes.Measure.PricePerUtility => new("ما يؤديه المؤيد", "Prix par soutien", "Price per supporter"),
        Outcomes.Measure.Load => new("حمل المؤيد", "Charge par soutien", "Load per supporter"),
        Outcomes.Measure.PricePerUtilityAndPart => new("ما يؤديه المؤيد", "Prix par soutien", "Price per supporter"),
        Outcomes.Measure.LargestLoad => new("أكبر حمل على مصوت", "Plus forte charge", "Largest load of a voter"),
        Outcomes.Measure.Support => new("الدعم", "Soutien", "Support"),
        Outcomes.Measure.ExcessSupport => new("الدعم ناقص التكلفة", "Soutien moins coût", "Support minus cost"),
        Outcomes.Measure.SupportPerCost => new("الدعم بالنسبة إلى التكلفة", "Soutien rapporté au coût", "Support per cost"),
        Outcomes.Measure.LaterEliminated => new("آخرها إقصاء", "Dernier éliminé", "Last eliminated"),
        Outcomes.Measure.VotesTimesCost => new("الأصوات مضروبة في التكلفة", "Voix multipliées par le coût", "Votes times cost"),
        Outcomes.Measure.Gain => new("ما يضيفه", "Ce qu'il ajoute", "What it adds"),
        Outcomes.Measure.GainPerCost => new("ما يضيفه لكل مليون", "Ajout par million", "Added per million"),
        _ => Bidi.Quoted(measure.ToString()),
    };

    /// <summary>
    /// The value compared: what people can relate to. Votes per cost are shown per million of the currency, prices as the largest payment.
    /// </summary>
    public static Phrase Value(TallyRound round, Figures figures) => (round.Measure, round.Value, round.Payments) switch
    {
        (_, _, { } paid) => figures.Money(paid.LargestPayment),
        (Outcomes.Measure.LaterEliminated, _, _) => new("–", "–", "–"),
        (_, null, _) => new("غير محدود", "illimité", "unlimited"),
        (Outcomes.Measure.VotesPerCost or Outcomes.Measure.PointsPerCost or Outcomes.Measure.GainPerCost, { } value, _) =>
            figures.PerMillion(value),
        (Outcomes.Measure.Load or Outcomes.Measure.PricePerUtility or Outcomes.Measure.PricePerUtilityAndPart, { } value, _) =>
            figures.Money(value),
        (Outcomes.Measure.LargestLoad or Outcomes.Measure.Support or Outcomes.Measure.ExcessSupport, { } value, _) => figures.Money(value),
        (_, { } value, _) => Figures.Number(value, 2),
    };

    /// <summary>Who paid, in aggregate; nothing for methods in which voters do not pay.</summary>
    public static Phrase? Payers(TallyRound round, Figures figures)
    {
        if (round.Payments is not { } paid)
        {
            return null;
        }

        Phrase full = new Phrase("بالثمن الكامل: {0} (أكبر أداء {1})", "prix entier : {0} (au plus {1})", "whole price: {0} (at most {1})")
            .With(Counted.Supporters.Of(paid.PaidInFull), figures.Money(paid.LargestPayment));
        Phrase some = new Phrase(
            "بكل ما بقي لهم: {0}",
            "tout ce qui leur restait : {0}",
            "all they had left: {0}").With(Counted.Supporters.Of(paid.PaidWhatTheyHad));
        Phrase none = new Phrase(
            "لم يبق لهم شيء: {0}",
            "plus rien : {0}",
            "nothing left: {0}").With(Counted.Supporters.Of(paid.PaidNothing));
        Phrase[] parts = [.. paid.PaidInFull > 0 ? [full] : Array.Empty<Phrase>(), .. paid.PaidWhatTheyHad > 0
            ? [some]
            : Array.Empty<Phrase>(), .. paid.PaidNothing > 0 ? [none] : Array.Empty<Phrase>()];
        return Phrase.Join(Separators.Semicolon, parts);
    }

    public static Phrase Phase(TallyPhase phase) => phase switch
    {
        TallyPhase.Free => new("بلا تكلفة", "sans coût", "without cost"),
        TallyPhase.Fill => new("مما بقي", "avec le reste", "from what was left"),
        TallyPhase.Floor => new("لبلوغ الحد الأدنى لصنفه أو فئته", "pour le minimum de sa catégorie ou de son groupe", "for the minimum of its category or group"),
        TallyPhase.Comparison => new("بالمقارنة", "par comparaison", "by comparison"),
        _ => new("الجولات", "tours", "rounds"),
    };
}
