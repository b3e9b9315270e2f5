using System.Globalization;
using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>Reads a file of constraints section by section.</summary>
internal sealed class ConstraintsReader(PabulibElection election)
{
    private readonly List<(TallyConstraint Constraint, string Path)> _read = [];

    public List<ConstraintsFault> Faults { get; } = [];

    public ConstraintsRead Result() => new(new TallyConstraints(_read.Select(r => r.Constraint).ToSequence()), _read.Select(r => r.Path).ToSequence());

    public void Read(JsonElement root)
    {
        Dictionary<string, ConstraintsCursor> sections = new ConstraintsCursor(root, "$", Faults).Properties(
            1, "schema", "districts", "incompatible", "minimumVotes", "atMost", "atLeast", "coFinancing", "coFinancingColumn", "excluded", "excludedWhere");
        foreach ((string name, ConstraintsCursor at) in sections)
        {
            switch (name)
            {
                case "schema":
                    Schema(at);
                    break;
                case "districts":
                    Districts(at);
                    break;
                case "incompatible":
                    Each(at, i => new IncompatibleProjects(i.Texts()));
                    break;
                case "minimumVotes":
                    Add(new MinimumVotes(at.Whole()), at);
                    break;
                case "atMost":
                    Each(at, i => Places(i) is var (group, places) ? new CategoryCap(group, places) : null);
                    break;
                case "atLeast":
                    Each(at, i => Places(i) is var (group, places) ? new CategoryFloor(group, places) : null);
                    break;
                case "coFinancing":
                    Each(at, Aid);
                    break;
                case "coFinancingColumn":
                    AidOfColumn(at);
                    break;
                case "excluded":
                    Each(at, Excluded);
                    break;
                default:
                    Each(at, ExcludedWhere);
                    break;
            }
        }
    }

    private static void Schema(ConstraintsCursor at)
    {
        string schema = at.Text();
        if (schema.Length > 0 && schema != ConstraintsJson.Schema)
        {
            at.Faults.Add(ConstraintsFaults.UnknownWord(at.Path, schema, [ConstraintsJson.Schema]));
        }
    }

    private void Districts(ConstraintsCursor at)
    {
        Dictionary<string, ConstraintsCursor> parts = at.Properties(3, "order", "cityPot", "envelopes");
        if (parts.Count == 3)
        {
            Add(
                new DistrictEnvelopes
                {
                    Order = parts["order"].Word<PotOrder>(TranscriptCodes.Of),
                    CityPot = parts["cityPot"].Word<CityPotScope>(TranscriptCodes.Of),
                    Envelopes = parts["envelopes"].Entries().Select(e => new DistrictEnvelope(e.Name, e.Value.Money(Decimals))).ToSequence(),
                },
                at);
        }
    }

    private (ProjectGroup Group, int Places)? Places(ConstraintsCursor at)
    {
        Dictionary<string, ConstraintsCursor> parts = at.Properties(1, "projects", "category", "beneficiaries");
        long places = parts.TryGetValue("projects", out ConstraintsCursor number) ? number.Whole() : 0;
        bool category = parts.TryGetValue("category", out ConstraintsCursor name), beneficiaries = parts.TryGetValue("beneficiaries", out ConstraintsCursor other);
        if (category == beneficiaries)
        {
            Faults.Add(ConstraintsFaults.OneGroup(at.Path));
            return null;
        }

        ProjectGroup group = category ? new(GroupKind.Category, name.Text()) : new(GroupKind.Beneficiary, other.Text());
        return (group, (int)Math.Clamp(places, int.MinValue, int.MaxValue));
    }

    private CoFinancing? Aid(ConstraintsCursor at) => at.Properties(2, "project", "amount") is { Count: 2 } parts
        ? new CoFinancing(parts["project"].Text(), parts["amount"].Money(Decimals))
        : null;

    private void AidOfColumn(ConstraintsCursor at)
    {
        foreach ((PabulibRow row, string project) in Rows(at, out int column))
        {
            string cell = row.Cell(column).Trim();
            if (decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal amount)
                && ConstraintsCursor.TryScale(amount, Decimals, out long scaled))
            {
                if (scaled != 0)
                {
                    Add(new CoFinancing(project, scaled), at with { Path = $"{at.Path} ({project})" });
                }
            }
            else if (cell.Length > 0)
            {
                Faults.Add(ConstraintsFaults.TooFine($"{at.Path} ({project})"));
            }
        }
    }

    private ExcludedProjects? Excluded(ConstraintsCursor at) => at.Properties(2, "projects", "reason") is { Count: 2 } parts
        ? new ExcludedProjects(parts["reason"].Text(), parts["projects"].Texts())
        : null;

    private ExcludedProjects? ExcludedWhere(ConstraintsCursor at)
    {
        Dictionary<string, ConstraintsCursor> parts = at.Properties(3, "column", "value", "reason");
        if (parts.Count < 3)
        {
            return null;
        }

        string value = parts["value"].Text();
        string[] projects = [.. Rows(parts["column"], out int column).Where(r => r.Row.Cell(column).Trim() == value).Select(r => r.Project)];
        return new ExcludedProjects(parts["reason"].Text(), projects.ToSequence());
    }

    private IEnumerable<(PabulibRow Row, string Project)> Rows(ConstraintsCursor at, out int column)
    {
        PabulibTable projects = election.Header.Projects;
        string name = at.Text();
        column = name.Length == 0 ? -1 : projects.Column(name);
        if (column < 0)
        {
            if (name.Length > 0)
            {
                Faults.Add(ConstraintsFaults.NoColumn(at.Path, name));
            }

            return [];
        }

        int id = projects.Column("project_id");
        return projects.Rows.Select(r => (r, r.Cell(id).Trim(' ', '\t')));
    }

    private int Decimals => election.Election.Decimals;

    private void Each(ConstraintsCursor at, Func<ConstraintsCursor, TallyConstraint?> read)
    {
        foreach (ConstraintsCursor item in at.Items())
        {
            if (read(item) is { } constraint)
            {
                Add(constraint, item);
            }
        }
    }

    private void Add(TallyConstraint constraint, ConstraintsCursor at) => _read.Add((constraint, at.Path));
}
