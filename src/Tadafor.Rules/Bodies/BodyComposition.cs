using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Parity;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Bodies;

/// <summary>Who sits in a body and its bureau, as a composition, so that parity is counted in one place.</summary>
internal static class BodyComposition
{
    private const string Whole = "body", OfBureau = "bureau";

    private static readonly Phrase _body = new("الهيئة", "l'instance", "the body");
    private static readonly Phrase _bureau = new("مكتب الهيئة", "bureau de l'instance", "bureau of the body");

    /// <summary>What the composition reaches of the body's shares, by day; <see langword="null"/> when its seats are not on file.</summary>
    public static ParityAnswer? Parity(BodyOnDay body, Interpretations readings)
    {
        if (body.Members is null || body.History is not { Stage: BodyStage.InOffice, ApprovedOn: { } approved } history)
        {
            return null;
        }

        Mandate[] mandates = [.. history.Mandates.Where(m => m.From >= approved)];
        return Compositions.Assess(
            new()
            {
                Reference = body.File.Reference,
                Level = body.File.Level,
                AsOf = approved,
                Organs =
                [
                    Organ(BodyOrgan.Plenary, body.Statutes, mandates, approved),
                    .. mandates.Any(m => m.Seat.Bureau)
                        ? (Organ[])[Organ(BodyOrgan.Bureau, body.Statutes, [.. mandates.Where(m => m.Seat.Bureau)], approved)]
                        : [],
                ],
                Events = mandates.SelectMany(m => Events(m, approved, body.Day)).ToSequence(),
            },
            readings);
    }

    /// <summary>One finding for each share, under the reading that its own text takes; where there is none, one that asks for it.</summary>
    public static IEnumerable<Finding> Findings(BodyOnDay body, ParityAnswer? parity, Interpretations readings)
    {
        SisterLaws.BodyArticles law = BodyTexts.Law(body.File);
        Rule rule = body.File.Kind.IsStatutory() ? law.Parity : law.VoluntaryParity;
        if (body.Statutes.Shares.Count == 0)
        {
            yield return Examiner.FindingOf(rule, FactSet.Empty, body.Day, readings);
        }

        foreach (BodyShare share in body.Statutes.Shares)
        {
            FactSet facts = Reached(share, body.Statutes, parity) switch
            {
                Verdict.Satisfied => FactSet.Empty.With(BodyFacts.ShareReached, true, FactSource.FromDeclaration),
                Verdict.Unsatisfied => FactSet.Empty.With(BodyFacts.ShareReached, false, FactSource.FromDeclaration),
                _ => FactSet.Empty,
            };
            yield return Examiner.FindingOf(
                Citing(rule, share),
                facts,
                body.Day,
                share.Binding is { } binding
                    ? readings.Choose(Questions.OpenQuestions.BodyParity, binding ? "binding" : "goal")
                    : readings);
        }
    }

    // The organ has one finding a share, in their order.
    private static Verdict Reached(BodyShare share, BodyStatutes statutes, ParityAnswer? parity)
    {
        string id = share.Organ == BodyOrgan.Plenary ? Whole : OfBureau;
        int place = statutes.Shares.Where(s => s.Organ == share.Organ).TakeWhile(s => !ReferenceEquals(s, share)).Count();
        return parity?.Days[^1].Organs.FirstOrDefault(o => o.Organ.Id == id)?.Findings[place].Verdict ?? Verdict.Undetermined;
    }

    private static Rule Citing(Rule rule, BodyShare share) => new()
    {
        Code = rule.Code,
        Title = rule.Title,
        Force = rule.Force,
        Cites = [LocalTexts.Cite(share.Goal), .. rule.Cites],
        Requires = rule.Requires,
        Note = rule.Note,
    };

    private static Organ Organ(BodyOrgan organ, BodyStatutes statutes, IReadOnlyList<Mandate> mandates, LocalDate approved)
    {
        int Of(SeatHolding holder) => mandates.Count(m => m.From == approved && m.Seat.Holder == holder);
        return new()
        {
            Id = organ == BodyOrgan.Plenary ? Whole : OfBureau,
            Name = organ == BodyOrgan.Plenary ? _body : _bureau,
            Kind = OrganKind.Other,
            Members = new(Of(SeatHolding.Woman), Of(SeatHolding.Man), Of(SeatHolding.Unknown)),
            FixedSize = organ == BodyOrgan.Bureau || statutes.Members?.Value.IsExact == true,
            Within = organ == BodyOrgan.Plenary ? null : Whole,
            Goals = statutes.Shares.Where(s => s.Organ == organ).Select(s => s.Goal).ToSequence(),
        };
    }

    private static IEnumerable<SeatEvent> Events(Mandate mandate, LocalDate approved, LocalDate day)
    {
        string[] organs = mandate.Seat.Bureau ? [Whole, OfBureau] : [Whole];
        foreach (string organ in organs)
        {
            if (mandate.From > approved && mandate.From <= day)
            {
                yield return new(mandate.From, organ, null, mandate.Seat.Holder);
            }

            if (mandate.EndedOn is { } end && end <= day)
            {
                yield return new(end, organ, mandate.Seat.Holder, null);
            }
        }
    }
}
