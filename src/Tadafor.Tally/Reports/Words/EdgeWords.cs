using System.Globalization;
using Tadafor.Domain.Words;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Reports.Words;

/// <summary>Clauses on projects and ballots at the edge, and on ties.</summary>
internal static class EdgeWords
{
    public static Phrase? Sentence(DefinitionClause clause) => (clause.Aspect, clause.Choice) switch
    {
        (DefinitionAspect.ZeroCost, Choices.ZeroCostPlain) => new(
            "المشاريع بلا تكلفة تُعامل كغيرها.",
            "Les projets sans coût sont traités comme les autres.",
            "Projects without cost are treated as any other."),
        (DefinitionAspect.ZeroCost, Choices.ZeroCostAtOnce) => new(
            "المشاريع بلا تكلفة تُقبل أولا متى أيدها أحد.",
            "Les projets sans coût sont retenus d'emblée dès que quelqu'un les soutient.",
            "Projects without cost are taken at once when anyone supports them."),
        (DefinitionAspect.ZeroCost, Choices.ZeroCostNever) => new(
            "المشاريع بلا تكلفة لا تدخل في الجولات.",
            "Les projets sans coût ne participent pas aux tours.",
            "Projects without cost are left out of the rounds."),
        (DefinitionAspect.ZeroSupport, Choices.ZeroSupportLast) => new(
            "المشاريع التي لم يؤيدها أحد تأتي أخيرا وتُمول إن وسعتها البقية.",
            "Les projets que personne ne soutient viennent en dernier et sont financés s'ils tiennent dans le reste.",
            "Projects nobody supports come last and are funded when they fit."),
        (DefinitionAspect.ZeroSupport, Choices.ZeroSupportNever) => new(
            "المشاريع التي لم يؤيدها أحد لا تُمول بالقاعدة نفسها.",
            "Les projets que personne ne soutient ne sont pas financés par la règle elle-même.",
            "Projects nobody supports are not funded by the rule itself."),
        (DefinitionAspect.RepeatedChoices, Choices.RepeatedCountOnce) => new(
            "المشروع المذكور مرتين في ورقة يُحسب مرة واحدة.",
            "Un projet cité deux fois sur un bulletin compte une fois.",
            "A project named twice on a ballot counts once."),
        (DefinitionAspect.EmptyBallots, Choices.EmptyCounted) => new(
            "الأوراق البيضاء محسوبة في عدد المصوتين.",
            "Les bulletins blancs comptent dans le nombre de votants.",
            "Blank ballots are part of the number of voters."),
        (DefinitionAspect.OverLimitBallots, Choices.OverLimitCounted) => new Phrase(
            "الأوراق التي تضم أكثر من المسموح به محسوبة كما هي. عددها: {0}.",
            "Les bulletins qui contiennent plus que permis comptent tels quels. Leur nombre : {0}.",
            "Ballots that hold more than allowed count as they are. Their number: {0}.").With(Ballots(clause)),
        (DefinitionAspect.OverLimitBallots, Choices.OverLimitExcluded) => new Phrase(
            "الأوراق التي تضم أكثر من المسموح به مستبعدة، ولا يُحسب أصحابها في عدد المصوتين. عددها: {0}.",
            "Les bulletins qui contiennent plus que permis sont écartés, et leurs votants ne comptent pas. Leur nombre : {0}.",
            "Ballots that hold more than allowed are left out, and their voters are not counted. Their number: {0}.").With(Ballots(clause)),
        (DefinitionAspect.Ties, Choices.TiesLadder) => new Phrase(
            "يُحسم التعادل هكذا، بالترتيب: {0}.",
            "Les égalités sont départagées ainsi, dans l'ordre : {0}.",
            "Ties are settled as follows, in order: {0}.").With(TieWords.Ladder(clause.Value)),
        _ => null,
    };

    private static Phrase Ballots(DefinitionClause clause) =>
        long.TryParse(clause.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long ballots)
            ? Numerals.Number(ballots)
            : Bidi.Quoted(clause.Value);
}
