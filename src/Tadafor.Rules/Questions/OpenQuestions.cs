using Tadafor.Domain.Law;

namespace Tadafor.Rules.Questions;

/// <summary>The questions a legal expert has to decide, as far as the rules encoded here rest on them.</summary>
/// <remarks>Identifiers are stable. A question without a default is answered only when all its options agree.</remarks>
public static partial class OpenQuestions
{
    /// <summary>All questions, in order.</summary>
    public static IReadOnlyList<OpenQuestion> All =>
    [
        Registration, Residence, FurtherProofs, IdentityCards, Census, JointPetition, Agent, AssociationAgeStart, AssociationAgeDay,
        ObjectTest,
        ElectronicFiling, Duplicates, VotesCast, BodyReply, BodyBeforeProgramme, BodyParity, OpenVote,
        CommitteeAgent, CardEntries, WrongHouse, ReservedMatters, NoFinalReceipt, VicePresidentsBetweenRows,
        TieAtFirstVote, SilentBody,
        FewerSignatures, RegistrationInDialogue, CompositionOutsideInternalRules, LongerPeriod,
        IncompleteSlice,
    ];

    /// <summary>
    /// All that a decision may rest on: those of <see cref="All"/>, and the question about time that an age of years turns on.
    /// </summary>
    public static IReadOnlyList<OpenQuestion> OfDecisions { get; } = [.. All, TimeQuestions.MonthEnd];

    /// <summary>
    /// The question of <see cref="OfDecisions"/> with an identifier such as <c>Q1</c>; <see langword="null"/> when there is none.
    /// </summary>
    public static OpenQuestion? Find(string id) =>
        OfDecisions.FirstOrDefault(q => string.Equals(q.Id, id, StringComparison.OrdinalIgnoreCase));
}
