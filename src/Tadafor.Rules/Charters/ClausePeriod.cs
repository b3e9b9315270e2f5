using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using static Tadafor.Rules.Vocabulary.CharterFacts;

namespace Tadafor.Rules.Charters;

/// <summary>A period that a clause sets, and what it is the period of.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Thing">What must be done, and by whom: two periods are compared where this is one.</param>
/// <param name="Within">How long.</param>
/// <param name="IsOneThing">
/// Whether the declaration names one duty. Answers to opinions, proposals and remarks are declared alike: whether two clauses mean one of
/// them is for a person to say.
/// </param>
internal sealed record ClausePeriod(
    CharterClause Clause,
    (string Kind, int Matter, DutyBearer By) Thing,
    CharterPeriod Within,
    bool IsOneThing)
{
    /// <summary>The periods of a clause whose thing its declaration names.</summary>
    public static IEnumerable<ClausePeriod> Of(CharterClause clause) => clause.Provides.Select(p => Of(clause, p)).OfType<ClausePeriod>();

    /// <summary>
    /// The period of a provision; <see langword="null"/> where it sets none, or for a thing that its declaration does not name.
    /// </summary>
    public static ClausePeriod? Of(CharterClause clause, Provision provision) => provision switch
    {
        AnswerPeriod answer => new(
            clause,
            (answer.Code, (int)answer.To, answer.By),
            answer.Within,
            answer.To == AnsweredMatter.PetitionRefusal),
        PublicityDuty { Of: PublishedMatter.Decisions, Within: { } within } posting =>
            new(clause, (posting.Code, (int)posting.Of, DutyBearer.Council), within, true),
        _ => null,
    };

    /// <summary>The law's place on the thing.</summary>
    public Citation At(CharterLaw law) => Thing switch
    {
        { Kind: "publicity" } => law.PostingAt,
        { Matter: (int)AnsweredMatter.PetitionRefusal } => law.RefusalAt,
        _ => law.Mechanisms,
    };

    /// <summary>What is known of this period beside another of the same thing.</summary>
    public FactSet Beside(ClausePeriod other)
    {
        FactSet same = FactSet.Empty.With(SamePeriod, Within == other.Within, FactSource.FromDeclaration);
        return IsOneThing ? same.With(OtherThing, false, FactSource.FromDeclaration) : same;
    }
}
