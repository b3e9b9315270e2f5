using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Parity;
using static Tadafor.Rules.Vocabulary.StatuteFacts;

namespace Tadafor.Rules.Bodies;

/// <summary>
/// What the local texts of a body ask, as rules of the same algebra as the law's, of local force. Where a text fixes nothing, the rule
/// reads a fact that names what is to be fixed, and no file states it.
/// </summary>
internal static class StatuteRules
{
    private const string QuorumCode = "local.opinion.quorum";

    private static readonly Phrase _quorum = new("النصاب", "Quorum", "Quorum");

    /// <summary>In office: approved, its term running, neither ended nor dissolved, and not ended with the council.</summary>
    public static Rule InOffice(BodyFile file, BodyStatutes statutes)
    {
        // A body whose term is the council's has no other.
        bool ownTerm = statutes.Term is not { Value.Lasts: null };
        Condition council = !(Condition)CouncilOver | !(Condition)EndsWithCouncil;
        return Local(
            "local.body.in-office",
            new("مزاولة الهيئة لمهامها", "Instance en fonction", "Body in office"),
            ownTerm
                ? Condition.AllOf(Approved, !(Condition)Over, TermRuns, council)
                : Condition.AllOf(Approved, !(Condition)Over, council),
            BodyTexts.Place(file, statutes.Term));
    }

    /// <summary>A voluntary body rests on a text.</summary>
    public static Rule Basis(BodyFile file) => Local(
        "local.body.basis",
        new("أساس الهيئة", "Fondement de l'instance", "What the body rests on"),
        BasisAdopted,
        BodyTexts.Law(file).LeftOpenMechanisms);

    /// <summary>The number of members.</summary>
    public static Rule Members(BodyFile file, BodyStatutes statutes) => Local(
        "local.body.members",
        new("عدد أعضاء الهيئة", "Nombre de membres", "Number of members"),
        statutes.Members?.Value is { } range
            ? range.AtMost is { } most
                ? ((Quantity)MembersInOffice >= new Constant(range.AtLeast)) & ((Quantity)MembersInOffice < new Constant(most + 1))
                : (Quantity)MembersInOffice >= new Constant(range.AtLeast)
            : (Quantity)MembersInOffice >= MembersNeeded,
        BodyTexts.Place(file, statutes.Members));

    /// <summary>Nobody holds an office that the texts exclude.</summary>
    public static Rule Compatible(BodyFile file, BodyStatutes statutes) => Local(
        "local.body.incompatibilities",
        new("حالات التنافي", "Incompatibilités", "Incompatibilities"),
        (Quantity)Incompatible < new Constant(1),
        BodyTexts.Place(file, statutes.Incompatible));

    /// <summary>Enough meetings in a calendar year.</summary>
    public static Rule Frequency(BodyFile file, Fixed<int> meetings) => Local(
        "local.body.meetings",
        new("دورية الاجتماعات", "Rythme des réunions", "Frequency of meetings"),
        (Quantity)Meetings >= new Constant(meetings.Value),
        BodyTexts.Place(file, meetings));

    /// <summary>The subject of a voluntary body's opinion.</summary>
    public static Rule Mission(BodyFile file, BodyStatutes statutes) => Local(
        "local.opinion.subject",
        new("موضوع الرأي", "Sujet de l'avis", "Subject of the opinion"),
        (Condition)MissionFixed & WithinMission,
        BodyTexts.Place(file, statutes.Mission));

    /// <summary>On request, or of the body's own motion where its texts let it.</summary>
    public static Rule Motion(BodyFile file, BodyStatutes statutes) => Local(
        "local.opinion.motion",
        new("صاحب المبادرة", "Initiative de l'avis", "Whose motion it is"),
        (Condition)OnRequest | OwnMotionAllowed,
        BodyTexts.Place(file, statutes.OwnMotion));

    /// <summary>Adopted by the organ that the texts name.</summary>
    public static Rule Organ(BodyFile file, BodyStatutes statutes) => Local(
        "local.opinion.organ",
        new("الجهاز الذي اعتمد الرأي", "Organe qui adopte l'avis", "Organ that adopts the opinion"),
        (Condition)OrganFixed & ByThatOrgan,
        BodyTexts.Place(file, statutes.AdoptedBy));

    /// <summary>Enough members present; a second call may ask for another number.</summary>
    public static Rule Quorum(BodyFile file, BodyStatutes statutes)
    {
        Condition first = Reaches(Present, statutes.Quorum?.Value, QuorumNeeded);
        if (statutes.LaterQuorum is not { } later)
        {
            return Local(QuorumCode, _quorum, first, BodyTexts.Place(file, statutes.Quorum));
        }

        // Who reaches both reaches the one that applies, whichever call it was.
        Condition second = Reaches(Present, later.Value, QuorumNeeded);
        return Local(
            QuorumCode,
            _quorum,
            Condition.AnyOf(first & second, !(Condition)CalledAgain & first, (Condition)CalledAgain & second),
            BodyTexts.Place(file, statutes.Quorum),
            BodyTexts.Place(file, later));
    }

    /// <summary>Enough votes for.</summary>
    public static Rule Majority(BodyFile file, BodyStatutes statutes) => Local(
        "local.opinion.majority",
        new("الأغلبية", "Majorité", "Majority"),
        Reaches(VotesFor, statutes.Majority?.Value, MajorityNeeded),
        BodyTexts.Place(file, statutes.Majority));

    /// <summary>Another text fixes a point as the internal rules do, to which the law leaves it.</summary>
    public static Rule OneText(BodyFile file, Citation other, Citation internalRules) => Local(
        "local.body.one-text",
        new(
            "موافقة نص محلي للنظام الداخلي",
            "Texte local conforme au règlement intérieur",
            "Local text as the internal rules have it"),
        AsInternalRules,
        other,
        internalRules,
        file.Kind.IsStatutory() ? BodyTexts.Law(file).LeftOpen : BodyTexts.Law(file).LeftOpenMechanisms);

    // More than a part exceeds the whole number below it; at least a part reaches the one above: both are exact.
    private static Condition Reaches(CountFact counted, Portion? portion, CountFact missing) => portion switch
    {
        null => (Quantity)counted >= missing,
        { Number: { } number } => (Quantity)counted >= new Constant(number),
        { MoreThan: true } => (Quantity)counted > new Share(portion.Numerator, portion.Denominator, Whole(portion.Of), Rounding.Down),
        _ => (Quantity)counted >= new Share(portion.Numerator, portion.Denominator, Whole(portion.Of), Rounding.Up),
    };

    private static CountFact Whole(PortionBase of) => of switch
    {
        PortionBase.MembersInOffice => MembersInOffice,
        PortionBase.Seats => AllSeats,
        PortionBase.Present => Present,
        PortionBase.Voters => Voters,
        PortionBase.ForAndAgainst => ForAndAgainst,
    };

    private static Rule Local(string code, Phrase title, Condition requires, params Citation[] cites) => new()
    {
        Code = code,
        Title = title,
        Force = Force.Local,
        Cites = cites.Distinct().ToSequence(),
        Requires = LocalTexts.Stated(requires),
    };
}
