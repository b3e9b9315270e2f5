using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Shares;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Reports.Words;

/// <summary>Why a project was not funded, as a sentence.</summary>
internal static class ObstacleWords
{
    /// <summary>
    /// Why a project was not funded, in the method's own terms: under Equal Shares what its supporters lacked, and only then what a
    /// completion had left.
    /// </summary>
    public static Phrase Sentence(UnfundedAccount account, Titles titles, Figures figures) => account switch
    {
        { Shares: { Missing: > 0 } shares, Obstacle: SupportersMoneyTooSmall or EnvelopeTooSmall or CountEnded } => Joined(
            Shares(shares, account.Project, figures),
            When(shares),
            account.Obstacle is EnvelopeTooSmall spent ? Spent(spent, figures) : null),
        _ => Sentence(account.Obstacle, account.Project, titles, figures),
    };

    private static Phrase Shares(SupportersShares shares, Project project, Figures figures) => (shares.Supporters == 1
        ? new Phrase(
            "بقي لمؤيده الوحيد من حصته {1}، وتكلفته {2}، فينقصه {3}.",
            "Il restait {1} à son seul soutien ; le projet coûte {2} : il manquait {3}.",
            "Its only supporter had {1} left; the project costs {2}: {3} short.")
        : new Phrase(
            "بقي لمؤيديه معا من حصصهم {1}، وعددهم {4}، وتكلفته {2}، فينقصهم {3}.",
            "Il restait {1} de leurs parts à ses {0} ensemble ; le projet coûte {2} : il manquait {3}.",
            "Its {0} together had {1} left of their shares; the project costs {2}: {3} short."))
        .With(
            Counted.Supporters.Of(shares.Supporters),
            figures.Money(shares.Left),
            figures.Money(project.Cost),
            figures.Money(shares.Missing),
            Numerals.Number(shares.Supporters));

    private static Phrase When(SupportersShares shares) => shares.LostInRound is { } round
        ? new Phrase(
            "كانوا يقدرون على أدائه إلى أن دفع بعضهم لمشروع آخر في الجولة {0}.",
            "Jusqu'au tour {0}, où certains ont payé pour un autre projet, ils auraient pu le payer.",
            "They could have paid for it until round {0}, when some of them paid for another project.").With(Numerals.Number(round))
        : new(
            "ولم تكن حصصهم كاملة لتكفيه من البداية.",
            "Même leurs parts entières n'y auraient pas suffi.",
            "Even their whole shares would not have sufficed.");

    private static Phrase Spent(EnvelopeTooSmall rest, Figures figures) => new Phrase(
        "وحين صُرف ما بقي حسب الأصوات لم يسعه: كان الباقي عند دوره {0}.",
        "Quand le reste a été dépensé selon les voix, il ne tenait plus : il restait {0} à son tour.",
        "When the rest was spent by votes it did not fit: {0} was left at its turn.").With(figures.Money(rest.Remaining));

    private static Phrase Joined(params Phrase?[] sentences) =>
        Phrase.For(language => string.Join(' ', sentences.OfType<Phrase>().Select(s => s.In(language))));

