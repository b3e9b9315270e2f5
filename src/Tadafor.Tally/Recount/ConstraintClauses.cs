using System.Globalization;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Recount;

/// <summary>Reads the constraints a definition states, to the letter.</summary>
internal static class ConstraintClauses
{
    public static TallyConstraints Read(Clauses clauses, Election election)
    {
        List<TallyConstraint> read = [];
        foreach (DefinitionClause clause in clauses.TakeAll(DefinitionAspect.Constraint))
        {
            // What would not be written the same way was not written by a count.
            if (ConstraintText.Split(clause.Value) is { } fields
                && Of(clause.Choice, fields) is { } constraint
                && constraint.Clause == clause)
            {
                read.Add(constraint);
            }
            else
            {
                clauses.Unreadable(DefinitionAspect.Constraint, clause.ToString());
            }
        }

        TallyConstraints constraints = new(read.ToSequence());
        clauses.Untrue.AddRange(constraints.Check(election).Select(p => p.ToString()));
        return constraints;
    }

    /// <summary>The election with every project at the cost that is left for the envelope, and with the votes on paper.</summary>
    public static Election Parts(Election election, TallyConstraints constraints)
    {
        Dictionary<string, long> others = [];
        foreach (CoFinancing aid in constraints.All.OfType<CoFinancing>())
        {
            others[aid.Project] = aid.Amount;
        }

        Dictionary<string, long> paper = [];
        foreach (PaperVotes total in constraints.All.OfType<PaperVotes>())
        {
            paper[total.Project] = total.Votes;
        }

        Project[] projects = [.. election.Projects.Select(p => new Project(p.Id, Math.Max(0, p.Cost - others.GetValueOrDefault(p.Id)))
        {
            Name = p.Name, Categories = p.Categories, Beneficiaries = p.Beneficiaries, District = p.District, DepositOrder = p.DepositOrder,
        })];
        return new Election(
            election.VoteType,
            election.Envelope,
            election.Decimals,
            election.PointDecimals,
            [.. projects],
            election.Ballots)
        {
            Limits = election.Limits,
            MinSupport = election.MinSupport,
            DefaultPoints = election.DefaultPoints,
            PaperVotes = paper.Count == 0 ? null : [.. projects.Select(p => paper.GetValueOrDefault(p.Id))],
        };
    }

    private static TallyConstraint? Of(string choice, string[] fields) => (choice, fields) switch
    {
        (Choices.ConstraintDistricts, [var order, var scope, .. var envelopes]) => Districts(order, scope, envelopes),
        (Choices.ConstraintIncompatible, _) => new IncompatibleProjects([.. fields]),
        (Choices.ConstraintMinimumVotes, [var votes]) => Whole(votes) is { } minimum ? new MinimumVotes(minimum) : null,
        (Choices.ConstraintAtMost, [var kind, var name, var most]) => Kind(kind) is { } group
            && Whole(most) is { } places and <= int.MaxValue ? new CategoryCap(new(group, name), (int)places) : null,
        (Choices.ConstraintAtLeast, [var kind, var name, var least]) => Kind(kind) is { } group
            && Whole(least) is { } places and <= int.MaxValue ? new CategoryFloor(new(group, name), (int)places) : null,
        (Choices.ConstraintCoFinancing, [var project, var amount]) => Whole(amount) is { } paid ? new CoFinancing(project, paid) : null,
        (Choices.ConstraintPaperVotes, [var project, var votes]) => Whole(votes) is { } total ? new PaperVotes(project, total) : null,
        (Choices.ConstraintExcluded, [var reason, .. var projects]) => new ExcludedProjects(reason, [.. projects]),
        _ => null,
    };

    private static DistrictEnvelopes? Districts(string order, string scope, string[] envelopes)
    {
        PotOrder? pots = order switch
        {
            "districts-first" =>
            PotOrder.DistrictsFirst,
            "city-first" => PotOrder.CityFirst,
            "together" => PotOrder.Together,
            _ => null
        };
        CityPotScope? city = scope switch
        {
            "citywide-projects" =>
            CityPotScope.CitywideProjects,
            "all-projects" => CityPotScope.AllProjects,
            _ => null
        };
        if (pots is null || city is null || envelopes.Length % 2 != 0 || envelopes.Where((_, i) => i % 2 == 1).Any(a => Whole(a) is null))
        {
            return null;
        }

        return new DistrictEnvelopes
        {
            Order = pots.Value,
            CityPot = city.Value,
            Envelopes = envelopes.Chunk(2).Select(e => new DistrictEnvelope(e[0], Whole(e[1])!.Value)).ToSequence(),
        };
    }

    private static GroupKind? Kind(string kind) =>
        kind switch { "category" => GroupKind.Category, "beneficiary" => GroupKind.Beneficiary, _ => null };

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : null;
}
