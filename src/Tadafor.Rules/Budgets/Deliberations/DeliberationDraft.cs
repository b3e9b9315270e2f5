using Tadafor.Domain.Budgets;
using Tadafor.Domain.Budgets.Deliberations;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Texts;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Budgets.Deliberations;

/// <summary>
/// Drafts the council's deliberation on a proposal: the amounts under the chapters that the commune gives, and every departure with its
/// act. The council's budget vote and the visa come after it; until then nothing is funded.
/// </summary>
public static class DeliberationDraft
{
    private static readonly Phrase _banner = new(
        "مشروع مقرر، لا أثر له قبل تصويت المجلس",
        "PROJET DE DÉLIBÉRATION, sans effet avant le vote du conseil",
        "DRAFT DELIBERATION, of no effect before the council has voted");

    private static readonly Phrase _ask = new(
        "فاسألوا سلطة المراقبة.",
        "interroger l'autorité de contrôle.",
        "ask the authority of control.");

    private static readonly Phrase[] _articles =
    [
        new("المادة الأولى", "Article premier", "Article 1"),
        new("المادة الثانية", "Article 2", "Article 2"),
        new("المادة الثالثة", "Article 3", "Article 3"),
    ];

    /// <summary>Drafts it.</summary>
    /// <param name="counted">The count, in centimes: its box has two decimal places of money.</param>
    /// <param name="facts">Chapters, session, departures.</param>
    /// <param name="language">The language; the council deliberates in Arabic or in French.</param>
    /// <exception cref="ArgumentException">The money of the vote is not in centimes.</exception>
    public static Deliberation Of(CountedVote counted, DeliberationFacts facts, Language language)
    {
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(facts);
        if (counted.Vote.Paper.Decimals != 2)
        {
            throw new ArgumentException("A deliberation is drafted in centimes.", nameof(counted));
        }

        GrantedProject[] projects = [.. Granted(counted, facts)];
        Blanks blanks = new(new FileHeading { Council = facts.Council });
        Block[] body = [.. Body(counted, facts, projects, blanks)];
        Sequence<Phrase> problems = Problems(counted, facts, projects).ToSequence();
        return new(
            $"{MarkdownWriter.Body(body, language)}\n",
            $"{MarkdownWriter.Body(Notes(problems), language)}\n",
            blanks.Asked.ToSequence(),
            problems);
    }

    private static IEnumerable<GrantedProject> Granted(CountedVote counted, DeliberationFacts facts)
    {
        Dictionary<string, long> proposed = counted.Proposal.Projects.ToDictionary(p => p.Project.Id, p => p.Cost, StringComparer.Ordinal);
        foreach (Project project in counted.Proposal.Projects.Select(p => p.Project)
            .Concat(counted.Vote.Paper.Projects.Where(p => !proposed.ContainsKey(p.Id))))
        {
            BudgetAct? departure = facts.Departures.FirstOrDefault(d => d.Kind == BudgetActKind.Departed && d.Project == project.Id);
            long cost = proposed.GetValueOrDefault(project.Id);
            if (proposed.ContainsKey(project.Id) || departure is not null)
            {
                yield return new(project, cost, departure?.Centimes ?? cost, departure);
            }
        }
    }

