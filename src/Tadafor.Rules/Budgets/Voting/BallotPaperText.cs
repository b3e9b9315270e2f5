using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Budgets.Voting;

/// <summary>
/// A ballot paper to print: how it is filled in, what makes it not valid, and the projects by district. It holds no place for a name, a
/// number or a token.
/// </summary>
public static class BallotPaperText
{
    private static readonly Phrase _title = new("ورقة تصويت: {0}", "Bulletin de vote : {0}", "Ballot paper: {0}");
    private static readonly Phrase _how = new("كيف تملأ الورقة", "Comment remplir le bulletin", "How to fill it in");
    private static readonly Phrase _place = new("المكان", "Lieu", "Place");
    private static readonly Phrase _days = new("أيام التصويت", "Jours du vote", "Days of voting");
    private static readonly Phrase _envelope = new("الغلاف المالي", "Enveloppe", "Envelope");
    private static readonly Phrase _wholeCommune = new("الجماعة كلها", "Toute la commune", "The whole commune");
    private static readonly Phrase _within = new("{0}: {1}", "{0} : {1}", "{0}: {1}");

    private static readonly Phrase _atLeast = new("على الأقل {0}", "au moins {0}", "at least {0}");
    private static readonly Phrase _atMost = new("على الأكثر {0}", "au plus {0}", "at most {0}");
    private static readonly Phrase _number = new("عدد المشاريع", "nombre de projets", "number of projects");
    private static readonly Phrase _cost = new("كلفة المشاريع المختارة", "coût des projets choisis", "cost of the projects chosen");
    private static readonly Phrase _points = new("نقط كل مشروع", "points d'un projet", "points of a project");
    private static readonly Phrase _sum = new("مجموع النقط", "somme des points", "sum of the points");

    private static readonly Phrase _digests = new(
        "أعدت هذه الورقة من القواعد واللائحة المنشورتين، ولكل منهما بصمة",
        "Ce bulletin est fait des règles et de la liste publiées, chacune a son empreinte",
        "This paper is made from the published rules and list, each with its digest");

    private static readonly Phrase _rulesDigest = new("بصمة القواعد", "empreinte des règles", "digest of the rules");
    private static readonly Phrase _listDigest = new("بصمة اللائحة", "empreinte de la liste", "digest of the list");

    private static readonly Phrase _secret = new(
        "لا تكتبوا على الورقة اسما ولا رقما ولا أي علامة أخرى.",
        "N'écrivez sur le bulletin ni nom, ni numéro, ni autre signe.",
        "Write no name, no number and no other mark on the paper.");

    /// <summary>A paper as text.</summary>
    /// <param name="paper">The paper; its money is in centimes.</param>
    /// <param name="rules">The local rules it was made from: the money of its districts.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">Plain or Markdown.</param>
    /// <exception cref="ArgumentException">The money of the paper is not in centimes.</exception>
    public static string Of(BallotPaper paper, BudgetRules rules, Language language, TextStyle style = TextStyle.Plain)
    {
        Block[] blocks = [.. Sections(paper, rules).SelectMany(s => s.Of)];
        return style switch
        {
            TextStyle.Plain => PlainTextWriter.Write(blocks, language),
            TextStyle.Markdown => MarkdownWriter.Write(blocks, language),
        };
    }

    /// <summary>A paper as an HTML page to print, which needs nothing beside itself and runs nothing.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <inheritdoc cref="Of" path="/exception"/>
    public static string ToHtml(BallotPaper paper, BudgetRules rules, Language language) =>
        new SectionedPage(Title(paper), [.. Sections(paper, rules)]).In(language);

    private static Phrase Title(BallotPaper paper) =>
        _title.With(Bidi.Quoted(paper.Identity.Title.Length > 0 ? paper.Identity.Title : paper.Reference));

    private static IEnumerable<Region> Sections(BallotPaper paper, BudgetRules rules)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(rules);
        if (paper.Decimals != 2)
        {
            throw new ArgumentException("A ballot paper is printed in centimes.", nameof(paper));
        }

