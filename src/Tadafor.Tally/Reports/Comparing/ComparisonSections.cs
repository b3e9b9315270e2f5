using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Analysis;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Reports.Sections;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Comparing;

/// <summary>The parts of a comparison: the methods, what each funds, how far each two agree, and where they differ with why.</summary>
internal sealed class ComparisonSections
{
    private static readonly Phrase _simulation = new(
        "النتيجة هي ما تعطيه القاعدة المعلنة قبل التصويت وحدها. وما سواها هنا محاكاة على الأوراق نفسها: لو أُعلنت قاعدة أخرى لربما صوت الناس تصويتا آخر.",
        "Seule la règle annoncée avant le vote donne le résultat. Les autres sont ici des simulations sur les mêmes bulletins : sous une autre règle, on aurait peut-être voté autrement.",
        "Only the rule announced before the vote gives the result. The others here are simulations on the same ballots: under another rule people might have voted otherwise.");

    private static readonly Phrase _each = new("ما تموله كل قاعدة", "Ce que chaque règle finance", "What each rule funds");
    private static readonly Phrase _projects = new("المشاريع", "Projets", "Projects");
    private static readonly Phrase _represented = new(
        "مصوتون لهم مشروع ممول",
        "Votants avec un projet financé",
        "Voters with a funded project");
    private static readonly Phrase _table = new("مشروعا مشروعا", "Projet par projet", "Project by project");
    private static readonly Phrase _nothing = new("لا يُمول شيء.", "Aucune ne finance de projet.", "None funds a project.");
    private static readonly Phrase _yes = new("مُمول", "financé", "funded");
    private static readonly Phrase _no = new("غير مُمول", "non financé", "not funded");
    private static readonly Phrase _agreement = new("مدى الاتفاق", "Où elles s'accordent", "How far they agree");
    private static readonly Phrase _two = new("القاعدتان", "Deux règles", "Two rules");
    private static readonly Phrase _pair = new("{0} و{1}", "{0} et {1}", "{0} and {1}");
    private static readonly Phrase _common = new("مشاريع مشتركة", "Projets communs", "Projects in common");
    private static readonly Phrase _money = new("مال مشترك", "Argent commun", "Money in common");
    private static readonly Phrase _of = new("{0} من {1} ({2})", "{0} sur {1} ({2})", "{0} of {1} ({2})");
    private static readonly Phrase _meaning = new(
        "من كل المشاريع التي تمولها إحداهما على الأقل: كم منها تموله كلتاهما، وكم من تكلفتها.",
        "Parmi les projets que l'une au moins finance : combien les deux financent, et quelle part de leur coût.",
        "Of the projects that at least one of the two funds: how many both fund, and how much of their cost.");
    private static readonly Phrase _differ = new("أين تختلف، ولماذا", "Où elles diffèrent, et pourquoi", "Where they differ, and why");
    private static readonly Phrase _same = new(
        "تمول كل القواعد المشاريع نفسها.",
        "Toutes financent les mêmes projets.",
        "All fund the same projects.");
    private static readonly Phrase _inRound = new("مُمول في الجولة {0}.", "Financé au tour {0}.", "Funded in round {0}.");
    private static readonly Phrase _rules = new("القواعد المقارنة", "Les règles comparées", "The rules compared");
    private static readonly Phrase _numbered = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    private readonly Explanation[] _explained;
    private readonly ReportHeading _heading;
    private readonly bool _withCodes;
    private readonly Figures _figures;
    private readonly Titles _titles;
    private readonly Phrase[] _names;
    private readonly Dictionary<string, long>[] _funded;
    private readonly Project[] _either;

    public ComparisonSections(Explanation[] explained, ReportHeading heading, bool withCodes)
    {
        _explained = explained;
        _heading = heading;
        _withCodes = withCodes;
        Election election = explained[0].Election;
        _figures = new(election, heading.Currency);
        _titles = new(election);
        _names = [.. explained.Select((e, i) => Name(e, i))];
        _funded = [.. explained.Select(e => e.Outcome.Rounds.ToDictionary(r => r.Project, r => r.Cost, StringComparer.Ordinal))];
        _either = [.. election.Projects.Where(p => Array.Exists(_funded, f => f.ContainsKey(p.Id)))];
    }

    public static Phrase Title { get; } = new(
        "الأوراق نفسها بقواعد مختلفة",
        "Les mêmes bulletins sous plusieurs règles",
        "The same ballots under several rules");

    public IEnumerable<Region> All() =>
    [
        new(null,
        [
            new Heading(1, Title),
            .. _heading.Title.Length == 0 ? Array.Empty<Block>() : [new Para(new Name(_heading.Title)) { Tone = Tone.Place }],
            new Para(_simulation) { Tone = Tone.Open },
        ]),
        Each(), Table(), Agreement(), Differences(), Rules(),
    ];

    // Two counts by one method are told apart by a number; what sets them apart stands in the list of the rules.
    private Phrase Name(Explanation of, int place)
    {
        Phrase name = MethodWords.Name(of.Outcome.Definition.Method);
        return _explained.Count(e => e.Outcome.Definition.Method == of.Outcome.Definition.Method) == 1
            ? name
            : _numbered.With(name, Numerals.Number(place + 1));
    }

