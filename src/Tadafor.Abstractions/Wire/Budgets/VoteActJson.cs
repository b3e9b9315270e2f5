using NodaTime;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets;

/// <summary>
/// One act on the ballots of a budget as a document of its own, format <see cref="Schema"/> (see <c>docs/schemas/vote-act.v1.json</c>):
/// how a store keeps that a batch came or was declared invalid. It holds no choice and no token.
/// </summary>
internal static class VoteActJson
{
    /// <summary>The format and its version.</summary>
    public const string Schema = "tadafor/vote-act/1";

    private static readonly FieldFaults _faults = new("vote-act");

    public static string ToText(BallotAct act) => SmallDocument.ToText(stream => SmallDocument.Write(stream, Schema, json =>
    {
        switch (act)
        {
            case BatchTaken taken:
                json.WriteStartObject("taken");
                json.WriteString("batch", taken.Batch);
                json.WriteNumber("lines", taken.Lines);
                json.WriteString("digest", taken.Digest);
                json.WriteEndObject();
                break;
            case BallotsInvalidated made:
                json.WriteStartObject("invalidated");
                json.WriteString("batch", made.Batch);
                if (made.Line is { } line)
                {
                    json.WriteNumber("line", line);
                }

                Decided(made.By, made.On, made.Reason);
                json.WriteEndObject();
                break;
            case InvalidationRevoked revoked:
                json.WriteStartObject("revoked");
                json.WriteNumber("invalidation", revoked.Number);
                Decided(revoked.By, revoked.On, revoked.Reason);
                json.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException("A new act has no form yet.");
        }

        void Decided(string by, LocalDate on, string reason)
        {
            json.WriteString("by", by);
            json.WriteString("on", Numerals.Iso(on));
            json.WriteString("reason", reason);
        }
    }));

    /// <summary>The act; <see langword="null"/> when the text is no such document.</summary>
    public static BallotAct? Read(string text)
    {
        BallotAct? act = null;
        DocumentFaults? faults = SmallDocument.Of(text, stream => SmallDocument.Read(stream, _faults, root => act = Read(root)));
        return faults is null ? act : null;
    }

    private static BallotAct? Read(JsonFields root)
    {
        root.Schema(Schema);
        BallotAct? act = null;
        if (root.Object("taken") is { } taken)
        {
            string? batch = taken.Text("batch", required: true), digest = taken.Text("digest", required: true);
            long? lines = taken.Whole("lines", 1, required: true);
            taken.Close();
            act = batch is null || digest is null || lines is null ? null : new BatchTaken(batch, lines.Value, digest);
        }
        else if (root.Object("revoked") is { } revoked)
        {
            long? number = revoked.Whole("invalidation", 1, required: true);
            (string By, LocalDate On, string Reason)? decided = Decided(revoked);
            act = number is null || decided is not { } of ? null : new InvalidationRevoked((int)number, of.By, of.On, of.Reason);
        }
        else if (root.Object("invalidated", required: true) is { } made)
        {
            string? batch = made.Text("batch", required: true);
            long? line = made.Whole("line", 1);
            (string By, LocalDate On, string Reason)? decided = Decided(made);
            act = batch is null || decided is not { } of ? null : new BallotsInvalidated(batch, (int?)line, of.By, of.On, of.Reason);
        }

        root.Close();
        return act;
    }

    private static (string By, LocalDate On, string Reason)? Decided(JsonFields json)
    {
        string? by = json.Text("by", required: true), reason = json.Text("reason", required: true);
        LocalDate? on = json.Date("on", required: true);
        json.Close();
        return by is null || reason is null || on is null ? null : (by, on.Value, reason);
    }
}

/// <summary>An act on the ballots of a budget, as a store keeps it.</summary>
internal abstract record BallotAct;

/// <summary>A batch or an urn came; its lines are kept apart.</summary>
/// <param name="Batch">What it is called.</param>
/// <param name="Lines">How many lines it has, one of them for the whole.</param>
/// <param name="Digest">The digest of its lines.</param>
internal sealed record BatchTaken(string Batch, long Lines, string Digest) : BallotAct;

/// <summary>A batch, or one ballot of it, was declared invalid.</summary>
internal sealed record BallotsInvalidated(string Batch, int? Line, string By, LocalDate On, string Reason) : BallotAct;

/// <summary>An invalidation was taken back.</summary>
internal sealed record InvalidationRevoked(int Number, string By, LocalDate On, string Reason) : BallotAct;
