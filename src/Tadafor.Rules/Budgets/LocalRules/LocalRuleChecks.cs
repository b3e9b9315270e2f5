using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Budgets.LocalRules;

/// <summary>
/// What is asked of local rules before the call opens, in three layers: that nothing is left to chance (what is not fixed is asked for),
/// that the rules hold together, and that they ask nothing the law forbids. The first two bind as the commune's own rules.
/// </summary>
internal static class LocalRuleChecks
{
    private static readonly Phrase _field = new("الحقل", "champ", "field");

    private static readonly Phrase _inferred = new(
        "استنتاج: لا يمنع القانون إدخال النتيجة في دورة الميزانية، لكن اللجنة لا تكون قد درستها",
        "déduction : la loi n'interdit pas d'introduire le résultat en session, mais la commission ne l'aura pas étudié",
        "inferred: the law does not forbid bringing the result in at the session, but the committee will not have studied it");

    private static readonly Phrase _equality = new(
        "استنتاج من المساواة أمام القانون؛ وتصدير الدستور يحظر التمييز بسبب الجنس أو اللون أو المعتقد أو الثقافة أو الانتماء الاجتماعي أو الجهوي أو اللغة أو الإعاقة",
        "déduction de l'égalité devant la loi ; le préambule de la Constitution bannit la discrimination fondée sur le sexe, la couleur, la croyance, la culture, l'origine sociale ou régionale, la langue ou le handicap",
        "inferred from equality before the law; the preamble of the Constitution bans discrimination by sex, colour, belief, culture, social or regional origin, language or disability");

    private static readonly Citation _dialogue = new(Instruments.Constitution, "139", "§1", Confidence.Verified);
    private static readonly Citation _equal = new(Instruments.Constitution, "6", "§1", Confidence.Verified);
    private static readonly Citation _bothSexes = new(Instruments.Constitution, "19", "§1", Confidence.Verified);
    private static readonly Citation _mechanisms = Of113("119", "§1", Confidence.VerifiedTwice);

    /// <summary>The rules of a commune where no file names them.</summary>
    public static Instrument Text { get; } = new(
        "budget-rules",
        new("القواعد المحلية للميزانية التشاركية", "Règles locales du budget participatif", "Local rules of the participatory budget"),
        new("القواعد المحلية", "règles locales", "local rules"),
        _field,
        LocalText.Unread)
    { Layer = LegalLayer.LocalText };

    public static Rule Envelope { get; } = Fixed("envelope", "envelope", LocalRuleFacts.Envelope);

    public static Rule BudgetYear { get; } = Fixed("budget-year", "budgetYear", LocalRuleFacts.BudgetYear);

    public static Rule Part { get; } = Fixed("part", "part", LocalRuleFacts.Part);

    public static Rule Result { get; } = Fixed("result", "result", LocalRuleFacts.Result);

    public static Rule Districts { get; } = Fixed("districts", "districts", LocalRuleFacts.Districts);

    public static Rule Proposers { get; } = Fixed("proposers", "proposers", LocalRuleFacts.Proposers);

    public static Rule Voters { get; } = Fixed("voters", "voters", LocalRuleFacts.Voters);

    public static Rule Ballots { get; } = Fixed("ballots", "ballots", LocalRuleFacts.Ballots);

    public static Rule OverLimit { get; } = Fixed("over-limit", "ballots.overLimit", LocalRuleFacts.OverLimit);

    public static Rule Channels { get; } = Fixed("channels", "ballots.channels", LocalRuleFacts.Channels);

    public static Rule Method { get; } = Fixed("method", "method", LocalRuleFacts.Method);

    public static Rule Ties { get; } = Fixed("ties", "ties", LocalRuleFacts.Ties);

    public static Rule MinimumVotes { get; } = Fixed("minimum-votes", "minimumVotes", LocalRuleFacts.MinimumVotes);

    public static Rule Categories { get; } = Fixed("categories", "categories", LocalRuleFacts.Categories);

    public static Rule Incompatible { get; } = Fixed("incompatible", "incompatible", LocalRuleFacts.Incompatible);

    public static Rule CoFinancing { get; } = Fixed("co-financing", "coFinancing", LocalRuleFacts.CoFinancing);

    public static Rule Gender { get; } = Fixed("gender", "gender", LocalRuleFacts.Gender);

