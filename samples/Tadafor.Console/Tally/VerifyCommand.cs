using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Reports;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Console.Tally;

/// <summary><c>tadafor verify</c>: replays a transcript.</summary>
internal static class VerifyCommand
{
    private const int MostListed = 100;

    public static Command Create(Surroundings around)
    {
        Argument<string> transcript = new("transcript") { Description = "The transcript, as tadafor tally --transcript wrote it." };
        Argument<string> file = ElectionFile.Argument();
        Choice<Language> language = Languages.Choice();
        Command command = new(
            "verify",
            "Count an election again from its published transcript and compare every word.") { transcript, file, language.Option };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            byte[]? json = ReadAll(parsed.GetValue(transcript)!, around, complaints);
            PabulibElection? election = ElectionFile.Read(parsed.GetValue(file)!, words, around, complaints);
            if (complaints.Count > 0 || json is null || election is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            return Answer(
                Waiting.For("verify", around, _ => VoteCount.Verify(json, election.Election)),
                election.Election,
                words,
                around);
        });
        return command;
    }

    private static byte[]? ReadAll(string path, Surroundings around, List<Complaint> complaints)
    {
        using Stream? stream = InputFile.Open(path, around, complaints);
        if (stream is null)
        {
            return null;
        }

        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }

    private static int Answer(Verification verification, Election election, Language language, Surroundings around) => verification.Match(
        confirmed =>
        {
            around.Output.WriteLine(VerifyWords.Confirmed(confirmed.Outcome).In(language));
            Phrase identity = confirmed.CoversIdentity ? VerifyWords.Identity(election.Identity) : VerifyWords.NoIdentity;
            around.Output.WriteLine(identity.In(language));
            around.Output.WriteLine(VerifyWords.Rules.In(language));
            foreach (Phrase rule in new TallyWords(election, election.Identity.Currency).Rules(confirmed.Outcome.Definition))
            {
                around.Output.WriteLine($"- {rule.In(language)}");
            }

            return ExitCode.Done;
        },
        rejected =>
        {
            around.Output.WriteLine(VerifyWords.Rejected(rejected.Faults.Count).In(language));
            foreach (TranscriptFault fault in rejected.Faults.Take(MostListed))
            {
                around.Output.WriteLine(fault.Text.In(language));
            }

            return ExitCode.No;
        },
        unreplayed =>
        {
            Phrase why = unreplayed.Reasons.Count == 0
                ? VerifyWords.NotReplayed(unreplayed.Method)
                : VerifyWords.TooLarge(unreplayed.Method);
            around.Output.WriteLine(why.In(language));
            return ExitCode.Open;
        });
}
