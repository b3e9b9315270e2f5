using System.Globalization;
using System.Text.Json;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>Reads a file of constraints section by section.</summary>
internal sealed class ConstraintsReader(PabulibElection election)
{
    private readonly List<(TallyConstraint Constraint, string Path)> _read = [];

    private int Decimals => election.Election.Decimals;

    public ConstraintsRead Result() =>
        new(new TallyConstraints(_read.Select(r => r.Constraint).ToSequence()), _read.Select(r => r.Path).ToSequence());

    public void Read(JsonFields root)
    {
        root.Schema(ConstraintsJson.Schema);
        Dictionary<string, Action<JsonPart>> sections = new(StringComparer.Ordinal)
        {
            ["districts"] = Districts,
            ["incompatible"] = at => Each(at, item => Texts(item) is { } projects ? new IncompatibleProjects(projects) : null),
            ["minimumVotes"] = at => Add(root.Whole("minimumVotes", most: long.MaxValue) is { } votes ? new MinimumVotes(votes) : null, at),
            ["atMost"] = at => EachObject(at, item => Places(item) is var (group, places) ? new CategoryCap(group, places) : null),
            ["atLeast"] = at => EachObject(at, item => Places(item) is var (group, places) ? new CategoryFloor(group, places) : null),
            ["paperVotes"] = Paper,
            ["coFinancing"] = at => EachObject(at, Aid),
            ["coFinancingColumn"] = at => AidOfColumn(root, at),
            ["excluded"] = at => EachObject(at, Excluded),
            ["excludedWhere"] = at => EachObject(at, ExcludedWhere),
        };
        foreach (string name in sections.Keys)
        {
            root.Has(name);
        }

        // Constraints stand in the order of the file.
        foreach ((string name, JsonPart at) in root.Part.Fields)
        {
            if (sections.TryGetValue(name, out Action<JsonPart>? read))
            {
                read(at);
            }
        }

        root.Close();
    }

    private void Districts(JsonPart at)
    {
        if (at.AsObject() is not { } json)
        {
            return;
        }

        PotOrder? order = Word<PotOrder>(json, "order", TranscriptCodes.Of);
        CityPotScope? scope = Word<CityPotScope>(json, "cityPot", TranscriptCodes.Of);
        IReadOnlyList<(string Name, JsonPart Value)> envelopes = json.Object("envelopes", required: true)?.Part.Fields ?? [];
        List<DistrictEnvelope> read =
        [
            .. envelopes.Select(e => Money(e.Value) is { } money ? new DistrictEnvelope(e.Name, money) : null).OfType<DistrictEnvelope>()
        ];
        json.Close();
        if (order is { } known && scope is { } pot && read.Count == envelopes.Count)
        {
            Add(new DistrictEnvelopes { Order = known, CityPot = pot, Envelopes = read.ToSequence() }, at);
        }
    }

    private void Paper(JsonPart at)
    {
        if (at.AsObject() is not { } json)
        {
            return;
        }

        foreach ((string project, JsonPart value) in json.Part.Fields)
        {
            if (json.Whole(project, required: true) is { } votes)
            {
                Add(new PaperVotes(project, votes), value);
            }
        }

        json.Close();
    }

    private static (ProjectGroup Group, int Places)? Places(JsonFields json)
    {
        long? places = json.Whole("projects", required: true);
        bool category = json.Has("category"), beneficiaries = json.Has("beneficiaries");
        string? name = json.Text("category"), others = json.Text("beneficiaries");
        json.Close();
        if (category == beneficiaries)
        {
            json.Part.Fault(ConstraintsFaults.OneGroup);
            return null;
        }

        return places is null || (name ?? others) is not { } group
            ? null
            : (new(category ? GroupKind.Category : GroupKind.Beneficiary, group), (int)places.Value);
    }

