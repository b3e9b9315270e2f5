using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The first page: what this is, how to read it, and the way to everything else.</summary>
internal static class StartPage
{
    public const string Key = "start";

    private static readonly Phrase _what = new(
        "شروط قبول العرائض المقدمة إلى مجالس الجماعات والعمالات والأقاليم والجهات وإلى السلطات العمومية، والملتمسات في مجال التشريع، بالمغرب، كما رمزتها مكتبة تضافر: مادة مادة، بعبارتنا، مع السند ودرجة الاطلاع عليه. النص العربي المنشور بالجريدة الرسمية هو المرجع؛ وهذه الصفحات لا تقوم مقام استشارة قانونية.",
        "Les conditions de recevabilité des pétitions aux conseils communaux, préfectoraux, provinciaux et régionaux et aux pouvoirs publics, et des motions en matière de législation, au Maroc, telles que la bibliothèque Tadafor les code : article par article, en nos mots, avec la source et la façon dont elle a été lue. Le texte arabe du Bulletin officiel fait foi ; ces pages ne valent pas conseil juridique.",
        "The conditions under which petitions to the councils of Moroccan communes, prefectures, provinces and regions and to public authorities, and legislative motions, are admissible, as the Tadafor library encodes them: article by article, in our own words, with the source and how it was read. The Arabic text of the Official Bulletin prevails; these pages are not legal advice.");

    private static readonly Phrase _generated = new(
        "هذه الصفحات مولدة من القواعد نفسها التي تقرر بها المكتبة: لا تعدل باليد. ما ينبغي تصحيحه يصحح في القاعدة.",
        "Ces pages sont produites par les règles mêmes dont la bibliothèque se sert pour décider : on ne les corrige pas à la main, on corrige la règle.",
        "These pages are generated from the very rules the library decides with: they are not edited by hand; what is wrong is mended in the rule.");

    private static readonly Phrase _marks = new("كيف قُرئ النص", "Comment le texte a été lu", "How the text was read");

    private static readonly Phrase _meaning = new("المعنى", "Signification", "Meaning");

    private static readonly Phrase _verdicts = new("نتائج فحص شرط", "Résultats d'une condition", "Verdicts on a condition");

    private static readonly Phrase _edition = new("الإصدار", "Édition", "Edition");

    private static readonly Phrase _editionText = new(
        "الإصدار {0}، بصمة القواعد {1}", "version {0}, empreinte des règles {1}", "version {0}, digest of the rules {1}");

    private static readonly Phrase _go = new("الفهارس", "Index", "Indexes");

    public static Page In(Language language, bool withLayer = false) => new(Key, "README", Terms.Title.In(language),
    [
        new Para(_what.In(language)),
        new Para(_generated.In(language)),
        new Heading(2, _go.In(language)),
        new Bullets(
        [
            .. withLayer ? (IReadOnlyList<IReadOnlyList<Inline>>)[[new Link(LayerPage.Key, LayerPage.Title.In(language))]] : [],
            [new Link(InstrumentsPage.Key, Terms.ByInstrument.In(language))],
            [new Link(SubjectsPage.Key, Terms.BySubject.In(language))],
            [new Link(RegimesPage.Key, Terms.Regimes.In(language))],
            [new Link(DeadlinesPage.Key, Terms.Deadlines.In(language))],
            [new Link(QuestionsPage.Key, Terms.Questions.In(language))],
            [new Link(NotEncodedPage.Key, Terms.NotEncoded.In(language))],
            [new Link(PowersPage.Key, Terms.Powers.In(language))],
        ]),
        new Heading(2, _marks.In(language)),
        Grid.Of([Terms.Mark.In(language), _meaning.In(language)], Enum
            .GetValues<Confidence>()
            .Reverse()
            .Select(c => (IReadOnlyList<IReadOnlyList<Inline>>)[[c.Mark()], [c.Meaning().In(language)]])),
        new Heading(2, _verdicts.In(language)),
        Grid.Of([Terms.Verdict.In(language), _meaning.In(language)], VerdictMeanings.All.Select(v => (IReadOnlyList<IReadOnlyList<Inline>>)[
            [v.Verdict.Text().In(language)],
            [v.Meaning.In(language)]
        ])),
        new Heading(2, _edition.In(language)),
        new Para(_editionText.With(Phrase.Same(Rulebook.Edition.Version), Phrase.Same(Rulebook.Edition.Digest[..16])).In(language)),
    ]);
}
