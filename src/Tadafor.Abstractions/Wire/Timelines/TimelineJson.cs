using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>
/// Timelines as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/petition-timeline.v1.json</c>). Reading is strict and
/// never throws for
/// what a document holds: every fault is listed at once.
/// </summary>
internal static class TimelineJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/petition-timeline/1";

    /// <summary>Reads a timeline.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    /// <param name="check">What more to look for; <see langword="null"/> for the format alone.</param>
    public static TimelineResult Read(Stream json, ITimelineCheck? check = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        TimelineDocument? timeline = null;
        DocumentFaults? faults = SmallDocument.Read(
            json,
            TimelineReader.Kinds,
            root => timeline = TimelineReader.Read(root),
            () => timeline is null || check is null ? [] : check.FaultsOf(timeline));
        return faults is null ? timeline! : faults;
    }

    /// <summary>Reads a timeline from text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="check">What more to look for; <see langword="null"/> for the format alone.</param>
    public static TimelineResult Read(string json, ITimelineCheck? check = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, stream => Read(stream, check));
    }

    /// <summary>Reads a timeline without waiting for the stream.</summary>
    /// <param name="json">UTF-8. It is read to its end and left open.</param>
    /// <param name="check">What more to look for; <see langword="null"/> for the format alone.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Task<TimelineResult> ReadAsync(Stream json, ITimelineCheck? check = null, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, stream => Read(stream, check), cancellation);

    /// <summary>Writes a timeline in its canonical form.</summary>
    public static void Write(TimelineDocument timeline, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(destination);
        TimelineWriter.Write(timeline, destination);
    }

    /// <summary>Writes a timeline without waiting for the stream.</summary>
    public static Task WriteAsync(TimelineDocument timeline, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return AsyncDocument.WriteAsync(destination, stream => TimelineWriter.Write(timeline, stream), cancellation);
    }

    /// <summary>The canonical form as text.</summary>
    public static string ToText(TimelineDocument timeline) => SmallDocument.ToText(stream => Write(timeline, stream));
}
