using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Parity;

/// <summary>
/// What a composition reaches as one HTML page: each organ as a bar of women, men and members not told apart against what is asked, and
/// the smallest changes that would reach it. It loads nothing, runs nothing, and reads well on a phone, on paper, and from right to left.
/// </summary>
public static class ParityPage
{
    private static readonly Phrase _title = new(
        "تأليف الأجهزة ومبدأ المناصفة",
        "Composition et parité",
        "Composition and parity");

    private static readonly Phrase _reached = new(
        "كل ما هو مطلوب محقق",
        "Tout ce qui est demandé est atteint.",
        "Everything asked for is reached.");

    private static readonly Phrase _missed = new(
        "شيء واحد على الأقل مما هو مطلوب غير محقق",
        "Une chose demandée au moins n'est pas atteinte.",
        "At least one thing asked for is not reached.");

    private static readonly Phrase _open = new(
        "لا يحسم الملف هل تحقق كل ما هو مطلوب",
        "Le fichier ne permet pas de dire si tout ce qui est demandé est atteint.",
        "The file does not settle whether everything asked for is reached.");

    private static readonly Phrase _organs = new("الأجهزة يوم {0}", "Les organes au {0}", "The organs on {0}");

    private static readonly Phrase _before = new("الأيام السابقة", "Les jours précédents", "The days before");

    private static readonly Phrase _within = new("ضمن {0}", "au sein de : {0}", "within {0}");

    private static readonly Phrase _ways = new(
        "كل واحد من هذه التغييرات يكفي، ولا يكفي أقل منه",
        "Chacun de ces changements suffit, et aucun plus petit ne suffit.",
        "Each of these changes is enough, and none smaller is.");

    /// <summary>The page; its HTML is also well-formed XML.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    public static string Write(ParityAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ParityDay last = answer.Days[^1];
        Region[] earlier = answer.Days.Count == 1
            ? []
            : [new("before", [Line.Section(_before), .. answer.Days.SkipLast(1).Reverse().Select(Earlier)])];
        return new SectionedPage(
            Phrase.Join(Phrase.Same(" · "), [Phrase.Same(Controls.Shown(answer.Reference)), _title]),
            [Head(answer, last), new("organs", [Line.Section(_organs.With(Numerals.Date(last.On))), Organs(last)]), .. earlier])
            .In(language);
    }

    /// <summary>An organ: its picture, what is asked of it, and what would reach what is missed.</summary>
    internal static IEnumerable<Block> Blocks(OrganParity organ)
    {
        if (CompositionPicture.Of(organ) is { } picture)
        {
            yield return picture;
        }

        if (organ.Findings.Count == 0)
        {
            yield return new Para(ParityWords.Nothing.Capital()) { Tone = Tone.Note };
        }

        foreach (Entry entry in FindingEntries.Of(organ.Findings))
        {
            yield return entry;
        }

        if (organ.Smallest.Count > 0)
        {
            yield return new Para(new Strong(ParityWords.Smallest.Capital())) { Tone = Tone.Why };
            yield return new Bullets([.. organ.Smallest.Select(change => (IReadOnlyList<Inline>)[change.Text])]);
            if (organ.Smallest.Count > 1)
            {
                yield return new Para(_ways) { Tone = Tone.Note };
            }
        }
    }

    private static Region Head(ParityAnswer answer, ParityDay last) => new(null,
    [
        new Para(_title) { Tone = Tone.Eyebrow },
        new Heading(1, new Name(answer.Reference)),
        new Para(Numerals.Date(last.On)) { Tone = Tone.Place },
        new Para(answer.Reached switch { Truth.Yes => _reached, Truth.No => _missed, Truth.Unknown => _open }) { Tone = Tone.Lead },
        new Facts([.. FindingEntries.Counts(last.Organs.SelectMany(o => o.Findings))]),
    ]);

    private static Cards Organs(ParityDay day) => new(IsOrdered: false, [.. day.Organs.Select(organ => new Card(
        "organ",
        organ.Organ.Name is { } name ? [name.Capital()] : [new Name(organ.Organ.Id)],
        [.. Blocks(organ)])
    {
        Tag = organ.Organ.Within is { } whole
            ? _within.With(day.Organs.FirstOrDefault(o => o.Organ.Id == whole) is { } outer
                ? ParityWords.Named(outer.Organ)
                : Bidi.Quoted(whole))
            : organ.Organ.Kind == OrganKind.Other ? null : organ.Organ.Kind.Text(),
    })]);

    private static Fold Earlier(ParityDay day) => new([Numerals.Date(day.On)], [Organs(day)]);
}
