using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Console.Shell;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets;
using Tadafor.Rules.Texts;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget report</c>: the yearly page for the citizens.</summary>
internal static class ReportCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("cycle")
        {
            Description = "The cycle and its acts, in JSON (see tadafor schema budget-cycle, samples/budgets); - for standard input.",
        };
        Option<string?> on = new("--on")
        {
            Description = "The day of looking; that of the last act when not given.",
            HelpName = "yyyy-MM-dd",
        };
        Option<bool> markdown = new("--markdown") { Description = "Print the account as Markdown." };
        Option<bool> json = new("--json") { Description = "Print the account as JSON." };
        PageFile html = new();
        Choice<Language> language = Languages.Choice();
        Command command = new(
            "report",
            "The account of a participatory budget to the citizens: money by district and category, turnout by channel, the share of women, "
            + "what was promised and what was done. "
            + "Exit code 0: every centime is accounted for and nothing is past its day; 1: a project is past its day or was given up, or an act "
            + "cannot be; 2: bad input; 3: money is not there yet, or not all on file.")
        {
            file, on, language.Option, markdown, json,
        };
        html.AddTo(command);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            LocalDate? day = DayOption.Read(on.Name, parsed.GetValue(on), complaints);
            html.Check(parsed, [parsed.GetValue(file)], complaints);
            BudgetCycleFile? found = InputFile.Read(parsed.GetValue(file)!, BudgetCycleJson.Read, words, around, complaints);
            if (complaints.Count > 0 || found is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            BudgetReport report = BudgetReport.Of(BudgetLaw.Assess(found, day));
            html.Write(parsed, () => BudgetReportText.ToHtml(report, words), complaints);
            around.Output.Write(parsed.GetValue(json)
                ? BudgetAnswerJson.ToText(report)
                : BudgetReportText.Of(report, words, parsed.GetValue(markdown) ? TextStyle.Markdown : TextStyle.Plain));
            Complaint.Write(complaints, around);
            return complaints.Count > 0 ? ExitCode.BadInput : Exit(report);
        });
        return command;
    }

    private static int Exit(BudgetReport report) =>
        report.Answer.Irregularities.Count > 0
        || report.Overdue.Any()
        || report.Answer.Accounts.Any(a => a.Progress == ProjectProgress.Abandoned) ? ExitCode.No
        : report.Answer.IsFunded != Domain.Law.Truth.Yes || report.Answer.WithoutCredit.Count > 0 ? ExitCode.Open
        : ExitCode.Done;
}
