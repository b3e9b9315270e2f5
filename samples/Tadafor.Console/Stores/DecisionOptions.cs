using System.CommandLine;
using NodaTime;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Console.Stores;

/// <summary>Who decided something about signatures, and why.</summary>
internal sealed class DecisionOptions
{
    private readonly Option<string?> _organ = new("--organ")
    {
        Description = "The organ or office that decides, never the name of a person.",
    };
    private readonly Option<string?> _reason = new("--reason") { Description = "Why, in words." };

    public void AddTo(Command command)
    {
        command.Add(_organ);
        command.Add(_reason);
    }

    /// <summary>The decision; a ledger says what is missing in it.</summary>
    public LedgerAct Read(ParseResult parsed, LocalDate on) =>
        new(parsed.GetValue(_organ) ?? "", on, parsed.GetValue(_reason) ?? "");
}
