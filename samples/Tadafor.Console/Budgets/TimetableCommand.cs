using System.CommandLine;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Rules.Budgets;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget timetable</c>: where a participatory budget stands, what is due when, what is missing.</summary>
internal static class TimetableCommand
{
    public static Command Create(Surroundings around) => DayCommand.Create(
        "timetable",
        "Show where a participatory budget stands: what is due, by whom, by when, under which article (113-14, law 31-13); what the law asks "
        + "of the budget and of each project; what is missing before a centime can be spent; every act that cannot be. "
        + "Exit code 0: what the law asks by that day was done, and in time; 1: something was certainly late, is not met or cannot be; "
        + "2: bad input; 3: not decided.",
        "The cycle and its acts, in JSON (see tadafor schema budget-cycle, samples/budgets); - for standard input.",
        around,
        BudgetCycleJson.Read,
        (file, on, readings, _) => BudgetLaw.Assess(file, on, readings),
        answer => answer.Outcome,
        BudgetCycleText.Of,
        BudgetAnswerJson.ToText,
        page: BudgetYearPage.Write);
}
