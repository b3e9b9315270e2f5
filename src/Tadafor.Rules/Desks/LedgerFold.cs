using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>The acts of a ledger as they are stored, and back.</summary>
internal static class LedgerFold
{
    /// <summary>The code of the act that erases persons.</summary>
    public const string Erased = "erased";

    public static FileAct Opened(OpenLedgerDocument empty, LocalDate on) =>
        new() { Code = "opened", Schema = LedgerJson.Schema, On = on, Body = LedgerJson.ToText(empty) };

    /// <summary>New lines: a ledger of them alone, apart from what may stay.</summary>
    public static FileAct Added(OpenLedgerDocument lines, LocalDate on) => new()
    {
        Code = "added",
        Schema = LedgerJson.Schema,
        On = on,
        Body = LedgerJson.ToText(lines with { Ledger = new(lines.Ledger.CountsSealed) }),
        Personal = LedgerJson.ToText(lines),
    };

    /// <summary>What was decided. A condition may name a signatory: it stands apart.</summary>
    public static FileAct Decided(string code, LocalDate on, LedgerActDocument act) => new()
    {
        Code = code,
        Schema = LedgerActJson.Schema,
        On = on,
        Body = LedgerActJson.ToText(act is InvalidationAct invalidation ? invalidation with { Condition = null } : act),
        Personal = act is InvalidationAct ? LedgerActJson.ToText(act) : null,
    };

    public static FileAct ErasedAct(ErasedLedgerDocument erased) =>
        new() { Code = Erased, Schema = LedgerJson.Schema, On = erased.Ledger.Act.On, Body = LedgerJson.ToText(erased) };

    /// <summary>The ledger that acts make.</summary>
    public static KeptLedger Of(FileEntry entry, Sequence<RecordedAct> history) => new()
    {
        File = entry.File,
        Version = history.Count,
        State = entry.State,
        Ledger = Ledger(history),
        History = history,
    };

    private static LedgerDocument Ledger(Sequence<RecordedAct> history)
    {
        if (history.LastOrDefault(a => a.Code == Erased) is { } erased)
        {
            return Document(erased, erased.Body);
        }

        OpenLedgerDocument open = (OpenLedgerDocument)Document(history[0], history[0].Body);
        LedgerDocument whole = open;
        foreach (RecordedAct act in history.Skip(1))
        {
            if (act.Schema == LedgerJson.Schema)
            {
                OpenLedgerDocument added = (OpenLedgerDocument)Document(act, act.Personal ?? act.Body);
                for (int i = 0; i < added.Ledger.Lines; i++)
                {
                    SignatureLine line = added.Ledger.LineAt(i);
                    open.Ledger.Add(line.Channel, line.Sheet, line.Line, line.Token, line.Facts, line.Territory);
                }

                whole = open = open with { KeyMark = added.KeyMark ?? open.KeyMark };
            }
            else
            {
                whole = Decide(open, act);
            }
        }

        return whole;
    }

    private static LedgerDocument Decide(OpenLedgerDocument open, RecordedAct act)
    {
        switch (LedgerActJson.Read(act.Personal ?? act.Body) ?? throw PetitionActs.Unreadable(act))
        {
            case InvalidationAct { Condition: { } condition } invalidation:
                open.Ledger.Invalidate(condition, invalidation.Act);
                return open;
            case RevocationAct revocation:
                open.Ledger.Revoke(revocation.Number, revocation.Act);
                return open;
            case DepositAct deposit:
                DepositedLedger deposited = open.Ledger.Deposit(deposit.On, deposit.Threshold);
                return deposited.Proof == deposit.Proof
                    ? new DepositedLedgerDocument(deposited) { Petition = open.Petition, KeyMark = open.KeyMark }
                    : throw new InvalidDataException($"Act {act.Version}: the lines are not those that were deposited.");
            default:
                throw PetitionActs.Unreadable(act);
        }
    }

    private static LedgerDocument Document(RecordedAct act, string json) =>
        LedgerJson.Read(json).Match(document => document, _ => throw PetitionActs.Unreadable(act));
}
