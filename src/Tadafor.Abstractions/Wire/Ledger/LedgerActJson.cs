using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>
/// One act on a ledger as a document of its own, format <see cref="Schema"/> (see <c>docs/schemas/ledger-act.v1.json</c>): how a store
/// keeps what is decided about signatures.
/// </summary>
internal static class LedgerActJson
{
    /// <summary>The format and its version.</summary>
    public const string Schema = "tadafor/ledger-act/1";

    public static string ToText(LedgerActDocument act) => SmallDocument.ToText(stream => SmallDocument.Write(stream, Schema, json =>
    {
        switch (act)
        {
            case InvalidationAct invalidation:
                if (invalidation.Condition is { } condition)
                {
                    json.WriteStartObject("condition");
                    LedgerWriter.Condition(json, condition);
                    json.WriteEndObject();
                }

                LedgerWriter.Act(json, "made", invalidation.Act);
                break;
            case RevocationAct revocation:
                json.WriteNumber("invalidation", revocation.Number);
                LedgerWriter.Act(json, "revoked", revocation.Act);
                break;
            case DepositAct deposit:
                LedgerWriter.Deposit(json, deposit.On, deposit.Threshold, deposit.Proof);
                break;
            default:
                throw new InvalidOperationException("A new act has no form yet.");
        }
    }));

    /// <summary>The act; <see langword="null"/> when the text is no such document.</summary>
    public static LedgerActDocument? Read(string text)
    {
        LedgerActDocument? act = null;
        DocumentFaults? faults = SmallDocument.Of(
            text,
            stream => SmallDocument.Read(stream, LedgerFaultKinds.Fields, root => act = Read(root)));
        return faults is null ? act : null;
    }

    private static LedgerActDocument? Read(JsonFields root)
    {
        root.Schema(Schema);
        LedgerActDocument? read;
        if (root.Object("deposit") is { } json)
        {
            (NodaTime.LocalDate? on, SignatureThreshold? threshold, string? proof) = LedgerParts.Frozen(json);
            json.Close();
            read = on is null || threshold is null || proof is null ? null : new DepositAct(on.Value, threshold, proof);
        }
        else if (root.Whole("invalidation", 1) is { } number)
        {
            read = LedgerParts.Act(root, "revoked", required: true) is { } revoked ? new RevocationAct((int)number, revoked) : null;
        }
        else
        {
            InvalidationCondition? condition = root.Take("condition") is { } part ? LedgerParts.Condition(part, 0) : null;
            read = LedgerParts.Act(root, "made", required: true) is { } made ? new InvalidationAct(condition, made) : null;
        }

        root.Close();
        return read;
    }
}
