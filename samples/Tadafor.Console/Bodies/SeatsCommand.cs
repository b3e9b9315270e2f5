using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Rules.Seats;
using Tadafor.Rules.Texts;

namespace Tadafor.Console.Bodies;

/// <summary><c>tadafor seats</c>: gives the seats of a council or a body.</summary>
internal static class SeatsCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("vote")
        {
            Description = "The votes counted, in JSON (see tadafor schema seat-vote, samples/seats); - for standard input.",
        };
        Option<bool> json = new("--json") { Description = "Print what it came to as JSON (tadafor schema seat-outcome)." };
        Option<bool> markdown = new("--markdown") { Description = "Print it as Markdown." };
        Choice<Language> language = Languages.Choice();
        Command command = new(
            "seats",
            "Give seats to lists by quotient and largest remainder (organic law 59-11), or to candidates by votes with a minimum of women. "
            + "Exit code 0: every seat is given; 1: a minimum does not hold, or a new vote is held; 2: bad input; 3: a tie or a number is open.")
        {
            file, json, markdown, language.Option,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(json) && parsed.GetValue(markdown))
            {
                parsed.AddError("Choose --json or --markdown, not both.");
            }
        });
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            string path = parsed.GetValue(file)!;
            using Stream? input = complaints.Count == 0 ? InputFile.Open(path, around, complaints) : null;
            SeatVote? vote = input is null ? null : SeatVoteJson.Read(input).Match<SeatVote?>(
                read => read,
                faults =>
                {
                    complaints.AddRange(Complaint.Of(path, faults, words));
                    return null;
                });
            SeatVoteCount? count = vote?.Count();
            count?.Switch(_ => { }, _ => { }, problems => complaints.AddRange(Problems(path, problems, words)));
            if (complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            around.Output.Write(parsed.GetValue(json)
                ? SeatVoteJson.ToText(vote!, count!)
                : SeatVoteText.Of(vote!, count!, words, parsed.GetValue(markdown) ? TextStyle.Markdown : TextStyle.Plain));
            return count!.Match(Code, Code, _ => ExitCode.BadInput);
        });
        return command;
    }

    private static IEnumerable<Complaint> Problems(string path, Sequence<BodyProblem> problems, Language language) =>
        problems.Select(p => new Complaint(path, p.Text.In(language), ""));

    private static int Code(ListOutcome outcome) =>
        outcome.NewVote != NewVote.No ? ExitCode.No
        : outcome.IsUnresolved || outcome.SingleListReachesFifth == Domain.Law.Truth.Unknown ? ExitCode.Open
        : ExitCode.Done;

    private static int Code(SeatOutcome outcome) =>
        outcome.Unresolved is not null ? ExitCode.Open
        : outcome.MinimumHolds == Domain.Law.Truth.No ? ExitCode.No
        : ExitCode.Done;
}