    private static IEnumerable<Block> Body(CountedVote counted, DeliberationFacts facts, GrantedProject[] projects, Blanks blanks)
    {
        BallotPaper paper = counted.Vote.Paper;
        yield return new Heading(1, new Phrase(
            "مشروع مقرر بشأن مقترحات الميزانية التشاركية",
            "Projet de délibération sur les propositions du budget participatif",
            "Draft deliberation on the proposals of the participatory budget"));
        yield return new Para(new Strong(_banner));
        yield return new Facts(
        [
            (new("الجماعة", "Commune", "Commune"), blanks.Council ?? blanks.Commune),
            (new("الدورة", "Session", "Session"), facts.Session is { } session ? Bidi.Quoted(session) : blanks.Session),
            (new("تاريخ الجلسة", "Date de la séance", "Day of the sitting"), facts.On is { } day ? Numerals.Date(day) : blanks.Write(new(
                "تاريخ الجلسة",
                "date de la séance",
                "day of the sitting"))),
            (new("الاقتراع", "Vote", "Vote"), Bidi.Quoted(paper.Identity.Title.Length > 0 ? paper.Identity.Title : paper.Reference)),
        ]);
        yield return new Para(new Phrase(
            "بناء على نتيجة الفرز، وقد احتسبت {0} من الأوراق، وبصمة الصندوق المنشور:",
            "Vu le résultat du dépouillement, {0} bulletins ayant été comptés, et l'empreinte de l'urne publiée :",
            "Considering the count, in which {0} ballots counted, and the digest of the published box:").With(
            Numerals.Number(counted.Vote.Turnout.Counted)));
        yield return new Para(new Code(counted.Vote.Digest));
        yield return Article(1, new(
            "يقرر المجلس إدراج المبالغ التالية في مشروع الميزانية، كل مبلغ في بابه:",
            "Le conseil décide de proposer au budget les crédits suivants, chacun à son chapitre :",
            "The council decides that the following credits be put into the draft budget, each under its chapter:"));
        yield return Chapters(facts, projects, blanks);
        yield return new Para(Phrase.Pair(
            new("المجموع", "Total", "Total"),
            Dirhams.OfCentimes(projects.Sum(p => p.Granted))));
        GrantedProject[] departed = [.. projects.Where(p => p.Departure is not null)];
        yield return Article(2, departed.Length == 0
            ? new(
                "لا يحيد المجلس عن مقترح الفرز.",
                "Le conseil ne s'écarte pas de la proposition issue du vote.",
                "The council does not depart from the proposal.")
            : new(
                "يحيد المجلس عن مقترح الفرز في ما يلي، وللأسباب المذكورة:",
                "Le conseil s'écarte de la proposition issue du vote sur ce qui suit, pour les motifs indiqués :",
                "The council departs from the proposal in what follows, for the reasons given:"));
        if (departed.Length > 0)
        {
            yield return new Bullets([.. departed.Select(p => (IReadOnlyList<Inline>)[Departure(p, blanks)])]);
        }

        yield return Article(3, new Phrase(
            "الغلاف المالي {0}، وما لم يخصص منه {1}.",
            "L'enveloppe est de {0} ; {1} ne sont pas affectés.",
            "The envelope is {0}; of it {1} are not allocated.").With(
            Dirhams.OfCentimes(counted.Proposal.Envelope),
            Dirhams.OfCentimes(Math.Max(0, counted.Proposal.Envelope - projects.Sum(p => p.Granted)))));
        yield return new Para(blanks.Write(new(
            "نتيجة التصويت: الموافقون والرافضون والممتنعون",
            "résultat du vote : pour, contre, abstentions",
            "result of the vote: for, against, abstentions")));
        yield return new Para(blanks.Signature);
    }

    private static Para Article(int number, Phrase text) =>
        new(new Strong(_articles[number - 1]), Separators.Colon, text);

    private static Grid Chapters(DeliberationFacts facts, GrantedProject[] projects, Blanks blanks)
    {
        Dictionary<string, string> chapterOf = facts.Chapters
            .SelectMany(c => c.Projects.Select(p => (Project: p, c.Name)))
            .DistinctBy(c => c.Project, StringComparer.Ordinal)
            .ToDictionary(c => c.Project, c => c.Name, StringComparer.Ordinal);
        return Grid.Of(
            [
                new Phrase("باب الميزانية", "Chapitre du budget", "Chapter of the budget"),
                new Phrase("المشروع", "Projet", "Project"),
                new Column(new("المبلغ", "Montant", "Amount")) { IsNumeric = true },
            ],
            projects
                .Where(p => p.Granted > 0)
                .GroupBy(p => chapterOf.GetValueOrDefault(p.Project.Id))
                .OrderBy(chapter => chapter.Key is null)
                .ThenBy(chapter => chapter.Key ?? "", CodePointOrder.Instance)
                .SelectMany(chapter => Rows(chapter.Key is { } name ? Bidi.Quoted(name) : blanks.Write(new(
                    "باب الميزانية كما في ميزانية الجماعة",
                    "chapitre, tel que le budget de la commune le nomme",
                    "the chapter, as the commune's budget names it")), [.. chapter])));
    }

