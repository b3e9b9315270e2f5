using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Benchmarks.Law;

/// <summary>
/// The outcome of a citizens' petition as a plain function, under the default readings, for a deposit since 24 October 2016: no reasoning,
/// no cure, no
/// citation, no dates. The shortest that can be written, as a baseline; tests hold it to agree with the rules.
/// </summary>
internal static class PlainPetition
{
    public static Outcome OutcomeOf(CitizensPetition petition, SignatoryTally tally)
    {
        (long Least, long? Most) required = Required(petition.Commune);
        bool? facts =
            petition.Form.InWriting?.Value & petition.Form.FollowsForm?.Value & petition.Form.DateAndObjectOnEveryPage?.Value
            & OnlyIf(petition.Form.Electronic?.Value == false) & OnlyIf(petition.Joint?.Value == false)
            & OnlyIf(petition is { Agents.Value: 1, AgentSigned.Value: true })
            & Reaches(tally[SignatoryGroup.Linked], required) & Reaches(tally[SignatoryGroup.Eligible], required) & Reaches(
                tally[SignatoryGroup.Counted],
                required)
            & tally[SignatoryGroup.WithCardCopy].IsAtLeast(tally[SignatoryGroup.Everyone]) switch
            {
                Truth.Yes =>
                true,
                Truth.No => false,
                _ => null
            };
        bool? judgements = petition.Object.WithinPowers?.Value
            & !petition.Object.TouchesConstants?.Value
            & petition.DirectCommonInterest?.Value;
        // Whether a matter of art. 110 is outside the council's powers is an open question.
        bool reserved = petition.Object.Matter?.StartsWith("110.", StringComparison.Ordinal) == true;
        return facts == false || judgements == false ? Outcome.Inadmissible
            : facts is null || reserved ? Outcome.Undetermined
            : judgements is null ? Outcome.AwaitingJudgement
            : Outcome.Admissible;
    }

    /// <summary>The tally of whatever the petition holds of its signatories.</summary>
    public static SignatoryTally TallyOf(CitizensPetition petition) => petition.Signatories switch
    {
        SignatoryRoll roll => roll.Tally(),
        CountedSignatories counts => counts.Bounds()!,
        _ => CountedSignatories.None.Bounds()!,
    };

    // What one reading refuses and another allows is not known; what both allow is met.
    private static bool? OnlyIf(bool met) => met ? true : null;

    private static (long Least, long? Most) Required(PetitionedCommune commune)
    {
        (long Least, long Most) byPopulation = commune.Population is [{ Inhabitants.Value: var inhabitants }]
            ? inhabitants < 35_000 ? (100, 100) : (200, 200)
            : (100, 200);
        return commune.Arrondissements?.Value switch
        {
            true => (400, 400),
            false => byPopulation,
            null => (byPopulation.Least, 400),
        };
    }

    private static bool? Reaches(CountRange count, (long Least, long? Most) required) =>
        count.AtLeast >= required.Most ? true : count.AtMost < required.Least ? false : null;
}
