using System.CommandLine;
using OneOf;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Console.Shell;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Faults;
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
        Charter? charter = Read(parsed.GetValue(File)!, CharterJson.Read, words, around, complaints);
        (string Text, int Code)? given = charter is null ? null : answer(charter, words, complaints);
        if (complaints.Count > 0 || given is null)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        around.Output.Write(given.Value.Text);
        return given.Value.Code;
    }

    /// <summary>What a file holds; nothing but complaints when there is any.</summary>
    public static T? Read<T>(
        string path,
        Func<Stream, OneOfBase<T, DocumentFaults>> read,
        Language language,
        Surroundings around,
        List<Complaint> complaints)
        where T : class
    {
        using Stream? stream = InputFile.Open(path, around, complaints);
        if (stream is null)
        {
            return null;
        }

        (T? found, DocumentFaults? faults) = read(stream)
            .Match(value => ((T?)value, (DocumentFaults?)null), wrong => ((T?)null, (DocumentFaults?)wrong));
        complaints.AddRange(Complaint.Of(path, faults, language));
        return found;
    }
}
