using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Feasts;

/// <summary>
/// Tables of proclaimed feasts as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/feasts.v1.json</c>). Reading is strict
/// and never throws
/// for what a document holds: every fault is listed at once.
/// </summary>
public static class FeastsJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/feasts/1";

    /// <summary>Reads a table.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static FeastsResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ProclaimedFeasts? feasts = null;
        DocumentFaults? faults = SmallDocument.Read(json, FeastsReader.Kinds, root => feasts = FeastsReader.Read(root));
        return faults is null ? feasts! : faults;
    }

    /// <summary>Reads a table from text.</summary>
    public static FeastsResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a table without waiting for the stream.</summary>
    /// <param name="json">UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Task<FeastsResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a table, by first day.</summary>
    public static void Write(ProclaimedFeasts feasts, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(feasts);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            json.WriteStartArray("feasts");
            foreach (ProclaimedFeast feast in feasts.All)
            {
                json.WriteStartObject();
                json.WriteString("feast", feast.Feast.Feast.Code());
                json.WriteNumber("hijriYear", feast.Feast.HijriYear);
                json.Write("firstDay", (LocalDate?)feast.FirstDay);
                if (feast.AdministrationDays is { } days)
                {
                    json.WriteNumber("administrationDays", days);
                }

                json.WriteString("source", feast.Source);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Writes a table without waiting for the stream.</summary>
    public static Task WriteAsync(ProclaimedFeasts feasts, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(feasts);
        return AsyncDocument.WriteAsync(destination, stream => Write(feasts, stream), cancellation);
    }

    /// <summary>The document as text.</summary>
    public static string ToText(ProclaimedFeasts feasts) => SmallDocument.ToText(stream => Write(feasts, stream));
}
