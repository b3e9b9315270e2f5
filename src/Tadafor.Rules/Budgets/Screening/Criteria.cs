using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Rules.Dossiers;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.LocalRules;

namespace Tadafor.Rules.Budgets.Screening;

/// <summary>The criteria, one finding each: met, not met, or open. What the file does not say is never a refusal.</summary>
internal sealed class Criteria(BudgetRules rules, RuleFindings findings)
{
    private static readonly Phrase _unknownMatter = new(
        "لا مادة بهذا المعرف في الفهرس: {0}",
        "le répertoire n'a pas cette matière : {0}",
        "the catalogue has no such matter: {0}");

    private static readonly Phrase _between = new("{0} / {1}", "{0} / {1}", "{0} / {1}");

    /// <summary>Of a proposal.</summary>
    public Sequence<PlacedFinding> Of(Proposal proposal, string place) =>
    [
        Powers(proposal, $"{place}.withinPowers"), Reserved(proposal, $"{place}.matter"),
        Entitled(proposal, $"{place}.by"), InTheCall(proposal, $"{place}.depositedOn"),
        findings.Of(
            ScreeningChecks.NotRepeated,
            $"{place}.duplicateOf",
            findings.Stated(ScreeningFacts.NotRepeated, proposal.DuplicateOf is not null ? false : proposal.Compared == true ? true : null),
            proposal.DuplicateOf is { } other ? Bidi.Quoted(other) : null),
        .. Of(proposal.Sheet, place),
    ];

    /// <summary>Of what is known of a project.</summary>
    public IEnumerable<PlacedFinding> Of(ProjectSheet sheet, string place)
    {
        bool? equipment = rules.Part is { } part ? part == PayingPart.Equipment : null;
        yield return findings.Of(
            ScreeningChecks.EquipmentOnly,
            $"{place}.staffOrRunningSpending",
            findings.Stated(
                ScreeningFacts.PaidByEquipment,
                equipment,
                findings.Stated(ScreeningFacts.StaffOrRunningSpending, sheet.StaffOrRunningSpending)));
        yield return findings.Of(
            ScreeningChecks.CostEstimated,
            $"{place}.cost",
            findings.Stated(ScreeningFacts.CostEstimated, sheet.Cost is { By: not null, On: not null } ? true : null),
            sheet.Cost is { } cost ? Dirhams.OfCentimes(cost.Centimes) : null);
        (bool? fits, Phrase? why) = Fits(sheet);
        yield return findings.Of(ScreeningChecks.CostFits, $"{place}.cost", findings.Stated(ScreeningFacts.CostFits, fits), why);
        yield return findings.Of(
            ScreeningChecks.RunningCosts,
            $"{place}.runningCostPerYear",
            findings.Stated(ScreeningFacts.RunningCostsStated, sheet.RunningCostPerYear is null ? null : true),
            sheet.RunningCostPerYear is { } running ? Dirhams.OfCentimes(running) : null);
        yield return findings.Of(
            ScreeningChecks.Land,
            $"{place}.landAvailable",
            findings.Stated(ScreeningFacts.LandAvailable, sheet.LandAvailable));
        (bool? known, Phrase? unknown) = Known(sheet);
        yield return findings.Of(
            ScreeningChecks.CategoriesKnown, $"{place}.categories", findings.Stated(ScreeningFacts.CategoriesKnown, known), unknown);
        yield return findings.Of(
            ScreeningChecks.OthersPay,
            $"{place}.paidByOthers",
            findings.Stated(ScreeningFacts.OthersPayAsRulesAllow, OthersPay(sheet)));
    }

    // A judgement of a person, beside the article of the matter that it rests on.
    private PlacedFinding Powers(Proposal proposal, string place)
    {
        FactSet facts = proposal.WithinPowers is { } judged
            ? FactSet.Empty.With(ScreeningFacts.WithinPowers, judged.Value, judged.Source)
            : FactSet.Empty;
        Power? matter = MatterOf(proposal);
        PlacedFinding found = findings.Of(ScreeningChecks.WithinPowers, place, facts, matter?.Text);
        return matter is null
            ? found
            : found with { Finding = found.Finding with { Cites = [matter.Cites, .. found.Finding.Cites] } };
    }

    private PlacedFinding Reserved(Proposal proposal, string place)
    {
        Power? matter = MatterOf(proposal);
        return findings.Of(
            ScreeningChecks.ReservedMatter,
            place,
            findings.Stated(
                ScreeningFacts.MatterPicked,
                proposal.Matter is not null,
                findings.Stated(ScreeningFacts.MatterReserved, matter is null ? null : matter.Kind == PowerKind.ReservedToGovernor)),
            matter is null && proposal.Matter is { } unknown ? _unknownMatter.With(Bidi.Quoted(unknown)) : null);
    }

