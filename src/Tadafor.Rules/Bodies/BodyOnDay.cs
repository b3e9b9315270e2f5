using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using static Tadafor.Rules.Vocabulary.StatuteFacts;

namespace Tadafor.Rules.Bodies;

/// <summary>A body at the end of a day: its history, its term, its members, and whether it is in office.</summary>
internal sealed class BodyOnDay
{
    private static readonly FactSource _source = FactSource.FromDeclaration;

    private static readonly Phrase _afterTerm = new(
        "{0}: بعد انتهاء الانتداب",
        "{0} : après la fin du mandat",
        "{0}: after the end of the term");

    private static readonly Phrase _renewFirst = new(
        "اذكر تجديد الهيئة قبله، أو صحح تاريخه.",
        "Indiquez d'abord le renouvellement, ou corrigez sa date.",
        "State the renewal first, or correct its day.");

    private readonly bool _isOverByActs;

    private BodyOnDay(BodyFile file, BodyStatutes statutes, LocalDate day, Interpretations readings)
    {
        File = file;
        Statutes = statutes;
        Day = day;
        BodyHistory byActs = BodyProcedure.On(file.Acts, statutes.IsEndedByCouncil, day);
        TermEnds = byActs.ApprovedOn is { } approved && statutes.Term is { Value.Lasts: { } lasts } term
            ? LocalPeriods.TermEnds(term, lasts, approved, readings)
            : null;
        _isOverByActs = byActs.Stage is BodyStage.Ended or BodyStage.Dissolved;
        History = byActs with
        {
            Stage = byActs.Stage == BodyStage.InOffice && day > TermEnds?.Latest ? BodyStage.Ended : byActs.Stage,
            Mandates = AtMostTheTerm(byActs),
            Irregularities = byActs.Irregularities.Concat(AfterTheTerm(byActs)).OrderBy(i => i.Index).ToSequence(),
        };
        InOffice = Examiner.FindingOf(StatuteRules.InOffice(file, statutes), OfficeFacts(), day, readings);
    }

    public BodyFile File { get; }

    public BodyStatutes Statutes { get; }

    public LocalDate Day { get; }

    public BodyHistory History { get; }

    public TimetableEntry? TermEnds { get; }

    /// <summary>Whether it is in office.</summary>
    public Finding InOffice { get; }

    /// <summary>The same as one of three values.</summary>
    public Truth IsInOffice => InOffice.Verdict switch
    {
        Verdict.Satisfied => Truth.Yes,
        Verdict.Unsatisfied => Truth.No,
        _ => Truth.Unknown,
    };

    /// <summary>The mandates that run, when the file lists the seats; <see langword="null"/> when it does not.</summary>
    public Sequence<Mandate>? Members => History is { ApprovedOn: not null, SeatsListed: true }
        ? History.Mandates.Where(m => m.RunsOn(Day)).ToSequence()
        : null;

    public static BodyOnDay Of(BodyFile file, LocalDate day, Interpretations readings) =>
        new(file, BodyTexts.Statutes(file), day, readings);

    /// <summary>
    /// How many members are in office and how many seats there are, in the whole body or its bureau. Where it is open whether the body is
    /// in office, so is how many of those on file still are.
    /// </summary>
    public FactSet Counts(FactSet facts, BodyOrgan organ)
    {
        if (Members is not { } members)
        {
            return facts;
        }

        bool Of(Mandate mandate) => organ == BodyOrgan.Plenary || mandate.Seat.Bureau;
        CountRange Counted(int number) => new(IsInOffice == Truth.Unknown ? 0 : number, number);
        int seats = History.Mandates.Where(m => m.From >= History.ApprovedOn && Of(m)).Select(m => m.Seat.Id).Distinct().Count();
        return facts.With(MembersInOffice, Counted(members.Count(Of)), _source).With(AllSeats, Counted(seats), _source);
    }

    private FactSet OfficeFacts()
    {
        FactSet facts = FactSet.Empty;
        if (History.ApprovedOn is not null)
        {
            facts = facts.With(Approved, true, _source).With(CouncilOver, History.CouncilEndedOn is not null, _source);
        }
        else if (File.Acts.Where((_, i) => History.Irregularities.All(wrong => wrong.Index != i))
            .Any(a => a.Kind == BodyActKind.CompositionApproved && a.On > Day))
        {
            facts = facts.With(Approved, false, _source);
        }

        facts = facts.With(Over, _isOverByActs, _source);
        facts = Statutes.IsEndedByCouncil is { } ends ? facts.With(EndsWithCouncil, ends, _source) : facts;
        return TermEnds is not { } term ? facts
            : Day <= term.Earliest ? facts.With(TermRuns, true, _source)
            : Day > term.Latest ? facts.With(TermRuns, false, _source)
            : facts;
    }

    // Nobody holds a seat when the term is certainly over, whether or not an act says so.
    private Sequence<Mandate> AtMostTheTerm(BodyHistory byActs) => TermEnds?.Latest is { } last && Day > last
        ? byActs.Mandates.Where(m => m.From <= last).Select(m => m.EndedOn is null ? m with { EndedOn = last.PlusDays(1) } : m).ToSequence()
        : byActs.Mandates;

    private IEnumerable<ActIrregularity> AfterTheTerm(BodyHistory byActs) => TermEnds?.Latest is not { } last
        ? []
        : File.Acts.Select((act, index) => (act, index))
            .Where(a => a.act.Kind is BodyActKind.Seated or BodyActKind.Met && a.act.On > last && a.act.On <= Day
                && byActs.Irregularities.All(i => i.Index != a.index))
            .Select(a => new ActIrregularity(
                a.index,
                "body.after-term",
                _afterTerm.With(a.act.Kind.Text()),
                _renewFirst));
}
