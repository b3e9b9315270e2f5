using System.Globalization;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Budgets;

/// <summary>
/// The account of a participatory budget to the citizens, in words: a text, Markdown, or a page that needs nothing beside itself.
/// </summary>
public static class BudgetReportText
{
    private static readonly Phrase _title = new(
        "حصيلة الميزانية التشاركية لسنة {0}",
        "Bilan du budget participatif {0}",
        "Account of the participatory budget {0}");

    private static readonly Phrase _asOf = new("إلى غاية {0}: {1}", "au {0} : {1}", "on {0}: {1}");

    private static readonly Phrase _proposalOnly = new(
        "نتيجة التصويت مقترح: لا يمول أي مشروع قبل تصويت المجلس على الميزانية والتأشير عليها. ينقص في الملف: {0}.",
        "Le résultat du vote est une proposition : rien n'est financé avant le vote du budget par le conseil et son visa. Manque au dossier : {0}.",
        "The outcome of the vote is a proposal: nothing is funded before the council votes the budget and it has its visa. Missing on file: {0}.");

    private static readonly Phrase _money = new("المال", "L'argent", "The money");

    private static readonly Phrase _byDistrict = new("حسب الأحياء", "Par quartier", "By district");

    private static readonly Phrase _byCategory = new("حسب الأصناف", "Par catégorie", "By category");

    private static readonly Phrase _turnout = new("المشاركة", "La participation", "Turnout");

    private static readonly Phrase _promised = new("ما وعد به وما أنجز", "Promis et fait", "Promised and done");

    private static readonly Phrase _envelope = new("الغلاف", "Enveloppe", "Envelope");

    private static readonly Phrase _projects = new("المشاريع", "Projets", "Projects");

    private static readonly Phrase _proposed = new("المقترح", "Proposé", "Proposed");

    private static readonly Phrase _entered = new("المسجل بالميزانية", "Inscrit au budget", "Entered in the budget");

    private static readonly Phrase _spent = new("المصروف", "Dépensé", "Spent");

    private static readonly Phrase _returned = new("المرجع", "Rendu", "Given back");

    private static readonly Phrase _unspent = new("ما لم يصرف", "Non dépensé", "Unspent");

    private static readonly Phrase _notEntered = new(
        "من الغلاف دون اعتماد في الملف",
        "De l'enveloppe, sans crédit au dossier",
        "Of the envelope, no credit on file");

    private static readonly Phrase _district = new("الحي", "Quartier", "District");

    private static readonly Phrase _category = new("الصنف", "Catégorie", "Category");

    private static readonly Phrase _wholeCommune = new("الجماعة كلها", "toute la commune", "the whole commune");

    private static readonly Phrase _noCategory = new("دون صنف", "sans catégorie", "no category");

    private static readonly Phrase _channel = new("القناة", "Canal", "Channel");

    private static readonly Phrase _voters = new("المصوتون", "Votants", "Voters");

    private static readonly Phrase _women = new("منهم نساء", "dont femmes", "women among them");

    private static readonly Phrase _share = new("حصة النساء", "part des femmes", "share of women");

    private static readonly Phrase _all = new("المجموع", "Total", "Total");

    private static readonly Phrase _ofEntitled = new(
        "من أصل {0} ممن لهم حق التصويت: {1}",
        "sur {0} personnes pouvant voter : {1}",
        "of {0} people who could vote: {1}");

    private static readonly Phrase _paper = new("ورقية", "papier", "paper");

    private static readonly Phrase _digital = new("رقمية", "numérique", "digital");

    private static readonly Phrase _noTurnout = new(
        "لم يغلق التصويت بعد، أو لا يبين الملف عدد المصوتين.",
        "Le vote n'est pas clos, ou le fichier ne donne pas le nombre de votants.",
        "The vote is not closed, or the file does not give the number of voters.");

