using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.CharterFacts;

namespace Tadafor.Rules.Charters;

/// <summary>
/// What national law asks of a clause, by what the clause provides. Each rule speaks of a clause and cites the law; the clause itself is
/// cited beside it when one is examined.
/// </summary>
internal sealed class CharterRules
{
    private static readonly Citation _dialogue = new(Instruments.Constitution, "139", "§1", Confidence.Verified);
    private static readonly Citation _information = new(Instruments.Constitution, "27", "§1", Confidence.Verified);

    private static readonly Phrase _inferred = new(
        "استنتاج: المادة تأمر بربط المسؤولية بالمحاسبة، ولا يحاسب من لم يسم ولا أجل لم يحدد",
        "déduction : l'article lie responsabilité et reddition des comptes, ce que ne permettent ni un acteur non nommé ni un jour non fixé",
        "inferred: the article asks that responsibility go with accountability, which neither an unnamed actor nor an unset day allows");

    private static readonly Phrase _silent = new(
        "استنتاج: لا يحدد القانون أجلا لهذا؛ للميثاق أن يضيف واجبا على المجلس، لا على المواطنين",
        "déduction : la loi ne fixe pas ce délai ; une charte peut ajouter un devoir au conseil, non aux citoyens",
        "inferred: the law sets no such period; a charter may add to the council's duties, not to citizens'");

    private static readonly Phrase _oneText = new(
        "استنتاج: لا تذكره أي مادة؛ أجلان مختلفان للواجب نفسه لا يمكن احترامهما معا",
        "déduction : aucun article ne le dit ; deux délais différents d'un même devoir ne peuvent être suivis tous deux",
        "inferred: no article says so; two different periods of one duty cannot both be followed");

    private readonly CharterLaw _law;

    private CharterRules(CharterLaw law)
    {
        _law = law;
        SignaturesNotAbove = Of(
            "signatures-not-above",
            new(
                "توقيعات لا تزيد على العدد القانوني",
                "Pas plus de signatures que la loi",
                "No more signatures than the law asks for"),
            [law.SignaturesAt],
            !((Quantity)ClauseSignatures > law.Signatures));
        SignaturesNotBelow = Of(
            "signatures-not-below",
            new(
                "توقيعات لا تقل عن العدد القانوني",
                "Pas moins de signatures que la loi",
                "No fewer signatures than the law asks for"),
            [law.SignaturesAt],
            Condition.ByReading(
                OpenQuestions.FewerSignatures,
                ("undertaking", Condition.Nothing),
                ("void", (Quantity)ClauseSignatures >= law.Signatures)));
        PetitionRegistration = Of(
            "petition-registration",
            new(
                "العريضة دون شرط التسجيل",
                "Pétition sans exigence d'inscription",
                "Petition without a requirement of registration"),
            [law.ElectoralCondition ?? law.PetitionConditions],
            law.ElectoralCondition is null
                ? !(Condition)RegistrationAsked
                : Condition.ByReading(
                    OpenQuestions.Registration,
                    ("eligible-only", !(Condition)RegistrationAsked),
                    ("registered", Condition.Nothing)));
        PetitionMembership = Of(
            "petition-open",
            new("العريضة حق لغير المنتمين أيضا", "Pétition ouverte aux non-membres", "Petition open to non-members"),
            [law.Petitions, law.PetitionConditions],
            !(Condition)MembershipAsked);
        DialogueMembership = Of(
            "dialogue-open",
            new("الحوار والتشاور لغير المنتمين أيضا", "Dialogue ouvert aux non-membres", "Dialogue open to non-members"),
            [law.Mechanisms, _dialogue],
            !(Condition)MembershipAsked);
        DialogueRegistration = Of(
            "dialogue-registration",
            new(
                "الحوار والتشاور دون شرط التسجيل",
                "Dialogue sans exigence d'inscription",
                "Dialogue without a requirement of registration"),
            [law.Mechanisms, _dialogue],
            Condition.ByReading(
                OpenQuestions.RegistrationInDialogue,
                ("local-rules", Condition.Nothing),
                ("open", !(Condition)RegistrationAsked)));
        Information = Of(
            "information-open",
            new("الاطلاع على المقررات حق للجميع", "Délibérations consultables par tous", "Decisions open to all"),
            [law.PostingAt, _information],
            !(Condition)MembershipAsked & !(Condition)RegistrationAsked);
        BodyOpinion = Opinion(
            "opinion-of-body",
            new("رأي الهيئة استشاري", "Avis consultatif de l'instance", "The body's opinion is advisory"),
            law.Body);
        CommitteeOpinion = Opinion(
            "opinion-of-committee",
            new("رأي اللجنة استشاري", "Avis consultatif de la commission", "The committee's opinion is advisory"),
            law.Committees);
        CitizensOpinion = Opinion(
            "opinion-of-citizens",
            new("رأي المواطنين استشاري", "Avis consultatif des citoyens", "Citizens' opinion is advisory"),
            law.Mechanisms);
        Power = Of(
            "power-stays",
            new("صلاحيات المجلس لا تنقل", "Les pouvoirs du conseil ne se transfèrent pas", "The council's powers are not transferred"),
            [law.Deliberates, law.Committees],
            !(Condition)DecidesInstead);
        RefusalPeriod = Period(
            "petition-answer-period",
            new("أجل تبليغ رفض العريضة", "Délai de notification d'un refus", "Period to notify a refusal"),
            law.RefusalAt);
        PostingPeriod = Period(
            "decisions-posted-period",
            new("أجل تعليق المقررات", "Délai d'affichage des délibérations", "Period to post decisions"),
            law.PostingAt);
        OnePeriod = Of(
            "one-period",
            new("أجل واحد للأمر الواحد", "Un seul délai pour une même chose", "One period for one thing"),
            [law.RefusalAt, law.PostingAt, law.Mechanisms],
            (Condition)SamePeriod | OtherThing,
            Force.Recommended,
            _oneText);
        AddedDuty = Of(
            "added-duty",
            new("واجب مضاف", "Devoir ajouté", "Duty added"),
            [law.Mechanisms],
            DutyOnCouncil,
            Force.Recommended,
            _silent);
        Money = Of(
            "money",
            new("لا مال قبل الميزانية", "Pas d'argent avant le budget", "No money before the budget"),
            law.Budget,
            (Condition)SubjectToBudget | ((Condition)MoneyVoted & BudgetVisa));
        CommitmentActor = Of(
            "commitment-actor",
            new("الالتزام يسمي من يلتزم", "L'engagement nomme qui s'engage", "A commitment names who is bound"),
            [law.Accountability],
            ActorNamed,
            Force.Recommended,
            _inferred);
        CommitmentDay = Of(
            "commitment-day",
            new("الالتزام يحدد يوما", "L'engagement fixe un jour", "A commitment sets a day"),
            [law.Accountability],
            DayStated,
            Force.Recommended,
            _inferred);
        StatutoryShare = Share("share-of-statutory-body", law.BodyRules);
        OtherShare = Share("share-of-other-body", law.Mechanisms);
        Aim = Of(
            "aim-within-powers",
            new("الهدف داخل صلاحيات المجلس", "Objectif dans les attributions du conseil", "Aim within the council's powers"),
            [law.Deliberates, law.Void],
            AimWithinPowers);
        Classification = Of(
            "classified",
            new("البند مصنف", "Clause classée", "Clause classified"),
            [law.Void],
            Classified);
    }

