using System.CommandLine;
using Tadafor.Abstractions.Wire.Council;
using Tadafor.Console.Shell;
using Tadafor.Domain.Council;
using Tadafor.Domain.Words;
using Tadafor.Rules.Council;

namespace Tadafor.Console.Council;

/// <summary><c>tadafor council election</c>: what a round of an election by a council came to.</summary>
internal static class ElectionCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("election")
        {
            Description =
                "The round with its votes, in JSON (see tadafor schema council-election, samples/councils); - for standard input.",
        };
        Option<bool> json = new("--json") { Description = "Print the answer as JSON." };
        Choice<Language> language = Languages.Choice();
        Command command = new(
            "election",
            "Say what a round of the election of a president, vice-presidents or a delegate came to. "
            + "Exit code 0: elected; 1: another round; 2: bad input; 3: a lot or a fact is missing.")
        {
            file, language.Option, json,
        };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            CouncilElection? election = InputFile.Read(parsed.GetValue(file)!, CouncilElectionJson.Read, words, around, complaints);
            if (complaints.Count > 0 || election is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            CouncilElectionAnswer answer = CouncilElections.Assess(election);
            around.Output.Write(parsed.GetValue(json) ? CouncilElectionJson.ToText(answer) : CouncilElectionText.Of(answer, words));
            return answer.Outcome switch
            {
                ElectionOutcome.Elected => ExitCode.Done,
                ElectionOutcome.NextRound or ElectionOutcome.NotValid => ExitCode.No,
                ElectionOutcome.Undetermined or ElectionOutcome.Lot => ExitCode.Open,
            };
        });
        return command;
    }
}
