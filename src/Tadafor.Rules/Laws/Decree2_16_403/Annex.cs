using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_403;

/// <summary>Decree 2.16.403, annex: the form of the petition.</summary>
internal static class Annex
{
    private static readonly Citation _note = new(Instruments.Decree2_16_403, "annex", "note 2", Confidence.Verified);

    internal static Citation Form { get; } = new(Instruments.Decree2_16_403, "annex", null, Confidence.Verified);

    /// <summary>The contents of the form.</summary>
    public static Rule FormFollowed { get; } = DocumentRules.FormFollowed(
        InForce.Law,
        [Form, new(Instruments.Decree2_16_403, "2", null, Confidence.VerifiedWords)]);

    /// <summary>Date and object at the top of every page.</summary>
    public static Rule EveryPage { get; } = DocumentRules.EveryPage(InForce.Law, [_note]);

    /// <summary>The annex as the rule book shows it.</summary>
    public static Article Article { get; } = DecreeText.Annex(
        Instruments.Decree2_16_403,
        new("البيانات الشخصية", "données personnelles", "personal data"),
        FormFollowed,
        EveryPage);
}
