using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Questions;

/// <summary>
/// Which reading asks for more. Where a question has a stricter side, no file passes under it that fails under the more lenient one;
/// questions whose
/// readings merely ask for something else (which census, which day) are not listed.
/// </summary>
internal static class Strictness
{
    /// <summary>The questions that have a stricter side, each with its options from the most lenient to the strictest.</summary>
    public static Sequence<(OpenQuestion Question, Sequence<string> FromLenient)> All { get; } =
    [
        (OpenQuestions.Registration, ["eligible-only", "registered"]),
        (OpenQuestions.Residence, ["personal", "somewhere", "this-commune"]),
        (OpenQuestions.FurtherProofs, ["listed-only", "extended"]),
        (OpenQuestions.IdentityCards, ["presenters", "every-signatory"]),
        (OpenQuestions.JointPetition, ["treated-as-two", "rejected"]),
        (OpenQuestions.Agent, ["definition-only", "at-least-one", "exactly-one", "exactly-one-signatory"]),
        (OpenQuestions.AssociationAgeStart, ["declaration", "provisional-receipt", "final-receipt"]),
        (OpenQuestions.ObjectTest, ["council", "bureau"]),
        (OpenQuestions.ObjectTest, ["governor", "bureau"]),
        (OpenQuestions.ElectronicFiling, ["allowed", "paper-only"]),
        (OpenQuestions.Duplicates, ["no-effect", "refused"]),
        (OpenQuestions.CommitteeAgent, ["procedure", "condition"]),
        (OpenQuestions.CardEntries, ["enough-supporters", "every-supporter"]),
        (OpenQuestions.WrongHouse, ["procedure", "condition"]),
        (OpenQuestions.ReservedMatters, ["judged", "outside"]),
        (OpenQuestions.NoFinalReceipt, ["stands-in", "not-enough"]),
        (OpenQuestions.FewerSignatures, ["undertaking", "void"]),
        (OpenQuestions.RegistrationInDialogue, ["local-rules", "open"]),
        (OpenQuestions.CompositionOutsideInternalRules, ["undertaking", "void"]),
        (OpenQuestions.LongerPeriod, ["any-day", "some-day"]),
        (OpenQuestions.BodyReply, ["no-duty", "answer", "reasoned-answer"]),
        (OpenQuestions.BodyBeforeProgramme, ["where-set-up", "must-exist"]),
        (OpenQuestions.BodyParity, ["goal", "binding"]),
        (OpenQuestions.SilentBody, ["asked-suffices", "opinion-needed"]),
        (OpenQuestions.VotesCast, ["excluded", "blank-included", "included"]),
        (OpenQuestions.OpenVote, ["exceptions", "open-only"]),
        (OpenQuestions.TieAtFirstVote, ["every-vote", "votes-cast-only"]),
        (TimeQuestions.MonthEnd, ["last-day", "first-of-next"]),
    ];
}
