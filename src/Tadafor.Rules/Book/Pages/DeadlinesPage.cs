using Tadafor.Domain.Documents;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Words;
using Tadafor.Rules.Laws.OrganicLaw44_14;

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

    public static Page In(Language language) => new(Key, "deadlines", Terms.Deadlines.In(language),
    [
        new Para(_intro.In(language)),
        .. PetitionSchemes.All.SelectMany(s => Of(s, s.Terms, language)),
        .. Articles7To15Procedure.All.SelectMany(s => Of(s, s.Terms, language)),
    ]);

    private static IEnumerable<Block> Of(ProcedureScheme scheme, IEnumerable<Term> terms, Language language) =>
    [
        new Heading(2, scheme.Name.Capital().In(language)),
        Grid.Of([_from.In(language), _period.In(language), _duty.In(language), _bearer.In(language), _basis.In(language)], terms.Select(t => Row(t, language))),
    ];

    private static IReadOnlyList<IReadOnlyList<Inline>> Row(Term term, Language language) =>
    [
        [term.Event.In(language)], [Period(term).In(language)], [term.Duty.In(language)], [term.Bearer.In(language)],
        [.. Contents.Cited(term.Cites, language), .. Open(term, language)],
    ];

    private static IEnumerable<Inline> Open(Term term, Language language) =>
        term.Question is { } question ? [Contents.Separator(language), new Link($"{QuestionsPage.Key}#{question.Id}", question.Id)] : [];

    private static Phrase Period(Term term) => (term.Kind switch
    {
        TermKind.Within => new Phrase("{0} بعده على الأكثر", "{0} après, au plus tard", "at most {0} after"),
        TermKind.AtLeastBefore => new Phrase("{0} قبله على الأقل", "{0} avant, au moins", "at least {0} before"),
        TermKind.NotBefore => new Phrase("{0} بعده على الأقل", "{0} après, au moins", "at least {0} after"),
        TermKind.Lasting => new Phrase("{0} على الأكثر", "{0} au plus", "at most {0}"),
        _ => throw new InvalidOperationException($"{term.Kind}: a kind of period that the page has no words for."),
    }).With(term.Period.Text);
}
