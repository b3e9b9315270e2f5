using Tadafor.Domain.Words;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Reports.Words;

/// <summary>Local constraints as sentences.</summary>
internal static class ConstraintWords
{
    public static Phrase Heading { get; } = new("القيود المحلية", "Contraintes locales", "Local constraints");

    /// <summary>What the constraint asks for.</summary>
    public static Phrase Sentence(TallyConstraint constraint, Titles titles, Figures figures) => constraint switch
    {
        DistrictEnvelopes it => Districts(it, titles, figures),
        IncompatibleProjects it => new Phrase(
            "لا يُمول من هذه المشاريع إلا واحد على الأكثر: {0}.",
            "Un seul de ces projets au plus est financé : {0}.",
            "At most one of these projects is funded: {0}.")
            .With(List(it.Projects, titles.Of)),
        MinimumVotes it => new Phrase(
            "لا يُمول مشروع دون {0}.",
            "Aucun projet n'est financé à moins de {0}.",
            "No project is funded with less than {0}.").With(Counted.Votes.Of(it.Votes)),
        CategoryCap it => new Phrase("يُمول من {0} على الأكثر: {1}.", "{0} : au plus {1}.", "{0}: at most {1}.").With(
            Group(it.Group),
            Counted.Projects.Of(it.Most)),
        CategoryFloor it => new Phrase(
            "يُمول من {0} على الأقل: {1}. تُمول أولا أحسن مشاريعها حسب ترتيب القاعدة إلى أن يُبلغ هذا العدد، ثم يُفرز الباقي.",
            "{0} : au moins {1}. Ses meilleurs projets, dans l'ordre de la règle, sont financés d'abord, jusqu'à ce nombre ; le reste est compté ensuite.",
            "{0}: at least {1}. Its best projects, by the rule's own order, are funded first until there are so many; then the rest is counted.").With(Group(it.Group), Counted.Projects.Of(it.Least)),
        CoFinancing it => new Phrase(
            "يؤدي آخرون عن {0}: {1}؛ ولا يُحسب إلا ما يبقى على الغلاف.",
            "D'autres paient pour {0} : {1} ; seul compte ce qui reste à la charge de l'enveloppe.",
            "Others pay for {0}: {1}; only what is left for the envelope counts.")
            .With(titles.Of(it.Project), figures.Money(it.Amount)),
        PaperVotes it => new Phrase(
            "أصوات على الورق لا يُعرف منها إلا المجموع، أُضيفت إلى {0}: {1}.",
            "Voix exprimées sur papier et connues par leur seul total, ajoutées à {0} : {1}.",
            "Votes on paper, known only as a total, added to {0}: {1}.").With(titles.Of(it.Project), Counted.Votes.Of(it.Votes)),
        ExcludedProjects it => new Phrase("استُبعد ({0}): {1}.", "Écartés ({0}) : {1}.", "Excluded ({0}): {1}.").With(
            Titles.Words(it.Reason),
            List(it.Projects, titles.Of)),
        _ => Bidi.Quoted(constraint.Clause.ToString()),
    };

    /// <summary>What a project costs of which others pay a part; the account gives the part of the envelope.</summary>
    public static Phrase CoFinanced(Project part, long amount, Figures figures) => new Phrase(
        "التكلفة أعلاه ما يتحمله الغلاف: كلفة المشروع كله {0}، يؤدي منها آخرون {1}.",
        "Le coût ci-dessus est la part de l'enveloppe : le projet entier coûte {0}, dont {1} payés par d'autres.",
        "The cost above is the envelope's part: the whole project costs {0}, of which others pay {1}.")
        .With(figures.Money(part.Cost + amount), figures.Money(amount));

    /// <summary>The projects of a group.</summary>
    public static Phrase Group(ProjectGroup group) => group.Kind == GroupKind.Category
        ? new Phrase("الصنف «{0}»", "catégorie « {0} »", "category “{0}”").With(Titles.Words(group.Name))
        : new Phrase("الفئة المستفيدة «{0}»", "groupe « {0} »", "group “{0}”").With(Titles.Words(group.Name));

    /// <summary>A pot by its name.</summary>
    public static Phrase Pot(string? district) => district is null
        ? new("الغلاف المشترك للجماعة", "l'enveloppe commune de la ville", "the citywide pot")
        : new Phrase("غلاف «{0}»", "l'enveloppe de « {0} »", "the envelope of “{0}”").With(Titles.Words(district));

    /// <summary>A floor that could not be met.</summary>
    public static Phrase Unmet(UnmetFloor floor) => new Phrase(
        "لم يبلغ التمويل الحد الأدنى من {0}: المطلوب {1}، والممول {2}.",
        "Minimum non atteint, {0} : {1} demandés, {2} financés.",
        "Floor not met, {0}: {1} asked for, {2} funded.")
        .With(Group(floor.Floor.Group), Numerals.Number(floor.Floor.Least), Numerals.Number(floor.Funded));

    private static Phrase Districts(DistrictEnvelopes it, Titles titles, Figures figures)
    {
        Phrase order = it.Order switch
        {
            PotOrder.DistrictsFirst => new(
                "تُحسب أغلفة المناطق أولا ثم الغلاف المشترك.",
                "Les enveloppes des quartiers d'abord, puis l'enveloppe commune.",
                "The districts' envelopes first, then the citywide pot."),
            PotOrder.CityFirst => new(
                "يُحسب الغلاف المشترك أولا ثم أغلفة المناطق.",
                "L'enveloppe commune d'abord, puis celles des quartiers.",
                "The citywide pot first, then the districts' envelopes."),
            _ => new(
                "تُحسب أغلفة المناطق والغلاف المشترك معا.",
                "Les enveloppes des quartiers et l'enveloppe commune ensemble.",
                "The districts' envelopes and the citywide pot together."),
        };
        Phrase scope = it.CityPot == CityPotScope.AllProjects
            ? new(
                "الغلاف المشترك مفتوح لكل المشاريع.",
                "L'enveloppe commune peut payer tous les projets.",
                "The citywide pot may pay for every project.")
            : new(
                "الغلاف المشترك للمشاريع التي لا تخص منطقة.",
                "L'enveloppe commune ne paie que les projets sans quartier.",
                "The citywide pot pays for projects of no district only.");
        return new Phrase("{0} {1} {2}.", "{0} {1} {2}.", "{0} {1} {2}.").With(
            order, scope, List(it.Envelopes, e => Phrase.Pair(Titles.Words(e.District), figures.Money(e.Amount))));
    }

    private static Phrase List<T>(IEnumerable<T> items, Func<T, Phrase> words) =>
        Phrase.Join(Separators.Comma, items.Select(words));
}
