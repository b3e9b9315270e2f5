using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Budgets;

/// <summary>A phase of a participatory budget whose days are set in advance.</summary>
public enum BudgetPhase
{
    /// <summary>Projects are proposed. <c>default</c>.</summary>
    Call = 0,

    /// <summary>They are screened.</summary>
    Screening,

    /// <summary>The vote.</summary>
    Voting,
}

/// <summary>Codes and words of <see cref="BudgetPhase"/>.</summary>
public static class BudgetPhases
{
    /// <summary>The code in documents, such as <c>voting</c>.</summary>
    public static string Code(this BudgetPhase phase) => phase switch
    {
        BudgetPhase.Call => "call",
        BudgetPhase.Screening => "screening",
        BudgetPhase.Voting => "voting",
    };

    /// <summary>The phase in words.</summary>
    public static Phrase Text(this BudgetPhase phase) => phase switch
    {
        BudgetPhase.Call => new("طلب المشاريع", "appel à projets", "call for projects"),
        BudgetPhase.Screening => new("دراسة المشاريع", "examen des projets", "screening of projects"),
        BudgetPhase.Voting => new("التصويت", "vote", "vote"),
    };
}

/// <summary>The days of a phase, as the last act on them sets them.</summary>
/// <param name="Phase">Which.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Changes">How many acts changed them after they were first set.</param>
public sealed record PhaseDays(BudgetPhase Phase, LocalDate From, LocalDate To, int Changes);
