using NodaTime;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Book.Changes;

/// <summary>Changes from one legal date to another, a section a text of law, a table an article, the old words beside the new.</summary>
internal static class ChangesSections
{
    private static readonly Phrase _days = new(
        "القانون كما كان بتاريخ {0}، ثم كما هو بتاريخ {1}، حسب هذا الإصدار من القواعد.",
        "Le droit du {0}, puis celui du {1}, tels que cette édition des règles les code.",
        "The law of {0}, then the law of {1}, as this edition of the rules encodes them.");

    private static readonly Phrase _none = new(
        "لا شيء تغير مما تطلبه القواعد بين التاريخين.",
        "Rien de ce que demandent les règles n'a changé entre ces deux dates.",
        "Nothing that the rules ask changed between the two dates.");

    private static readonly Phrase _edition = new(
        "الإصدار {0}، بصمة القواعد {1}", "Édition {0}, empreinte des règles {1}", "Edition {0}, digest of the rules {1}");

    // Articles stand as in the rule book.
    private static readonly Dictionary<string, int> _places = Rulebook.Articles
        .Select((a, i) => (a.Id, i))
        .DistinctBy(a => a.Id)
        .ToDictionary(a => a.Id, a => a.i, StringComparer.Ordinal);

    private static readonly Phrase _rule = new("القاعدة", "Règle", "Rule");
    private static readonly Phrase _what = new("التغيير", "Changement", "Change");
    private static readonly Phrase _from = new("ابتداء من", "À compter du", "From");
    private static readonly Phrase _was = new("كان المطلوب", "Était demandé", "Was asked");
    private static readonly Phrase _becomes = new("وأصبح المطلوب", "Est demandé", "Is asked");
    private static readonly Phrase _by = new("بموجب", "En vertu de", "Under");
    private static readonly Phrase _added = new("أضيفت", "ajoutée", "added");
    private static readonly Phrase _removed = new("زالت", "supprimée", "removed");
    private static readonly Phrase _changed = new("تغيرت", "modifiée", "changed");

    /// <summary>What the page and the text are called.</summary>
    public static Phrase Title { get; } = new(
        "ما تغير في القواعد بين تاريخين",
        "Ce qui a changé dans les règles entre deux dates",
        "What changed in the rules between two dates");

    public static IEnumerable<Region> Of(IReadOnlyList<RuleChange> changes, LocalDate first, LocalDate last)
    {
        yield return new(null,
        [
            new Heading(1, Title),
            new Para(_days.With(Numerals.Date(first), Numerals.Date(last))) { Tone = Tone.Lead },
            .. changes.Count == 0 ? [new Para(_none)] : Array.Empty<Block>(),
            new Para(_edition.With(Phrase.Same(Rulebook.Edition.Version), Bidi.Quoted(Rulebook.Edition.Digest[..16]))) { Tone = Tone.Note },
        ]);
        foreach (IGrouping<Instrument, RuleChange> instrument in changes.GroupBy(c => c.Rule.Cites[0].Instrument))
        {
            yield return new(
                $"i-{instrument.Key.Id}",
                [
                    new Heading(2, instrument.Key.ShortTitle),
                    .. instrument
                        .GroupBy(c => c.Rule.Cites[0].Article)
                        .OrderBy(g => _places.GetValueOrDefault($"{instrument.Key.Id}/{g.Key}", int.MaxValue))
                        .SelectMany(g => Article(instrument.Key, g.Key, [.. g])),
                ]);
        }
    }

    // What amended is a column only where something did.
    private static IEnumerable<Block> Article(Instrument instrument, string number, RuleChange[] changes)
    {
        bool amended = Array.Exists(changes, c => c.After.By is not null);
        Column[] by = amended ? [_by] : [];
        yield return new Heading(
            3,
            new Citation(instrument, number, null, Confidence.Memory).Text,
            $"a-{instrument.Id}-{number.Replace(' ', '-')}");
        yield return Grid.Of([_rule, _what, _from, _was, _becomes, .. by], changes.Select(c => Row(c, amended)));
    }

    private static IReadOnlyList<IReadOnlyList<Inline>> Row(RuleChange change, bool amended) =>
    [
        [new Strong(change.Rule.Title)],
        [What(change)],
        [Numerals.Date(change.From)],
        [ReleaseNote.Words(change.Before)],
        [ReleaseNote.Words(change.After)],
        .. amended ? [change.After.By is { } by ? [by.Text] : []] : Array.Empty<IReadOnlyList<Inline>>(),
    ];

    private static Phrase What(RuleChange change) => (change.Before.State, change.After.State) switch
    {
        (RuleState.NotInForce or RuleState.Absent, _) => _added,
        (_, RuleState.NotInForce or RuleState.Absent) => _removed,
        _ => _changed,
    };
}
