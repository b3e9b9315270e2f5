using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Rules.Desks;

namespace Tadafor.Console.Stores;

/// <summary>What every order about a file in a store has: which file, the day, who writes, under which key.</summary>
/// <param name="kind">The kind of files, as of its desk.</param>
internal sealed class DeskOptions(string kind)
{
    // As long as a store keeps a key; what is longer is named by its digest.
    private const int Longest = 200;

    private readonly Choice<Language> _language = Languages.Choice();
    private readonly Argument<string> _reference = new("reference") { Description = "The reference under which it is filed." };
    private readonly Option<string?> _on = new("--on") { Description = "The day of the act.", HelpName = "yyyy-MM-dd" };
    private readonly Option<string> _by = new("--by")
    {
        Description = "Who writes: an office or an account, no name.",
        DefaultValueFactory = _ => "console",
    };
    private readonly Option<string?> _key = new("--key")
    {
        Description = "Names the order, so that it is done once when it is given again; without it, the command and its day."
    };

    public StoreOption Store { get; } = new();

    /// <summary>Adds what an order needs; <paramref name="dated"/> when the day is its own and not that of a document.</summary>
    public void AddTo(Command command, bool writes, bool dated)
    {
        command.Arguments.Insert(0, _reference);
        command.Add(Store.Option);
        command.Add(_language.Option);
        if (dated)
        {
            command.Add(_on);
        }

        if (writes)
        {
            command.Add(_by);
            command.Add(_key);
        }
    }

    public string Reference(ParseResult parsed, List<Complaint> complaints)
    {
        string reference = parsed.GetValue(_reference)!;
        try
        {
            return new Abstractions.Stores.FileId(kind, reference).Reference;
        }
        catch (ArgumentException)
        {
            complaints.Add(new Complaint("reference", "This is no reference.", "Write 1 to 200 characters."));
            return reference;
        }
    }

    public Language Language(ParseResult parsed, List<Complaint> complaints) => _language.Read(parsed, complaints).Meaning;

    /// <summary>Key and writer; without a key the order is named by what is done and its day.</summary>
    public Writing Writing(ParseResult parsed, string? act = null)
    {
        Command command = parsed.CommandResult.Command;
        string day = command.Options.Contains(_on) ? $" {parsed.GetValue(_on)}" : "";
        string key = parsed.GetValue(_key) is { Length: > 0 } given ? given : $"{act ?? command.Name}{day}";
        return new(
            key.Length <= Longest ? key : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))),
            parsed.GetValue(_by) is { Length: > 0 } by ? by : "console");
    }

    /// <summary>The day of the act; a complaint when it is missing or none.</summary>
    public LocalDate Day(ParseResult parsed, List<Complaint> complaints)
    {
        if (DayOption.Read(_on.Name, parsed.GetValue(_on), complaints) is { } day)
        {
            return day;
        }

        if (parsed.GetValue(_on) is null)
        {
            complaints.Add(new Complaint("--on", "The day of the act is missing.", "Write it as --on 2023-08-07."));
        }

        return default;
    }
}
