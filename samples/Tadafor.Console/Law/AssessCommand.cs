using System.CommandLine;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Console.Shell;
using Tadafor.Rules.Texts;

namespace Tadafor.Console.Law;

/// <summary><c>tadafor assess</c>: decides a petition file.</summary>
internal static class AssessCommand
{
    public static Command Create(Surroundings around)
    {
        PetitionArguments petition = new(Languages.Choice());
        Option<bool> json = new("--json") { Description = "Print the decision as JSON (see tadafor schema decision)." };
        Option<bool> markdown = new("--markdown") { Description = "Print the decision as Markdown." };
        Command command = new(
            "assess",
            "Decide whether a petition file is admissible, with the article beside every answer and what would cure it. "
            + "Exit code 0: admissible; 1: not admissible; 2: bad input; 3: not decided (facts, a judgement or a reading are missing, or the law was not in force).");
        petition.AddTo(command);
        command.Add(json);
        command.Add(markdown);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(json) && parsed.GetValue(markdown))
            {
                parsed.AddError("Choose --json or --markdown, not both.");
            }
        });
        command.SetAction(parsed =>
        {
            if (petition.Decide(parsed, around) is not { } answer)
            {
                return ExitCode.BadInput;
            }

            DecisionDocument document = DecisionDocument.Of(answer.Decision);
            around.Output.Write(parsed.GetValue(json)
                ? DecisionJson.ToText(document) + "\n"
                : DecisionText.Of(document, answer.Language, parsed.GetValue(markdown) ? TextStyle.Markdown : TextStyle.Plain));
            return OutcomeExit.Of(answer.Decision.Outcome);
        });
        return command;
    }
}
