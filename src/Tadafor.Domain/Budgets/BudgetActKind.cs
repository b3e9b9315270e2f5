using Tadafor.Domain.Words;

namespace Tadafor.Domain.Budgets;

/// <summary>What is done in a participatory budget, from the envelope to the account, in the order of a year.</summary>
public enum BudgetActKind
{
    /// <summary>The envelope is fixed, or fixed anew before the vote opens. <c>default</c>.</summary>
    EnvelopeFixed = 0,

    /// <summary>The local rules are adopted, or replaced before the vote opens.</summary>
    RulesAdopted,

    /// <summary>The days of a phase are set, or changed: nothing else changes them.</summary>
    PhaseSet,

    /// <summary>The call for projects opens.</summary>
    CallOpened,

    /// <summary>The call closes; the projects are screened.</summary>
    CallClosed,

    /// <summary>The final list of projects is frozen.</summary>
    ListFrozen,

    /// <summary>The vote opens: rules and list are frozen from here on.</summary>
    VotingOpened,

    /// <summary>The vote closes: the box can only be read from here on.</summary>
    VotingClosed,

    /// <summary>The ballots are counted.</summary>
    Counted,

    /// <summary>The outcome goes to the council, as a proposal.</summary>
    ProposalSubmitted,

    /// <summary>The council departs from the proposal for a project, with its reasons.</summary>
    Departed,

    /// <summary>The council deliberates on the proposal itself, apart from the budget.</summary>
    Deliberated,

    /// <summary>The draft budget goes to the committee on budget (113-14 art. 185).</summary>
    BudgetToCommittee,

    /// <summary>Credit for a project stands in the budget that is voted.</summary>
    BudgetEntered,

    /// <summary>The council adopts the budget (art. 185).</summary>
    BudgetAdopted,

    /// <summary>The council rejects it (art. 187).</summary>
    BudgetRejected,

    /// <summary>The session closes.</summary>
    SessionClosed,

    /// <summary>The governor receives the budget (art. 189).</summary>
    BudgetReceived,

    /// <summary>An objection to it is notified (art. 117).</summary>
    BudgetObjected,

    /// <summary>The council maintains it (art. 117).</summary>
    BudgetMaintained,

    /// <summary>The visa is refused, and the reasons arrive (art. 191).</summary>
    VisaRefused,

    /// <summary>The council votes the amended budget (art. 191).</summary>
    BudgetRevoted,

    /// <summary>It is submitted again (art. 191).</summary>
    BudgetResubmitted,

    /// <summary>The visa is granted (arts 118 and 189).</summary>
    VisaGranted,

    /// <summary>The budget is deposited at the commune's seat (art. 194).</summary>
    BudgetDeposited,

    /// <summary>It is made public (art. 194, law 31-13 art. 10).</summary>
    BudgetPublished,

    /// <summary>A project reaches a milestone.</summary>
    MilestoneReached,

    /// <summary>A project is delayed.</summary>
    ProjectDelayed,

    /// <summary>Money is spent on a project.</summary>
    MoneySpent,

    /// <summary>Money of a project is given back.</summary>
    MoneyReturned,

    /// <summary>A project is completed.</summary>
    ProjectCompleted,

    /// <summary>A project is given up, with the reason.</summary>
    ProjectAbandoned,

    /// <summary>The statement of the budget's execution is drawn up (art. 203).</summary>
    BudgetSettled,

    /// <summary>The yearly account is published for the citizens.</summary>
    ReportPublished,

    /// <summary>The cycle is closed.</summary>
    CycleClosed,

    /// <summary>The cycle is given up, with the reason.</summary>
    CycleAbandoned,
}

