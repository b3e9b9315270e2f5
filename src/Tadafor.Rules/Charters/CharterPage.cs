using NodaTime;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Charters;

/// <summary>
/// A charter, or internal rules, as one HTML page: each clause against the law as a checklist with both citations, the layer and the
/// remedy; the commitments as lines of time. It loads nothing, runs nothing, and reads well on a phone, on paper, and from right to left.
/// </summary>
public static class CharterPage
{
    private static readonly Phrase _charter = new("ميثاق المشاركة", "Charte de participation", "Participation charter");
    private static readonly Phrase _rules = new("النظام الداخلي للمجلس", "Règlement intérieur du conseil", "Internal rules of the council");
    private static readonly Phrase _clauses = new("البنود أمام القانون", "Les clauses face à la loi", "The clauses against the law");
    private static readonly Phrase _articles = new("المواد أمام القانون", "Les articles face à la loi", "The articles against the law");
    private static readonly Phrase _commitments = new("الالتزامات", "Les engagements", "The commitments");
    private static readonly Phrase _provides = new("ما ينص عليه", "ce qu'elle prévoit", "what it provides");
    private static readonly Phrase _list = new("أجلا أجلا", "Échéance par échéance", "Day by day");
    private static readonly Phrase _done = new("ما تم بشأنه", "Ce qui a été fait", "What was done");
    private static readonly Phrase _kept = new("أنجز في {0}", "tenu le {0}", "kept on {0}");
    private static readonly Phrase _dueOn = new("الأجل {0}", "échéance le {0}", "due on {0}");

    /// <summary>The page of a charter; its HTML is also well-formed XML.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    /// <param name="on">The day at which the commitments are looked at; <see langword="null"/> for that of the last act or version.</param>
    public static string Write(CharterAnswer answer, Language language, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Charter charter = answer.Charter;
        LocalDate day = on ?? charter.Acts.Select(a => a.On).Append(answer.Version.On).Max();
        return Page(
            _charter,
            charter.Reference,
            CharterWords.Version.With(Bidi.Quoted(answer.Version.Id), Numerals.Date(answer.Version.On)),
            answer.Conforms,
            answer.Clauses,
            [
                Clauses(_clauses, CharterWords.Clause, answer.Clauses),
                Calendar(CharterCalendar.Of(charter, day)),
                .. charter.SelfAssessment.Count == 0 ? Array.Empty<Region>() : [SelfAssessment(charter)],
            ],
            language);
    }

