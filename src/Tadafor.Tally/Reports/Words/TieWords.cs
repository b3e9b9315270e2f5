using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Reports.Words;

/// <summary>What settles ties, and what happened in each, in words.</summary>
internal static class TieWords
{
    /// <summary>A ladder written out.</summary>
    public static Phrase Ladder(string text) => TieLadder.Read(text).Match(
        ladder => ladder.Criteria.Count == 0
            ? new Phrase(
                "لا يُحسم أي تعادل، ويتوقف الفرز عنده",
                "aucune égalité n'est départagée, le dépouillement s'y arrête",
                "no tie is settled, the count stops there")
            : Phrase.Join(new("، ثم ", ", puis ", ", then "), ladder.Criteria.Select(Criterion)),
        (Sequence<TieLadderProblem> _) => Bidi.Quoted(text));

    /// <summary>One rung.</summary>
    public static Phrase Criterion(TieCriterion criterion) => criterion switch
    {
        MostVotes => new("الأكثر أصواتا", "le plus de voix", "most votes"),
        LowestCost => new("الأقل تكلفة", "le coût le plus bas", "lowest cost"),
        EarliestDeposit => new("الأسبق إيداعا", "le dépôt le plus ancien", "earliest deposit"),
        Youngest => new("الأصغر سنا", "le plus jeune", "the youngest"),
        DrawnLot lot => new Phrase(
            "قرعة مسحوبة من قبل ببذرة {0}",
            "un tirage au sort préalable, de graine {0}",
            "a lot drawn beforehand with the seed {0}").With(Bidi.Quoted(lot.Seed)),
        SmallestId => new("أصغر رمز تعريفي", "le plus petit identifiant", "smallest identifier"),
        _ => Bidi.Quoted(criterion.ToString()),
    };

    /// <summary>A tie met, as a sentence.</summary>
    public static Phrase Sentence(TieRun run, Titles titles, Figures figures)
    {
        TieReport tie = run.First;
        Phrase tied = Phrase.Join(Separators.Comma, tie.Tied.Select(titles.Of));
        Phrase sentence = (tie.SettledBy, run.Then.Count) switch
        {
            ({ } by, 0) => new Phrase(
                "تعادلت المشاريع: {0}. حسمه: {1}؛ اختير {2}.",
                "Égalité entre : {0}. Départagée par : {1} ; retenu : {2}.",
                "Tied: {0}. Settled by: {1}; chosen: {2}.").With(tied, Criterion(by), titles.Of(run.Chosen[0])),
            ({ } by, _) => new Phrase(
                "تعادلت المشاريع: {0}. حسمه، جولة بعد جولة: {1}؛ اختير على الترتيب: {2}.",
                "Égalité entre : {0}. Départagée, tour après tour, par : {1} ; retenus dans l'ordre : {2}.",
                "Tied: {0}. Settled, round after round, by: {1}; chosen in this order: {2}.")
                .With(tied, Criterion(by), Phrase.Join(Separators.Comma, run.Chosen.Select(titles.Of))),
            _ => new Phrase(
                "تعادلت المشاريع: {0}. لم يحسمه شيء: الفرز متوقف هنا.",
                "Égalité entre : {0}. Rien ne la départage : le dépouillement s'arrête ici.",
                "Tied: {0}. Nothing settled it: the count stops here.").With(tied),
        };
        return Phrase.Pair(Where(tie, figures), sentence);
    }

    private static Phrase Where(TieReport tie, Figures figures)
    {
        Phrase round = Numerals.Number(tie.Round);
        return (tie.Phase, tie.Endowment) switch
        {
            (TallyPhase.OtherEndowment, { } endowment) => new Phrase(
                "الجولة {0} من فرز آخر بحصة {1}",
                "Tour {0} d'un autre compte, à la part {1}",
                "Round {0} of another run, at the share {1}").With(round, figures.Money(endowment)),
            (TallyPhase.Fill, _) => new Phrase(
                "الجولة {0}، عند صرف ما بقي",
                "Tour {0}, en dépensant le reste",
                "Round {0}, spending what was left").With(round),
            (TallyPhase.Comparison, _) => new Phrase(
                "الجولة {0} من النتيجة المقارن بها",
                "Tour {0} du résultat comparé",
                "Round {0} of the outcome compared").With(round),
            _ => new Phrase("الجولة {0}", "Tour {0}", "Round {0}").With(round),
        };
    }
}
