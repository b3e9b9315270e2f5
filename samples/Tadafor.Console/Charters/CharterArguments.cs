using System.CommandLine;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Console.Shell;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Charters;

/// <summary>What the commands on a charter share: its file, the language, JSON.</summary>
internal sealed class CharterArguments
{
    public Argument<string> File { get; } = new("charter")
    {
        Description = "A charter with its versions, in JSON (see samples/charters); - for standard input."
    };

    public Choice<Language> Language { get; } = Languages.Choice();

    public Option<bool> Json { get; } = new("--json") { Description = "Print the answer as JSON." };

    /// <summary>Reads the file and prints the answer; nothing but complaints when there is any.</summary>
    public int Run(
        ParseResult parsed,
        Surroundings around,
        Func<Charter, Language, List<Complaint>, (string Text, int Code)?> answer)
    {
        List<Complaint> complaints = [];
        Language words = Language.Read(parsed, complaints).Meaning;
        Charter? charter = InputFile.Read(parsed.GetValue(File)!, CharterJson.Read, words, around, complaints);
        (string Text, int Code)? given = charter is null ? null : answer(charter, words, complaints);
        if (complaints.Count > 0 || given is null)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        around.Output.Write(given.Value.Text);
        return given.Value.Code;
    }
}
