using Tadafor.Domain.Words;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Reports.Words;

/// <summary>The outcome and its parts in a sentence each.</summary>
internal static class Summaries
{
    public static Phrase Outcome(Explanation explanation, Figures figures) => new Phrase(
        "المشاريع الممولة: {0} من أصل {1}، بمبلغ {2} من غلاف قدره {3}.",
        "Projets financés : {0} sur {1}, pour {2} d'une enveloppe de {3}.",
        "Projects funded: {0} of {1}, for {2} out of an envelope of {3}.")
        .With(
            Numerals.Number(explanation.Funded.Count),
            Numerals.Number(explanation.Election.Projects.Count),
            figures.Money(explanation.Outcome.Cost),
            figures.Money(explanation.Outcome.Envelope));

    public static Phrase Contest(OutcomeContest contest, Titles titles) => new Phrase(
        "فضل نتيجة القاعدة {0}، وفضل الأخرى {1}. {2} لم يؤخذ بالنتيجة التي فيها: {3}.",
        "Préfèrent le résultat de la règle : {0} ; l'autre : {1}. {2} Le résultat écarté : {3}.",
        "Prefer the rule's outcome: {0}; the other: {1}. {2} The outcome not taken: {3}.")
        .With(
            Counted.Voters.Of(contest.PreferRule),
            Counted.Voters.Of(contest.PreferOther),
            contest.RuleKept
                ? new("أُبقيت نتيجة القاعدة.", "Celui de la règle est gardé.", "The rule's own is kept.")
                : new("أُخذت النتيجة الأخرى.", "L'autre est retenu.", "The other is taken."),
            Phrase.Join(Separators.Comma, contest.NotTaken.Select(titles.Of)));

    public static Phrase HowToCheck { get; } = new(
        "خذوا ملف الاقتراع المنشور وهذا المحضر بصيغة JSON، ثم نفذوا الأمر التالي. يعيد البرنامج الفرز كله بصياغة ثانية مستقلة ويقارن كل كلمة.",
        "Prenez le fichier publié du scrutin et la transcription JSON, puis lancez cette commande. Le programme recompte tout avec une seconde version indépendante et compare chaque mot.",
        "Take the election's published file and the JSON transcript and run this command. The program counts everything again with a second, independent version and compares every word.");
}
