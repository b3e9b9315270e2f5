using Tadafor.Domain.Words;

namespace Tadafor.Domain.Budgets;

/// <summary>Where a participatory budget stands.</summary>
public enum BudgetStage
{
    /// <summary>Nothing is on file. <c>default</c>.</summary>
    NotBegun = 0,

    /// <summary>The envelope is fixed.</summary>
    EnvelopeFixed,

    /// <summary>The rules are adopted.</summary>
    RulesAdopted,

    /// <summary>Projects are proposed.</summary>
    CallOpen,

    /// <summary>They are screened.</summary>
    Screening,

    /// <summary>The list is frozen, and the vote not open yet.</summary>
    ReadyToVote,

    /// <summary>The vote is open.</summary>
    VotingOpen,

    /// <summary>The vote is closed.</summary>
    VotingClosed,

    /// <summary>The ballots are counted.</summary>
    Counted,

    /// <summary>The council has the proposal.</summary>
    Proposed,

    /// <summary>The budget is voted.</summary>
    BudgetVoted,

    /// <summary>The budget has its visa.</summary>
    Visaed,

    /// <summary>The funded projects are followed.</summary>
    FollowUp,

    /// <summary>The cycle is closed.</summary>
    Closed,

    /// <summary>The cycle is given up.</summary>
    Abandoned,
}

/// <summary>Codes and words of <see cref="BudgetStage"/>.</summary>
public static class BudgetStages
{
    /// <summary>The code in documents, such as <c>voting-open</c>.</summary>
    public static string Code(this BudgetStage stage) => stage switch
    {
        BudgetStage.NotBegun => "not-begun",
        BudgetStage.EnvelopeFixed => "envelope-fixed",
        BudgetStage.RulesAdopted => "rules-adopted",
        BudgetStage.CallOpen => "call-open",
        BudgetStage.Screening => "screening",
        BudgetStage.ReadyToVote => "ready-to-vote",
        BudgetStage.VotingOpen => "voting-open",
        BudgetStage.VotingClosed => "voting-closed",
        BudgetStage.Counted => "counted",
        BudgetStage.Proposed => "proposed",
        BudgetStage.BudgetVoted => "budget-voted",
        BudgetStage.Visaed => "visaed",
        BudgetStage.FollowUp => "follow-up",
        BudgetStage.Closed => "closed",
        BudgetStage.Abandoned => "abandoned",
    };

    /// <summary>The stage in words.</summary>
    public static Phrase Text(this BudgetStage stage) => stage switch
    {
        BudgetStage.NotBegun => new("لم تنطلق", "pas commencé", "not begun"),
        BudgetStage.EnvelopeFixed => new("حدد الغلاف المالي", "enveloppe fixée", "envelope fixed"),
        BudgetStage.RulesAdopted => new("اعتمدت القواعد المحلية", "règles locales adoptées", "local rules adopted"),
        BudgetStage.CallOpen => new("طلب المشاريع مفتوح", "appel à projets ouvert", "call for projects open"),
        BudgetStage.Screening => new("المشاريع قيد الدراسة", "projets à l'examen", "projects being screened"),
        BudgetStage.ReadyToVote => new("حصرت لائحة المشاريع", "liste des projets arrêtée", "list of projects frozen"),
        BudgetStage.VotingOpen => new("التصويت مفتوح", "vote ouvert", "voting open"),
        BudgetStage.VotingClosed => new("أغلق التصويت", "vote clos", "voting closed"),
        BudgetStage.Counted =>
            new("فرزت الأصوات: مقترح لا غير", "votes dépouillés : une proposition, rien de plus", "ballots counted: a proposal, no more"),
        BudgetStage.Proposed => new("المقترح معروض على المجلس", "proposition devant le conseil", "the proposal is before the council"),
        BudgetStage.BudgetVoted => new("صوت المجلس على الميزانية", "budget voté par le conseil", "budget voted by the council"),
        BudgetStage.Visaed => new("الميزانية مؤشر عليها", "budget visé", "the budget has its visa"),
        BudgetStage.FollowUp => new("المشاريع قيد التتبع", "projets suivis", "projects being followed"),
        BudgetStage.Closed => new("اختتمت", "clos", "closed"),
        BudgetStage.Abandoned => new("تم التخلي عنها", "abandonné", "abandoned"),
    };

    /// <summary>The stage that an act leads to; <see langword="null"/> for one that leads to none.</summary>
    internal static BudgetStage? After(BudgetActKind kind) => kind switch
    {
        BudgetActKind.EnvelopeFixed => BudgetStage.EnvelopeFixed,
        BudgetActKind.RulesAdopted => BudgetStage.RulesAdopted,
        BudgetActKind.CallOpened => BudgetStage.CallOpen,
        BudgetActKind.CallClosed => BudgetStage.Screening,
        BudgetActKind.ListFrozen => BudgetStage.ReadyToVote,
        BudgetActKind.VotingOpened => BudgetStage.VotingOpen,
        BudgetActKind.VotingClosed => BudgetStage.VotingClosed,
        BudgetActKind.Counted => BudgetStage.Counted,
        BudgetActKind.ProposalSubmitted => BudgetStage.Proposed,
        BudgetActKind.BudgetAdopted or BudgetActKind.BudgetRevoted => BudgetStage.BudgetVoted,
        BudgetActKind.VisaGranted => BudgetStage.Visaed,
        BudgetActKind.CycleClosed => BudgetStage.Closed,
        BudgetActKind.CycleAbandoned => BudgetStage.Abandoned,
        _ when kind.IsOfFollowUp() => BudgetStage.FollowUp,
        _ => null,
    };
}
