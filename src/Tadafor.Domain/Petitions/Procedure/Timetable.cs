using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>The road of one petition: what was done, where it stands, what is to come and by when, and what did not keep the law.</summary>
public sealed record Timetable
{
    /// <summary>The law it follows.</summary>
    public required ProcedureScheme Scheme { get; init; }

    /// <summary>What was done, in order.</summary>
    public required Sequence<PetitionAct> Acts { get; init; }

    /// <summary>Where it stands.</summary>
    public required ProcedureState State { get; init; }

    /// <summary>The readings chosen.</summary>
    public required Interpretations Interpretations { get; init; }

    /// <summary>
    /// Whether the law was in force when the petition was deposited; unknown while the day it took effect is not established.
    /// </summary>
    public Truth IsInForce =>
        Acts[0].On >= Scheme.InForce.CertainBy ? Truth.Yes : Acts[0].On < Scheme.InForce.NotBefore ? Truth.No : Truth.Unknown;

    /// <summary>
    /// The day on which the road was looked at; <see langword="null"/> when none was given, and nothing is then called overdue.
    /// </summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>What is to come: dated entries by day, then those for which the law sets no time.</summary>
    public required Sequence<TimetableEntry> Coming { get; init; }

    /// <summary>The ordinary sessions an accepted petition can reach; <see langword="null"/> while it is not accepted.</summary>
    internal NextSession? Next { get; init; }

    /// <summary>What did not keep the law.</summary>
    public required Sequence<Irregularity> Irregularities { get; init; }

    /// <summary>The open questions that any of it rests on, in order.</summary>
    public IEnumerable<OpenQuestion> Questions => Coming.SelectMany(e => e.Questions)
        .Concat(Irregularities.SelectMany(i => i.Questions)).Concat(Next?.Questions ?? [])
        .Distinct().OrderBy(q => q.Number).ThenBy(q => q.Id, StringComparer.Ordinal);
}