    /// <summary>The page of internal rules; its HTML is also well-formed XML.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    public static string Write(InternalRulesAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Page(
            _rules,
            answer.Rules.Reference,
            Numerals.Date(answer.Rules.On),
            answer.Conforms,
            answer.Articles,
            [Clauses(_articles, CharterWords.Article, answer.Articles)],
            language);
    }

    private static string Page(
        Phrase title,
        string reference,
        Phrase place,
        Truth conforms,
        IReadOnlyList<ClauseAnswer> clauses,
        IReadOnlyList<Region> sections,
        Language language) => new SectionedPage(
            Phrase.Join(Phrase.Same(" · "), [Phrase.Same(Controls.Shown(reference)), title]),
            [
                new(null,
                [
                    new Para(title) { Tone = Tone.Eyebrow },
                    new Heading(1, new Name(reference)),
                    new Para(place.Capital()) { Tone = Tone.Place },
                    new Para(Phrase.Pair(CharterWords.Conforms, CharterWords.Of(conforms)).Capital())
                    {
                        Tone = conforms == Truth.Unknown ? Tone.Open : Tone.Lead,
                    },
                    new Facts([.. FindingEntries.Counts(clauses.SelectMany(c => c.Findings))]),
                ]),
                .. sections,
            ]).In(language);

    private static Region Clauses(Phrase heading, Phrase called, IEnumerable<ClauseAnswer> clauses) => new("clauses",
    [
        Line.Section(heading),
        new Cards(IsOrdered: false, [.. clauses.Select(clause => Clause(called, clause))]),
    ]);

    private static Card Clause(Phrase called, ClauseAnswer answer)
    {
        CharterClause clause = answer.Clause;
        Phrase number = called.With(Bidi.Quoted(clause.Number));
        return new(
            "clause",
            [(clause.Heading is { } heading ? Phrase.Pair(number, heading.Text) : number).Capital()],
            [
                new Para(clause.Words.Text),
                .. clause.Provides.Count == 0
                    ? Array.Empty<Block>()
                    : [new Para(Phrase.Pair(_provides, Phrase.Join(Separators.Semicolon, clause.Provides.Select(p => p.Text))).Capital())
                    {
                        Tone = Tone.Note,
                    }],
                .. FindingEntries.Of(answer.Findings),
            ]);
    }

    private static Region Calendar(CharterCalendar calendar) => new("commitments",
    [
        Line.Section(_commitments),
        new Para(calendar.Standing is { } standing
            ? CharterWords.Version.With(Bidi.Quoted(standing.Id), Numerals.Date(standing.On)).Capital()
            : CharterWords.NotAdopted.Capital())
        { Tone = calendar.Standing is null ? Tone.Open : Tone.Note },
        .. Drawn(calendar),
        .. calendar.Years.Select(year => new Para(CharterWords.Of(year).Capital())),
        .. Undated(calendar),
        .. calendar.Dues.Count == 0 ? Array.Empty<Block>() : [new Fold([_list], [.. calendar.Dues.Select(Due)])],
        .. calendar.Done.Count == 0
            ? Array.Empty<Block>()
            : [new Fold([_done], [new Bullets([.. calendar.Done.Select(act => (IReadOnlyList<Inline>)[CharterWords.Of(act)])])])],
    ]);

    private static IEnumerable<Block> Drawn(CharterCalendar calendar) => TimePicture.Of(calendar.On,
        calendar.Dues.GroupBy(d => d.Clause).Select(clause => new TimeLane(
            CharterWords.Clause.With(Bidi.Quoted(clause.Key)).Capital(),
            [.. clause.SelectMany(Marks)]))) is { } picture ? [picture] : [];

    private static IEnumerable<TimeMark> Marks(CommitmentDue due)
    {
        yield return TimeMark.At(
            due.State == DueState.Overdue ? TimeMarkKind.Late : TimeMarkKind.Due,
            due.On,
            Phrase.Pair(_dueOn.With(Numerals.Date(due.On)), due.State.Text()));
        if (due.KeptOn is { } kept)
        {
            yield return TimeMark.At(
                due.State == DueState.KeptLate ? TimeMarkKind.Late : TimeMarkKind.Done,
                kept,
                _kept.With(Numerals.Date(kept)));
        }
    }

    private static IEnumerable<Block> Undated(CharterCalendar calendar)
    {
        if (calendar.Undated.Count > 0)
        {
            yield return new Para(Phrase.Pair(
                CharterWords.Undated,
                Phrase.Join(Separators.Comma, calendar.Undated.Select(c => CharterWords.Clause.With(Bidi.Quoted(c.Number))))).Capital())
            {
                Tone = Tone.Open,
            };
        }
    }

    private static Entry Due(CommitmentDue due) => new(
        due.State switch { DueState.Kept => "✓", DueState.KeptLate or DueState.Overdue => "✗", _ => "…" },
        [new Strong(CharterWords.DayOf(due).Capital()), Separators.Colon, CharterWords.StateOf(due)],
        new Detail(null, CharterWords.Who(due)));

    private static Region SelfAssessment(Charter charter) => new("self-assessment",
    [
        Line.Section(CharterWords.Principles),
        .. Enum.GetValues<LabelPrinciple>().Select(principle => Principle(
            principle,
            charter.SelfAssessment.FirstOrDefault(a => a.Principle == principle))),
    ]);

    private static Entry Principle(LabelPrinciple principle, PrincipleAnswer? stated) => new(
        "•",
        [
            new Strong(principle.Text().Capital()), Separators.Colon,
            stated is null ? CharterWords.Unstated : Bidi.Quoted(stated.Answer),
        ],
        stated is null ? [] : [new Detail(null, CharterWords.EvidenceOf(stated))]);
}