    private Region Each() => PageScope.Section("each", _each, new Cards(IsOrdered: false, [.. _explained.Select(Card)]));

    private Card Card(Explanation of, int place)
    {
        ResultStatistics statistics = ResultStatistics.Of(of.Election, of.Outcome.Funded);
        long voters = statistics.Voters, with = statistics.VotersRepresented;
        Block[] open = of.Outcome.Unresolved is null ? [] : [new Para(Labels.Unfinished) { Tone = Tone.Open }];
        return new("won", [_names[place]],
        [
            .. open,
            Bar("votes", _projects, Numerals.Number, of.Funded.Count, of.Election.Projects.Count),
            Bar("cost", Labels.Spent, _figures.Money, of.Outcome.Cost, of.Outcome.Envelope),
            new Para(Phrase.Pair(_represented, Share(Numerals.Number(with), Numerals.Number(voters), with, voters))),
        ]);
    }

    private static Bar Bar(string kind, Phrase label, Func<long, Phrase> words, long of, long all) =>
        new(kind, label, Labels.OutOf.With(words(of), words(all)), PageScope.PerCent(new Ratio(of, Math.Max(1, all))));

    private Region Table()
    {
        Block all = _either.Length == 0
            ? new Para(_nothing)
            : Grid.Of(
                [Labels.Project, new(Labels.Cost) { IsNumeric = true }, .. _names.Select(n => (Column)n)],
                _either.Select(p => (IReadOnlyList<IReadOnlyList<Inline>>)
                [
                    [Titles.Of(p)], [_figures.Money(Cost(p.Id))],
                    .. _funded.Select(f => (IReadOnlyList<Inline>)[f.ContainsKey(p.Id) ? new Strong(_yes) : _no]),
                ]));
        return PageScope.Section("projects", _table, all);
    }

    private Region Agreement() => PageScope.Section(
        "agreement",
        _agreement,
        new Para(_meaning) { Tone = Tone.Note },
        Grid.Of(
            [_two, _common, _money],
            from first in Enumerable.Range(0, _funded.Length)
            from second in Enumerable.Range(first + 1, _funded.Length - first - 1)
            select Pair(first, second)));

    private IReadOnlyList<IReadOnlyList<Inline>> Pair(int first, int second)
    {
        string[] both = [.. _funded[first].Keys.Where(_funded[second].ContainsKey)];
        string[] either = [.. _funded[first].Keys.Union(_funded[second].Keys, StringComparer.Ordinal)];
        long common = both.Sum(Cost), all = either.Sum(Cost);
        return
        [
            [_pair.With(_names[first], _names[second])],
            [Share(Numerals.Number(both.Length), Numerals.Number(either.Length), both.Length, either.Length)],
            [Share(_figures.Money(common), _figures.Money(all), common, all)],
        ];
    }

    private static Phrase Share(Phrase part, Phrase whole, long of, long all) =>
        all == 0 ? Labels.OutOf.With(part, whole) : _of.With(part, whole, Figures.Percent(of, all));

    private Region Differences()
    {
        Project[] contested = [.. _either.Where(p => !Array.TrueForAll(_funded, f => f.ContainsKey(p.Id)))];
        return contested.Length == 0
            ? PageScope.Section("differences", _differ, new Para(_same))
            : PageScope.Section("differences", _differ, new Cards(IsOrdered: false, [.. contested.Select(Contested)]));
    }

    private Card Contested(Project project) => new("lost", PageScope.Title(project),
    [
        new Para(Phrase.Pair(Labels.Cost, _figures.Money(Cost(project.Id)))) { Tone = Tone.Note },
        new Bullets([.. _explained.Select((e, i) =>
            (IReadOnlyList<Inline>)[new Strong(_names[i]), Separators.Colon, Fate(e, project.Id)])]),
    ]);

    private Phrase Fate(Explanation of, string project) => of.Funded.FirstOrDefault(f => f.Project.Id == project) is { } funded
        ? _inRound.With(Numerals.Number(funded.Round.Number))
        : ObstacleWords.Sentence(of.Unfunded.First(u => u.Project.Id == project), _titles, _figures);

    private Region Rules() => PageScope.Section("rules", _rules, [.. _explained.SelectMany(Rule)]);

    private IEnumerable<Block> Rule(Explanation of, int place)
    {
        TallyDefinition definition = of.Outcome.Definition;
        yield return new Heading(3, _names[place]);
        if (MethodWords.Sentence(definition.Method) is { } sentence)
        {
            yield return new Para(sentence);
        }

        yield return PageScope.Items(definition.Clauses
            .Where(c => c.Aspect != DefinitionAspect.Constraint)
            .Select(c => ClauseWords.Of(c, _figures)));
        if (_withCodes)
        {
            yield return new Para(new Code(definition.ToString())) { Tone = Tone.Note };
        }
    }

    // What the envelope bears of it: the same under every rule, as the same constraints are.
    private long Cost(string project) => Array.Find(_funded, f => f.ContainsKey(project))![project];
}
