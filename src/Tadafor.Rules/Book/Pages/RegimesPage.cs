using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The five regimes side by side, and the published sources that contradict the laws.</summary>
internal static class RegimesPage
{
    public const string Key = "regimes";

    private static readonly Phrase _intro = new(
        "خمسة أنظمة للعرائض والملتمسات، لكل منها قانونه التنظيمي. لا تخلط بينها: ما يشترطه أحدها قد لا يشترطه الآخر.",
        "Cinq régimes de pétition et de motion, chacun avec sa loi organique. À ne pas confondre : ce que l'un exige, l'autre peut ne pas l'exiger.",
        "Five regimes of petitions and motions, each with its organic law. They are not to be merged: what one asks for another may not.");

    private static readonly Phrase _point = new("النقطة", "Point", "Point");

    public static Page In(Language language) => new(Key, "regimes", Terms.Regimes.In(language),
    [
        new Para(_intro.In(language)),
        Grid.Of(
            [_point.In(language), .. Regime.All.Select(r => $"{r.Name.In(language)} ({r.Law.ShortTitle.In(language)})")],
            RegimeComparison.Differences.Select(d => (IReadOnlyList<IReadOnlyList<Inline>>)[
                [new Strong(d.Subject.In(language))],
                .. d.Terms.Select(t => Cell(t, language))
            ])),
        new Heading(2, Terms.SaidOtherwise.In(language)),
        new Bullets(
        [
            .. Rulebook.Articles.SelectMany(article => article.SaidOtherwise.Select(said =>
                (IReadOnlyList<Inline>)[
                    new Link(article.Id, Place.Article(article.Instrument, article.Number).In(language)),
                    $" ({article.Instrument.ShortTitle.In(language)})",
                    Contents.Colon(language),
                    said.In(language)
                ])),
        ]),
    ]);

    private static IReadOnlyList<Inline> Cell(RegimeTerm term, Language language)
    {
        IEnumerable<Inline> says = [term.Says.In(language), " — ", .. Contents.Cited(term.Cites, language)];
        return term.Rule is { } rule && Rulebook.Articles.FirstOrDefault(a => a.Rules.Any(r => r.Code == rule)) is { } article
            ? [.. says, " — ", new Link($"{article.Id}#{rule}", Terms.RuleIs.In(language).Trim(' ', ':', '\u00A0'))]
            : [.. says];
    }
}
