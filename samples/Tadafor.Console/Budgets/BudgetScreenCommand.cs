using System.CommandLine;
using Tadafor.Abstractions.Wire.Budgets.Projects;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.Screening;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Questions;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget screen</c>: every proposal of a call by every criterion, and what became of it.</summary>
internal static class BudgetScreenCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("projects")
        {
            Description = "The proposals and the list, in JSON (see samples/budgets/projects); - for standard input.",
        };
        Option<string> under = new("--rules")
        {
            Description = "The local rules of the call, in JSON.",
            HelpName = "rules.json",
            Required = true,
        };
        Option<string?> letter = new("--letter")
        {
            Description = "Print the draft of the letter of refusal for a proposal, in Arabic or French.",
            HelpName = "proposal",
        };
        Option<bool> json = new("--json") { Description = "Print the answer as JSON." };
        Choice<Language> language = Languages.Choice();
        ReadingChoices choices = new([.. OpenQuestions.OfDecisions, TimeQuestions.Notice]);
        Command command = new(
            "screen",
            "Screen the proposals of a call under its local rules: each criterion met, not met or open, what was decided and whether it stands, "
            + "what became of every proposal. "
            + "Exit code 0: the list can be put to the vote; 1: something cannot stand; 2: bad input; 3: something is open.")
        {
            file, under, letter, language.Option, choices.Option, json,
        };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            Interpretations readings = choices.Read(parsed, words, complaints);
            BudgetRules? rules = InputFile.Read(parsed.GetValue(under)!, BudgetRulesJson.Read, words, around, complaints);
            ProjectsFile? projects = InputFile.Read(parsed.GetValue(file)!, ProjectsJson.Read, words, around, complaints);
            if (complaints.Count > 0 || rules is null || projects is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            ScreeningAnswer answer = ProjectScreening.Screen(projects, rules, readings);
            return parsed.GetValue(letter) is { } proposal
                ? Letter(proposal, answer, rules, words, around)
                : Print(answer, parsed.GetValue(json) ? ScreeningAnswerJson.ToText(answer) : ScreeningText.Of(answer, words), around);
        });
        return command;
    }

    private static int Print(ScreeningAnswer answer, string text, Surroundings around)
    {
        around.Output.Write(text);
        return answer.Ready switch { Truth.Yes => ExitCode.Done, Truth.No => ExitCode.No, Truth.Unknown => ExitCode.Open };
    }

    private static int Letter(string proposal, ScreeningAnswer answer, BudgetRules rules, Language language, Surroundings around)
    {
        ScreenedProposal? screened = answer.Proposals.FirstOrDefault(p => p.Account.Proposal.Id == proposal);
        Letter? draft = screened is null
            ? null
            : ProposalLetter.Refusal(screened, language, appealDays: rules.Appeal?.Days, appealTo: rules.Appeal?.To);
        if (draft is null)
        {
            Complaint.Write(
                [screened is null ? BudgetComplaints.NoProposal("--letter", language) : BudgetComplaints.NoLetter("--letter", language)],
                around);
            return ExitCode.BadInput;
        }

        around.Output.Write(draft.Text);
        return ExitCode.Done;
    }
}
