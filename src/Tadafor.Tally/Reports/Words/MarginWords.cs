using Tadafor.Domain.Words;
using Tadafor.Tally.Explaining.Margins;

namespace Tadafor.Tally.Reports.Words;

/// <summary>How far a project was from being funded, as sentences.</summary>
internal static class MarginWords
{
    public static Phrase Ballots(Margin margin) => margin switch
    {
        ExactMargin it => new Phrase(
            "كان يكفيه {0}، ولا يكفيه أقل.",
            "Il lui aurait suffi de {0}, et pas de moins.",
            "{0} would have been enough, and no fewer.").With(Counted.MoreVotes.Of(it.Value)),
        BracketedMargin { NotEnough: 0, Enough: { } enough } =>
            new Phrase("كان يكفيه {0}.", "{0} auraient suffi.", "{0} would have been enough.").With(Counted.MoreVotes.Of(enough)),
        BracketedMargin { Enough: { } enough } it => new Phrase(
            "كان يكفيه {0}؛ ومن المؤكد أن {1} لا يكفي. لم يُبحث في ما بينهما.",
            "{0} auraient suffi ; il est certain que {1} ne suffisent pas. L'entre-deux n'a pas été cherché.",
            "{0} would have been enough; it is certain that {1} are not. What lies between was not searched.").With(
                Counted.MoreVotes.Of(enough),
                Numerals.Number(it.NotEnough)),
        BracketedMargin it => new Phrase(
            "لا يكفيه {0}؛ ولم يُعثر على عدد يكفي.",
            "{0} ne suffisent pas ; aucun nombre suffisant n'a été trouvé.",
            "{0} are not enough; no number that is was found.").With(Counted.MoreVotes.Of(it.NotEnough)),
        NoMargin { Reason: NoMarginReason.DearerThanEnvelope } => new(
            "لا يكفيه أي عدد من الأصوات: تكلفته أكبر من الغلاف كله.",
            "Aucun nombre de voix n'aurait suffi : il coûte plus que toute l'enveloppe.",
            "No number of votes would have been enough: it costs more than the whole envelope."),
        NoMargin { Reason: NoMarginReason.BallotsGiveNothing } => new(
            "ورقة تذكره وحده لا تمنحه نقطا في هذا التنقيط.",
            "Un bulletin qui ne cite que lui ne lui donne aucun point dans ce barème.",
            "A ballot that names it alone gives it no points under this scoring."),
        _ => new("لا يكفيه أي عدد من الأصوات.", "Aucun nombre de voix n'aurait suffi.", "No number of votes would have been enough."),
    };

    public static Phrase Cost(Margin margin, Figures figures) => margin switch
    {
        ExactMargin it => new Phrase(
            "وكان سيُمول لو كانت تكلفته {0}، لا أكثر.",
            "Il aurait été financé à un coût de {0}, pas davantage.",
            "It would have been funded at a cost of {0}, no more.").With(figures.Money(it.Value)),
        BracketedMargin { Enough: { } enough } it => new Phrase(
            "وكان سيُمول لو كانت تكلفته {0}؛ ومن المؤكد أنه لا يُمول بتكلفة {1}. لم يُبحث في ما بينهما.",
            "Il aurait été financé à un coût de {0} ; il est certain qu'il ne l'est pas à {1}. L'entre-deux n'a pas été cherché.",
            "It would have been funded at a cost of {0}; it is certain that it is not at {1}. What lies between was not searched.").With(
                figures.Money(enough),
                figures.Money(it.NotEnough)),
        BracketedMargin it => new Phrase(
            "ولا يُمول بتكلفة {0}؛ ولم يُعثر على تكلفة يُمول بها.",
            "Il n'est pas financé à un coût de {0} ; aucun coût suffisant n'a été trouvé.",
            "It is not funded at a cost of {0}; no cost at which it is was found.").With(figures.Money(it.NotEnough)),
        _ => new(
            "ولا يُمول بأي تكلفة أقل، ولو بلا تكلفة.",
            "Il n'aurait été financé à aucun coût plus bas, même nul.",
            "It would not have been funded at any lower cost, not even at none."),
    };

    /// <summary>What an additional vote means, said once a report.</summary>
    public static Phrase Meaning { get; } = new(
        "الصوت الإضافي هنا: ورقة مصوت إضافي تذكر هذا المشروع وحده، والغلاف لا يتغير. أعيد الفرز كله بالقاعدة نفسها لكل جواب.",
        "Une voix de plus signifie ici : le bulletin d'un votant supplémentaire qui ne cite que ce projet, l'enveloppe restant la même. Chaque réponse vient d'un nouveau compte complet par la même règle.",
        "One more vote means here: the ballot of an additional voter that names this project alone, the envelope staying the same. Every answer comes from a full new count by the same rule.");
}
