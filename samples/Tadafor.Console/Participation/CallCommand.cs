using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Participation;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Law;
using Tadafor.Domain.Participation;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Participation;

namespace Tadafor.Console.Participation;

/// <summary><c>tadafor record call</c>: whether an association may answer a call for co-creation.</summary>
internal static class CallCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("record")
        {
            Description = "The participation record that holds the call, in JSON (see samples/records).",
        };
        Argument<string> association = new("association")
        {
            Description =
                "What is known of the association, as a petition of it states it, in JSON (see samples/dossiers); - for standard input.",
        };
        Option<string> id = new("--call") { Description = "The identifier of the call in the record.", HelpName = "id", Required = true };
        Option<string?> on = new("--on") { Description = "The day the proposal was handed in.", HelpName = "yyyy-MM-dd", Required = true };
        Option<bool> json = new("--json") { Description = "Print the answer as JSON." };
        Choice<Language> language = Languages.Choice();
        ReadingChoices choices = new();
        Command command = new(
            "call",
            "Say whether an association may answer a call for co-creation: within its window, and by the conditions that the law sets for "
            + "associations that petition (113-14 art. 124 and its sisters), where the call takes them over. "
            + "Exit code 0: it may; 1: it may not; 2: bad input; 3: a fact or a judgement is missing.")
        {
            file, association, id, on, language.Option, choices.Option, json,
        };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            Interpretations readings = choices.Read(parsed, words, complaints);
            LocalDate? day = DayOption.Read(on.Name, parsed.GetValue(on), complaints);
            ParticipationRecord? record = InputFile.Read(parsed.GetValue(file)!, RecordJson.Read, words, around, complaints);
            RecordedActivity? call = record is null ? null : Find(record, id.Name, parsed.GetValue(id)!, complaints);
            ReadDossier? dossier = InputFile.Read(parsed.GetValue(association)!, DossierJson.Read, words, around, complaints);
            if (dossier is { Dossier: not AssociationPetition })
            {
                complaints.Add(new Complaint(
                    "association",
                    "The file is not that of an association.",
                    "Give a petition of an association."));
            }

            if (complaints.Count > 0 || call is null || day is null || dossier is not { Dossier: AssociationPetition known })
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            CallAnswer answer = CallEligibility.Assess(call, known, day.Value, readings);
            around.Output.Write(parsed.GetValue(json) ? CallAnswerJson.ToText(answer) : CallText.Of(answer, words));
            return answer.Eligible switch { Truth.Yes => ExitCode.Done, Truth.No => ExitCode.No, Truth.Unknown => ExitCode.Open };
        });
        return command;
    }

    private static RecordedActivity? Find(ParticipationRecord record, string option, string id, List<Complaint> complaints)
    {
        RecordedActivity? call = record.Activities.FirstOrDefault(a => a.Id == id && a.Kind == ActivityKind.Call);
        if (call is null)
        {
            complaints.Add(new Complaint(
                option,
                $"'{id}' is no call of the record.",
                $"Its calls: {string.Join(", ", record.Activities.Where(a => a.Kind == ActivityKind.Call).Select(a => a.Id))}."));
        }

        return call;
    }
}
