using System.Globalization;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Json;
using Tadafor.Rules.Laws.OrganicLaw113_14;

namespace Tadafor.Rules.Dossiers;

/// <summary>
/// Finds what a file says against itself or against the catalogue of the law: mistakes to put right, never grounds of refusal.
/// </summary>
internal sealed class DossierCheck : IDossierCheck
{
    public static DossierCheck Instance { get; } = new();

    public IEnumerable<DocumentFault> FaultsOf(PetitionDossier dossier) => Of(dossier);

    private static readonly Phrase _proposal = new("{0} ({1}، {2})", "{0} ({1}, {2})", "{0} ({1}, {2})");

    public IEnumerable<DocumentFault> WarningsOf(PetitionDossier dossier) => OfCouncilNamed(dossier).Concat(Proposed(dossier));

    private static IEnumerable<DocumentFault> OfCouncilNamed(PetitionDossier dossier) => dossier switch
    {
        CouncilPetition { Council: PetitionedCommune commune } =>
            [.. Six(commune), .. Census(commune.Population, dossier.DepositedOn?.Value, DossierPaths.Population)],
        CouncilPetition { Council: PetitionedRegion region } =>
        [
            .. Census(region.Population, dossier.DepositedOn?.Value, DossierPaths.RegionPopulation),
            .. Territories(region, (dossier as CitizensPetition)?.Signatories),
        ],
        _ => [],
    };

    public static IEnumerable<DocumentFault> Of(PetitionDossier dossier, LocalDate? on = null) =>
        OutOfRange(dossier).ToArray() is { Length: > 0 } wrong ? wrong : OfWhole(dossier, on);

    // What a document cannot hold a program can: the faults are those of the document.
    private static IEnumerable<DocumentFault> OutOfRange(PetitionDossier dossier)
    {
        Sequence<PopulationFigure> ofCommune = (dossier as CouncilPetition)?.Council is PetitionedCommune commune ? commune.Population : [];
        Sequence<PopulationFigure> ofRegion = (dossier as CouncilPetition)?.Council is PetitionedRegion region ? region.Population : [];
        PetitionCommittee? committee = (dossier as CommitteePetition)?.Committee;
        (Stated<long>? Count, string Path)[] counts =
        [
            ((dossier as CitizensPetition)?.Agents, "$.petitioners.agents"),
            ((dossier as AssociationPetition)?.Members, "$.petitioners.members"),
            (committee?.Members, "$.petitioners.committeeMembers"),
            (committee?.Regions, "$.petitioners.committeeRegions"),
            (committee?.RegionsOfTheKingdom, "$.petitioners.regionsOfTheKingdom"),
            (committee?.Supporters, "$.petitioners.supporters"),
            (committee?.SupportersRegistered, DossierPaths.SupportersRegistered),
            (committee?.SupportersIdentified, DossierPaths.SupportersIdentified),
            .. ofCommune.Select((f, i) => ((Stated<long>?)f.Inhabitants, $"{DossierPaths.Population}[{Text(i)}].inhabitants")),
            .. ofRegion.Select((f, i) => ((Stated<long>?)f.Inhabitants, $"{DossierPaths.RegionPopulation}[{Text(i)}].inhabitants")),
        ];
        return counts.Where(c => c.Count?.Value is < 0 or > Limits.LargestCount).Select(c => new DocumentFault(
            c.Count!.Value < 0 ? TextFaults.NegativeCount : TextFaults.TooLargeCount,
            c.Path)
        { Found = Text(c.Count.Value), Expected = Expected.Count });
    }

    private static IEnumerable<DocumentFault> OfWhole(PetitionDossier dossier, LocalDate? on)
    {
        IEnumerable<DocumentFault> judged = JudgementOrder.FaultsOf(dossier, on ?? dossier.DepositedOn?.Value);
        return dossier switch
        {
            CouncilPetition council => OfCouncil(council, on ?? dossier.DepositedOn?.Value).Concat(judged),
            CommitteePetition { Committee: var committee } => Supporters(committee).Concat(judged),
            _ => judged,
        };
    }