    private static IEnumerable<IReadOnlyList<IReadOnlyList<Inline>>> Rows(Phrase chapter, GrantedProject[] projects) =>
    [
        .. projects.Select(p => (IReadOnlyList<IReadOnlyList<Inline>>)[[chapter], [Named(p.Project)], [Dirhams.OfCentimes(p.Granted)]]),
        [
            [chapter],
            [new Strong(new Phrase("مجموع الباب", "total du chapitre", "total of the chapter"))],
            [new Strong(Dirhams.OfCentimes(projects.Sum(p => p.Granted)))],
        ],
    ];

    private static Phrase Departure(GrantedProject project, Blanks blanks)
    {
        BudgetAct act = project.Departure!;
        return new Phrase(
            "{0}: المقترح {1}، والممنوح {2}؛ السبب: {3} ({4}، {5})",
            "{0} : proposé {1}, accordé {2} ; motif : {3} ({4}, {5})",
            "{0}: proposed {1}, granted {2}; reason: {3} ({4}, {5})").With(
            Named(project.Project),
            Dirhams.OfCentimes(project.Proposed),
            Dirhams.OfCentimes(project.Granted),
            act.Reason is { } reason
                ? Bidi.Quoted(reason)
                : blanks.Write(new("أسباب الحياد", "motifs de l'écart", "reasons of the departure")),
            Bidi.Quoted(act.By),
            Numerals.Date(act.On));
    }

    private static IEnumerable<Phrase> Problems(CountedVote counted, DeliberationFacts facts, GrantedProject[] projects)
    {
        long over = projects.Sum(p => p.Granted) - counted.Proposal.Envelope;
        if (over > 0)
        {
            yield return new Phrase(
                "المبالغ الممنوحة تتجاوز الغلاف بـ {0}",
                "les montants accordés dépassent l'enveloppe de {0}",
                "the amounts granted exceed the envelope by {0}").With(Dirhams.OfCentimes(over));
        }

        if (counted.Proposal.IsUnfinished)
        {
            yield return new(
                "تعادل لم يحسم: الفرز غير مكتمل",
                "une égalité n'est pas départagée : le dépouillement est inachevé",
                "a tie is not settled: the count is not finished");
        }

        HashSet<string> known = [.. counted.Vote.Paper.Projects.Select(p => p.Id)];
        IEnumerable<string?> named = facts.Departures.Select(d => d.Project).Concat(facts.Chapters.SelectMany(c => c.Projects));
        foreach (string id in named.OfType<string>().Distinct())
        {
            if (!known.Contains(id))
            {
                yield return new Phrase(
                    "لا مشروع في الاقتراع بالرمز {0}",
                    "aucun projet du vote n'a l'identifiant {0}",
                    "no project of the vote has the identifier {0}").With(Bidi.Quoted(id));
            }
        }

        foreach (GrantedProject project in projects.Where(p => p.Departure is { Reason: null }))
        {
            yield return new Phrase("{0}: حياد دون أسباب", "{0} : écart sans motifs", "{0}: a departure without reasons").With(
                Named(project.Project));
        }
    }