    private static Power? MatterOf(Proposal proposal) => proposal.Matter is { } id
        ? Matters.PowersOf(PetitionKind.Commune).FirstOrDefault(p => p.Id == id)
        : null;

    private PlacedFinding Entitled(Proposal proposal, string place)
    {
        bool? kind = rules.Proposers?.Kinds is { } kinds && proposal.By is { } by ? kinds.Contains(KindOf(by)) : null;
        return findings.Of(
            ScreeningChecks.Entitled,
            place,
            findings.Stated(
                ScreeningFacts.Entitled,
                kind == false || proposal.ProposersEntitled == false ? false
                    : kind == true && proposal.ProposersEntitled == true ? true
                    : null));
    }

    private PlacedFinding InTheCall(Proposal proposal, string place)
    {
        bool? inside = proposal.DepositedOn is not { } day ? null
            : day < rules.Days.CallOpensOn || day > rules.Days.CallClosesOn ? false
            : rules.Days is { CallOpensOn: not null, CallClosesOn: not null } ? true
            : null;
        return findings.Of(
            ScreeningChecks.InTheCall,
            place,
            findings.Stated(ScreeningFacts.InTheCall, inside),
            proposal.DepositedOn is { } on ? Numerals.Date(on) : null);
    }

    // What the envelope pays, against the limits of the rules and the largest pot that may pay for the project.
    private (bool? Fits, Phrase? Why) Fits(ProjectSheet sheet)
    {
        if (sheet.Cost is not { } cost)
        {
            return (null, null);
        }

        long part = long.Max(0, cost.Centimes - (rules.CoFinancing == CoFinancingRule.Counted ? sheet.PaidByOthers ?? 0 : 0));
        if (cost.Centimes < rules.LeastCost)
        {
            return (false, Against(cost.Centimes, rules.LeastCost.Value));
        }

        if (cost.Centimes > rules.MostCost)
        {
            return (false, Against(cost.Centimes, rules.MostCost.Value));
        }

        return Money(sheet) is { } money ? (part <= money, Against(part, money)) : (null, Dirhams.OfCentimes(part));
    }

    private long? Money(ProjectSheet sheet)
    {
        if (rules is not { Envelope: { } envelope, Districts: { } districts })
        {
            return null;
        }

        if (!districts.Exist)
        {
            return envelope;
        }

        long rest = envelope;
        long? own = null;
        foreach (DistrictEnvelope pot in districts.Envelopes)
        {
            rest = long.Max(0, rest - long.Min(rest, pot.Amount));
            own = pot.District == sheet.District ? pot.Amount : own;
        }

        return sheet.District is null ? rest
            : own is not { } district ? null
            : districts.CityPaysDistricts ? long.Max(district, rest)
            : district;
    }

    private (bool? Known, Phrase? Unknown) Known(ProjectSheet sheet)
    {
        List<string> unknown = [];
        bool open = false;
        if (sheet.District is { } district)
        {
            open |= rules.Districts is null;
            if (rules.Districts is { } districts && !districts.Envelopes.Any(e => e.District == district))
            {
                unknown.Add(district);
            }
        }

        foreach ((string name, bool group) in sheet.Categories.Select(c => (c, false)).Concat(sheet.Beneficiaries.Select(b => (b, true))))
        {
            open |= rules.Categories is null;
            CategoryRule? rule = rules.Categories?.FirstOrDefault(c => c.Name == name && c.OfBeneficiaries == group);
            bool elsewhere = rule is { In.Count: > 0 } && (sheet.District is null || !rule.In.Contains(sheet.District));
            if (elsewhere || (rules.Categories is not null && rule is null))
            {
                unknown.Add(name);
            }
        }

        return unknown.Count > 0
            ? (false, Phrase.Join(Separators.Comma, unknown.Select(Bidi.Quoted)))
            : (open ? null : true, null);
    }

    private bool? OthersPay(ProjectSheet sheet) => sheet.PaidByOthers switch
    {
        null => rules.CoFinancing == CoFinancingRule.NotCounted ? true : null,
        0 => true,
        { } paid when rules.CoFinancing == CoFinancingRule.NotCounted || paid > sheet.Cost?.Centimes => false,
        _ => rules.CoFinancing is null || sheet.Cost is null ? null : true,
    };

    private static ProposerKind KindOf(ProposedBy by) => by switch
    {
        ProposedBy.Citizen => ProposerKind.Citizen,
        ProposedBy.Association => ProposerKind.Association,
        ProposedBy.Group => ProposerKind.Group,
    };

    private static Phrase Against(long one, long other) => _between.With(Dirhams.OfCentimes(one), Dirhams.OfCentimes(other));
}