    private static IEnumerable<DocumentFault> OfCouncil(CouncilPetition dossier, LocalDate? deposit)
    {
        if (TooLong(dossier).ToArray() is { Length: > 0 } tooLong)
        {
            return tooLong;
        }

        IEnumerable<DocumentFault> council = dossier.Council switch
        {
            PetitionedCommune commune => Commune(commune),
            PetitionedRegion region when dossier is CitizensPetition citizens => Residents(region, citizens),
            _ => [],
        };
        council = council.Concat(Matter(dossier));
        return council.Concat(Ruling(dossier.BureauRulesOn?.Value, deposit)).Concat(dossier switch
        {
            AssociationPetition association => Dates(association),
            CitizensPetition { Signatories: CountedSignatories counts } => Counts(counts),
            _ => [],
        });
    }

    // A list that no true one is as long as: nothing more is compared with it.
    private static IEnumerable<DocumentFault> TooLong(CouncilPetition dossier)
    {
        PetitionedRegion? region = dossier.Council as PetitionedRegion;
        (int Items, int Most, string Path)[] lists =
        [
            ((dossier.Council as PetitionedCommune)?.Population.Count ?? 0, FaultKinds.MostFigures, DossierPaths.Population),
            (region?.Population.Count ?? 0, FaultKinds.MostFigures, DossierPaths.RegionPopulation),
            (region?.Provinces.Count ?? 0, FaultKinds.MostProvinces, DossierPaths.Provinces),
            ((dossier as CitizensPetition)?.Residents.Count ?? 0, FaultKinds.MostProvinces, DossierPaths.Residents),
        ];
        return lists.Where(l => l.Items > l.Most).Select(l => new DocumentFault(FaultKinds.TooManyItems, l.Path)
        {
            Found = Text(l.Items),
            Expected = FaultKinds.AtMost(l.Most),
        });
    }

    private static IEnumerable<DocumentFault> Six(PetitionedCommune commune)
    {
        if (commune is { Name: { } name, Arrondissements.Value: true } && !Article216.IsNamed(name))
        {
            yield return new(FaultKinds.NotOfTheSix, DossierPaths.Arrondissements) { Found = Excerpt.Of(name) };
        }
    }

    private static IEnumerable<DocumentFault> Census(Sequence<PopulationFigure> figures, LocalDate? deposit, string path)
    {
        if (figures.Count == 0 || deposit is not { } day)
        {
            yield break;
        }

        if (CensusReading.LastPublished(figures, day) is not { Count.IsExact: true })
        {
            yield return new(FaultKinds.PublicationUnknown, path);
        }

        if (CensusReading.LastTaken(figures, day) is not { Count.IsExact: true })
        {
            yield return new(FaultKinds.CensusDayUnknown, path);
        }
    }

    private static IEnumerable<DocumentFault> Territories(PetitionedRegion region, Signatories? signatories)
    {
        if (region.Provinces.Count > 0
            && signatories is SignatoryRoll roll
            && roll.TerritoryNames.Where(t => !region.Provinces.Contains(t)).ToArray() is { Length: > 0 } others)
        {
            yield return new(
                FaultKinds.TerritoryNotOfRegion,
                DossierPaths.Provinces)
            { Found = Excerpt.Of(others[0]), Suggestion = Nearest.To(others[0], region.Provinces) };
        }
    }

