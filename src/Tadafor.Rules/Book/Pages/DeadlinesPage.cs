using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw44_14;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Book.Pages;

/// <summary>Every period the laws set for the road of a petition and for sessions, law by law.</summary>
internal static class DeadlinesPage
{
    public const string Key = "deadlines";

    private static readonly Phrase _intro = new(
        "كل أجل تضعه القوانين لمسار العريضة ولدورات المجالس: من يفعل ماذا، ومتى، وبأي سند. أما كيف تحتسب الأيام والأشهر فأسئلة مفتوحة (Q20 وما معها): لا قراءة منها مفروضة.",
        "Chaque délai que les lois fixent pour le parcours d'une pétition et pour les sessions : qui fait quoi, quand, selon quel article. Comment compter jours et mois reste ouvert (Q20 et suivantes) : aucune lecture n'est imposée.",
        "Every period the laws set for the road of a petition and for sessions: who does what, when, under which article. How days and months are counted is open (Q20 and its kin): no reading is imposed.");

    private static readonly Phrase _from = new("ابتداء من", "À compter de", "Counted from");
    private static readonly Phrase _period = new("الأجل", "Délai", "Period");
    private static readonly Phrase _duty = new("ما يجب", "Ce qui est dû", "What is due");
    private static readonly Phrase _bearer = new("على من", "Par qui", "By whom");
    private static readonly Phrase _basis = new("السند القانوني", "Base légale", "Legal basis");

    private static readonly Phrase _listed = new(
        "{0}: ما تذكره المواد ولا يتبعه مسار من مسارات المكتبة",
        "{0} : ce que les articles fixent et qu'aucun parcours de la bibliothèque ne suit",
        "{0}: what the articles set and no road of the library follows");

    public static Page In(Language language) => new(Key, "deadlines", Terms.Deadlines.In(language),
    [
        new Para(_intro.In(language)),
        .. PetitionSchemes.All.SelectMany(s => Of(s, s.Terms, language)),
        .. Articles7To15Procedure.All.SelectMany(s => Of(s, s.Terms, language)),
        .. Instruments.All.SelectMany(i => Listed(i, language)),
    ]);

    private static IEnumerable<Block> Of(ProcedureScheme scheme, IEnumerable<Term> terms, Language language) =>
        Section(scheme.Name, terms.Select(StatedPeriod.Of), language);

    // The periods of the articles that no procedure counts: session months, objection, visa, the courts.
    private static IEnumerable<Block> Listed(Instrument instrument, Language language)
    {
        StatedPeriod[] periods = [.. Rulebook.Articles
            .Where(a => a.Instrument == instrument)
            .SelectMany(a => a.Paragraphs)
            .SelectMany(p => p.Periods)
            .Where(p => p.Term is null)];
        return periods.Length == 0 ? [] : Section(_listed.With(instrument.ShortTitle), periods, language);
    }

    private static IEnumerable<Block> Section(Phrase name, IEnumerable<StatedPeriod> periods, Language language) =>
    [
        new Heading(2, name.Capital().In(language)),
        Grid.Of(
            [_from.In(language), _period.In(language), _duty.In(language), _bearer.In(language), _basis.In(language)],
            periods.Select(p => Row(p, language))),
    ];

    private static IReadOnlyList<IReadOnlyList<Inline>> Row(StatedPeriod period, Language language) =>
    [
        [period.From.In(language)], [period.Length.In(language)], [period.Duty.In(language)], [period.Bearer.In(language)],
        [.. Contents.Cited(period.Cites, language), .. Open(period.Term, language)],
    ];

    private static IEnumerable<Inline> Open(Term? term, Language language) =>
        term?.Question is { } question ? [Contents.Separator(language), new Link($"{QuestionsPage.Key}#{question.Id}", question.Id)] : [];
}
