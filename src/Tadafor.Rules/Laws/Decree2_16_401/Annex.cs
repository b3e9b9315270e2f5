using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_401;

/// <summary>Decree 2.16.401, annex: the form of the petition.</summary>
internal static class Annex
{
    private static readonly Citation _note = new(Instruments.Decree2_16_401, "annex", "note 2", Confidence.Verified);

    internal static Citation Form { get; } = new(Instruments.Decree2_16_401, "annex", null, Confidence.Verified);

    /// <summary>The contents of the form.</summary>
    public static Rule FormFollowed { get; } = DocumentRules.FormFollowed(
        InForce.Law,
        [Form, new(Instruments.Decree2_16_401, "2", null, Confidence.VerifiedWords)]);

    /// <summary>Date and object at the top of every page.</summary>
    public static Rule EveryPage { get; } = DocumentRules.EveryPage(InForce.Law, [_note]);

    /// <summary>The annex as the rule book shows it.</summary>
    public static Article Article { get; } = DecreeText.Annex(
        Instruments.Decree2_16_401,
        new(
            "البيانات الشخصية (ومنها العنوان والعمالة أو الإقليم)",
            "données personnelles (dont l'adresse et la préfecture ou province)",
            "personal data (with address and prefecture or province)"),
        FormFollowed,
        EveryPage);
}
