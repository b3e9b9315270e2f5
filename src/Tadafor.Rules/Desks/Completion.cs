using NodaTime;
using Tadafor.Abstractions.Registers;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>
/// Completes a dossier from registers: only what the file does not say, each fact with the register it comes from. What a register does not
/// know stays unknown.
/// </summary>
internal sealed class Completion(DeskRegisters registers)
{
    // As many tokens as one question may hold.
    private const int Batch = 1000;

    public async ValueTask<PetitionDossier> Of(PetitionDossier dossier, string? association, CancellationToken cancellation)
    {
        if (dossier is not CouncilPetition petition || dossier.DepositedOn is not { Value: var on })
        {
            return dossier;
        }

        petition = petition with { Council = await Council(petition, on, cancellation).ConfigureAwait(false) };
        return petition switch
        {
            AssociationPetition presented => await Association(presented, association, on, cancellation).ConfigureAwait(false),
            CitizensPetition { Signatories: SignatoryRoll roll } signed => signed with
            {
                Signatories = await Roll(roll, on, cancellation).ConfigureAwait(false),
            },
            _ => petition,
        };
    }

    private async ValueTask<PetitionedCouncil> Council(CouncilPetition petition, LocalDate on, CancellationToken cancellation)
    {
        PetitionedCouncil council = petition.Council;
        if (registers.Territories is not { } territories
            || council.Name is not { } name
            || await territories.FindAsync(council.Kind, name, on, cancellation).ConfigureAwait(false) is not { } known)
        {
            return council;
        }

        return council switch
        {
            PetitionedCommune commune => commune with
            {
                Arrondissements = commune.Arrondissements ?? known.Arrondissements,
                Population = commune.Population.Count > 0 ? commune.Population : known.Population,
            },
            PetitionedRegion region => region with
            {
                Population = region.Population.Count > 0 ? region.Population : known.Population,
                Provinces = region.Provinces.Count > 0 || !Named(petition).All(known.Provinces.Contains)
                    ? region.Provinces
                    : known.Provinces,
            },
            _ => council,
        };
    }

    // Where the file spells a territory otherwise, which is which is for people to say.
    private static IEnumerable<string> Named(CouncilPetition petition) => petition is not CitizensPetition signed
        ? []
        : [.. signed.Residents.Select(r => r.Province), .. (signed.Signatories as SignatoryRoll)?.TerritoryNames ?? []];

    private async ValueTask<AssociationPetition> Association(
        AssociationPetition petition, string? number, LocalDate on, CancellationToken cancellation)
    {
        if (registers.Associations is not { } associations
            || number is null
            || await associations.FindAsync(number, on, cancellation).ConfigureAwait(false) is not { } known)
        {
            return petition;
        }

        Stated<T>? Stated<T>(T? value)
            where T : struct => value is { } said ? new(said, new FromRegister(known.Source)) : null;
        return petition with
        {
            ConstitutedInMorocco = petition.ConstitutedInMorocco ?? Stated(known.ConstitutedInMorocco),
            DeclaredOn = petition.DeclaredOn ?? Stated(known.DeclaredOn),
            ProvisionalReceiptOn = petition.ProvisionalReceiptOn ?? Stated(known.ProvisionalReceiptOn),
            FinalReceiptOn = petition.FinalReceiptOn ?? Stated(known.FinalReceiptOn),
            FinalReceiptIssued = petition.FinalReceiptIssued ?? Stated(known.FinalReceiptIssued),
            Members = petition.Members ?? Stated(known.Members),
            Regular = petition.Regular ?? Stated(known.Regular),
        };
    }

    private async ValueTask<SignatoryRoll> Roll(SignatoryRoll roll, LocalDate on, CancellationToken cancellation)
    {
        if (registers.Electors is not { } electors)
        {
            return roll;
        }

        SignatoryRollBuilder builder = new();
        string? register = null;
        for (int start = 0; start < roll.Count; start += Batch)
        {
            int end = Math.Min(roll.Count, start + Batch);
            Sequence<SignatoryToken> tokens = Enumerable.Range(start, end - start).Select(roll.TokenAt).ToSequence();
            KnownElectors known = await electors.FindAsync(tokens, on, cancellation).ConfigureAwait(false);
            for (int i = start; i < end; i++)
            {
                builder.AddFrom(roll, i);
                if (known.Facts.TryGetValue(roll.TokenAt(i), out SignatoryFacts facts) && Missing(roll, i, facts) is { } missing)
                {
                    builder.Add(roll.TokenAt(i), missing);
                    register = known.Source;
                }
            }
        }

        return register is null ? roll : builder.Build(roll.Everyone, new FromRegister(Named(roll.Source, register)));
    }

    // What the lines say, or disagree about, is for people to settle; what is stated of everyone too.
    private static SignatoryFacts? Missing(SignatoryRoll roll, int index, SignatoryFacts known)
    {
        SignatoryFacts own = roll.OwnFactsAt(index), said = roll.FactsAt(index);
        SignatoryFact open = ~(own.Yes | own.No | said.Yes | said.No);
        SignatoryFacts settled = known.Settled(), missing = new(settled.Yes & open, settled.No & open);
        return missing == default ? null : missing;
    }

    // A list has one source: where it had one of its own, both are named.
    private static string Named(FactSource list, string register)
    {
        string own = list.Match(d => d.Document, r => r.Register, _ => "", _ => "", _ => "");
        return own.Length == 0 ? register
            : own == register || own.EndsWith($" + {register}", StringComparison.Ordinal) ? own
            : $"{own} + {register}";
    }
}
