using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Timelines;

/// <summary>From a document of acts to the acts as the law knows them.</summary>
public static class PetitionTimelines
{
    /// <summary>Reads a timeline and checks it against the law it names.</summary>
    /// <param name="json">A timeline in the format <see cref="TimelineJson.Schema"/>, in UTF-8. It is read to its end and left
    /// open.</param>
    /// <param name="interpretations">Readings chosen by the caller, which some acts need; <see langword="null"/> for the defaults.</param>
    public static PetitionTimelineResult Read(Stream json, Interpretations? interpretations = null)
    {
        TimelineCheck check = new(interpretations ?? Interpretations.Defaults);
        return TimelineJson.Read(json, check).Match<PetitionTimelineResult>(_ => check.Timeline!, faults => faults);
    }

    /// <summary>Reads a timeline without waiting for the stream.</summary>
    /// <param name="json">A timeline in the format <see cref="TimelineJson.Schema"/>, in UTF-8. It is read to its end and left
    /// open.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<PetitionTimelineResult> ReadAsync(
        Stream json,
        Interpretations? interpretations = null,
        CancellationToken cancellation = default)
    {
        TimelineCheck check = new(interpretations ?? Interpretations.Defaults);
        TimelineResult read = await TimelineJson.ReadAsync(json, check, cancellation).ConfigureAwait(false);
        return read.Match<PetitionTimelineResult>(_ => check.Timeline!, faults => faults);
    }

    /// <summary>The acts of a document as the law knows them.</summary>
    /// <param name="timeline">The document.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    public static PetitionTimelineResult Of(TimelineDocument timeline, Interpretations? interpretations = null)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        TimelineCheck check = new(interpretations ?? Interpretations.Defaults);
        Sequence<DocumentFault> faults = [.. check.FaultsOf(timeline)];
        return faults.Count == 0 ? check.Timeline! : new DocumentFaults(faults);
    }
}
