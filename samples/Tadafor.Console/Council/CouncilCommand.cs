using System.CommandLine;
using Tadafor.Abstractions.Wire.Council;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Council;
using Tadafor.Rules.Letters;

namespace Tadafor.Console.Council;

/// <summary><c>tadafor council</c>: what a vote of a council came to, with the numbers.</summary>
internal static class CouncilCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("vote")
        {
            Description = "The vote counted, in JSON (see tadafor schema council-vote, samples/councils); - for standard input.",
        };
        Option<bool> json = new("--json") { Description = "Print the answer as JSON." };
        Option<bool> asLetter = new("--letter")
        {
            Description =
                "Print the summons to this sitting, of the call that the file states, as a draft, in the language of --lang (letters are in Arabic or French).",
        };
        Choice<Language> language = Languages.Choice();
        ReadingChoices choices = new();
        Command command = new(
            "council",
            "Say what a vote of a council came to: quorum, open vote, majority of the votes cast or of the members in office, the president's "
            + "side at a tie; each with its numbers and what it is a majority of. "
            + "Exit code 0: adopted; 1: not adopted; 2: bad input; 3: not decided.")
        {
            file, language.Option, choices.Option, json, asLetter,
        };
        command.Add(RoadCommand.Create(around));
        command.Add(ElectionCommand.Create(around));
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            Interpretations readings = choices.Read(parsed, words, complaints);
            CouncilVote? vote = InputFile.Read(parsed.GetValue(file)!, CouncilVoteJson.Read, words, around, complaints);
            if (complaints.Count > 0 || vote is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            CouncilVoteAnswer answer = CouncilVotes.Assess(vote, readings);
            string? letter = parsed.GetValue(asLetter) ? CouncilLetters.Convocation(vote, words)?.Text : null;
            if (parsed.GetValue(asLetter) && letter is null)
            {
                Complaint.Write(
                    [new Complaint(
                        asLetter.Name,
                        "The file does not say for which call the sitting is.",
                        "State call: first, second or third.")],
                    around);
                return ExitCode.BadInput;
            }

            around.Output.Write(letter
                ?? (parsed.GetValue(json) ? CouncilVoteAnswerJson.ToText(answer) : CouncilVoteText.Of(answer, words)));
            return answer.Outcome switch
            {
                VoteOutcome.Adopted => ExitCode.Done,
                VoteOutcome.NotAdopted or VoteOutcome.SecondSitting or VoteOutcome.NotValid => ExitCode.No,
                VoteOutcome.Undetermined => ExitCode.Open,
            };
        });
        return command;
    }
}
