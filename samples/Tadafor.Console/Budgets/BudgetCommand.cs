using System.CommandLine;
using Tadafor.Console.Shell;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget</c>: a participatory budget, from the envelope to the council's vote and back to the citizens.</summary>
internal static class BudgetCommand
{
    public static Command Create(Surroundings around)
    {
        Command command = new(
            "budget",
            "A participatory budget: its rules, its projects, its ballots, its count and its year, against the law.");
        foreach (Command sub in Commands(around))
        {
            command.Add(sub);
        }

        return command;
    }

    // The commands of the group, in the order in which a year uses them.
    private static IEnumerable<Command> Commands(Surroundings around) =>
    [
        BudgetCheckCommand.Create(around),
        BudgetScreenCommand.Create(around),
        BallotPaperCommand.Create(around),
        BallotsCommand.Create(around),
        CloseCommand.Create(around),
        BudgetCountCommand.Create(around),
        ProposalCommand.Create(around),
        TimetableCommand.Create(around),
        ReportCommand.Create(around),
    ];
}
