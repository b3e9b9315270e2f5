using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;

namespace Tadafor.Console.Timelines;

/// <summary>Reads one act. Acts that the law does not foresee need a reading of the question it leaves open.</summary>
/// <param name="national">Whether the petition is a national one; <see langword="null"/> when that could not be read.</param>
/// <param name="interpretations">The readings chosen.</param>
/// <param name="problems">Where problems are noted.</param>
internal sealed class ActReader(bool? national, Interpretations interpretations, JsonProblems problems)
{
    internal static readonly string[] NationalKinds =
    [
        "filed-locally", "received", "committee-seized", "registration-asked", "registration-attested", "opinion-given", "inadmissibility-told", "answered",
        "organs-invested",
    ];

    internal static readonly string[] LocalKinds =
    [
        "deposited", "referred", "accepted", "refused", "refusal-notified", "acceptance-told", "entered-on-agenda", "sent-to-committee", "committee-reported",
        "deliberated", "withdrawn", "completed", "duplicate-found",
    ];

    public PetitionAct? Read(StrictObject json)
    {
        string? kind = json.Word("act", national switch { true => NationalKinds, false => LocalKinds, null => [.. LocalKinds, .. NationalKinds] });
        LocalDate? on = json.Day("on", required: true);

        // An act whose day is wrong is read all the same, so that its other problems are told too.
        PetitionAct? act = kind is null ? null : Of(kind, on ?? new LocalDate(2000, 1, 1), json);
        if (kind is not null)
        {
            json.Close();
        }

        return on is null ? null : act;
    }

    private PetitionAct? Of(string kind, LocalDate on, StrictObject json) => kind switch
    {
        "deposited" => new Deposit(on) { ReceiptHandedOver = json.YesNo("receiptHandedOver"), ReceivedByPresident = json.Day("receivedByPresident") },
        "referred" => new Referral(on),
        "accepted" => new Acceptance(on),
        "refused" => new Refusal(on),
        "refusal-notified" => new RefusalNotice(on) { Reasoned = json.YesNo("reasoned") },
        "acceptance-told" => new AcceptanceTold(on),
        "entered-on-agenda" => Entry(on, json),
        "sent-to-committee" => new CommitteeReferral(on),
        "committee-reported" => new CommitteeReport(on),
        "deliberated" => Deliberation(on, json),
        "withdrawn" => Chosen(TimeQuestions.Withdrawal, json) switch
        {
            "ends" => new Withdrawal(on),
            "no-effect" => new WithdrawalSetAside(on),
            _ => null,
        },
        "completed" => Completion(on, json),
        "duplicate-found" => new DuplicateFound(on),
        _ => National(kind, on, json),
    };

    private static PetitionAct? National(string kind, LocalDate on, StrictObject json) => kind switch
    {
        "filed-locally" => new LocalFiling(on) { ReceiptHandedOver = json.YesNo("receiptHandedOver") },
        "received" => new NationalReceipt(on) { ReceiptHandedOver = json.YesNo("receiptHandedOver") },
        "committee-seized" => new CommitteeSeized(on),
        "registration-asked" => new RegistrationAsked(on),
        "registration-attested" => new RegistrationAttested(on),
        "opinion-given" => json.YesNo("admissible", required: true) is { } admissible ? new CommitteeOpinion(on) { Admissible = admissible } : null,
        "inadmissibility-told" => new InadmissibilityTold(on) { Reasoned = json.YesNo("reasoned") },
        "answered" => new NationalAnswer(on),
        _ => new OrgansInvested(on),
    };

    private AgendaEntry Entry(LocalDate on, StrictObject json) => new(on)
    {
        Session = json.YesNo("extraordinary") == true ? null : Sessions.Read(json, "session", problems),
        OpensOn = json.Day("opensOn"),
        SentToGovernor = json.Day("agendaSentOn"),
        NoticeToMembers = json.Day("noticeSentOn"),
    };

    private static Deliberation? Deliberation(LocalDate on, StrictObject json)
    {
        CouncilAnswer[] answers = Enum.GetValues<CouncilAnswer>();
        string? answer = json.Word("answer", [.. answers.Select(a => a.Code())]);
        return answer is null ? null : new(on) { Answer = answers.Single(a => a.Code() == answer) };
    }

    private Completion? Completion(LocalDate on, StrictObject json)
    {
        string? reading = Chosen(TimeQuestions.Completion, json);
        if (reading == "not-allowed")
        {
            problems.Add(json.Path, new Phrase(
                "القراءة المختارة لا تسمح بالتتميم؛ احذف العمل أو اختر {0}=allowed", "la lecture choisie ne permet pas de compléter ; retirez l'acte ou choisissez {0}=allowed", "the reading chosen allows no completion; remove the act or choose {0}=allowed")
                .With(Phrase.Same(TimeQuestions.Completion.Id)));
        }

        return reading == "allowed" ? new(on) : null;
    }

    private string? Chosen(OpenQuestion question, StrictObject json)
    {
        if (interpretations.For(question) is { } option)
        {
            return option.Id;
        }

        problems.Add(json.Path, new Phrase(
            "القانون ساكت ({0}: {1})؛ اختر قراءة بالخيار --choose: {2}", "la loi se tait ({0} : {1}) ; choisissez une lecture avec --choose : {2}", "the law is silent ({0}: {1}); choose a reading with --choose: {2}")
            .With(Phrase.Same(question.Id), question.Text, Phrase.Same(string.Join(", ", question.Options.Select(o => $"{question.Id}={o.Id}")))));
        return null;
    }
}
