using System.Globalization;
using NodaTime;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Laws.OrganicLaw44_14;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Timelines;

/// <summary>
/// Takes the acts of a document as the law knows them. Acts that the law does not foresee need a reading of the question it leaves open.
/// </summary>
internal sealed class TimelineCheck(Interpretations interpretations) : ITimelineCheck
{
    /// <summary>The acts; <see langword="null"/> until a document without faults was checked.</summary>
    public PetitionTimeline? Timeline { get; private set; }

    public static IEnumerable<ProcedureScheme> Schemes => [.. PetitionSchemes.All, .. Articles7To15Procedure.All];

    public static string PathOf(int act) => string.Create(CultureInfo.InvariantCulture, $"$.acts[{act}]");

    public IEnumerable<DocumentFault> FaultsOf(TimelineDocument timeline)
    {
        Timeline = null;
        List<DocumentFault> faults = [];
        ProcedureScheme? scheme = Schemes.FirstOrDefault(s => s.Code == timeline.Law);
        if (scheme is null && timeline.Law.Length > 0)
        {
            // A document that was read names a known law, or its reader has said so; one that a program made may not.
            faults.Add(new(new(
                "timeline.unknown-law",
                new("قانون غير معروف", "loi inconnue", "unknown law"),
                new("صحح «law».", "Corrigez « law ».", "Correct “law”.")), "$.law"));
        }

        List<PetitionAct> acts = [];
        for (int i = 0; i < timeline.Acts.Count; i++)
        {
            if (ActOf(timeline.Acts[i], PathOf(i), faults) is { } act)
            {
                acts.Add(act);
            }
        }

        if (scheme is PetitionScheme local)
        {
            faults.AddRange(Sessions(timeline, local));
        }

        faults.AddRange(TimelineOrder.FaultsOf(timeline));

        // Acts that could not be read would make the next ones look impossible.
        if (scheme is not null && acts.Count == timeline.Acts.Count)
        {
            faults.AddRange(Replayed(scheme, acts).Select(f => TimelineFaults.Impossible(f, acts.Count)));
        }

        Timeline = faults.Count > 0 || scheme is null ? null
            : new(timeline.Reference, scheme, acts.ToSequence(), timeline.Sessions, timeline.AsOf, interpretations);
        return faults;
    }

    private static IEnumerable<ReplayFault> Replayed(ProcedureScheme scheme, IEnumerable<PetitionAct> acts) => scheme is NationalScheme
        ? NationalProcedure.Replay(acts).Match<IEnumerable<ReplayFault>>(_ => [], faults => faults.All)
        : PetitionProcedure.Replay(acts).Match<IEnumerable<ReplayFault>>(_ => [], faults => faults.All);

    private static IEnumerable<DocumentFault> Sessions(TimelineDocument timeline, PetitionScheme scheme)
    {
        for (int i = 0; i < timeline.Acts.Count; i++)
        {
            if (timeline.Acts[i].Session is { } session && !scheme.Sessions.Months.Contains(session.Month))
            {
                yield return TimelineFaults.NoSession(session, scheme.Sessions, $"{PathOf(i)}.session");
            }
        }

        HashSet<SessionMonth> seen = [];
        for (int i = 0; i < timeline.Sessions.Count; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"$.sessions[{i}]");
            SessionMonth session = timeline.Sessions[i].Session;
            if (!scheme.Sessions.Months.Contains(session.Month))
            {
                yield return TimelineFaults.NoSession(session, scheme.Sessions, $"{path}.session");
            }

            if (!seen.Add(session))
            {
                yield return TimelineFaults.SessionTwice(path);
            }
        }
    }

    private PetitionAct? ActOf(ActDocument act, string path, List<DocumentFault> faults)
    {
        LocalDate on = act.On;
        return act.Act switch
        {
            "deposited" => new Deposit(on) { ReceiptHandedOver = act.ReceiptHandedOver, ReceivedByPresident = act.ReceivedByPresident },
            "referred" => new Referral(on),
            "accepted" => new Acceptance(on),
            "refused" => new Refusal(on),
            "refusal-notified" => new RefusalNotice(on) { Reasoned = act.Reasoned },
            "acceptance-told" => new AcceptanceTold(on),
            "entered-on-agenda" => new AgendaEntry(on)
            {
                Session = act.Session,
                OpensOn = act.OpensOn,
                SentToGovernor = act.AgendaSentOn,
                NoticeToMembers = act.NoticeSentOn,
            },
            "sent-to-committee" => new CommitteeReferral(on),
            "committee-reported" => new CommitteeReport(on),
            "deliberated" when act.Answer is { } answer => new Deliberation(on) { Answer = answer },
            "withdrawn" => Chosen(TimeQuestions.Withdrawal, path, faults) switch
            {
                "ends" => new Withdrawal(on),
                "no-effect" => new WithdrawalSetAside(on),
                _ => null,
            },
            "completed" => Completed(on, path, faults),
            "duplicate-found" => new DuplicateFound(on),
            "filed-locally" => new LocalFiling(on) { ReceiptHandedOver = act.ReceiptHandedOver },
            "received" => new NationalReceipt(on) { ReceiptHandedOver = act.ReceiptHandedOver },
            "committee-seized" => new CommitteeSeized(on),
            "registration-asked" => new RegistrationAsked(on),
            "registration-attested" => new RegistrationAttested(on),
            "opinion-given" when act.Admissible is { } admissible => new CommitteeOpinion(on) { Admissible = admissible },
            "inadmissibility-told" => new InadmissibilityTold(on) { Reasoned = act.Reasoned },
            "answered" => new NationalAnswer(on),
            "organs-invested" => new OrgansInvested(on),
            "" => null,
            _ => Unknown(path, faults),
        };
    }

    private DossierCompleted? Completed(LocalDate on, string path, List<DocumentFault> faults)
    {
        string? reading = Chosen(TimeQuestions.Completion, path, faults);
        if (reading == "not-allowed")
        {
            faults.Add(TimelineFaults.NotUnderReading(TimeQuestions.Completion, "allowed", path));
        }

        return reading == "allowed" ? new(on) : null;
    }

    private string? Chosen(OpenQuestion question, string path, List<DocumentFault> faults)
    {
        if (interpretations.For(question) is { } option)
        {
            return option.Id;
        }

        faults.Add(TimelineFaults.ReadingNeeded(question, path));
        return null;
    }

    // Only a document that a program made: a reader knows the acts and what each must say, and has said what it could not read.
    private static PetitionAct? Unknown(string path, List<DocumentFault> faults)
    {
        faults.Add(new(new(
            "timeline.unknown-act",
            new("عمل غير معروف أو ناقص", "acte inconnu ou incomplet", "an act that is unknown or incomplete"),
            new("صححه.", "Corrigez-le.", "Correct it.")), path));
        return null;
    }
}
