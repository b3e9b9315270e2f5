using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Rules.Desks;

/// <summary>The acts of a petition as they are stored, each a published document with its version, and back.</summary>
internal static class PetitionActs
{
    /// <summary>The code of a dossier completed from registers.</summary>
    public const string Completed = "dossier-completed";

    private const string Dossier = "dossier";
    private const string Decision = "decision";

    /// <summary>The dossier itself: it can be traced to persons, and what is left of it after erasure is its digest.</summary>
    public static FileAct Of(PetitionDossier dossier, LocalDate on, string code = Dossier) => new()
    {
        Code = code,
        Schema = DossierJson.Schema,
        On = on,
        Body = $"{{\"route\":\"{PetitionLaw.RouteOf(dossier).Id}\"}}",
        Personal = SmallDocument.ToText(stream => DossierJson.Write(dossier, stream)),
    };

    /// <summary>An act of the procedure: a timeline of one act.</summary>
    public static FileAct Of(FileId file, string law, ActDocument act) => new()
    {
        Code = act.Act,
        Schema = TimelineJson.Schema,
        On = act.On,
        Body = TimelineJson.ToText(new() { Reference = file.Reference, Law = law, Acts = [act] }),
    };

    /// <summary>What the rules gave on examination.</summary>
    public static FileAct Of(DecisionDocument decision, LocalDate on) => new()
    {
        Code = Decision,
        Schema = DecisionJson.Schema,
        On = on,
        Body = System.Text.Encoding.UTF8.GetString(DecisionJson.ToUtf8(decision)),
    };

    /// <summary>The dossier in an act; <see langword="null"/> when it is another act or was erased.</summary>
    public static PetitionDossier? DossierIn(RecordedAct act) => act is { Schema: DossierJson.Schema, Personal: { } json }
        ? DossierJson.Read(json).Match(read => read.Dossier, _ => throw Unreadable(act))
        : null;

    /// <summary>The acts of the procedure in an act; <see langword="null"/> when it is another.</summary>
    public static TimelineDocument? TimelineIn(RecordedAct act) => act.Schema == TimelineJson.Schema
        ? TimelineJson.Read(act.Body).Match(timeline => timeline, _ => throw Unreadable(act))
        : null;

    /// <summary>The decision in an act; <see langword="null"/> when it is another.</summary>
    public static DecisionDocument? DecisionIn(RecordedAct act) => act.Schema == DecisionJson.Schema
        ? DecisionJson.Read(act.Body).Match(decision => decision, _ => throw Unreadable(act))
        : null;

    /// <summary>The file that acts make.</summary>
    public static PetitionFile File(FileEntry entry, Sequence<RecordedAct> history)
    {
        TimelineDocument[] timelines = [.. history.Select(TimelineIn).OfType<TimelineDocument>()];
        return new()
        {
            File = entry.File,
            Version = history.Count,
            State = entry.State,
            Dossier = history.Where(a => a.Schema == DossierJson.Schema).Select(DossierIn).LastOrDefault(),
            Timeline = new()
            {
                Reference = entry.File.Reference,
                Law = timelines[0].Law,
                Acts = timelines.SelectMany(t => t.Acts).ToSequence(),
            },
            Decisions = history.Select(DecisionIn).OfType<DecisionDocument>().ToSequence(),
            History = history,
        };
    }

    /// <summary>What is thrown of an act that this version cannot read.</summary>
    public static InvalidDataException Unreadable(RecordedAct act) => new(
        $"Act {act.Version} ({act.Code}) does not follow {act.Schema} as this version reads it: the store was changed from outside, or "
        + "written by a newer version.");
}
