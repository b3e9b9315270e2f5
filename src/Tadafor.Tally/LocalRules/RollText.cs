using Tadafor.Domain.Documents;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Voting;

namespace Tadafor.Tally.LocalRules;

/// <summary>Ballots held against a roll, as Markdown that is also readable as plain text.</summary>
public static class RollText
{
    private static readonly Phrase _title = new("لائحة المصوتين", "La liste des votants", "The roll of voters");

    private static readonly Phrase _offRoll = new(
        "أوراق لأشخاص غير واردين في اللائحة: صححوا اللائحة أو ألغوا الورقة بقرار معلل",
        "Bulletins de personnes absentes de la liste : corriger la liste, ou invalider le bulletin par acte motivé",
        "Ballots of people who are not on the roll: correct the roll, or invalidate the ballot by a reasoned act");

    private static readonly Phrase _notEntitled = new(
        "أوراق لأشخاص لا تخول لهم القواعد التصويت: ألغوا الورقة بقرار معلل",
        "Bulletins de personnes à qui les règles n'ouvrent pas le vote : invalider par acte motivé",
        "Ballots of people whom the rules do not let vote: invalidate them by a reasoned act");

    private static readonly Phrase _asked = new(
        "أوراق لأشخاص لا يعرف عنهم كل ما تطلبه القواعد: سؤال على المصلحة أن تجيب عنه، والورقة محتسبة إلى ذلك الحين",
        "Bulletins de personnes dont tout ce que demandent les règles n'est pas connu : question à trancher par le service, le bulletin compte en attendant",
        "Ballots of people of whom not all that the rules ask is known: a question for the office, and the ballot counts meanwhile");

    /// <summary>The report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    public static string Of(RollReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        return $"{MarkdownWriter.Body(
            [
                new Heading(2, _title),
                new Facts(
                [
                    (new("يحق لهم التصويت", "Peuvent voter", "May vote"), Numerals.Number(report.Entitled)),
                    (new("لا يحق لهم", "Ne peuvent pas", "May not"), Numerals.Number(report.NotEntitled)),
                    (new("لا يعرف ذلك بعد", "Pas encore connu", "Not known yet"), Numerals.Number(report.Open)),
                    (new("صوت منهم", "Ont pris part", "Took part"), Numerals.Number(report.TookPart)),
                ]),
                .. Places(_offRoll, report.OffRoll),
                .. Places(_notEntitled, report.OfNotEntitled),
                .. Places(_asked, report.Asked),
            ],
            language)}\n";
    }

    private static IEnumerable<Block> Places(Phrase heading, Sequence<BallotPlace> places) => places.Count == 0 ? [] :
    [
        new Heading(3, Phrase.Pair(heading, Numerals.Number(places.Count))),
        new Bullets([.. places.Select(p => (IReadOnlyList<Inline>)[p.Text])]),
    ];
}
