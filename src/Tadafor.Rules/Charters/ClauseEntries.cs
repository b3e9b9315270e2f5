using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using static Tadafor.Rules.Vocabulary.CharterFacts;

namespace Tadafor.Rules.Charters;

/// <summary>Which rules bear on what a clause provides, and the facts they read of it.</summary>
internal static class ClauseEntries
{
    private static readonly FactSource _declared = FromDeclaration.Instance;

    /// <summary>The rules, never none, and the facts stated of the provision.</summary>
    public static (IReadOnlyList<Rule> Rules, FactSet Facts) Of(Provision provision, CharterRules rules) => provision switch
    {
        PetitionThreshold threshold => (
            [rules.SignaturesNotAbove, rules.SignaturesNotBelow],
            FactSet.Empty.With(ClauseSignatures, threshold.Signatures, _declared)),
        OpinionEffect opinion => (
            [
                opinion.By switch
                {
                    OpinionSource.Body => rules.BodyOpinion,
                    OpinionSource.Committee => rules.CommitteeOpinion,
                    OpinionSource.Citizens => rules.CitizensOpinion,
                },
            ],
            Known((OpinionBinds, opinion.Binds))),
        PowerTransfer transfer => ([rules.Power], Known((DecidesInstead, transfer.Decides))),
        AnswerPeriod { To: AnsweredMatter.PetitionRefusal, By: DutyBearer.Council } answer =>
            ([rules.RefusalPeriod], Longer(answer.Within, rules.Law.Refusal)),
        AnswerPeriod answer => ([rules.AddedDuty], Known((DutyOnCouncil, answer.By == DutyBearer.Council))),
        MembersShare share => (
            [share.Of == ClauseBody.OfTheLaw ? rules.StatutoryShare : rules.OtherShare],
            Known((InInternalRules, share.InInternalRules))),
        TakingPart part => (
            part.In switch
            {
                ParticipationRight.Petition => [rules.PetitionRegistration, rules.PetitionMembership],
                ParticipationRight.Dialogue => [rules.DialogueRegistration, rules.DialogueMembership],
                ParticipationRight.Information => [rules.Information],
            },
            Known((RegistrationAsked, part.RegistrationAsked), (MembershipAsked, part.MembershipAsked))),
        PublicityDuty { Of: PublishedMatter.Decisions, Within: { } period } => ([rules.PostingPeriod], Longer(period, rules.Law.Posting)),
        PublicityDuty => ([rules.AddedDuty], Known((DutyOnCouncil, true))),
        MoneyPromise money => (
            [rules.Money],
            Known((SubjectToBudget, money.SubjectToBudget), (MoneyVoted, money.Voted), (BudgetVisa, money.Visa))),
        CharterCommitment commitment => (
            [rules.CommitmentActor, rules.CommitmentDay],
            Known((ActorNamed, commitment.Actor is not null), (DayStated, commitment.Due is not null))),
        CharterAim aim => ([rules.Aim], Known((AimWithinPowers, aim.WithinPowers))),
        _ => throw new InvalidOperationException("A kind of provision that no rule is written for."),
    };

    private static FactSet Longer(CharterPeriod period, Domain.Time.LegalPeriod than)
    {
        (Truth some, Truth every) = PeriodLengths.IsLonger(period.Period, than);
        return Known((LongerFromSomeDay, Answer(some)), (LongerFromEveryDay, Answer(every)));
    }

    private static bool? Answer(Truth truth) => truth switch { Truth.Yes => true, Truth.No => false, Truth.Unknown => null };

    private static FactSet Known(params ReadOnlySpan<(YesNoFact Fact, bool? Answer)> stated)
    {
        FactSet facts = FactSet.Empty;
        foreach ((YesNoFact fact, bool? answer) in stated)
        {
            facts = answer is { } known ? facts.With(fact, known, _declared) : facts;
        }

        return facts;
    }
}