/// <summary>Codes and words of <see cref="BudgetActKind"/>.</summary>
public static class BudgetActKinds
{
    /// <summary>The code in documents, such as <c>voting-opened</c>.</summary>
    public static string Code(this BudgetActKind kind) => kind switch
    {
        BudgetActKind.EnvelopeFixed => "envelope-fixed",
        BudgetActKind.RulesAdopted => "rules-adopted",
        BudgetActKind.PhaseSet => "phase-set",
        BudgetActKind.CallOpened => "call-opened",
        BudgetActKind.CallClosed => "call-closed",
        BudgetActKind.ListFrozen => "list-frozen",
        BudgetActKind.VotingOpened => "voting-opened",
        BudgetActKind.VotingClosed => "voting-closed",
        BudgetActKind.Counted => "counted",
        BudgetActKind.ProposalSubmitted => "proposal-submitted",
        BudgetActKind.Departed => "departed",
        BudgetActKind.Deliberated => "deliberated",
        BudgetActKind.BudgetToCommittee => "budget-to-committee",
        BudgetActKind.BudgetEntered => "budget-entered",
        BudgetActKind.BudgetAdopted => "budget-adopted",
        BudgetActKind.BudgetRejected => "budget-rejected",
        BudgetActKind.SessionClosed => "session-closed",
        BudgetActKind.BudgetReceived => "budget-received",
        BudgetActKind.BudgetObjected => "budget-objected",
        BudgetActKind.BudgetMaintained => "budget-maintained",
        BudgetActKind.VisaRefused => "visa-refused",
        BudgetActKind.BudgetRevoted => "budget-revoted",
        BudgetActKind.BudgetResubmitted => "budget-resubmitted",
        BudgetActKind.VisaGranted => "visa-granted",
        BudgetActKind.BudgetDeposited => "budget-deposited",
        BudgetActKind.BudgetPublished => "budget-published",
        BudgetActKind.MilestoneReached => "milestone-reached",
        BudgetActKind.ProjectDelayed => "project-delayed",
        BudgetActKind.MoneySpent => "money-spent",
        BudgetActKind.MoneyReturned => "money-returned",
        BudgetActKind.ProjectCompleted => "project-completed",
        BudgetActKind.ProjectAbandoned => "project-abandoned",
        BudgetActKind.BudgetSettled => "budget-settled",
        BudgetActKind.ReportPublished => "report-published",
        BudgetActKind.CycleClosed => "cycle-closed",
        BudgetActKind.CycleAbandoned => "cycle-abandoned",
    };

    /// <summary>The act in words.</summary>
    public static Phrase Text(this BudgetActKind kind) => kind switch
    {
        BudgetActKind.EnvelopeFixed => new("تحديد الغلاف المالي", "enveloppe fixée", "envelope fixed"),
        BudgetActKind.RulesAdopted => new("اعتماد القواعد المحلية", "règles locales adoptées", "local rules adopted"),
        BudgetActKind.PhaseSet => new("تحديد آجال مرحلة", "dates d'une phase fixées", "days of a phase set"),
        BudgetActKind.CallOpened => new("فتح طلب المشاريع", "appel à projets ouvert", "call for projects opened"),
        BudgetActKind.CallClosed => new("إغلاق طلب المشاريع", "appel à projets clos", "call for projects closed"),
        BudgetActKind.ListFrozen => new("حصر لائحة المشاريع", "liste des projets arrêtée", "list of projects frozen"),
        BudgetActKind.VotingOpened => new("فتح التصويت", "vote ouvert", "voting opened"),
        BudgetActKind.VotingClosed => new("إغلاق التصويت", "vote clos", "voting closed"),
        BudgetActKind.Counted => new("فرز الأصوات", "dépouillement", "ballots counted"),
        BudgetActKind.ProposalSubmitted =>
            new("عرض المقترح على المجلس", "proposition soumise au conseil", "proposal submitted to the council"),
        BudgetActKind.Departed => new(
            "عدول المجلس عن المقترح في مشروع",
            "le conseil s'écarte de la proposition",
            "the council departs from the proposal"),
        BudgetActKind.Deliberated => new(
            "تداول المجلس في المقترح",
            "délibération du conseil sur la proposition",
            "council deliberated on the proposal"),
        BudgetActKind.BudgetToCommittee => new(
            "عرض الميزانية على لجنة الميزانية",
            "budget soumis à la commission du budget",
            "budget put to the committee on budget"),
        BudgetActKind.BudgetEntered => new("تسجيل اعتماد بالميزانية", "crédit inscrit au budget", "credit entered in the budget"),
        BudgetActKind.BudgetAdopted => new("اعتماد الميزانية", "budget adopté", "budget adopted"),
        BudgetActKind.BudgetRejected => new("رفض الميزانية", "budget rejeté", "budget rejected"),
        BudgetActKind.SessionClosed => new("اختتام الدورة", "clôture de la session", "session closed"),
        BudgetActKind.BudgetReceived => new("توصل العامل بالميزانية", "budget reçu par le gouverneur", "budget received by the governor"),
        BudgetActKind.BudgetObjected =>
            new("تبليغ تعرض على الميزانية", "opposition au budget notifiée", "objection to the budget notified"),
        BudgetActKind.BudgetMaintained => new("إبقاء المجلس على الميزانية", "budget maintenu", "budget maintained"),
        BudgetActKind.VisaRefused => new("رفض التأشير على الميزانية", "visa du budget refusé", "visa of the budget refused"),
        BudgetActKind.BudgetRevoted => new("التصويت على الميزانية المعدلة", "budget modifié voté", "amended budget voted"),
        BudgetActKind.BudgetResubmitted => new("إعادة عرض الميزانية للتأشير", "budget représenté au visa", "budget submitted again"),
        BudgetActKind.VisaGranted => new("التأشير على الميزانية", "visa du budget accordé", "visa of the budget granted"),
        BudgetActKind.BudgetDeposited => new("إيداع الميزانية بمقر الجماعة", "budget déposé au siège", "budget deposited at the seat"),
        BudgetActKind.BudgetPublished => new("إشهار الميزانية للعموم", "budget rendu public", "budget made public"),
        BudgetActKind.MilestoneReached => new("بلوغ مرحلة من الإنجاز", "étape atteinte", "milestone reached"),
        BudgetActKind.ProjectDelayed => new("تأخر مشروع", "projet retardé", "project delayed"),
        BudgetActKind.MoneySpent => new("صرف نفقة", "dépense", "money spent"),
        BudgetActKind.MoneyReturned => new("إرجاع مبلغ", "somme rendue", "money returned"),
        BudgetActKind.ProjectCompleted => new("إتمام مشروع", "projet achevé", "project completed"),
        BudgetActKind.ProjectAbandoned => new("التخلي عن مشروع", "projet abandonné", "project abandoned"),
        BudgetActKind.BudgetSettled => new("بيان تنفيذ الميزانية", "état d'exécution du budget", "statement of the budget's execution"),
        BudgetActKind.ReportPublished =>
            new("نشر الحصيلة للمواطنين", "bilan publié pour les citoyens", "account published for the citizens"),
        BudgetActKind.CycleClosed => new("اختتام الدورة التشاركية", "cycle clos", "cycle closed"),
        BudgetActKind.CycleAbandoned => new("التخلي عن الدورة التشاركية", "cycle abandonné", "cycle abandoned"),
    };