    private static IEnumerable<DocumentFault> Residents(PetitionedRegion region, CitizensPetition dossier)
    {
        if (dossier is { Signatories: SignatoryRoll, Residents.Count: > 0 })
        {
            yield return new(FaultKinds.TwoLists, DossierPaths.Residents);
        }

        foreach (string twice in region.Provinces.GroupBy(p => p, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            yield return new(FaultKinds.ProvinceTwice, DossierPaths.Provinces) { Found = Excerpt.Of(twice) };
        }

        for (int i = 0; i < dossier.Residents.Count; i++)
        {
            string province = dossier.Residents[i].Province;
            if (dossier.Residents.Take(i).Any(r => r.Province == province))
            {
                yield return new(FaultKinds.ProvinceTwice, $"{DossierPaths.Residents}[{Text(i)}]") { Found = Excerpt.Of(province) };
            }

            if (region.Provinces.Count > 0 && !region.Provinces.Contains(province))
            {
                yield return new(FaultKinds.ProvinceNotListed, $"{DossierPaths.Residents}[{Text(i)}]")
                {
                    Found = Excerpt.Of(province),
                    Suggestion = Nearest.To(province, region.Provinces),
                };
            }
        }
    }

    private static IEnumerable<DocumentFault> Supporters(PetitionCommittee committee)
    {
        if (committee.SupportersRegistered?.Value > committee.Supporters?.Value)
        {
            yield return new(
                FaultKinds.SupportersContradict,
                DossierPaths.SupportersRegistered)
            { Found = Text(committee.SupportersRegistered!.Value) };
        }

        if (committee.SupportersIdentified?.Value > (committee.SupportersRegistered ?? committee.Supporters)?.Value)
        {
            yield return new(
                FaultKinds.SupportersContradict,
                DossierPaths.SupportersIdentified)
            { Found = Text(committee.SupportersIdentified!.Value) };
        }
    }

    private static IEnumerable<DocumentFault> Commune(PetitionedCommune commune)
    {
        if (commune is { Name: { } name, Arrondissements.Value: false } && Article216.IsNamed(name))
        {
            yield return new(FaultKinds.ArrondissementsDenied, DossierPaths.Arrondissements) { Found = "false" };
        }
    }

    private static IEnumerable<DocumentFault> Matter(CouncilPetition dossier)
    {
        string[] known = [.. Matters.PowersOf(dossier.Kind).Select(p => p.Id)];
        if (dossier.Object.Matter is { } matter && !known.Contains(matter))
        {
            yield return new(FaultKinds.UnknownMatter, DossierPaths.Matter)
            {
                Found = Excerpt.Of(matter),
                Suggestion = Nearest.To(matter, known)
                    ?? (Matters.Recalled(dossier.Kind, matter) is [var recalled, ..] ? recalled.Id : null),
            };
        }
    }

    // What the title recalls is proposed; a person picks.
    private static IEnumerable<DocumentFault> Proposed(PetitionDossier dossier)
    {
        if (dossier is CouncilPetition { Object: { Matter: null, Title: { } title } }
            && Matters.Recalled(dossier.Kind, title) is { Count: > 0 } recalled)
        {
            yield return new(FaultKinds.MatterNotPicked, DossierPaths.Matter)
            {
                Expected = Phrase.Join(Separators.Semicolon, recalled.Select(m => _proposal.With(Phrase.Same(m.Id), m.Text, m.Cites.Text))),
            };
        }
    }

    private static IEnumerable<DocumentFault> Ruling(LocalDate? ruling, LocalDate? deposit)
    {
        if (ruling < deposit)
        {
            yield return new(FaultKinds.RulingBeforeDeposit, DossierPaths.BureauRulesOn)
            {
                Found = Numerals.Iso(ruling!.Value),
                Expected = new Phrase("{0} أو بعده", "le {0} ou après", "{0} or later").With(Phrase.Same(Numerals.Iso(deposit!.Value))),
            };
        }
    }

    private static IEnumerable<DocumentFault> Dates(AssociationPetition association)
    {
        LocalDate? declared = association.DeclaredOn?.Value;
        LocalDate? provisional = association.ProvisionalReceiptOn?.Value;
        LocalDate? final = association.FinalReceiptOn?.Value;
        if (provisional < declared)
        {
            yield return OutOfOrder(DossierPaths.ProvisionalReceiptOn, provisional!.Value);
        }

        if (association.FinalReceiptIssued is { Value: false }
            && (final is not null || association.Documents.FinalReceipt is { Value: true }))
        {
            yield return new(FaultKinds.ReceiptDenied, DossierPaths.FinalReceiptIssued) { Found = "false" };
        }

        if (final < declared || final < provisional)
        {
            yield return OutOfOrder(DossierPaths.FinalReceiptOn, final!.Value);
        }
    }

    private static DocumentFault OutOfOrder(string path, LocalDate found) =>
        new(FaultKinds.AssociationDatesOutOfOrder, path) { Found = Numerals.Iso(found) };

    private static IEnumerable<DocumentFault> Counts(CountedSignatories counts)
    {
        if (counts.Bounds() is not null)
        {
            yield break;
        }

        bool oneExplains = false;
        foreach (SignatoryGroup group in SignatoryGroups.All)
        {
            if (counts[group] is { } stated && counts.AllowedByOthers(group) is { } allowed)
            {
                oneExplains = true;
                yield return new(
                    FaultKinds.CountsContradict,
                    DossierPaths.CountOf(group))
                { Found = Bounds(stated.Value), Expected = allowed.Text };
            }
        }

        if (!oneExplains)
        {
            yield return new(FaultKinds.CountsContradict, DossierPaths.Counts);
        }
    }

    private static string Bounds(CountRange count) =>
        count.IsExact ? Text(count.AtLeast) : $"{Text(count.AtLeast)}–{(count.AtMost is { } most ? Text(most) : "…")}";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
