using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Bodies;

/// <summary>The door to consultative bodies: what a body is on a day, and whether it may give an opinion.</summary>
public static class BodyLaw
{
    private static readonly FactSource _source = FactSource.FromDeclaration;

    /// <summary>What is found of a body.</summary>
    /// <param name="file">The body.</param>
    /// <param name="on">The day; <see langword="null"/> for that of its last act.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="internalRules">
    /// The council's internal rules, laid over the law: what they fix is cited as theirs; <see langword="null"/> for none.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Neither a day nor an act is there, the preset does not exist, a body that only a region has stands at another level, or the
    /// internal rules are those of another level.
    /// </exception>
    public static BodyAnswer Assess(
        BodyFile file,
        LocalDate? on = null,
        Interpretations? interpretations = null,
        InternalRules? internalRules = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        Interpretations readings = interpretations ?? Interpretations.Defaults;
        LocalDate day = on ?? LastDay(file.Acts.Select(a => a.On), nameof(file));
        BodyOnDay body = BodyOnDay.Of(internalRules is null ? file : BodyLayer.Over(file, internalRules), day, readings);
        ParityAnswer? parity = BodyComposition.Parity(body, readings);
        return new()
        {
            File = file,
            On = day,
            History = body.History,
            InOffice = body.IsInOffice,
            TermEnds = body.TermEnds,
            Findings = Findings(body, parity, readings).Concat(OneText(file, internalRules, day, readings)).ToSequence(),
            Parity = parity,
            NotFixed = NotFixed.Of(body.File, body.Statutes).ToSequence(),
            Statutes = body.Statutes,
        };
    }

    /// <summary>Whether a body may give an opinion, and what is late.</summary>
    /// <param name="file">The opinion.</param>
    /// <param name="on">The day; <see langword="null"/> for that of its last act.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="internalRules">
    /// The council's internal rules, laid over the law: what they fix is cited as theirs; <see langword="null"/> for none.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Neither a day nor an act is there, the preset does not exist, a body that only a region has stands at another level, or the
    /// internal rules are those of another level.
    /// </exception>
    public static OpinionAnswer Assess(
        OpinionFile file,
        LocalDate? on = null,
        Interpretations? interpretations = null,
        InternalRules? internalRules = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        Interpretations readings = interpretations ?? Interpretations.Defaults;
        OpinionAnswer answer = OpinionReview.Of(
            internalRules is null ? file : file with { Body = BodyLayer.Over(file.Body, internalRules) },
            on ?? LastDay(file.Acts.Select(a => a.On), nameof(file)),
            readings);
        return answer with
        {
            File = file,
            Mandate = answer.Mandate.Concat(OneText(file.Body, internalRules, answer.MandateOn, readings)).ToSequence(),
        };
    }

    private static IEnumerable<Finding> OneText(BodyFile file, InternalRules? rules, LocalDate day, Interpretations readings) =>
        rules is null ? [] : BodyLayer.Findings(file, rules, day, readings);

    private static LocalDate LastDay(IEnumerable<LocalDate> days, string name) =>
        days.Select(d => (LocalDate?)d).Max() ?? throw new ArgumentException("State a day: the file has no act.", name);

    private static IEnumerable<Finding> Findings(BodyOnDay body, ParityAnswer? parity, Interpretations readings)
    {
        BodyFile file = body.File;
        Finding Of(Rule rule, FactSet facts) => Examiner.FindingOf(rule, facts, body.Day, readings);
        if (!file.Kind.IsStatutory())
        {
            yield return Of(
                StatuteRules.Basis(file),
                body.History.Basis is null ? FactSet.Empty : FactSet.Empty.With(StatuteFacts.BasisAdopted, true, _source));
        }

        yield return body.InOffice;
        if (body.History.Stage == BodyStage.InOffice && body.IsInOffice != Truth.No)
        {
            yield return Of(StatuteRules.Members(file, body.Statutes), Members(body));
            foreach (Finding share in BodyComposition.Findings(body, parity, readings))
            {
                yield return share;
            }

            if (body.Statutes.Incompatible is { } incompatible)
            {
                yield return Of(StatuteRules.Compatible(file, body.Statutes), Incompatible(body, incompatible.Value));
            }

            if (body.Statutes.MeetingsPerYear is { } meetings && WholeYear(body) is { } year)
            {
                int known = body.History.Meetings.Count(m => m.Year == year);
                yield return Of(
                    StatuteRules.Frequency(file, meetings),
                    FactSet.Empty.With(StatuteFacts.Meetings, new CountRange(known, null), _source));
            }
        }

        foreach (Finding consulted in Consultation(body, readings))
        {
            yield return consulted;
        }
    }

    private static FactSet Members(BodyOnDay body) => body.Members is { } members
        ? FactSet.Empty.With(StatuteFacts.MembersInOffice, members.Count, _source)
        : FactSet.Empty;

    // A file that does not say which offices somebody holds says neither that there are none.
    private static FactSet Incompatible(BodyOnDay body, IReadOnlyList<string> offices)
    {
        if (body.Members is not { } members)
        {
            return FactSet.Empty;
        }

        int known = members.Count(m => m.Seat.Offices?.Any(offices.Contains) == true), open = members.Count(m => m.Seat.Offices is null);
        return FactSet.Empty.With(StatuteFacts.Incompatible, new CountRange(known, known + open), _source);
    }

    // The last calendar year that lies wholly between the approval and the day.
    private static int? WholeYear(BodyOnDay body) =>
        body.History.ApprovedOn is { } approved && approved <= new LocalDate(body.Day.Year - 1, 1, 1) ? body.Day.Year - 1 : null;

    private static IEnumerable<Finding> Consultation(BodyOnDay body, Interpretations readings)
    {
        if (body.File.Programme is not { } programme || BodyTexts.Consultation(body.File) is not { } consultation)
        {
            yield break;
        }

        FactSet facts = FactSet.Empty;
        facts = programme.CitizensConsulted is { } citizens ? facts.With(BodyFacts.MechanismsUsed, citizens, _source) : facts;
        facts = programme.BodyConsulted is { } asked ? facts.With(BodyFacts.BodyConsulted, asked, _source) : facts;
        facts = programme.BodyOpined is { } opined ? facts.With(BodyFacts.BodyOpined, opined, _source) : facts;
        LocalDate day = programme.On ?? body.Day;
        Truth setUp = BodyOnDay.Of(body.File, day, readings).IsInOffice;
        facts = setUp == Truth.Unknown ? facts : facts.With(BodyFacts.BodySetUp, setUp == Truth.Yes, _source);
        yield return Examiner.FindingOf(consultation.Citizens, facts, day, readings);
        if (body.File.Kind == BodyKind.Equality)
        {
            yield return Examiner.FindingOf(consultation.Body, facts, day, readings);
        }
    }
}
