using System.CommandLine;
using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Parity;

namespace Tadafor.Console.Parity;

/// <summary><c>tadafor parity</c>: who sits in the organs of a collectivity, what that reaches, and what would.</summary>
internal static class ParityCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("composition")
        {
            Description = "Headcounts of a council and its organs, in JSON (see samples/compositions); - for standard input."
        };
        Option<bool> json = new("--json") { Description = "Print the answer as JSON." };
        Choice<Language> language = Languages.Choice();
        ReadingChoices choices = new();
        LayerOption internalRules = new();
        PageFile html = new();
        Command command = new(
            "parity",
            "Show what a composition reaches of the parity the law and local texts ask for, day by day, and the smallest changes that would. "
            + "Exit code 0: all reached; 1: something is not; 2: bad input; 3: not decided.")
        {
            file, language.Option, choices.Option, internalRules.Option, json,
        };
        html.AddTo(command);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            Interpretations readings = choices.Read(parsed, words, complaints);
            Composition? composition = InputFile.Read(parsed.GetValue(file)!, CompositionJson.Read, words, around, complaints);
            InternalRules? rules = internalRules.Read(parsed, words, around, complaints);
            internalRules.Check(rules, composition?.Level, complaints);
            html.Check(parsed, [parsed.GetValue(file), parsed.GetValue(internalRules.Option)], complaints);
            if (complaints.Count > 0 || composition is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            ParityAnswer answer = Compositions.Assess(composition, readings, rules);
            if (!html.Write(parsed, () => ParityPage.Write(answer, words), complaints))
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            around.Output.Write(parsed.GetValue(json) ? ParityJson.ToText(answer) : ParityText.Of(answer, words));
            return answer.Reached switch { Truth.Yes => ExitCode.Done, Truth.No => ExitCode.No, Truth.Unknown => ExitCode.Open };
        });
        return command;
    }
}
