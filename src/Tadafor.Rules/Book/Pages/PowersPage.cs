using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The catalogue of powers, by kind.</summary>
internal static class PowersPage
{
    public const string Key = "powers";

    private static readonly Phrase _intro = new(
        "يختار شخص من هذه اللائحة المجال الذي تستند إليه العريضة. ودخول الموضوع في صلاحيات المجلس تقدير يعود إليه، لا تحسبه المكتبة.",
        "Une personne y choisit la matière sur laquelle la pétition s'appuie. Dire si l'objet relève des attributions du conseil reste son appréciation : la bibliothèque ne la calcule pas.",
        "A person picks here the matter that a petition relies on. Whether the object lies within the council's powers remains that person's judgement: the library does not compute it.");

    private static readonly Phrase _ofLaw = new("{1}: {0}", "{1} : {0}", "{1}: {0}");

    public static Page In(Language language) => new(Key, "powers", Terms.Powers.In(language),
        [
            new Para(_intro.In(language)),
            .. Rulebook.Powers.Select(p => p.Cites.Instrument).Distinct().SelectMany(law => Of(law, language)),
        ]);

    /// <summary>Entries with their identifiers and articles.</summary>
    public static Grid Table(IEnumerable<Power> powers, Language language) => Grid.Of(
        [Terms.Matter.In(language), Terms.Article.In(language), Terms.Identifier.In(language)],
        powers.Select(power => (IReadOnlyList<IReadOnlyList<Inline>>)[
            [power.Text.In(language)],
            Source(power.Cites, language),
            [new Code(power.Id)]
        ]));

    // The law is named above the table, or by the page that the table stands on.
    private static IReadOnlyList<Inline> Source(Citation cites, Language language) =>
    [
        new Link($"{cites.Instrument.Id}/{cites.Article}", Place.Article(cites.Instrument, cites.Article).In(language)),
        $"{Separators.Comma.In(language)}{Place.Paragraph(cites.Paragraph!).In(language)}\u00A0[{cites.Confidence.Mark()}]",
    ];

    private static IEnumerable<Block> Of(Instrument law, Language language) =>
        Rulebook.Powers.Where(p => p.Cites.Instrument == law).GroupBy(p => p.Kind).SelectMany(kind => (Block[])[
            new Heading(2, _ofLaw.With(kind.Key.Text(), law.ShortTitle).In(language)),
            Table(kind, language),
        ]);
}