    private static readonly Phrase _unknownSex = new(
        "من لم يبين الملف جنسه لا يفترض امرأة ولا رجلا: فعدد النساء وحصتهن مجال.",
        "Qui n'est dit ni femme ni homme n'est supposé ni l'un ni l'autre : nombre et part des femmes sont alors un intervalle.",
        "Who is said to be neither a woman nor a man is assumed to be neither: number and share of women are then a range.");

    private static readonly Phrase _due = new("موعود به في", "promis pour le", "promised for");

    private static readonly Phrase _ended = new("انتهى في", "terminé le", "ended on");

    private static readonly Phrase _against = new("مقارنة بالوعد الأول", "par rapport à la première promesse", "against the first promise");

    private static readonly Phrase _late = new("{0} بعده", "{0} après", "{0} after");

    private static readonly Phrase _early = new("{0} قبله", "{0} avant", "{0} before");

    private static readonly Phrase _onTime = new("في يومه", "le jour dit", "on the day");

    private static readonly Phrase _estimate = new("التقدير", "estimation", "estimate");

    private static readonly Phrase _departure = new(
        "عدول المجلس عن المقترح",
        "écart du conseil par rapport à la proposition",
        "departure of the council from the proposal");

    private static readonly Phrase _reason = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    private static readonly Phrase _delay = new("تأخر", "retard", "delay");

    private static readonly Phrase _until = new("إلى {0} ({1})", "jusqu'au {0} ({1})", "until {0} ({1})");

    private static readonly Phrase _abandoned = new("سبب التخلي عنه", "motif de l'abandon", "why it was given up");

    private static readonly Phrase _milestone = new("مرحلة", "étape", "milestone");

    private static readonly Phrase _overdue = new(
        "مضى الموعد ولم ينجز",
        "échéance passée, non achevé",
        "past its day, not completed");

    private static readonly Phrase _everyCentime = new(
        "كل سنتيم محسوب: الغلاف هو ما صرف وما أرجع وما لم يصرف وما ليس له اعتماد في الملف.",
        "Chaque centime est compté : l'enveloppe est ce qui est dépensé, rendu, non dépensé ou sans crédit au dossier.",
        "Every centime is accounted for: the envelope is what was spent, given back, left unspent, or has no credit on file.");

    /// <summary>A report as text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <param name="style">Plain or Markdown.</param>
    public static string Of(BudgetReport report, Language language, TextStyle style = TextStyle.Plain)
    {
        ArgumentNullException.ThrowIfNull(report);
        Region[] blocks = [.. Regions(report)];
        return style switch
        {
            TextStyle.Plain => PlainTextWriter.Write(blocks, language),
            TextStyle.Markdown => MarkdownWriter.Write(blocks, language),
        };
    }

    /// <summary>A report as an HTML page that needs nothing beside itself and runs nothing.</summary>
    public static string ToHtml(BudgetReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new SectionedPage(Title(report), [.. Regions(report)]).In(language);
    }

    private static Phrase Title(BudgetReport report) =>
        _title.With(Phrase.Same(report.Answer.File.BudgetYear.ToString(CultureInfo.InvariantCulture)));

    // Texts show the same without its pictures.
    private static IEnumerable<Region> Regions(BudgetReport report)
    {
        BudgetCycleAnswer answer = report.Answer;
        yield return new(null, [.. Head(report)]);
        yield return new("money",
        [
            new Heading(2, _money),
            new Facts(Money(answer.Total)),
            new Para(_everyCentime) { Tone = Tone.Note },
        ]);
        yield return new("districts",
        [
            new Heading(2, _byDistrict),
            .. BudgetPictures.Money(report.Districts.Select(g => (Named(_wholeCommune, g), g))),
            Groups(_district, _wholeCommune, report.Districts),
        ]);
        yield return new("categories",
        [
            new Heading(2, _byCategory),
            .. BudgetPictures.Money(report.Categories.Select(g => (Named(_noCategory, g), g))),
            Groups(_category, _noCategory, report.Categories),
        ]);
        yield return new("turnout",
        [
            new Heading(2, _turnout),
            .. BudgetPictures.Turnout(report.Turnout.Select(t => (Channel(t.Channel), t.Headcount))),
            .. Turnout(report),
        ]);
        yield return new("promised",
        [
            new Heading(2, _promised),
            .. BudgetPictures.Promises(report),
            .. answer.Accounts.Select(account =>
                new Entry("•", [BudgetCycleText.Named(account.Project)], [.. Details(report, account)])),
        ]);
    }