    private static IEnumerable<Block> Notes(Sequence<Phrase> problems)
    {
        yield return new Heading(2, new Phrase(
            "قبل التصويت (لا يدخل في المقرر)",
            "Avant le vote (ne fait pas partie de la délibération)",
            "Before the vote (not part of the deliberation)"));
        if (problems.Count > 0)
        {
            yield return new Bullets([.. problems.Select(p => (IReadOnlyList<Inline>)[new Strong(p)])]);
        }

        yield return new Bullets(
        [
            Cites(
                new(
                    "هذا المقرر لا يمول شيئا بذاته: تصوت نفقات الميزانية بابا بابا، بعد التصويت على المداخيل",
                    "cette délibération ne finance rien par elle-même : les dépenses du budget se votent par chapitre, après les recettes",
                    "this deliberation funds nothing by itself: spending is voted chapter by chapter, after revenue"),
                BudgetLaw113.At("186", "§1"),
                BudgetLaw113.At("186", "§3")),
            Cites(
                new(
                    "يتخذ بالأغلبية المطلقة للأصوات المعبر عنها: ليس من القضايا التي تشترط لها أغلبية الأعضاء المزاولين مهامهم، ما لم يتضمن شراكة مع القطاع الخاص",
                    "elle se prend à la majorité absolue des suffrages exprimés : elle n'est pas des matières qui demandent celle des membres en exercice, sauf partenariat avec le secteur privé",
                    "it is taken by the absolute majority of the votes cast: it is not among the matters that ask that of the members in office, unless it carries a partnership with the private sector"),
                BudgetLaw113.At("43", "§1")),
            Cites(
                new(
                    "تعرض الميزانية ووثائقها على اللجنة المكلفة بالميزانية قبل افتتاح الدورة بعشرة أيام على الأقل",
                    "le budget et ses documents vont à la commission du budget dix jours au moins avant l'ouverture de la session",
                    "the budget and its documents go to the budget committee at least ten days before the session opens"),
                BudgetLaw113.At("185", "§1")),
            Cites(
                new(
                    "تعتمد الميزانية في 15 نونبر على أبعد تقدير",
                    "le budget est adopté le 15 novembre au plus tard",
                    "the budget is adopted by 15 November at the latest"),
                BudgetLaw113.At("185", "§3")),
            Cites(
                new(
                    "إذا لم تعتمد في ذلك التاريخ دعي المجلس إلى دورة استثنائية داخل خمسة عشر يوما من الاجتماع الذي رفضت فيه",
                    "s'il ne l'est pas à cette date, le conseil est convoqué en session extraordinaire dans les quinze jours de la réunion qui l'a rejeté",
                    "if it is not by that date, the council is called to an extraordinary session within fifteen days of the meeting that rejected it"),
                BudgetLaw113.At("187", "§1")),
            Cites(
                new(
                    "تعرض على التأشيرة في 20 نونبر على أبعد تقدير، ولا تنفذ قبلها",
                    "il est soumis au visa le 20 novembre au plus tard et n'est pas exécutoire avant",
                    "it is submitted for the visa by 20 November at the latest and is not enforceable before"),
                BudgetLaw113.At("189", "§1"),
                BudgetLaw113.At("118", "§1")),
            Cites(
                new(
                    "ترفق به البرمجة الممتدة على ثلاث سنوات والقوائم المحاسبية والمالية",
                    "la programmation sur trois ans et les états comptables et financiers y sont joints",
                    "the programming over three years and the accounts are attached to it"),
                BudgetLaw113.At("190", "§1")),
        ]);
        OpenQuestion visa = TimeQuestions.OutcomeVisa;
        yield return new Para(Phrase.Pair(Phrase.Same(visa.Id), visa.Text), " (", Cited.Of(visa.Cites), ")");
        yield return new Para(Phrase.Join(Separators.Semicolon, [visa.Reason.Capital(), _ask]));
    }

    private static IReadOnlyList<Inline> Cites(Phrase says, params IReadOnlyList<Citation> cites) =>
        [says.Capital(), " (", Cited.Of(cites), ")"];

    private static Phrase Named(Project project) => project.Name.Length == 0
        ? Bidi.Quoted(project.Id)
        : new Phrase("{0} «{1}»", "{0} « {1} »", "{0} “{1}”").With(Bidi.Quoted(project.Id), Bidi.Quoted(project.Name));
}
