using Tadafor.Domain.Budgets;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Parity;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Budgets;

/// <summary>What the account to the citizens draws: money of groups, turnout of channels, promises and what became of them.</summary>
internal static class BudgetPictures
{
    private const int RowHeight = 42, BarDown = 21, BarHeight = 12;

    private static readonly Phrase _moneyKey = new(
        "الشريط الباهت: الغلاف، أو المقترح حيث لا غلاف؛ الأزرق: المسجل بالميزانية؛ الأخضر: المصروف",
        "Barre pâle : l'enveloppe, ou ce qui est proposé ; bleue : inscrit au budget ; verte : dépensé",
        "Pale bar: the envelope, or what is proposed; blue: entered in the budget; green: spent");

    private static readonly Phrase _money = new(
        "{0}: المقترح {1}، المسجل {2}، المصروف {3}",
        "{0} : proposé {1}, inscrit {2}, dépensé {3}",
        "{0}: proposed {1}, entered {2}, spent {3}");

    private static readonly Phrase _envelope = new("{0}، الغلاف {1}", "{0}, enveloppe {1}", "{0}, envelope {1}");

    private static readonly Phrase _turnoutKey = new(
        "البنفسجي: النساء؛ الأزرق: الرجال؛ الباهت: من لم يبين الملف جنسه",
        "Violet : femmes ; bleu : hommes ; pâle : non précisé",
        "Violet: women; blue: men; pale: not told apart");

    private static readonly Phrase _promised = new("موعود به في {0}", "promis pour le {0}", "promised for {0}");

    private static readonly Phrase _became = new("{0} في {1}", "{0} le {1}", "{0} on {1}");

    /// <summary>A bar for each group, all on one scale; nothing where there is no money.</summary>
    public static IEnumerable<Picture> Money(IEnumerable<(Phrase Name, BudgetGroup Group)> groups)
    {
        (Phrase Name, BudgetGroup Group)[] all = [.. groups];
        long most = all.Select(g => Math.Max(Whole(g.Group), Math.Max(g.Group.Entered, g.Group.Spent))).DefaultIfEmpty(0).Max();
        if (most <= 0)
        {
            yield break;
        }

        yield return new(
            _moneyKey,
            Phrase.Join(Separators.Semicolon, all.Select(g => Words(g.Name, g.Group))),
            RowHeight * all.Length,
            [.. all.SelectMany((g, i) => Row(g.Name, g.Group, most, i * RowHeight))]);
    }

    /// <summary>A bar for each channel, as long as its voters are many.</summary>
    public static IEnumerable<Picture> Turnout(IEnumerable<(Phrase Channel, Headcount Voters)> channels)
    {
        (Phrase Channel, Headcount Voters)[] all = [.. channels];
        int most = all.Select(c => c.Voters.Total).DefaultIfEmpty(0).Max();
        if (most <= 0)
        {
            yield break;
        }

        yield return new(
            _turnoutKey,
            Phrase.Join(Separators.Semicolon, all.Select(c => ParityWords.Counted(c.Channel, c.Voters))),
            RowHeight * all.Length,
            [.. all.SelectMany((c, i) => Row(c.Channel, c.Voters, most, i * RowHeight))]);
    }

    /// <summary>A line of time for each project that has a promised day or has ended.</summary>
    public static IEnumerable<Picture> Promises(BudgetReport report) => TimePicture.Of(
        report.Answer.On,
        report.Answer.Accounts.Select(account => new TimeLane(BudgetCycleText.Named(account.Project), [.. Marks(report, account)])))
        is { } picture && report.Answer.Accounts.Count > 0 ? [picture] : [];

    private static IEnumerable<TimeMark> Marks(BudgetReport report, BudgetAccount account)
    {
        if (account.DueOn is { } due)
        {
            yield return TimeMark.At(
                report.Overdue.Contains(account) ? TimeMarkKind.Late : TimeMarkKind.Due,
                due,
                _promised.With(Numerals.Date(due)));
        }

        if (account.EndedOn is { } ended)
        {
            yield return TimeMark.At(
                account.Progress == ProjectProgress.Abandoned || report.DaysAfterPromise(account) > 0
                    ? TimeMarkKind.Late
                    : TimeMarkKind.Done,
                ended,
                _became.With(account.Progress.Text(), Numerals.Date(ended)));
        }
    }

    private static long Whole(BudgetGroup group) => group.Envelope ?? group.Proposed;

    private static Phrase Words(Phrase name, BudgetGroup group)
    {
        Phrase money = _money.With(
            name,
            Dirhams.OfCentimes(group.Proposed),
            Dirhams.OfCentimes(group.Entered),
            Dirhams.OfCentimes(group.Spent));
        return group.Envelope is { } envelope ? _envelope.With(money, Dirhams.OfCentimes(envelope)) : money;
    }

    private static IEnumerable<Shape> Row(Phrase name, BudgetGroup group, long most, int top) =>
    [
        new Caption(ShortLabel.Of(name), 0, top + 16),
        new Filled("open", 0, top + BarDown, PictureScale.PerCent(Whole(group), most), BarHeight),
        new Filled("planned", 0, top + BarDown + 2, PictureScale.PerCent(group.Entered, most), BarHeight - 4),
        new Filled("lasting", 0, top + BarDown + 4, PictureScale.PerCent(group.Spent, most), BarHeight - 8),
    ];

    private static IEnumerable<Shape> Row(Phrase channel, Headcount voters, int most, int top)
    {
        decimal women = PictureScale.PerCent(
            voters.Women,
            most), unknown = Math.Min(100 - women, PictureScale.PerCent(voters.Unknown, most));
        decimal men = Math.Min(100 - women - unknown, PictureScale.PerCent(voters.Men, most));
        yield return new Caption(ShortLabel.Of(ParityWords.Counted(channel, voters)), 0, top + 16);
        yield return new Filled("women", 0, top + BarDown, women, BarHeight);
        yield return new Filled("unknown", women, top + BarDown, unknown, BarHeight);
        yield return new Filled("men", women + unknown, top + BarDown, men, BarHeight);
    }
}
