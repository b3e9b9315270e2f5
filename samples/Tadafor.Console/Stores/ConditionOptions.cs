using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Console.Stores;

/// <summary>Which lines are declared invalid: of a sheet, of a territory, of one signatory; several options narrow it down.</summary>
internal sealed class ConditionOptions
{
    private readonly Option<string?> _sheet = new("--sheet") { Description = "Lines of this sheet.", HelpName = "reference" };
    private readonly Choice<SignatureChannel> _channel = new(
        "--channel",
        "With --sheet: how it was signed; paper when not given.",
        ("paper", SignatureChannel.Paper),
        ("digital", SignatureChannel.Digital));
    private readonly Option<int?> _from = new("--from") { Description = "With --sheet: from this line." };
    private readonly Option<int?> _to = new("--to") { Description = "With --sheet: up to this line." };
    private readonly Option<string?> _territory = new("--territory") { Description = "Lines that name this territory." };
    private readonly Option<string?> _token = new("--token") { Description = "Every line of one signatory, named by token." };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_sheet, _channel.Option, _from, _to, _territory, _token])
        {
            command.Add(option);
        }
    }

    /// <summary>The condition; nothing, and a complaint, when none is given or one cannot be read.</summary>
    public InvalidationCondition? Read(ParseResult parsed, List<Complaint> complaints)
    {
        List<InvalidationCondition> conditions = [];
        SignatureChannel channel = _channel.Read(parsed, complaints).Meaning;
        if (parsed.GetValue(_sheet) is { } sheet)
        {
            int from = parsed.GetValue(_from) ?? 1;
            int? to = parsed.GetValue(_to);
            if (SheetReference.Read(sheet) is not { } reference)
            {
                complaints.Add(new Complaint("--sheet", "This is not the reference of a sheet.", "Write it as the sheet was called."));
            }
            else if (from < 1 || to < from)
            {
                complaints.Add(new Complaint("--from", "These are no lines.", "Count from 1, up to --to."));
            }
            else
            {
                conditions.Add(InvalidationCondition.OnSheet(channel, reference, from, to));
            }
        }
        else if (parsed.GetValue(_from) is not null || parsed.GetValue(_to) is not null)
        {
            complaints.Add(new Complaint("--from", "Lines of which sheet?", "Add --sheet."));
        }

        if (parsed.GetValue(_territory) is { Length: > 0 } territory)
        {
            conditions.Add(InvalidationCondition.InTerritory(territory));
        }

        if (parsed.GetValue(_token) is { } text)
        {
            if (SignatoryToken.TryParse(text, out SignatoryToken token))
            {
                conditions.Add(InvalidationCondition.OfSignatory(token));
            }
            else
            {
                complaints.Add(new Complaint("--token", "This is no token.", "Write its 64 hexadecimal digits."));
            }
        }

        if (conditions.Count == 0 && complaints.Count == 0)
        {
            complaints.Add(new Complaint("invalidate", "Which lines?", "Give --sheet, --territory or --token."));
        }

        return conditions.Count == 0 ? null : conditions.Aggregate((one, other) => one.And(other));
    }
}
