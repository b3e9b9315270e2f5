using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Budgets;
using Tadafor.Rules.Time;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>A row about a deadline: the day it ends on, or the first and the last day it can end on.</summary>
internal sealed record DeadlineCase(
    string File,
    int Line,
    Language Language,
    LocalDate Day,
    Interpretations Readings,
    Term Term,
    ProclaimedFeasts Feasts,
    LocalDate First,
    LocalDate Last)
    : Case(File, Line, Language, FactSet.Empty, Day, Readings)
{
    public override string? Disagreement()
    {
        Deadline found = Count(Term);
        return (found.Earliest, found.Latest) == (First, Last)
            ? null
            : $"{Place}: {Term.Code}: expected {Span(First, Last)}, found {Span(found.Earliest, found.Latest)}: {string.Join("; ", found.Readings[0].Account.Select(s => s.Text.In(Language)))}";
    }

    public override bool Notices(Rule changed) => false;

    /// <summary>Whether the answer changes when the term is replaced.</summary>
    public bool Notices(Term changed) =>
        changed.Code == Term.Code && Count(changed) is var found && (found.Earliest, found.Latest) != (First, Last);

    private Deadline Count(Term term) =>
        Deadline.Count(term, [new StartDay(Day)], CountingLaw.For(Readings, term), MoroccanCalendar.With(Feasts));

    private static string Span(LocalDate first, LocalDate last) =>
        first == last ? Numerals.Iso(first) : $"{Numerals.Iso(first)} / {Numerals.Iso(last)}";
}

/// <summary>A row about a date of the calendar of a budget: a day, or the first and the last that it can be.</summary>
internal sealed record DatedCase(
    string File,
    int Line,
    Language Language,
    LocalDate Day,
    Interpretations Readings,
    DatedTerm Term,
    ProclaimedFeasts Feasts,
    LocalDate First,
    LocalDate Last)
    : Case(File, Line, Language, FactSet.Empty, Day, Readings)
{
    public override string? Disagreement() => Span(Term) is var found && found == (First, Last)
        ? null
        : $"{Place}: {Term.Code}: expected {Numerals.Iso(First)} / {Numerals.Iso(Last)}, found {Numerals.Iso(found.First)} / {Numerals.Iso(found.Last)}";

    public override bool Notices(Rule changed) => false;

    /// <summary>Whether the answer changes when the date is replaced.</summary>
    public bool Notices(DatedTerm changed) => changed.Code == Term.Code && Span(changed) != (First, Last);

    private (LocalDate First, LocalDate Last) Span(DatedTerm term) => BudgetDates.Span(term, Day.Year, Readings, Feasts);
}

/// <summary>A row about the ordinary session that follows a ruling: one, or all it can be.</summary>
internal sealed record NextSessionRow(
    string File,
    int Line,
    Language Language,
    LocalDate Day,
    Interpretations Readings,
    PetitionScheme Scheme,
    ProclaimedFeasts Feasts,
    string Expected)
    : Case(File, Line, Language, FactSet.Empty, Day, Readings)
{
    public override string? Disagreement()
    {
        NextSession found = NextSession.After(Day, CouncilLaw.Calendar(Scheme.Sessions, Readings, Feasts));
        string sessions = string.Join(" / ", found.Possible.Select(s => s.ToString()));
        return sessions == Expected ? null : $"{Place}: expected {Expected}, found {sessions}";
    }

    public override bool Notices(Rule changed) => false;
}
