using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Console.Shell;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules;

namespace Tadafor.Console.Law;

/// <summary>What the commands about a petition file have in common: the file, the day, the readings, the language.</summary>
internal sealed class PetitionArguments(Choice<Language> language)
{
    private readonly Argument<string> _file = new("dossier")
    {
        Description = "The petition file, in JSON (see tadafor schema petition-dossier); - for standard input."
    };
    private readonly Option<string?> _on = new("--on")
    {
        Description = "A day of deposit to assume in place of the file's own.",
        HelpName = "yyyy-MM-dd"
    };
    private readonly ReadingChoices _choices = new();

    public void AddTo(Command command)
    {
        command.Add(_file);
        foreach (Option option in (Option[])[_on, language.Option, _choices.Option])
        {
            command.Add(option);
        }
    }

    /// <summary>The petition file named.</summary>
    public string? File(ParseResult parsed) => parsed.GetValue(_file);

    /// <summary>The decision on the file; nothing when anything is wrong, and all of it has been said.</summary>
    public Answered? Decide(ParseResult parsed, Surroundings around)
    {
        List<Complaint> complaints = [];
        (bool given, Language words) = language.Read(parsed, complaints);
        LocalDate? on = DayOption.Read("--on", parsed.GetValue(_on), complaints);
        Interpretations readings = _choices.Read(parsed, words, complaints);
        string path = parsed.GetValue(_file)!;
        ReadDossier? file = Read(path, words, around, complaints);
        Decision? decision = file is null || complaints.Count > 0
            ? null
            : PetitionLaw.Assess(file.Dossier, readings, on).Match(decided => decided, faults => Refuse(path, faults, words, complaints));
        if (decision is null)
        {
            Complaint.Write(complaints, around);
            return null;
        }

        Complaint.Write([.. Remarks(path, file!, words), .. _choices.Idle(parsed, decision)], around);
        return new(decision, words, given, file!);
    }

    /// <summary>Answers many files, one a line. The exit code is that of the worst: bad input, then not admissible, then open.</summary>
    public int DecideLines(ParseResult parsed, Surroundings around)
    {
        List<Complaint> complaints = [];
        (_, Language words) = language.Read(parsed, complaints);
        Interpretations readings = _choices.Read(parsed, words, complaints);
        if (parsed.GetValue(_on) is not null)
        {
            complaints.Add(new Complaint("--on", "With --lines each file gives its own day of deposit.", "Leave it out."));
        }

        string path = parsed.GetValue(_file)!;
        using Stream? json = complaints.Count == 0 ? InputFile.Open(path, around, complaints) : null;
        if (json is null)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        bool no = false, open = false;
        long faulty = 0;
        foreach (AssessedLine line in PetitionLines.AssessAsync(json, readings).ToBlockingEnumerable())
        {
            around.Output.WriteLine(line.ToJson(words));
            int code = line.Answer.Match(decision => OutcomeExit.Of(decision.Outcome), _ => ExitCode.BadInput);
            faulty += code == ExitCode.BadInput ? 1 : 0;
            no |= code == ExitCode.No;
            open |= code == ExitCode.Open;
        }

        if (faulty > 0)
        {
            Complaint.Write(
                [new Complaint(path, $"Lines that could not be read: {Numerals.Number(faulty).En}.", "Their answers say why.")],
                around);
        }

        return faulty > 0 ? ExitCode.BadInput : no ? ExitCode.No : open ? ExitCode.Open : ExitCode.Done;
    }

    private static ReadDossier? Read(string path, Language language, Surroundings around, List<Complaint> complaints)
    {
        using Stream? json = InputFile.Open(path, around, complaints);
        return json is null
            ? null
            : Waiting
                .For("dossier", around, _ => PetitionLaw.Read(json))
                .Match(read => read, faults => Refuse<ReadDossier>(path, faults, language, complaints));
    }

    private static Decision? Refuse(string path, DocumentFaults faults, Language language, List<Complaint> complaints) =>
        Refuse<Decision>(path, faults, language, complaints);

    private static T? Refuse<T>(string path, DocumentFaults faults, Language language, List<Complaint> complaints)
        where T : class
    {
        complaints.AddRange(faults.Listed.Select(fault => new Complaint(path, fault.Text.In(language), "")));
        if (faults.NotListed > 0)
        {
            complaints.Add(new Complaint(path, More(faults.NotListed), ""));
        }

        return null;
    }

    private static IEnumerable<Complaint> Remarks(string path, ReadDossier file, Language language)
    {
        IEnumerable<Complaint> listed = file.Warnings.Select(warning => new Complaint(path, warning.Text.In(language), ""));
        return file.WarningsNotListed == 0 ? listed : listed.Append(new Complaint(path, More(file.WarningsNotListed), ""));
    }

    private static string More(long count) => $"{Numerals.Number(count).En} more, not listed.";
}
