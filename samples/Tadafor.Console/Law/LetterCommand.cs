using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Rules;
using Tadafor.Rules.Letters;

namespace Tadafor.Console.Law;

/// <summary><c>tadafor letter</c>: drafts the letter to the agent or the legal representative.</summary>
internal static class LetterCommand
{
    public static Command Create(Surroundings around)
    {
        PetitionArguments petition = new(new Choice<Language>(
            "--lang", "The language of the letter; Arabic when not given.", ("ar", Language.Arabic), ("fr", Language.French)));
        Command command = new(
            "letter",
            "Draft the reasoned refusal or the acceptance of a petition to a council (113-14 art. 125, 112-14 art. 116, 111-14 art. 122), with blanks for what a person must write. "
            + "Exit code 0: acceptance; 1: refusal; 2: bad input; 3: no letter yet, and what must be settled first.");
        petition.AddTo(command);
        command.SetAction(parsed =>
        {
            if (petition.Decide(parsed, around) is not { } answer)
            {
                return ExitCode.BadInput;
            }

            Route route = Rulebook.Routes.Single(r => r.Id == answer.Decision.Route);
            if (!DecisionLetter.IsProvidedFor(route))
            {
                Regime regime = Regime.All.Single(r => r.Routes.Contains(route));
                RegimeTerm refusal = RegimeComparison.Differences.Single(d => d.Id == "refusal")[regime];
                Complaint.Write(
                    [
                        new Complaint(
                            "letter",
                            $"No letter is drafted for {regime.Name.En}. The law does call for a reasoned answer, {refusal.Says.En} ({string.Join("; ", refusal.Cites.Select(c => c.Text.En))}).",
                            "Use tadafor assess: it gives every ground with its article."),
                    ],
                    around);
                return ExitCode.BadInput;
            }

            around.Output.Write(DecisionLetter
                .Draft(answer.Decision, answer.Language, answer.File)
                .Match(letter => letter.Text, first => first.Text));
            return OutcomeExit.Of(answer.Decision.Outcome);
        });
        return command;
    }
}
