using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Participation;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Dossiers;
using Tadafor.Rules.Parity;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Participation;

/// <summary>
/// Whether an association may answer a call for co-creation: within its window, and by the conditions that the law sets for associations
/// that petition (113-14 art. 124; 112-14 art. 115; 111-14 art. 121). No law asks them of a call: one that takes them over makes them its
/// own.
/// </summary>
public static class CallEligibility
{
    private static readonly Phrase _call = new("طلب المشاريع", "appel", "call");

    private static readonly YesNoFact _within = new(
        "call-open",
        new("طلب المشاريع مفتوح في هذا اليوم", "l'appel est ouvert ce jour-là", "the call is open on that day"))
    {
        Denied = new(
            "طلب المشاريع غير مفتوح في هذا اليوم",
            "l'appel n'est pas ouvert ce jour-là",
            "the call is not open on that day"),
    };

    /// <summary>Examines an association.</summary>
    /// <param name="call">The call, of a participation record.</param>
    /// <param name="association">
    /// What is known of the association, as a petition of it states it; of the petition itself nothing is read but the link of its object
    /// with the association's activity, which is here that of the proposal.
    /// </param>
    /// <param name="on">The day on which the proposal was handed in.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">The activity is no call.</exception>
    public static CallAnswer Assess(
        RecordedActivity call,
        AssociationPetition association,
        LocalDate on,
        Interpretations? interpretations = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(association);
        if (call.Kind != ActivityKind.Call)
        {
            throw new ArgumentException("The activity is no call.", nameof(call));
        }

        Interpretations readings = interpretations ?? Interpretations.Defaults;
        FactSet facts = DossierFacts.Of(association, on)
            .With(_within, on >= call.From && on <= (call.To ?? call.From), FactSource.FromDeclaration);
        return new()
        {
            Call = call,
            On = on,
            Findings =
            [
                .. Conditions(association).Prepend(Window(call))
                    .Select(rule => Examiner.FindingOf(rule, facts, on, readings) with { Force = Force.Local }),
            ],
        };
    }

    private static IEnumerable<Rule> Conditions(AssociationPetition association) => (association.Council switch
    {
        PetitionedProvince => Laws.OrganicLaw112_14.Article115.Article,
        PetitionedRegion => Laws.OrganicLaw111_14.Article121.Article,
        _ => Laws.OrganicLaw113_14.Article124.Article,
    }).Rules;

    private static Rule Window(RecordedActivity call) => new()
    {
        Code = "local.call.window",
        Title = new("أجل طلب المشاريع", "Délai de l'appel à projets", "Window of the call"),
        Force = Force.Local,
        Cites = [new(LocalText.Of("call", call.Title, _call, LegalLayer.LocalText), call.Id, null, Confidence.Secondary)],
        Requires = LocalTexts.Stated(_within),
    };
}