    private static IEnumerable<Block> Head(BudgetReport report)
    {
        BudgetCycleAnswer answer = report.Answer;
        yield return new Heading(1, Title(report));
        yield return new Para(new Name(answer.File.Reference));
        yield return new Para(_asOf.With(Numerals.Date(answer.On), answer.Stage.Text())) { Tone = Tone.Lead };
        if (answer.IsFunded != Truth.Yes)
        {
            yield return new Para(_proposalOnly.With(Phrase.Join(
                Separators.Semicolon,
                answer.Funding.Where(s => s.Done != Truth.Yes).Select(s => _reason.With(s.Text, s.Cites[0].Text)))))
            { Tone = Tone.Open };
        }
    }

    private static Phrase Named(Phrase none, BudgetGroup group) => group.Name is { } name ? Bidi.Quoted(name) : none;

    private static (Phrase, Phrase)[] Money(EnvelopeAccount total) =>
    [
        (_envelope, Dirhams.OfCentimes(total.Envelope)),
        (_proposed, Dirhams.OfCentimes(total.Proposed)),
        (_entered, Dirhams.OfCentimes(total.Entered)),
        (_spent, Dirhams.OfCentimes(total.Spent)),
        (_returned, Dirhams.OfCentimes(total.Returned)),
        (_unspent, Dirhams.OfCentimes(total.Unspent)),
        .. total.NotEntered >= 0 ? [(_notEntered, Dirhams.OfCentimes(total.NotEntered))] : Array.Empty<(Phrase, Phrase)>(),
    ];

    private static Grid Groups(Phrase what, Phrase none, IEnumerable<BudgetGroup> groups)
    {
        BudgetGroup[] all = [.. groups];
        bool shares = all.Any(g => g.Envelope is not null);
        return Grid.Of(
            [
                what,
                .. shares ? [Numeric(_envelope)] : Array.Empty<Column>(),
                Numeric(_projects), Numeric(_proposed), Numeric(_entered), Numeric(_spent), Numeric(_returned), Numeric(_unspent),
            ],
            all.Select(g => (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                [g.Name is { } name ? new Name(name) : none],
                .. shares
                    ? (IReadOnlyList<IReadOnlyList<Inline>>)[[g.Envelope is { } share ? Dirhams.OfCentimes(share) : "—"]]
                    : [],
                [Numerals.Number(g.Projects)],
                [Dirhams.OfCentimes(g.Proposed)],
                [Dirhams.OfCentimes(g.Entered)],
                [Dirhams.OfCentimes(g.Spent)],
                [Dirhams.OfCentimes(g.Returned)],
                [Dirhams.OfCentimes(g.Unspent)],
            ]));
    }

    private static Column Numeric(Phrase heading) => new(heading) { IsNumeric = true };

