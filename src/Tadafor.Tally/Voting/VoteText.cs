using Tadafor.Domain.Documents;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Voting;

/// <summary>Turnout and errors of a vote as Markdown that is also readable as plain text. Of an open vote it shows no choice.</summary>
public static class VoteText
{
    private const int MostListed = 100;

    private static readonly Phrase _sealed = new(
        "الصندوق مختوم: لا يظهر أي اختيار قبل إغلاقه.",
        "L'urne est scellée : aucun choix n'est visible avant sa clôture.",
        "The box is sealed: no choice can be seen before it is closed.");

    /// <summary>A vote that is not closed.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="language">The language.</param>
    public static string Of(OpenVote vote, Language language)
    {
        ArgumentNullException.ThrowIfNull(vote);
        BallotFinding[] findings = [.. vote.Batches.SelectMany(b => b.Findings)];
        Sequence<BallotPlace> undecided = vote.Undecided();
        return Text(
            [
                new Heading(1, Phrase.Pair(new("المشاركة", "Participation", "Turnout"), Named(vote.Paper))),
                new Para(new Strong(_sealed)),
                Table(vote.Turnout()),
                .. List(
                    new("أوراق غير صحيحة", "Bulletins non valables", "Ballots that are not valid"),
                    [.. findings.Select(f => f.Text)]),
                .. List(
                    new(
                        "أوراق لا يعرف أيها يحتسب: ألغوا واحدة بقرار معلل",
                        "Bulletins dont on ne sait lequel compte : en invalider un par acte motivé",
                        "Ballots of which nobody can say which counts: invalidate one by a reasoned act"),
                    [.. undecided.Select(p => p.Text)]),
                .. Invalidations(vote),
            ],
            language);
    }

    /// <summary>A closed vote.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="language">The language.</param>
    public static string Of(ClosedVote vote, Language language)
    {
        ArgumentNullException.ThrowIfNull(vote);
        return Text(
            [
                new Heading(1, Phrase.Pair(new("صندوق مغلق", "Urne close", "Closed box"), Named(vote.Paper))),
                new Facts(
                [
                    (new("أغلق في", "Close le", "Closed on"), Numerals.Date(vote.ClosedOn)),
                    (new("من طرف", "Par", "By"), Titles.Words(vote.ClosedBy)),
                    (new("وصولات منشورة", "Récépissés publiés", "Receipts published"), Numerals.Number(vote.Receipts.Count)),
                ]),
                new Para(new Phrase("بصمة الصندوق", "Empreinte de l'urne", "Digest of the box"), Separators.Colon, new Code(vote.Digest)),
                Table(vote.Turnout),
            ],
            language);
    }

    private static IEnumerable<Block> Invalidations(OpenVote vote) => List(
        new("إلغاءات", "Invalidations", "Invalidations"),
        [.. vote.Invalidations.Select(i => Phrase.Pair(
            i.Line is { } line
                ? new BallotPlace(i.Batch, line).Text
                : new Phrase("الدفعة {0}", "lot {0}", "batch {0}").With(Bidi.Quoted(i.Batch.Text)),
            Phrase.Join(Separators.Semicolon,
            [
                Titles.Words(i.Act.Reason), Titles.Words(i.Act.By), Numerals.Date(i.Act.On),
                .. i.Revoked is { } back
                    ? [Phrase.Pair(new("تراجع عنه", "rapportée", "taken back"), Numerals.Date(back.On))]
                    : Array.Empty<Phrase>(),
            ])))]);

    private static IEnumerable<Block> List(Phrase heading, IReadOnlyList<Phrase> items) => items.Count == 0 ? [] :
    [
        new Heading(2, Phrase.Pair(heading, Numerals.Number(items.Count))),
        new Bullets([.. items.Take(MostListed).Select(i => (IReadOnlyList<Inline>)[i])]),
        .. items.Count > MostListed
            ? [new Para(new Phrase("وغيرها: {0}", "et {0} autres", "and {0} more").With(Numerals.Number(items.Count - MostListed)))]
            : Array.Empty<Block>(),
    ];

    private static Grid Table(VoteTurnout turnout) => Grid.Of(
        [
            new Phrase("القناة", "Canal", "Channel"),
            Number(new("الدفعات", "Lots", "Batches")),
            Number(new("الأوراق", "Bulletins", "Ballots")),
            Number(new("غير صحيحة", "Non valables", "Not valid")),
            Number(new("ملغاة", "Invalidés", "Invalidated")),
            Number(new("ورقة أخرى لصاحبها تحتسب", "Un autre du votant compte", "Another of the voter counts")),
            Number(new("غير محسومة", "Non départagés", "Undecided")),
            Number(new("محتسبة", "Comptés", "Counted")),
        ],
        turnout.Channels.Select(c => (IReadOnlyList<IReadOnlyList<Inline>>)
        [
            [c.Channel.Text()], [Numerals.Number(c.Batches)], [Numerals.Number(c.HandedIn)], [Numerals.Number(c.NotValid)],
            [Numerals.Number(c.Invalidated)], [Numerals.Number(c.Superseded)], [Numerals.Number(c.Undecided)], [Numerals.Number(c.Counted)],
        ]));

    private static Column Number(Phrase heading) => new(heading) { IsNumeric = true };

    private static Phrase Named(BallotPaper paper) =>
        Titles.Words(paper.Identity.Title.Length > 0 ? paper.Identity.Title : paper.Reference);

    private static string Text(IEnumerable<Block> blocks, Language language) => $"{MarkdownWriter.Body(blocks, language)}\n";
}