    public static Phrase Sentence(Obstacle obstacle, Project project, Titles titles, Figures figures) => obstacle switch
    {
        EnvelopeTooSmall it => new Phrase(
            "لم تسعه بقية الغلاف: بقي {0} وتكلفته {1}.",
            "Le reste de l'enveloppe ne suffisait pas : il restait {0} et le projet coûte {1}.",
            "What was left of the envelope did not suffice: {0} was left and the project costs {1}.").With(
                figures.Money(it.Remaining),
                figures.Money(project.Cost)),
        SupportersMoneyTooSmall it => new Phrase(
            "لم يكف ما بقي لمؤيديه من حصصهم: معهم جميعا {0} وتكلفته {1}.",
            "Ce qui restait à ses soutiens ne suffisait pas : ils avaient ensemble {0} et le projet coûte {1}.",
            "What its supporters had left did not suffice: together they had {0} and the project costs {1}.").With(
                figures.Money(it.Available),
                figures.Money(project.Cost)),
        EqualSplitTooDear it => new Phrase(
            "لم يقدر مؤيدوه على أدائه بأقساط متساوية: أقرب جمع ({0}) يؤدي كل واحد منه {1}، وينقص أفقرهم {2}.",
            "Ses soutiens ne pouvaient le payer en parts égales : au plus près ({0}), chacun paierait {1}, et il manque {2} au plus démuni.",
            "Its supporters could not pay for it in equal parts: at the nearest ({0}) each would pay {1}, and the poorest lacks {2}.").With(
                Counted.Supporters.Of(it.Payers),
                figures.Money(it.Share),
                figures.Money(it.Missing)),
        NoSupport => new("لم يؤيده أحد.", "Personne ne le soutient.", "Nobody supports it."),
        BelowMinimumSupport it => new Phrase(
            "تأييده دون الحد الأدنى: {0}، والمطلوب {1}.",
            "Son soutien est inférieur au minimum : {0}, pour {1} exigé.",
            "Its support is below the minimum: {0}, where {1} is asked for.").With(
                Figures.Number(it.Support, 2),
                Figures.Number(it.Minimum, 2)),
        TieLost it => new Phrase(
            "خسر تعادلا في الجولة {0} أمام {1}، ولم تعد البقية تسعه بعد ذلك.",
            "Il a perdu une égalité au tour {0} contre {1}, et ne tenait plus ensuite dans le reste.",
            "It lost a tie in round {0} to {1}, and no longer fitted afterwards.").With(Numerals.Number(it.Round), titles.Of(it.Winner)),
        CountEnded it => new Phrase(
            "انتهى الفرز قبل أن يأتي دوره، عند {0} الذي لم تسعه البقية.",
            "Le dépouillement s'est arrêté avant son tour, à {0}, qui ne tenait pas dans le reste.",
            "The count ended before its turn, at {0}, which did not fit.").With(titles.Of(it.At)),
        TieUnsettled => new(
            "الفرز متوقف في انتظار حسم تعادل.",
            "Le dépouillement attend qu'une égalité soit départagée.",
            "The count waits for a tie to be settled."),
        ComparisonLost => new(
            "هو في النتيجة الأخرى التي فضلها عدد أقل من المصوتين.",
            "Il n'est que dans le résultat que moins de votants préfèrent.",
            "It is only in the outcome that fewer voters prefer."),
        PotTooSmall { District: null } it when project.District is { } home => new Phrase(
            "لم يسعه {0} ولا {1}: بقي في هذا {2} وتكلفته {3}.",
            "Ni {0} ni {1} ne suffisaient : il restait {2} dans cette dernière et le projet coûte {3}.",
            "Neither {0} nor {1} sufficed: {2} was left in the latter and the project costs {3}.")
            .With(ConstraintWords.Pot(home), ConstraintWords.Pot(null), figures.Money(it.Remaining), figures.Money(project.Cost)),
        PotTooSmall it => new Phrase(
            "لم يسعه {0}: بقي فيه {1} وتكلفته {2}.",
            "Le reste de {0} ne suffisait pas : il y restait {1} et le projet coûte {2}.",
            "What was left of {0} did not suffice: {1} was left and the project costs {2}.").With(
                ConstraintWords.Pot(it.District),
                figures.Money(it.Remaining),
                figures.Money(project.Cost)),
        PotSharesTooSmall it => new Phrase(
            "لم يكف ما بقي لمؤيديه من حصصهم في {0}: معهم جميعا {1} وتكلفته {2}.",
            "Ce qui restait à ses soutiens de leurs parts dans {0} ne suffisait pas : ils avaient ensemble {1} et le projet coûte {2}.",
            "What its supporters had left of their shares in {0} did not suffice: together they had {1} and the project costs {2}.").With(
                ConstraintWords.Pot(it.District),
                figures.Money(it.Available),
                figures.Money(project.Cost)),
        IncompatibleWithFunded it => new Phrase(
            "يتنافى مع {0} الممول.",
            "Il est incompatible avec {0}, qui est financé.",
            "It is incompatible with {0}, which is funded.").With(titles.Of(it.Project)),
        GroupFull { With.Count: 0 } it => new Phrase(
            "لا يُمول أي مشروع من {0}.",
            "Aucun projet n'est financé, {0}.",
            "No project is funded of {0}.").With(ConstraintWords.Group(it.Group)),
        GroupFull it => new Phrase(
            "بلغ عدد الممول من {0} حده الأقصى ({1}): {2}.",
            "Le maximum est atteint, {0} ({1}) : {2}.",
            "As many as may be are funded of {0} ({1}): {2}.").With(
                ConstraintWords.Group(it.Group),
                Numerals.Number(it.Most),
                Phrase.Join(Separators.Comma, it.With.Select(titles.Of))),
        ExcludedFromCount it => new Phrase(
            "استُبعد قبل الفرز: {0}.",
            "Il a été écarté avant le dépouillement : {0}.",
            "It was excluded before the count: {0}.").With(Titles.Words(it.Reason)),
        BetterSelection => new(
            "المشاريع المختارة معا أفضل بمقياس القاعدة من كل اختيار يشمله.",
            "Les projets retenus font ensemble mieux, à l'aune de la règle, que tout choix qui le contient.",
            "The projects chosen are together better, by the rule's measure, than any choice with this one."),
        AddsNothing => new(
            "لا يضيف شيئا: لكل مؤيد له مشروع ممول لا يقل عنه عنده.",
            "Il n'ajouterait rien : chacun de ses soutiens a un projet financé qui lui plaît autant.",
            "It would add nothing: each of its supporters has a funded project they like no less."),
        _ => Bidi.Quoted(obstacle.ToString()),
    };
}