    private static IEnumerable<Block> Turnout(BudgetReport report)
    {
        if (report.Turnout.Count == 0)
        {
            yield return new Para(_noTurnout) { Tone = Tone.Open };
            yield break;
        }

        yield return Grid.Of(
            [_channel, Numeric(_voters), Numeric(_women), Numeric(_share)],
            report.Turnout
                .Select(t => (Channel(t.Channel), t.Headcount))
                .Append((_all, report.Voters))
                .Select(row => (IReadOnlyList<IReadOnlyList<Inline>>)
                [
                    [row.Item1],
                    [Numerals.Number(row.Item2.Total)],
                    [row.Item2.Of(Domain.Parity.Sex.Woman).Text],
                    [Share(row.Item2.Of(Domain.Parity.Sex.Woman), row.Item2.Total)],
                ]));
        if (report.Entitled is { } entitled and > 0)
        {
            yield return new Para(_ofEntitled.With(
                Numerals.Number(entitled),
                Share(CountRange.Exactly(report.Voters.Total), entitled)));
        }

        if (report.Voters.Unknown > 0)
        {
            yield return new Para(_unknownSex) { Tone = Tone.Note };
        }
    }

    private static IEnumerable<Detail> Details(BudgetReport report, BudgetAccount account)
    {
        yield return new(null, account.Progress.Text());
        if (account.Proposed > 0)
        {
            yield return new(_estimate, Dirhams.OfCentimes(account.Proposed));
        }

        if (account.Granted is { } granted)
        {
            yield return new(_departure, _reason.With(Dirhams.OfCentimes(granted), Bidi.Quoted(account.DepartureReason ?? "")));
        }

        if (account.Entered > 0)
        {
            yield return new(_entered, Dirhams.OfCentimes(account.Entered));
            yield return new(_spent, Dirhams.OfCentimes(account.Spent));
            yield return new(_returned, Dirhams.OfCentimes(account.Returned));
            yield return new(_unspent, Dirhams.OfCentimes(account.Unspent));
        }

        if (account.DueOn is { } due)
        {
            yield return new(_due, report.Overdue.Contains(account)
                ? _reason.With(Numerals.Date(due), _overdue)
                : Numerals.Date(due));
        }

        if (account.EndedOn is { } ended)
        {
            yield return new(_ended, Numerals.Date(ended));
        }

        if (report.DaysAfterPromise(account) is { } days)
        {
            yield return new(_against, days == 0 ? _onTime
                : (days > 0 ? _late : _early).With(Domain.Time.TimeNouns.Days.Of(int.Abs(days))));
        }

        foreach (string milestone in account.Milestones)
        {
            yield return new(_milestone, Bidi.Quoted(milestone));
        }

        foreach (ProjectDelay delay in account.Delays)
        {
            yield return new(_delay, delay.Until is { } until
                ? _until.With(Numerals.Date(until), Bidi.Quoted(delay.Reason))
                : Bidi.Quoted(delay.Reason));
        }

        if (account.AbandonReason is { } reason)
        {
            yield return new(_abandoned, Bidi.Quoted(reason));
        }
    }

    private static Phrase Channel(string channel) => channel switch
    {
        "paper" => _paper,
        "digital" => _digital,
        _ => Bidi.Quoted(channel),
    };

    // In whole per cent with one decimal, rounded down below and up above, so that the true share lies between.
    private static Phrase Share(CountRange part, int whole)
    {
        if (whole == 0)
        {
            return Phrase.Same("—");
        }

        long least = part.AtLeast * 1000 / whole, most = ((part.AtMost ?? whole) * 1000 + whole - 1) / whole;
        return part.IsExact
            ? part.AtLeast * 1000 % whole == 0
                ? PerCent(least)
                : new Phrase("≈ {0}", "≈ {0}", "≈ {0}").With(PerCent(((2 * part.AtLeast * 1000) + whole) / (2 * whole)))
            : new Phrase("بين {0} و{1}", "entre {0} et {1}", "between {0} and {1}").With(PerCent(least), PerCent(most));
    }

    private static Phrase PerCent(long thousandths)
    {
        Phrase whole = Numerals.Number(thousandths / 10), tenth = Numerals.Number(thousandths % 10);
        return thousandths % 10 == 0
            ? new Phrase("{0} %", "{0} %", "{0}%").With(whole)
            : new Phrase("{0},{1} %", "{0},{1} %", "{0}.{1}%").With(whole, tenth);
    }
}