    public static Rule Appeal { get; } = Fixed("appeal", "appeal", LocalRuleFacts.Appeal);

    public static Rule Days { get; } = Fixed("days", "days", LocalRuleFacts.Days);

    public static Rule ResultIsProposal { get; } = Law(
        "result-is-proposal",
        new("النتيجة اقتراح على المجلس", "Le résultat est une proposition", "The result is a proposal"),
        [Of113("92", "§1"), Of113("186", "§3"), Of113("115", "§3")],
        LocalRuleFacts.ResultIsProposal);

    public static Rule VotersOfBothSexes { get; } = Law(
        "voters-of-both-sexes",
        new("التصويت للنساء والرجال", "Vote ouvert aux deux sexes", "Vote open to both sexes"),
        [_bothSexes, _equal],
        LocalRuleFacts.VotersOfBothSexes);

    public static Rule NoForbiddenGround { get; } = Law(
        "no-forbidden-ground",
        new("لا شرط تمييزيا", "Aucune condition discriminatoire", "No condition that discriminates"),
        [_equal],
        LocalRuleFacts.NoForbiddenGround,
        note: _equality);

    public static Rule NoMembership { get; } = Law(
        "no-membership",
        new("المشاركة مفتوحة لغير المنتمين", "Participation ouverte aux non-membres", "Open to non-members"),
        [_mechanisms, _dialogue],
        LocalRuleFacts.NoMembership);

    public static Rule Registration { get; } = Law(
        "registration",
        new("المشاركة دون شرط التسجيل", "Participation sans exigence d'inscription", "Taking part without a requirement of registration"),
        [_mechanisms, _dialogue],
        Condition.ByReading(
            OpenQuestions.RegistrationInDialogue,
            ("local-rules", Condition.Nothing),
            ("open", !(Condition)LocalRuleFacts.RegistrationAsked)));

    public static Rule VoteBeforeAdoption { get; } = Law(
        "vote-before-adoption",
        new("التصويت قبل اعتماد الميزانية", "Le vote avant l'adoption du budget", "The vote before the budget is adopted"),
        [Of113("185", "§3")],
        LocalRuleFacts.VoteBeforeAdoption);

    public static Rule VoteBeforeCommittee { get; } = Law(
        "vote-before-committee",
        new("التصويت قبل اللجنة", "Le vote avant la commission", "The vote before the committee"),
        [Of113("185", "§1")],
        LocalRuleFacts.VoteBeforeCommittee,
        Force.Recommended,
        _inferred);

    public static Rule OneBallotEach { get; } = Sound(
        "one-ballot-each", "voters", new("شخص واحد، ورقة واحدة", "Une personne, un bulletin", "One person, one ballot"),
        LocalRuleFacts.OneBallotEach);

    public static Rule DistrictsWithinEnvelope { get; } = Sound(
        "districts-within-envelope", "districts", new("أغلفة المناطق", "Enveloppes des quartiers", "Envelopes of districts"),
        LocalRuleFacts.DistrictsWithinEnvelope);

    public static Rule DistrictsKnown { get; } = Sound(
        "districts-known", "categories", new("مناطق الأصناف", "Quartiers des catégories", "Districts of categories"),
        LocalRuleFacts.DistrictsKnown);

    public static Rule CapNotBelowFloor { get; } = Sound(
        "cap-not-below-floor", "categories", new("الحدان الأدنى والأقصى", "Minimum et maximum", "Floor and cap"),
        LocalRuleFacts.CapNotBelowFloor);

    public static Rule FloorHasMoney { get; } = Sound(
        "floor-has-money", "categories", new("حد أدنى يمكن بلوغه", "Minimum atteignable", "A floor within reach"),
        LocalRuleFacts.FloorHasMoney);

    public static Rule CostLimitsInOrder { get; } = Sound(
        "cost-limits-in-order", "projectCost", new("حدود تكلفة المشروع", "Limites du coût d'un projet", "Limits of a project's cost"),
        LocalRuleFacts.CostLimitsInOrder);

    public static Rule LadderSettles { get; } = Sound(
        "ladder-settles", "ties", new("كل تعادل يحسم", "Toute égalité est départagée", "Every tie is settled"),
        LocalRuleFacts.LadderSettles);

    public static Rule LadderForProjects { get; } = Sound(
        "ladder-for-projects", "ties", new("معايير للمشاريع", "Critères pour des projets", "Criteria for projects"),
        LocalRuleFacts.LadderForProjects);

