using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Algebra.Condition;

namespace Tadafor.Rules.SisterLaws;

/// <summary>What goes with the deposit of a petition (113-14 art. 125, 112-14 art. 116, 111-14 art. 122).</summary>
internal static class DepositRules
{
    /// <summary>§1: documents that prove the conditions. Q3.</summary>
    public static Rule ProofsAttached(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.further-proofs",
        Title = new("وثائق إثبات إضافية", "Preuves complémentaires", "Further proofs"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Condition.ByReading(
            Questions.OpenQuestions.FurtherProofs,
            ("listed-only", Nothing),
            ("extended", PetitionFacts.FurtherProofs))),
        Examples =
        [
            Examples.Of(PetitionFacts.FurtherProofs, false, Verdict.Satisfied),
            Examples.Of(PetitionFacts.FurtherProofs, true, Verdict.Satisfied)
        ],
    };

    /// <summary>No rule on duplicates. Q19.</summary>
    public static Rule NotDuplicate(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.duplicate",
        Title = new("عدم تكرار العريضة", "Absence de doublon", "No duplicate"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Condition.ByReading(
            Questions.OpenQuestions.Duplicates,
            ("no-effect", Nothing),
            ("refused", !(Condition)PetitionFacts.Duplicate))),
        Examples =
        [
            Examples.Of(PetitionFacts.Duplicate, true, Verdict.Satisfied),
            Examples.Of(PetitionFacts.Duplicate, false, Verdict.Satisfied)
        ],
    };
}
