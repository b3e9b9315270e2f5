using System.CommandLine;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Console.Shell;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Law;

/// <summary>A council's internal rules, to be laid over national law.</summary>
internal sealed class LayerOption(string name = LayerOption.Name)
{
    /// <summary>What the option is called where an answer takes one.</summary>
    public const string Name = "--internal-rules";

    public Option<string?> Option { get; } = new(name)
    {
        Description =
            "The council's internal rules, in JSON (see samples/charters), laid over national law: what they add is cited as theirs.",
        HelpName = "rules.json",
    };

    /// <summary>The rules; <see langword="null"/> when none are named, or when something is wrong with them and has been noted.</summary>
    public InternalRules? Read(ParseResult parsed, Language words, Surroundings around, List<Complaint> complaints) =>
        parsed.GetValue(Option) is { } path ? InputFile.Read(path, InternalRulesJson.Read, words, around, complaints) : null;

    /// <summary>Notes internal rules that are those of a council of another level than the file's.</summary>
    public void Check(InternalRules? rules, CompositionLevel? level, List<Complaint> complaints)
    {
        if (rules is not null && level is { } its && rules.Council.Level != its)
        {
            complaints.Add(new Complaint(
                Option.Name,
                "The internal rules are those of a council of another level.",
                "Give those of the council that the file speaks of."));
        }
    }
}
