using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Seats;

/// <summary>What a vote for seats came to, as people read it: the seats first, then how, with the numbers and the articles.</summary>
public static class SeatVoteText
{
    private static readonly Phrase _quotient = new(
        "القاسم: {0} (المصوتون) ÷ {1} (المقاعد) = {2}",
        "quotient : {0} (votants) ÷ {1} (sièges) = {2}",
        "quotient: {0} (voters) ÷ {1} (seats) = {2}");

    private static readonly Phrase _list = new("{0}: {1} من {2}", "{0} : {1} sur {2}", "{0}: {1} of {2}");

    private static readonly Phrase _how = new(
        "{0}: {1} بالقاسم، والباقي {2}، و{3} بأكبر البقايا",
        "{0} : {1} par quotient, reste {2}, {3} au plus fort reste",
        "{0}: {1} by quotient, remainder {2}, {3} by largest remainder");

    private static readonly Phrase _names = new("المنتخبون", "élus", "elected");

    private static readonly Phrase _emptySeats = new(
        "مقاعد لا مترشح لها في اللائحة: {0}",
        "sièges sans candidat sur la liste : {0}",
        "seats without a candidate on the list: {0}");

    private static readonly Phrase _notGiven = new("مقاعد لم تمنح: {0}", "sièges non attribués : {0}", "seats not given: {0}");

    private static readonly Phrase _fifthUnknown = new(
        "تتوقف المقاعد على عدد المسجلين: اللائحة الوحيدة تحتاج أصوات خمسهم",
        "les sièges dépendent du nombre d'inscrits : la liste unique a besoin des voix d'un cinquième d'entre eux",
        "the seats depend on how many are registered: a single list needs the votes of a fifth of them");

    private static readonly Phrase _elected = new("المنتخبون: {0} من {1}", "élus : {0} sur {1}", "elected: {0} of {1}");

    private static readonly Phrase _holder = new("{0}: {1}", "{0} : {1}", "{0}: {1}");

    private static readonly Phrase _byMinimum = new(
        "بالحد الأدنى من النساء",
        "par le minimum de femmes",
        "by the minimum of women");

    private static readonly Phrase _women = new(
        "النساء: {0}؛ الحد الأدنى {1}: {2}",
        "femmes : {0} ; minimum {1} : {2}",
        "women: {0}; minimum {1}: {2}");

    private static readonly Phrase _vacant = new("مقاعد شاغرة: {0}", "sièges vacants : {0}", "vacant seats: {0}");

    private static readonly Phrase _tie = new(
        "تعادل بين {0}: {1}؛ الأماكن: {2}",
        "égalité entre {0} : {1} ; places : {2}",
        "tie between {0}: {1}; places: {2}");

    private static readonly Phrase _settled = new("حسمه {0}: {1}", "départagée par {0} : {1}", "settled by {0}: {1}");

    private static readonly Phrase _open = new(
        "لم يحسمه السلم: أكمله (مثلا lot:SEED بعد إجراء القرعة)",
        "non départagée : complétez l'échelle (par exemple lot:SEED après le tirage)",
        "not settled: complete the ladder (such as lot:SEED once the lot is drawn)");

    private static readonly Phrase _holds = new("متحقق", "respecté", "holds");
    private static readonly Phrase _fails = new("غير متحقق", "non respecté", "does not hold");
    private static readonly Phrase _unknown = new("غير محسوم", "indéterminé", "undetermined");