    public static Rule MethodReadsBallots { get; } = Sound(
        "method-reads-ballots", "method", new("الطريقة ونوع الورقة", "Méthode et type de bulletin", "Method and kind of ballot"),
        LocalRuleFacts.MethodReadsBallots);

    public static Rule MethodCountsConstraints { get; } = Sound(
        "method-counts-constraints", "method", new("الطريقة والقيود", "Méthode et contraintes", "Method and constraints"),
        LocalRuleFacts.MethodCountsConstraints);

    public static Rule MinimumOnce { get; } = Sound(
        "minimum-once", "minimumVotes", new("حد أدنى واحد", "Un seul minimum", "One minimum"),
        LocalRuleFacts.MinimumOnce);

    public static Rule LimitsInOrder { get; } = Sound(
        "limits-in-order", "ballots.limits", new("ترتيب حدود الورقة", "Ordre des limites du bulletin", "Order of the ballot's limits"),
        LocalRuleFacts.LimitsInOrder);

    public static Rule LimitsFitKind { get; } = Sound(
        "limits-fit-kind", "ballots.limits", new("حدود الورقة ونوعها", "Limites et type du bulletin", "Limits and kind of the ballot"),
        LocalRuleFacts.LimitsFitKind);

    public static Rule ChannelsSound { get; } = Sound(
        "channels-sound", "ballots.channels", new("انسجام القنوات", "Cohérence des canaux", "Channels that agree"),
        LocalRuleFacts.ChannelsSound);

    public static Rule DaysInOrder { get; } = Sound(
        "days-in-order", "days", new("ترتيب الأيام", "Ordre des jours", "Order of the days"),
        LocalRuleFacts.DaysInOrder);

    public static Rule AppealFits { get; } = Sound(
        "appeal-fits", "appeal", new("أجل التظلم", "Délai de recours", "Time to appeal"),
        LocalRuleFacts.AppealFits);

    /// <summary>All of them: what is fixed, what holds together, what the law asks.</summary>
    public static IReadOnlyList<Rule> Every { get; } =
    [
        Envelope, BudgetYear, Part, Result, Districts, Proposers, Voters, Ballots, OverLimit, Channels, Method, Ties, MinimumVotes,
        Categories, Incompatible, CoFinancing, Gender, Appeal, Days,
        OneBallotEach, DistrictsWithinEnvelope, DistrictsKnown, CapNotBelowFloor, FloorHasMoney, CostLimitsInOrder, LadderSettles,
        LadderForProjects, MethodReadsBallots, MethodCountsConstraints, MinimumOnce, LimitsInOrder, LimitsFitKind, ChannelsSound,
        DaysInOrder, AppealFits,
        ResultIsProposal, VotersOfBothSexes, NoForbiddenGround, NoMembership, Registration, VoteBeforeAdoption, VoteBeforeCommittee,
    ];

    /// <summary>A place in local rules.</summary>
    public static Citation At(Instrument text, string field) => new(text, field, null, Confidence.Secondary);

    /// <summary>The rules of one file under its own name.</summary>
    public static Instrument Named(string reference) => LocalText.Of(Text.Id, reference, _field, LegalLayer.LocalText);

    private static Rule Fixed(string code, string field, YesNoFact fact) => new()
    {
        Code = $"commune.budget-rules.fixed.{code}",
        Title = fact.Label,
        Force = Force.Local,
        Cites = [At(Text, field)],
        Requires = InForce.Always(fact),
    };

    private static Rule Sound(string code, string field, Phrase title, YesNoFact fact) => new()
    {
        Code = $"commune.budget-rules.{code}",
        Title = title,
        Force = Force.Local,
        Cites = [At(Text, field)],
        Requires = InForce.Always(fact),
    };

    private static Rule Law(
        string code,
        Phrase title,
        Sequence<Citation> cites,
        Condition requires,
        Force force = Force.Mandatory,
        Phrase? note = null) => new()
        {
            Code = $"commune.budget-rules.{code}",
            Title = title,
            Force = force,
            Cites = cites,
            Requires = InForce.Always(requires),
            Note = note,
        };

    private static Citation Of113(string article, string paragraph, Confidence confidence = Confidence.Verified) =>
        new(Instruments.OrganicLaw113_14, article, paragraph, confidence);
}
