using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.Voting;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget ballots</c>: turnout and errors of a vote that is not closed.</summary>
internal static class BallotsCommand
{
    public static Command Create(Surroundings around)
    {
        VoteInputs inputs = new();
        Choice<Language> language = Languages.Choice();
        Command command = new(
            "ballots",
            "Take batches of ballots on paper and on the platform: turnout by channel and every error with its place; no choice is shown. "
            + "Exit code 0: nothing is wrong; 1: some ballots are not valid, or of people not on the roll or not entitled; 2: bad input, or a batch "
            + "that cannot stand; 3: of some voters nobody can say which ballot counts, or whether they may vote.")
        {
            language.Option,
        };
        inputs.AddTo(command);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            OpenVote? vote = inputs.Read(parsed, words, around, complaints);
            RollReport? roll = inputs.Roll(parsed, vote, words, around, complaints);
            if (vote is null || complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            around.Output.Write(VoteText.Of(vote, words));
            if (roll is not null)
            {
                around.Output.Write($"\n{RollText.Of(roll, words)}");
            }

            return vote.Undecided().Count > 0 || roll is { Asked.Count: > 0 } ? ExitCode.Open
                : vote.Batches.Any(b => b.Findings.Count > 0) || roll is { HasToAct: true } ? ExitCode.No
                : ExitCode.Done;
        });
        return command;
    }
}