    /// <summary>The text of a count.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="count">Its count.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">Plain or Markdown.</param>
    public static string Of(SeatVote vote, SeatVoteCount count, Language language, TextStyle style = TextStyle.Plain)
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(count);
        IReadOnlyList<Block> parts = count.Match<IReadOnlyList<Block>>(
            outcome => [.. Lists(vote.Lists!, outcome)],
            outcome => [.. Candidates(vote.Candidates!, outcome)],
            problems => [.. problems.Select(p => Line.Prose(p.Text))]);
        return style switch
        {
            TextStyle.Plain => PlainTextWriter.Write(parts, language),
            TextStyle.Markdown => MarkdownWriter.Write(parts, language),
        };
    }

    private static IEnumerable<Block> Lists(ListElection election, ListOutcome outcome)
    {
        yield return Line.Lead(SeatWords.Of(outcome.NewVote));
        if (outcome.NewVote == NewVote.No)
        {
            yield return Line.Prose(_quotient.With(
                Numerals.Number(election.Voters),
                Numerals.Number(election.Seats),
                Phrase.Same(outcome.Quotient.ToString())));
            foreach (ListSeats list in outcome.Lists)
            {
                yield return Line.Entry(
                    "•",
                    _list.With(Bidi.Quoted(list.List.Id), Numerals.Number(list.Seats), Numerals.Number(election.Seats)),
                    [.. Details(list)]);
            }
        }

        if (outcome.SingleListReachesFifth == Truth.Unknown)
        {
            yield return Line.Prose(_fifthUnknown);
        }

        if (outcome.NotGiven > 0)
        {
            yield return Line.Prose(_notGiven.With(Numerals.Number(outcome.NotGiven)));
        }

        foreach (Block tie in Ties(outcome.Tie is { } met ? [met] : []))
        {
            yield return tie;
        }

        yield return Line.Prose(Phrase.Pair(Labels.LegalBasis, Cited.Of(ElectoralLaw.LargestRemainder)));
    }

    private static IEnumerable<Detail> Details(ListSeats list)
    {
        yield return new(null, _how.With(
            BodyNouns.Votes.Of(list.List.Votes),
            Numerals.Number(list.ByQuotient),
            Phrase.Same(list.Remainder.ToString()),
            Numerals.Number(list.ByRemainder)));
        if (list.Elected.Count > 0)
        {
            yield return new(_names, Phrase.Join(Separators.Comma, list.Elected.Select(c => Bidi.Quoted(c.Id))));
        }

        if (list.WithoutCandidate > 0)
        {
            yield return new(null, _emptySeats.With(Numerals.Number(list.WithoutCandidate)));
        }
    }

    private static IEnumerable<Block> Candidates(SeatElection election, SeatOutcome outcome)
    {
        yield return Line.Lead(_elected.With(Numerals.Number(outcome.Elected.Count), Numerals.Number(election.Seats)));
        foreach (SeatHolder holder in outcome.Elected)
        {
            yield return Line.Entry(
                "•",
                _holder.With(Bidi.Quoted(holder.Candidate.Id), BodyNouns.Votes.Of(holder.Votes)),
                holder.Ground == SeatGround.MinimumOfWomen ? [new Detail(null, _byMinimum)] : []);
        }

        foreach (Displacement displacement in outcome.Displacements)
        {
            yield return Line.Prose(displacement.Reason);
        }

        if (outcome.MinimumWomen > 0)
        {
            yield return Line.Prose(_women.With(
                Numerals.Number(outcome.Women),
                Numerals.Number(outcome.MinimumWomen),
                outcome.MinimumHolds switch { Truth.Yes => _holds, Truth.No => _fails, Truth.Unknown => _unknown }));
        }

        if (outcome.Vacant > 0)
        {
            yield return Line.Prose(_vacant.With(Numerals.Number(outcome.Vacant)));
        }

        foreach (Block tie in Ties(outcome.Ties))
        {
            yield return tie;
        }
    }

    private static IEnumerable<Block> Ties(Sequence<SeatTie> ties) => ties.Select(tie => Line.Entry(
        "=",
        _tie.With(
            Phrase.Join(Separators.Comma, tie.Tied.Select(Bidi.Quoted)),
            SeatWords.Of(tie.Matter),
            Numerals.Number(tie.Places)),
        new Detail(null, tie.SettledBy is { } rung
            ? _settled.With(Bidi.Quoted(rung.ToString()!), Phrase.Join(Separators.Comma, tie.Chosen.Select(Bidi.Quoted)))
            : _open)));
}