    public static CharterRules Commune { get; } = new(CharterLaw.Commune);

    public static CharterRules Province { get; } = new(CharterLaw.Province);

    public static CharterRules Region { get; } = new(CharterLaw.Region);

    /// <summary>The rules of the three laws.</summary>
    public static IReadOnlyList<Rule> Every { get; } = [.. Commune.All, .. Province.All, .. Region.All];

    public CharterLaw Law => _law;

    public Rule SignaturesNotAbove { get; }

    public Rule SignaturesNotBelow { get; }

    public Rule PetitionRegistration { get; }

    public Rule PetitionMembership { get; }

    public Rule DialogueMembership { get; }

    public Rule DialogueRegistration { get; }

    public Rule Information { get; }

    public Rule BodyOpinion { get; }

    public Rule CommitteeOpinion { get; }

    public Rule CitizensOpinion { get; }

    public Rule Power { get; }

    public Rule RefusalPeriod { get; }

    public Rule PostingPeriod { get; }

    public Rule OnePeriod { get; }

    public Rule AddedDuty { get; }

    public Rule Money { get; }

    public Rule CommitmentActor { get; }

    public Rule CommitmentDay { get; }

    public Rule StatutoryShare { get; }

    public Rule OtherShare { get; }

    public Rule Aim { get; }

    public Rule Classification { get; }

    public IReadOnlyList<Rule> All =>
    [
        SignaturesNotAbove, SignaturesNotBelow, PetitionRegistration, PetitionMembership, DialogueMembership, DialogueRegistration,
        Information, BodyOpinion, CommitteeOpinion, CitizensOpinion, Power, RefusalPeriod, PostingPeriod, OnePeriod, AddedDuty,
        Money, CommitmentActor, CommitmentDay, StatutoryShare, OtherShare, Aim, Classification,
    ];

    public static CharterRules Of(CompositionLevel level) => level switch
    {
        CompositionLevel.Commune => Commune,
        CompositionLevel.Province => Province,
        CompositionLevel.Region => Region,
    };

    private Rule Opinion(string code, Phrase title, Citation giver) => Of(code, title, [giver, _law.Deliberates], !(Condition)OpinionBinds);

    private Rule Period(string code, Phrase title, Citation cites) => Of(
        code,
        title,
        [cites],
        Condition.ByReading(
            OpenQuestions.LongerPeriod,
            ("any-day", !(Condition)LongerFromEveryDay),
            ("some-day", !(Condition)LongerFromSomeDay)));

    private Rule Share(string code, Citation cites) => Of(
        code,
        new(
            "تأليف الهيئة في النظام الداخلي",
            "Composition au règlement intérieur",
            "Members of a body by the internal rules"),
        [cites],
        Condition.ByReading(
            OpenQuestions.CompositionOutsideInternalRules,
            ("undertaking", Condition.Nothing),
            ("void", InInternalRules)));

    private Rule Of(
        string code,
        Phrase title,
        Sequence<Citation> cites,
        Condition requires,
        Force force = Force.Mandatory,
        Phrase? note = null) => new()
        {
            Code = $"{_law.Law.Regime}.clause.{code}",
            Title = title,
            Force = force,
            Cites = cites,
            Requires = _law.Law.InForce(requires),
            Note = note,
        };
}
