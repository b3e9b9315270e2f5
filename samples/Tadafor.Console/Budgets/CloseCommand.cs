using System.CommandLine;
using NodaTime;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Console.Budgets;

/// <summary><c>tadafor budget close</c>: closes a vote and writes its box.</summary>
internal static class CloseCommand
{
    public static Command Create(Surroundings around)
    {
        VoteInputs inputs = new();
        Choice<Language> language = Languages.Choice();
        Option<string?> by = new("--by")
        {
            Description = "The organ or office that closes; never the name of a person. Must be given.",
            HelpName = "office",
        };
        Option<string?> on = new("--on") { Description = "The day of closing. Must be given.", HelpName = "yyyy-MM-dd" };
        Option<string?> box = new("--out")
        {
            Description = "The box to write: the published list, without tokens. Must be given.",
            HelpName = "box.json",
        };
        Option<bool> force = new(OutputFile.Force) { Description = "Let --out replace a file of another kind." };
        Command command = new(
            "close",
            "Close a vote: from then on its box is read-only, with a digest. "
            + "Exit code 0: closed; 1: it cannot be closed now; 2: bad input; 3: closed, and of some voters nobody could say which ballot counts.")
        {
            by, on, box, force, language.Option,
        };
        inputs.AddTo(command);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            LocalDate? day = DayOption.Read(on.Name, parsed.GetValue(on), complaints);
            foreach (Option<string?> needed in (Option<string?>[])[by, on, box])
            {
                if (parsed.GetValue(needed) is null)
                {
                    complaints.Add(BudgetComplaints.Needed(needed.Name, words));
                }
            }

            OutputFile.Check(
                inputs.Files(parsed),
                [(box.Name, parsed.GetValue(box), ClosedVoteJson.Schema)],
                parsed.GetValue(force),
                complaints);
            OpenVote? vote = complaints.Count > 0 ? null : inputs.Read(parsed, words, around, complaints);
            RollReport? roll = inputs.Roll(parsed, vote, words, around, complaints);
            if (vote is null || day is null || complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            if (roll is { HasToAct: true })
            {
                around.Output.Write(RollText.Of(roll, words));
                return ExitCode.No;
            }

            return vote.Close(parsed.GetValue(by)!, day.Value).Match(
                closed => Write(closed, parsed.GetValue(box)!, roll, words, around),
                problems =>
                {
                    Complaint.Write([.. VoteInputs.Complaints("close", problems, words)], around);
                    return ExitCode.No;
                });
        });
        return command;
    }

    private static int Write(ClosedVote closed, string path, RollReport? roll, Language language, Surroundings around)
    {
        List<Complaint> complaints = [];
        OutputFile.Write(path, ClosedVoteJson.ToText(closed), complaints);
        if (complaints.Count > 0)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        around.Output.Write(VoteText.Of(closed, language));
        if (roll is not null)
        {
            around.Output.Write($"\n{RollText.Of(roll, language)}");
        }

        return closed.Turnout.Channels.Any(c => c.Undecided > 0) || roll is { Asked.Count: > 0 } ? ExitCode.Open : ExitCode.Done;
    }
}
