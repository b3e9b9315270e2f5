using System.Globalization;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Participation;
using Tadafor.Domain.Words;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Texts;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Participation;

/// <summary>The synthesis of a participation record, in words.</summary>
public static class RecordText
{
    private static readonly Phrase _title = new("سجل المشاركة", "Registre de la participation", "Participation record");

    private static readonly Phrase _none = new("دون برنامج", "hors programme", "no programme");

    private static readonly Phrase _programme = new("البرنامج", "Programme", "Programme");

    private static readonly Phrase _activities = new("الأنشطة", "Activités", "Activities");

    private static readonly Phrase _participants = new("المشاركون", "Participants", "Participants");

    private static readonly Phrase _women = new("منهم نساء", "dont femmes", "women among them");

    private static readonly Phrase _results = new("ما نتج عنها", "Suites", "What came out");

    private static readonly Phrase _notCounted = new(
        "{0} (أنشطة لم يحص كل مشاركيها: {1})",
        "{0} (activités dont les participants ne sont pas tous comptés : {1})",
        "{0} (activities not all of whose participants were counted: {1})");

    private static readonly Phrase _attendances = new(
        "من شارك مرتين أحصي مرتين. ومن لم يبين الملف جنسه لا يفترض امرأة ولا رجلا: فعدد النساء مجال.",
        "Qui a participé deux fois est compté deux fois. Qui n'est dit ni femme ni homme n'est supposé ni l'un ni l'autre : le nombre de femmes est alors un intervalle.",
        "Who took part twice is counted twice. Who is said to be neither a woman nor a man is assumed to be neither: the number of women is then a range.");

    private static readonly Phrase _numbered = new("{0}: {1}", "{0} : {1}", "{0}: {1}");

    private static readonly Phrase _articles = new("ما يقوله القانون", "Ce que dit la loi", "What the law says of it");

    private static readonly Phrase _noArticle = new(
        "لا يشترط أي قانون هذا السجل؛ ولا تذكر المواد التي اطلع عليها تكوين المواطنين ولا زيارات التبادل ولا طلبات المشاريع ولا الميزانية التشاركية.",
        "Aucune loi ne demande ce registre ; les articles lus ne parlent ni de formations de citoyens, ni de visites d'échange, ni d'appels à projets, ni de budget participatif.",
        "No law asks for this record; the articles that were read speak neither of trainings of citizens, nor of exchange visits, calls for projects or a participatory budget.");

    private static readonly Phrase _dialogue = new("الحوار والتشاور", "dialogue et concertation", "dialogue and concertation");

    // A record does not say whose council it is: the article of each of the three laws.
    private static readonly CharterLaw[] _laws = [CharterLaw.Commune, CharterLaw.Province, CharterLaw.Region];

    private static readonly Citation[] _ofDialogue =
        [new(Instruments.Constitution, "139", "§1", Confidence.Verified), .. _laws.Select(l => l.Mechanisms)];

    private static readonly Citation[] _ofPetitions =
        [new(Instruments.Constitution, "139", "§2", Confidence.Verified), .. _laws.Select(l => l.Petitions)];

    private static readonly Citation[] _ofOpinions = [.. _laws.Select(l => l.Body)];

    /// <summary>A synthesis as text.</summary>
    /// <param name="synthesis">The synthesis.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">Plain or Markdown.</param>
    public static string Of(RecordSynthesis synthesis, Language language, TextStyle style = TextStyle.Plain)
    {
        ArgumentNullException.ThrowIfNull(synthesis);
        Region[] blocks = [.. Regions(synthesis)];
        return style switch
        {
            TextStyle.Plain => PlainTextWriter.Write(blocks, language),
            TextStyle.Markdown => MarkdownWriter.Write(blocks, language),
        };
    }

    /// <summary>A synthesis as an HTML page that needs nothing beside itself and runs nothing: who took part, drawn programme by programme.</summary>
    public static string ToHtml(RecordSynthesis synthesis, Language language)
    {
        ArgumentNullException.ThrowIfNull(synthesis);
        return new SectionedPage(
            Phrase.Join(Phrase.Same(" · "), [Phrase.Same(Controls.Shown(synthesis.Record.Reference)), _title]),
            [.. Regions(synthesis)]).In(language);
    }

    // Texts show the same without its pictures.
    private static IEnumerable<Region> Regions(RecordSynthesis synthesis)
    {
        IGrouping<int, RecordLine>[] years = [.. synthesis.Lines.GroupBy(l => l.Year)];
        yield return new(null,
        [
            new Heading(1, _title),
            new Para(new Name(synthesis.Record.Reference)),
            .. years.Length == 0 ? (Block[])[new Para(_attendances)] : [],
        ]);
        foreach (IGrouping<int, RecordLine> year in years)
        {
            string digits = year.Key.ToString(CultureInfo.InvariantCulture);
            yield return new(
                $"year-{digits}",
                [
                    new Heading(2, digits),
                    .. RecordPicture.Of(year.Select(line => (line.Programme is { } programme ? Bidi.Quoted(programme) : _none, line))),
                    Grid.Of([_programme, _activities, _participants, _women, _results], year.Select(Cells)),
                    .. year == years[^1] ? (Block[])[new Para(_attendances)] : [],
                ]);
        }
        if (years.Length > 0)
        {
            yield return new("articles", [new Heading(2, _articles), .. Articles(synthesis).Select(said => new Para(said))]);
        }
    }

    // The articles on what the record holds: every record is of dialogue, and of petitions and opinions where some came out.
    private static IEnumerable<Phrase> Articles(RecordSynthesis synthesis)
    {
        HashSet<ResultKind> results = [.. synthesis.Lines.SelectMany(l => l.Results).Select(r => r.Kind)];
        yield return Phrase.Pair(_dialogue, Cited.Of(_ofDialogue));
        if (results.Contains(ResultKind.Petition))
        {
            yield return Phrase.Pair(ResultKind.Petition.Text(), Cited.Of(_ofPetitions));
        }

        if (results.Contains(ResultKind.Opinion))
        {
            yield return Phrase.Pair(ResultKind.Opinion.Text(), Cited.Of(_ofOpinions));
        }

        yield return _noArticle;
    }

    private static IReadOnlyList<IReadOnlyList<Inline>> Cells(RecordLine line) =>
    [
        [line.Programme is { } programme ? new Name(programme) : _none],
        [Numbered(line.Activities.Select(a => (a.Kind.Text(), a.Number)))],
        [
            line.NotCounted == 0
                ? line.Participants.Text
                : _notCounted.With(line.Participants.Text, Numerals.Number(line.NotCounted)),
        ],
        [line.Women.Text],
        [line.Results.Count == 0 ? "—" : Numbered(line.Results.Select(r => (r.Kind.Text(), r.Number)))],
    ];

    private static Phrase Numbered(IEnumerable<(Phrase What, int Number)> counts) => Phrase.Join(
        Separators.Comma,
        counts.Select(c => _numbered.With(c.What, Numerals.Number(c.Number))));
}
