using NodaTime;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Changes;

/// <summary>The note of a release: what changes for decisions, by the legal period they fall in.</summary>
internal static class ReleaseNote
{
    private static readonly Phrase _title = new(
        "ما يتغير في القرارات، حسب تاريخها القانوني",
        "Ce qui change dans les décisions, selon leur date juridique",
        "What changes in decisions, by their legal date");

    private static readonly Phrase _none = new("لا يتغير شيء.", "Rien ne change.", "Nothing changes.");

    private static readonly Phrase _before = new(
        "القرارات المؤرخة قبل {0}: لا يتغير منها شيء.",
        "Décisions antérieures au {0} : rien ne change.",
        "Decisions dated before {0}: nothing changes.");

    private static readonly Phrase _from = new(
        "القرارات المؤرخة ابتداء من {0}", "Décisions à compter du {0}", "Decisions dated from {0}");

    private static readonly Phrase _fromUntil = new(
        "القرارات المؤرخة من {0} إلى ما قبل {1}", "Décisions du {0} jusqu'au {1} exclu", "Decisions dated from {0}, before {1}");

    private static readonly Phrase _coded = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    private static readonly Phrase _cases = new("{0} — {1}", "{0} — {1}", "{0} — {1}");
    private static readonly Phrase _was = new("كان المطلوب", "était demandé", "was asked");
    private static readonly Phrase _becomes = new("وأصبح المطلوب", "est demandé", "is asked");
    private static readonly Phrase _by = new("بموجب", "en vertu de", "under");

    /// <summary>The note.</summary>
    public static IEnumerable<Block> Of(IReadOnlyList<RuleChange> changes)
    {
        yield return new Heading(1, _title);
        if (changes.Count == 0)
        {
            yield return new Para(_none);
            yield break;
        }

        yield return new Para(_before.With(Numerals.Date(changes[0].From)));
        foreach (IGrouping<(LocalDate From, LocalDate? Until), RuleChange> period in changes.GroupBy(c => (c.From, c.Until)))
        {
            yield return new Heading(2, period.Key.Until is { } until
                ? _fromUntil.With(Numerals.Date(period.Key.From), Numerals.Date(until))
                : _from.With(Numerals.Date(period.Key.From)));
            foreach (RuleChange change in period)
            {
                yield return new Entry(
                    "•",
                    [new Strong(_coded.With(change.Rule.Title, Phrase.Join(Separators.Semicolon, change.Rule.Cites.Select(c => c.Text))))],
                    [
                        new Detail(_was, Words(change.Before)), new Detail(_becomes, Words(change.After)),
                        .. change.After.By is { } by ? [new Detail(_by, by.Text)] : Array.Empty<Detail>(),
                    ]);
            }
        }
    }

    /// <summary>What an edition asks.</summary>
    public static Phrase Words(RuleAnswer answer) => answer.State switch
    {
        RuleState.InForce => Asked(answer.Asked!),
        RuleState.Uncertain => new("غير محسوم", "incertain", "not certain"),
        RuleState.NotInForce => new("غير نافذ", "non en vigueur", "not in force"),
        _ => new("لا قاعدة", "aucune règle", "no rule"),
    };

    // A number by cases is said case by case, as its page does.
    private static Phrase Asked(Condition condition) => condition is AtLeast { Right: FirstOf table } atLeast
        ? _cases.With(atLeast.Left.Accept(Wording.ByDefault), Phrase.Join(Separators.Semicolon, [
            .. table.Rows.Select(row => Phrase.Pair(row.When.Accept(Wording.ByDefault), row.Then.Accept(Wording.ByDefault))),
            Phrase.Pair(Pages.Terms.Otherwise, table.Otherwise.Accept(Wording.ByDefault)),
        ]))
        : condition.Accept(Wording.ByDefault);
}