    /// <summary>Whether it can be done again and again.</summary>
    internal static bool IsRepeated(this BudgetActKind kind) => kind is BudgetActKind.EnvelopeFixed or BudgetActKind.RulesAdopted
        or BudgetActKind.PhaseSet or BudgetActKind.Departed or BudgetActKind.BudgetEntered or BudgetActKind.MilestoneReached
        or BudgetActKind.ProjectDelayed or BudgetActKind.MoneySpent or BudgetActKind.MoneyReturned or BudgetActKind.ReportPublished
        or BudgetActKind.ProjectCompleted or BudgetActKind.ProjectAbandoned;

    /// <summary>Whether it follows a project that has its credit.</summary>
    internal static bool IsOfFollowUp(this BudgetActKind kind) =>
        kind is >= BudgetActKind.MilestoneReached and <= BudgetActKind.ProjectAbandoned;

    /// <summary>What must have come before it for it to mean anything; <see langword="null"/> for nothing.</summary>
    internal static BudgetActKind? Needs(this BudgetActKind kind) => kind switch
    {
        BudgetActKind.CallClosed => BudgetActKind.CallOpened,
        BudgetActKind.VotingClosed => BudgetActKind.VotingOpened,
        BudgetActKind.Counted => BudgetActKind.VotingClosed,
        BudgetActKind.ProposalSubmitted => BudgetActKind.Counted,
        BudgetActKind.Departed or BudgetActKind.Deliberated => BudgetActKind.ProposalSubmitted,
        BudgetActKind.BudgetObjected => BudgetActKind.BudgetReceived,
        BudgetActKind.BudgetMaintained => BudgetActKind.BudgetObjected,
        BudgetActKind.BudgetReceived or BudgetActKind.VisaGranted or BudgetActKind.VisaRefused => BudgetActKind.BudgetAdopted,
        BudgetActKind.BudgetRevoted => BudgetActKind.VisaRefused,
        BudgetActKind.BudgetResubmitted => BudgetActKind.BudgetRevoted,
        _ => null,
    };
}