        return [new(null, [.. Head(paper)]), new(null, [.. Filling(paper.Rules)]), .. Districts(paper, rules), new(null, [.. Foot(paper)])];
    }

    private static IEnumerable<Block> Head(BallotPaper paper)
    {
        yield return new Heading(1, Title(paper));
        yield return new Facts(
        [
            .. paper.Identity.Place.Length > 0 ? [(_place, Bidi.Quoted(paper.Identity.Place))] : Array.Empty<(Phrase, Phrase)>(),
            .. paper is { Opens: { } opens, Closes: { } closes }
                ? [(_days, FileWords.Days.With(Numerals.Date(opens), Numerals.Date(closes)))]
                : Array.Empty<(Phrase, Phrase)>(),
            (_envelope, Dirhams.OfCentimes(paper.Envelope)),
        ]);
    }

    private static IEnumerable<Block> Filling(VotingRules rules)
    {
        yield return new Heading(2, _how);
        yield return new Bullets([.. Instructions(rules).Select(i => (IReadOnlyList<Inline>)[i])]);
        yield return new Para(new Strong(_secret));
    }

    private static IEnumerable<Phrase> Instructions(VotingRules rules)
    {
        yield return Marking(rules.VoteType);
        BallotLimits limits = rules.Limits;
        Phrase[] stated =
        [
            .. Limit(_number, limits.MinLength, limits.MaxLength, n => Numerals.Number(n)),
            .. Limit(_cost, limits.MinCost, limits.MaxCost, Dirhams.OfCentimes),
            .. Limit(_points, limits.MinPoints, limits.MaxPoints, Numerals.Number),
            .. Limit(_sum, limits.MinSumPoints, limits.MaxSumPoints, Numerals.Number),
        ];
        foreach (Phrase limit in stated)
        {
            yield return limit.Capital();
        }

        if (stated.Length > 0)
        {
            yield return rules.OverLimit == OverLimit.Exclude
                ? new(
                    "الورقة التي لا تحترم هذه الحدود لا تحتسب.",
                    "Un bulletin hors de ces limites ne compte pas.",
                    "A ballot outside these limits does not count.")
                : new(
                    "الورقة التي تتجاوز حدا أقصى تحتسب كما هي، والتي لا تبلغ حدا أدنى لا تحتسب.",
                    "Un bulletin au-dessus d'un maximum compte tel quel ; au-dessous d'un minimum, il ne compte pas.",
                    "A ballot above a maximum counts as it is; below a minimum it does not count.");
        }

        yield return rules.RepeatedChoice == RepeatedChoice.Refuse
            ? new(
                "الورقة التي تذكر مشروعا مرتين لا تحتسب.",
                "Un bulletin qui nomme deux fois un projet ne compte pas.",
                "A ballot that names a project twice does not count.")
            : new(
                "المشروع المذكور مرتين يحتسب مرة واحدة.",
                "Un projet nommé deux fois compte une fois.",
                "A project named twice counts once.");
        foreach (Phrase channel in Channels(rules))
        {
            yield return channel;
        }
    }

    private static IEnumerable<Phrase> Channels(VotingRules rules)
    {
        if (rules.Channels.Count == 2)
        {
            yield return rules.Counted switch
            {
                CountedBallot.Paper => new(
                    "من صوت على الورق وعلى المنصة احتسبت ورقته.",
                    "De qui vote sur papier et sur la plateforme, le papier compte.",
                    "Of whoever votes on paper and on the platform, the paper counts."),
                CountedBallot.Digital => new(
                    "من صوت على الورق وعلى المنصة احتسب تصويته على المنصة.",
                    "De qui vote sur papier et sur la plateforme, le vote sur la plateforme compte.",
                    "Of whoever votes on paper and on the platform, the ballot on the platform counts."),
                CountedBallot.First => new(
                    "من صوت على الورق وعلى المنصة احتسب تصويته الأول؛ وفي اليوم نفسه لا يحتسب أي منهما.",
                    "De qui vote sur papier et sur la plateforme, le premier vote compte ; le même jour, aucun des deux.",
                    "Of whoever votes on paper and on the platform, the earlier counts; on the same day, neither."),
                CountedBallot.Last => new(
                    "من صوت على الورق وعلى المنصة احتسب تصويته الأخير؛ وفي اليوم نفسه لا يحتسب أي منهما.",
                    "De qui vote sur papier et sur la plateforme, le dernier vote compte ; le même jour, aucun des deux.",
                    "Of whoever votes on paper and on the platform, the later counts; on the same day, neither."),
                CountedBallot.Neither => new(
                    "من صوت على الورق وعلى المنصة لم يحتسب أي من تصويتيه.",
                    "De qui vote sur papier et sur la plateforme, aucun des deux votes ne compte.",
                    "Of whoever votes on paper and on the platform, neither counts."),
            };
        }

        if (rules.Channels.Contains(VotingChannel.Digital))
        {
            yield return rules.DigitalIsReplaceable
                ? new(
                    "يمكن تغيير التصويت على المنصة إلى حين الإغلاق: يحتسب الأخير.",
                    "Le vote sur la plateforme peut être remplacé jusqu'à la clôture : le dernier compte.",
                    "A ballot on the platform can be replaced until closing: the last counts.")
                : new(
                    "لا يمكن تغيير التصويت على المنصة: يحتسب الأول.",
                    "Le vote sur la plateforme ne se remplace pas : le premier compte.",
                    "A ballot on the platform cannot be replaced: the first counts.");
        }
    }

    private static Phrase Marking(VoteType type) => type switch
    {
        VoteType.Approval => new(
            "ضعوا علامة في خانة كل مشروع تؤيدونه.",
            "Cochez la case de chaque projet que vous soutenez.",
            "Mark the box of each project you support."),
        VoteType.ChooseOne => new(
            "ضعوا علامة في خانة مشروع واحد لا غير.",
            "Cochez la case d'un seul projet.",
            "Mark the box of one project only."),
        VoteType.Ordinal => new(
            "اكتبوا 1 في خانة المشروع المفضل لديكم، و2 في خانة الذي يليه، وهكذا.",
            "Écrivez 1 dans la case du projet que vous préférez, 2 dans celle du suivant, et ainsi de suite.",
            "Write 1 in the box of the project you prefer, 2 in that of the next, and so on."),
        VoteType.Cumulative => new(
            "وزعوا نقطكم: اكتبوا في خانة كل مشروع تختارونه عدد النقط التي تمنحونه.",
            "Répartissez vos points : écrivez dans la case de chaque projet choisi les points que vous lui donnez.",
            "Spread your points: write in the box of each project you choose the points you give it."),
        VoteType.Scoring => new(
            "اكتبوا في خانة كل مشروع تختارونه النقطة التي تمنحونه.",
            "Écrivez dans la case de chaque projet choisi la note que vous lui donnez.",
            "Write in the box of each project you choose the score you give it."),
    };

    private static IEnumerable<Phrase> Limit<T>(Phrase what, T? least, T? most, Func<T, Phrase> shown)
        where T : struct
    {
        Phrase[] bounds =
        [
            .. least is { } low ? [_atLeast.With(shown(low))] : Array.Empty<Phrase>(),
            .. most is { } high ? [_atMost.With(shown(high))] : Array.Empty<Phrase>(),
        ];
        return bounds.Length == 0 ? [] : [_within.With(what, Phrase.Join(Separators.Semicolon, bounds))];
    }

    // The districts in the order in which the list names them, projects of the whole commune last.
    private static IEnumerable<Region> Districts(BallotPaper paper, BudgetRules rules) => paper.Projects
        .GroupBy(p => p.District)
        .OrderBy(g => g.Key is null)
        .Select(g => new Region(null, [new Heading(2, Name(g.Key, rules)), Table(g, paper.Rules.VoteType)]));

    private static Phrase Name(string? district, BudgetRules rules) =>
        district is null ? _wholeCommune
        : rules.Districts?.Envelopes.FirstOrDefault(e => e.District == district) is { } pot
            ? Phrase.Pair(Bidi.Quoted(district), Dirhams.OfCentimes(pot.Amount))
            : Bidi.Quoted(district);

    private static Grid Table(IEnumerable<Project> projects, VoteType type)
    {
        Phrase box = Phrase.Same(type is VoteType.Approval or VoteType.ChooseOne ? "☐" : "____");
        return Grid.Of(
            [
                new Phrase("خانتكم", "Votre case", "Your box"),
                new Phrase("الرقم", "N°", "No."),
                new Column(new("المشروع", "Projet", "Project")) { IsWide = true },
                new Column(new("الكلفة", "Coût", "Cost")) { IsNumeric = true },
            ],
            projects.Select(p => (IReadOnlyList<IReadOnlyList<Inline>>)
                [[box], [Bidi.Quoted(p.Id)], [p.Name.Length > 0 ? Bidi.Quoted(p.Name) : Bidi.Quoted(p.Id)], [Dirhams.OfCentimes(p.Cost)]]));
    }

    private static IEnumerable<Block> Foot(BallotPaper paper)
    {
        (Phrase Label, string? Digest)[] digests = [(_rulesDigest, paper.RulesDigest), (_listDigest, paper.ListDigest)];
        if (digests.Any(d => d.Digest is not null))
        {
            yield return new Para(_digests) { Tone = Tone.Note };
            yield return new Bullets(
            [
                .. digests.Where(d => d.Digest is not null)
                    .Select(d => (IReadOnlyList<Inline>)[d.Label, Separators.Colon, new Code(d.Digest!)]),
            ]);
        }
    }
}
