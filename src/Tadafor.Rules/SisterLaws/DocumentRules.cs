using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.AssociationFacts;
using static Tadafor.Rules.Vocabulary.CitizensFacts;

namespace Tadafor.Rules.SisterLaws;

/// <summary>Form and documents of a petition (decrees 2.16.403, 2.16.402 and 2.16.401, arts 3 and 4 and annex).</summary>
internal static class DocumentRules
{
    /// <summary>The contents of the form.</summary>
    public static Rule FormFollowed(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.form",
        Title = new("شكل العريضة", "Forme de la pétition", "Form of the petition"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(PetitionFacts.FollowsForm),
        Examples =
        [
            Examples.Of(PetitionFacts.FollowsForm, true, Verdict.Satisfied),
            Examples.Of(PetitionFacts.FollowsForm, false, Verdict.Unsatisfied)
        ],
    };

    /// <summary>Date and object at the top of every page.</summary>
    public static Rule EveryPage(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.every-page",
        Title = new("التاريخ والموضوع في كل صفحة", "Date et objet sur chaque page", "Date and object on every page"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(PetitionFacts.DateAndObjectOnEveryPage),
        Examples =
        [
            Examples.Of(PetitionFacts.DateAndObjectOnEveryPage, true, Verdict.Satisfied),
            Examples.Of(PetitionFacts.DateAndObjectOnEveryPage, false, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>Copies of the petitioners' identity cards. Q4.</summary>
    public static Rule IdentityCards(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.citizens.cards",
        Title = new("نسخ بطائق التعريف الوطنية", "Copies des cartes d'identité", "Copies of identity cards"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(Condition.ByReading(
            Questions.OpenQuestions.IdentityCards,
            ("every-signatory", (Quantity)CardCopies >= (Quantity)Signatories),
            ("presenters", (Condition)PresentersCards | ((Quantity)CardCopies >= (Quantity)Signatories)))),
        Note = new(
            "مقدمو العريضة من بين الموقعين: فإذا أرفقت نسخة لكل موقع أرفقت لكل مقدم",
            "les pétitionnaires sont parmi les signataires : une copie pour chaque signataire en vaut une pour chaque pétitionnaire",
            "petitioners are among the signatories: a copy for every signatory is one for every petitioner"),
        Examples =
        [
            Examples.Of(CardCopies, 200, Signatories, 200, Verdict.Satisfied),
            Examples.Of(CardCopies, 199, Signatories, 200, Verdict.Undetermined),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>The final receipt, or proof of legal constitution.</summary>
    public static Rule Receipt(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.association.receipt",
        Title = new(
            "الوصل النهائي أو ما يثبت التأسيس",
            "Récépissé définitif ou preuve de constitution",
            "Final receipt or proof of constitution"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce((Condition)FinalReceiptAttached | ConstitutionProofAttached | AssociationRules.NeverIssuedStandsIn),
        Examples =
        [
            Examples.Of(FinalReceiptAttached, true, Verdict.Satisfied),
            Examples.Of(FinalReceiptAttached, false, ConstitutionProofAttached, true, Verdict.Satisfied),
            Examples.Of(FinalReceiptAttached, false, ConstitutionProofAttached, false, FinalReceiptIssued, true, Verdict.Unsatisfied),
            Examples.Of(FinalReceiptAttached, false, ConstitutionProofAttached, false, FinalReceiptIssued, false, Verdict.Undetermined),
        ],
    };

    /// <summary>The statutes.</summary>
    public static Rule Statutes(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.association.statutes",
        Title = new("النظام الأساسي", "Statuts", "Statutes"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(StatutesAttached),
        Examples = [Examples.Of(StatutesAttached, true, Verdict.Satisfied), Examples.Of(StatutesAttached, false, Verdict.Unsatisfied)],
    };

    /// <summary>The powers of the person who follows the procedure.</summary>
    public static Rule Mandate(SisterLaw law, Sequence<Citation> cites) => new()
    {
        Code = $"{law.Regime}.petition.association.mandate",
        Title = new(
            "صلاحيات الشخص المكلف بالمسطرة",
            "Pouvoirs de la personne qui suit la procédure",
            "Powers of the person following the procedure"),
        Force = Force.Mandatory,
        Cites = cites,
        Requires = law.InForce(MandateAttached),
        Examples = [Examples.Of(MandateAttached, true, Verdict.Satisfied), Examples.Of(MandateAttached, false, Verdict.Unsatisfied)],
    };
}
