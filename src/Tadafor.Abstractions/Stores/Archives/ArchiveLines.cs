using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Stores.Archives;

/// <summary>How parts are written, each on a line; what is absent has no field.</summary>
internal static class ArchiveLines
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static InstantPattern Moments { get; } = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");

    public static void Write(Utf8JsonWriter json, StorePart part) => part.Switch(
        file =>
        {
            json.WriteString("file", file.File.Kind);
            json.WriteString("reference", file.File.Reference);
            json.WriteNumber("version", file.Version);
            json.WriteString("state", file.State.Code);
            Day(json, "since", file.State.Since);
            Day(json, "retainUntil", file.State.RetainUntil);
            Moment(json, "changedAt", file.ChangedAt);
            Moment(json, "erasedAt", file.ErasedAt);
        },
        order =>
        {
            json.WriteString("order", order.Key);
            json.WriteString("digest", order.Digest);
            json.WriteNumber("version", order.Version);
        },
        act =>
        {
            json.WriteNumber("act", act.Version);
            json.WriteString("code", act.Code);
            json.WriteString("schema", act.Schema);
            Day(json, "on", act.On);
            json.WriteString("body", act.Body);
            Text(json, "personal", act.Personal);
            Text(json, "personalDigest", act.PersonalDigest);
            json.WriteString("key", act.Key);
            json.WriteString("by", act.By);
            Moment(json, "at", act.At);
        },
        lines =>
        {
            json.WriteString("lines", lines.File.Kind);
            json.WriteString("reference", lines.File.Reference);
            json.WriteNumber("count", lines.Counts.Lines);
            json.WriteNumber("tokens", lines.Counts.Tokens);
            json.WriteBoolean("closed", lines.Counts.IsClosed);
            json.WriteBoolean("erased", lines.Counts.IsErased);
        },
        batch =>
        {
            json.WriteString("batch", batch.Key);
            json.WriteString("digest", batch.Digest);
        },
        line =>
        {
            json.WriteNumber("line", line.Number);
            json.WriteString("token", line.Line.Token);
            json.WriteString("content", line.Line.Content);
        });

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Day(Utf8JsonWriter json, string name, LocalDate? day) =>
        Text(json, name, day is { } known ? Numerals.Iso(known) : null);

    private static void Moment(Utf8JsonWriter json, string name, Instant? at) =>
        Text(json, name, at is { } known ? Moments.Format(known) : null);
}