    private CoFinancing? Aid(JsonFields json)
    {
        string? project = json.Text("project", required: true);
        long? amount = json.Take("amount", required: true) is { } at ? Money(at) : null;
        json.Close();
        return project is null || amount is null ? null : new(project, amount.Value);
    }

    private void AidOfColumn(JsonFields root, JsonPart at)
    {
        foreach ((PabulibRow row, string project) in Rows(root, "coFinancingColumn", out int column))
        {
            string cell = row.Cell(column).Trim();
            if (decimal.TryParse(
                cell,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out decimal amount)
                && MoneyPart.TryScale(amount, Decimals, out long scaled))
            {
                if (scaled != 0)
                {
                    _read.Add((new CoFinancing(project, scaled), $"{at.Path} ({project})"));
                }
            }
            else if (cell.Length > 0)
            {
                at.Fault(ConstraintsFaults.TooFine, Excerpt.Of($"{project}: {cell}"));
            }
        }
    }

    private static ExcludedProjects? Excluded(JsonFields json)
    {
        JsonPart? projects = json.Take("projects", required: true);
        string? reason = json.Text("reason", required: true);
        json.Close();
        return projects is null || Texts(projects) is not { } named || reason is null ? null : new(reason, named);
    }

    private ExcludedProjects? ExcludedWhere(JsonFields json)
    {
        string? value = json.Text("value", required: true), reason = json.Text("reason", required: true);
        string[] projects = [.. Rows(json, "column", out int column).Where(r => r.Row.Cell(column).Trim() == value).Select(r => r.Project)];
        json.Close();
        return value is null || reason is null || column < 0 ? null : new(reason, projects.ToSequence());
    }

    private IEnumerable<(PabulibRow Row, string Project)> Rows(JsonFields json, string field, out int column)
    {
        PabulibTable projects = election.Header.Projects;
        string? name = json.Text(field, required: true);
        column = name is null ? -1 : projects.Column(name);
        if (column < 0)
        {
            if (name is not null)
            {
                json.Take(field)!.Fault(ConstraintsFaults.NoColumn, Excerpt.Of(name));
            }

            return [];
        }

        int id = projects.Column("project_id");
        return projects.Rows.Select(r => (r, r.Cell(id).Trim(' ', '\t')));
    }

    private long? Money(JsonPart at) => MoneyPart.Read(at, Decimals);

    private static T? Word<T>(JsonFields json, string name, Func<T, string> code)
        where T : struct, Enum
    {
        T[] known = Enum.GetValues<T>();
        return json.Word(name, [.. known.Select(code)]) is { } word ? known[Array.FindIndex(known, k => code(k) == word)] : null;
    }

    private static Sequence<string>? Texts(JsonPart at)
    {
        if (at.Token != JsonTokenType.StartArray)
        {
            at.WrongType(Expected.List);
            return null;
        }

        bool whole = true;
        foreach (JsonPart item in at.Items.Where(i => i.Token != JsonTokenType.String || string.IsNullOrEmpty(i.Text)))
        {
            if (item.Text?.Length == 0)
            {
                item.Fault(ConstraintsFaults.Fields.EmptyText);
            }
            else
            {
                item.WrongType(Expected.Text);
            }

            whole = false;
        }

        return whole ? at.Items.Select(i => i.Text!).ToSequence() : null;
    }

    private void EachObject(JsonPart at, Func<JsonFields, TallyConstraint?> read) =>
        Each(at, item => item.AsObject() is { } json ? read(json) : null);

    private void Each(JsonPart at, Func<JsonPart, TallyConstraint?> read)
    {
        if (at.Token != JsonTokenType.StartArray)
        {
            at.WrongType(Expected.List);
            return;
        }

        foreach (JsonPart item in at.Items)
        {
            Add(read(item), item);
        }
    }

    private void Add(TallyConstraint? constraint, JsonPart at)
    {
        if (constraint is not null)
        {
            _read.Add((constraint, at.Path));
        }
    }
}
