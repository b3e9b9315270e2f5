using System.CommandLine;
using Tadafor.Abstractions.Wire.Budgets.LocalRules;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Rules.Questions;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget check</c>: local rules as a whole, before the call opens.</summary>
internal static class BudgetCheckCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("rules")
        {
            Description = "Local rules, in JSON (see samples/budgets/rules); - for standard input.",
        };
        Option<bool> json = new("--json") { Description = "Print the answer as JSON." };
        Choice<Language> language = Languages.Choice();
        ReadingChoices choices = new([.. OpenQuestions.OfDecisions, TimeQuestions.Notice]);
        LayerOption layer = new();
        Command command = new(
            "check",
            "Examine the local rules of a participatory budget before the call opens: what they do not fix, what does not hold together, "
            + "what the law does not allow, each with its place and what to change. "
            + "Exit code 0: the call can open; 1: something contradicts the law or another rule; 2: bad input; 3: something is not fixed or not decided.")
        {
            file, language.Option, choices.Option, layer.Option, json,
        };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            Interpretations readings = choices.Read(parsed, words, complaints);
            BudgetRules? rules = InputFile.Read(parsed.GetValue(file)!, BudgetRulesJson.Read, words, around, complaints);
            InternalRules? over = layer.Read(parsed, words, around, complaints);
            layer.Check(over, CompositionLevel.Commune, complaints);
            if (complaints.Count > 0 || rules is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            BudgetRulesAnswer answer = BudgetRulesLaw.Check(rules, readings, over);
            around.Output.Write(parsed.GetValue(json) ? BudgetRulesAnswerJson.ToText(answer) : BudgetRulesText.Of(answer, words));
            return answer.Ready switch { Truth.Yes => ExitCode.Done, Truth.No => ExitCode.No, Truth.Unknown => ExitCode.Open };
        });
        return command;
    }
}
