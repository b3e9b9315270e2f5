using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Rules;
using Tadafor.Rules.Laws.OrganicLaw44_14;

namespace Tadafor.Console.Timelines;

/// <summary>A file of the acts of one petition.</summary>
internal sealed record TimelineFile(string Reference, ProcedureScheme Scheme, Sequence<PetitionAct> Acts, Sequence<ConvenedSession> Sessions, LocalDate? AsOf)
{
    public const string Schema = "tadafor/petition-timeline/1";

    /// <summary>The file; nothing when anything is wrong with it, and all of it has been noted.</summary>
    public static TimelineFile? Read(Stream json, Interpretations interpretations, JsonProblems problems)
    {
        if (problems.Read(json) is not { } root)
        {
            return null;
        }

        root.Word("schema", [Schema]);
        string? reference = root.Text("reference", required: true);
        ProcedureScheme[] schemes = [.. PetitionSchemes.All, .. Articles7To15Procedure.All];
        string? law = root.Word("law", [.. schemes.Select(s => s.Code)]);
        ProcedureScheme? scheme = schemes.FirstOrDefault(s => s.Code == law);
        LocalDate? asOf = root.Day("asOf");
        ActReader reader = new(scheme is null ? null : scheme is NationalScheme, interpretations, problems);
        List<(PetitionAct? Act, string Path)> acts = [.. root.List("acts", required: true).Select(a => (reader.Read(a), a.Path))];
        List<ConvenedSession> sessions = [.. root.List("sessions").Select(s => Convened(s, problems)).OfType<ConvenedSession>()];
        root.Close();
        if (scheme is PetitionScheme local)
        {
            CheckMonths(local, acts, sessions, problems);
        }

        // Acts that could not be read would make the next ones look impossible.
        if (scheme is not null && acts.All(a => a.Act is not null))
        {
            foreach (ReplayFault fault in Faults(scheme, acts.Select(a => a.Act!)))
            {
                problems.Add(fault.Index < acts.Count ? acts[fault.Index].Path : "$.acts", fault.Text);
            }
        }

        return problems.Count > 0 ? null : new(reference!, scheme!, acts.Select(a => a.Act!).ToSequence(), sessions.ToSequence(), asOf);
    }

    private static IEnumerable<ReplayFault> Faults(ProcedureScheme scheme, IEnumerable<PetitionAct> acts) => scheme is NationalScheme
        ? NationalProcedure.Replay(acts).Match<IEnumerable<ReplayFault>>(_ => [], faults => faults.All)
        : PetitionProcedure.Replay(acts).Match<IEnumerable<ReplayFault>>(_ => [], faults => faults.All);

    private static ConvenedSession? Convened(StrictObject json, JsonProblems problems)
    {
        SessionMonth? session = Timelines.Sessions.Read(json, "session", problems);
        LocalDate? opens = json.Day("opensOn", required: true);
        json.Close();
        return session is { } month && opens is { } day ? new(month, day) : null;
    }

    private static void CheckMonths(PetitionScheme scheme, List<(PetitionAct? Act, string Path)> acts, List<ConvenedSession> sessions, JsonProblems problems)
    {
        foreach ((PetitionAct? act, string path) in acts)
        {
            if (act is AgendaEntry { Session: { } session })
            {
                Timelines.Sessions.Check(session, scheme.Sessions, $"{path}.session", problems);
            }
        }

        for (int i = 0; i < sessions.Count; i++)
        {
            Timelines.Sessions.Check(sessions[i].Session, scheme.Sessions, $"$.sessions[{i}].session", problems);
            if (sessions.FindIndex(s => s.Session == sessions[i].Session) < i)
            {
                problems.Add($"$.sessions[{i}]", JsonWords.Twice);
            }
        }
    }
}
