using NodaTime;

namespace Tadafor.Domain.Programmes;

/// <summary>Something done with an action programme, on a day, by somebody. What an act does not say is not known.</summary>
public sealed record ProgrammeAct
{
    /// <summary>What was done.</summary>
    public required ProgrammeActKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The organ or office that did it, never the name of a person; <see langword="null"/> when the file does not say.</summary>
    public string? By { get; init; }

    /// <summary>Which stage: of <see cref="ProgrammeActKind.StageDone"/>.</summary>
    public ProgrammeStage? Stage { get; init; }

    /// <summary>
    /// The administration: of <see cref="ProgrammeActKind.RequestReceived"/> and <see cref="ProgrammeActKind.DataSupplied"/>.
    /// </summary>
    public string? Administration { get; init; }

    /// <summary>The year that a report evaluates, as the report names it: of the acts on the evaluation.</summary>
    public int? Year { get; init; }

    /// <summary>
    /// The day on which the council's session opened: of <see cref="ProgrammeActKind.DraftToCouncil"/> and
    /// <see cref="ProgrammeActKind.ReportStudied"/>; never after the act.
    /// </summary>
    public LocalDate? SessionOn { get; init; }

    /// <summary>Whether the governor or his representative was there: of <see cref="ProgrammeActKind.InformationMeeting"/>.</summary>
    public bool? GovernorPresent { get; init; }

    /// <summary>
    /// Whether it sets the timetable of the preparation and the day it starts: of <see cref="ProgrammeActKind.DecisionTaken"/>.
    /// </summary>
    public bool? Timetable { get; init; }

    /// <summary>Whether the system of follow-up was attached: of <see cref="ProgrammeActKind.DraftToCouncil"/>.</summary>
    public bool? FollowUpSystem { get; init; }

    /// <summary>Whether the committees' reports were attached: of <see cref="ProgrammeActKind.DraftToCouncil"/>.</summary>
    public bool? CommitteeReports { get; init; }

    /// <summary>
    /// Whether it gives the rate of completion with the indicators: of <see cref="ProgrammeActKind.ReportPrepared"/>.
    /// </summary>
    public bool? Completion { get; init; }

    /// <summary>
    /// Whether it gives the means, the constraints and what is proposed to overcome them: of
    /// <see cref="ProgrammeActKind.ReportPrepared"/>.
    /// </summary>
    public bool? Means { get; init; }

    /// <summary>
    /// Whether the session was the first after the committees' reports arrived: of <see cref="ProgrammeActKind.ReportStudied"/>.
    /// </summary>
    public bool? FirstSession { get; init; }
}
