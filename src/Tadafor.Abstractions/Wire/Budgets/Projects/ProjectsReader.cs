using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets.Projects;

/// <summary>Reads the proposals of a call field by field.</summary>
internal static class ProjectsReader
{
    private static readonly ProposedBy[] _kinds = Enum.GetValues<ProposedBy>();

    public static FieldFaults Kinds { get; } = new("budget-projects", aboutPersons: true);

    /// <summary>The file; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static ProjectsFile? Document(JsonFields root)
    {
        root.Schema(ProjectsJson.Schema);
        string? reference = root.Text("reference", required: true), digest = root.Text("rulesDigest");
        LocalDate? frozen = root.Date("frozenOn");
        (JsonPart At, Proposal? Of)[] proposals = [.. root.Objects("proposals", required: true).Select(p => (p.Part, Proposal(p)))];
        (JsonPart At, ListedProject? Of)[] projects = [.. root.Objects("projects").Select(p => (p.Part, Project(p)))];
        root.Close();
        Check(proposals, projects);
        return reference is null ? null : new()
        {
            Reference = reference,
            RulesDigest = digest,
            FrozenOn = frozen,
            Proposals = proposals.Select(p => p.Of).OfType<Proposal>().ToSequence(),
            Projects = projects.Select(p => p.Of).OfType<ListedProject>().ToSequence(),
        };
    }

    private static void Check((JsonPart At, Proposal? Of)[] proposals, (JsonPart At, ListedProject? Of)[] projects)
    {
        Dictionary<string, Proposal> known = new(StringComparer.Ordinal);
        foreach ((JsonPart at, Proposal? proposal) in proposals)
        {
            if (proposal is not null && !known.TryAdd(proposal.Id, proposal))
            {
                at.Fault(ProjectsFaults.SameId, Excerpt.Of(proposal.Id));
            }
        }

        foreach ((JsonPart at, Proposal? proposal) in proposals)
        {
            if (proposal?.DuplicateOf is not { } other)
            {
                continue;
            }

            if (!known.TryGetValue(other, out Proposal? first))
            {
                at.Fault(ProjectsFaults.NoSuchProposal, Excerpt.Of(other), suggestion: Nearest.To(other, known.Keys));
            }
            else if (first.DuplicateOf is not null)
            {
                at.Fault(ProjectsFaults.RepeatsARepetition, Excerpt.Of(other));
            }
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<string> all = [.. projects.Select(p => p.Of?.Id).OfType<string>()];
        Dictionary<string, int> uses = projects.SelectMany(p => p.Of?.From ?? []).GroupBy(f => f, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach ((JsonPart at, ListedProject? project) in projects.Where(p => p.Of is not null))
        {
            if (!ids.Add(project!.Id))
            {
                at.Fault(ProjectsFaults.SameId, Excerpt.Of(project.Id));
            }

            if (project.From.Count == 0)
            {
                at.Fault(ProjectsFaults.NoOrigin);
            }
            else if (project.Sheet is null && (project.From.Count > 1 || uses[project.From[0]] > 1))
            {
                at.Fault(ProjectsFaults.NoSheet);
            }

            foreach (string origin in project.From.Where(f => !known.ContainsKey(f)))
            {
                at.Fault(ProjectsFaults.NoSuchProposal, Excerpt.Of(origin), suggestion: Nearest.To(origin, known.Keys));
            }

            foreach (Exclusion exclusion in project.Excludes.Where(e => e.Project == project.Id || !all.Contains(e.Project)))
            {
                at.Fault(ProjectsFaults.NoSuchProject, Excerpt.Of(exclusion.Project), suggestion: Nearest.To(exclusion.Project, all));
            }
        }
    }

    private static Proposal? Proposal(JsonFields json)
    {
        string? id = json.Text("id", required: true), title = json.Text("title", required: true);
        Proposal read = new()
        {
            Id = id ?? "",
            Title = title ?? "",
            By = json.Word("by", [.. _kinds.Select(k => k.Code())], required: false) is { } by ? _kinds.Single(k => k.Code() == by) : null,
            ProposersEntitled = json.YesNo("proposersEntitled"),
            Proposers = People(json.Object("proposers")),
            DepositedOn = json.Date("depositedOn"),
            Matter = json.Text("matter"),
            WithinPowers = OpinionReader.Judged(json.Object("withinPowers")),
            Sheet = Sheet(json),
            Compared = json.YesNo("compared"),
            DuplicateOf = json.Text("duplicateOf"),
            ConsentToMerge = json.YesNo("consentToMerge"),
            WithdrawnOn = json.Date("withdrawnOn"),
            Refusal = Refusal(json.Object("refusal")),
            Appeal = Appeal(json.Object("appeal")),
        };
        if (json.Has("appeal") && !json.Has("refusal"))
        {
            json.Take("appeal")!.Fault(ProjectsFaults.AppealWithoutRefusal);
        }

        json.Close();
        return id is null || title is null ? null : read;
    }

    private static ListedProject? Project(JsonFields json)
    {
        string? id = json.Text("id", required: true), title = json.Text("title", required: true);
        Sequence<string> from = Texts(json, "from", required: true);
        JsonFields? own = json.Object("sheet");
        ProjectSheet? sheet = own is null ? null : Sheet(own);
        own?.Close();
        Sequence<Exclusion> excludes = json.Objects("excludes").Select(Exclusion).OfType<Exclusion>().ToSequence();
        json.Close();
        return id is null || title is null ? null : new() { Id = id, Title = title, From = from, Sheet = sheet, Excludes = excludes };
    }

    private static Exclusion? Exclusion(JsonFields json)
    {
        string? project = json.Text("project", required: true), reason = json.Text("reason", required: true);
        json.Close();
        return project is null || reason is null ? null : new(project, reason);
    }

    private static ProjectSheet Sheet(JsonFields json) => new()
    {
        District = json.Text("district"),
        Categories = Texts(json, "categories"),
        Beneficiaries = Texts(json, "beneficiaries"),
        Served = People(json.Object("served")),
        Cost = Cost(json.Object("cost")),
        RunningCostPerYear = json.Amount("runningCostPerYear"),
        StaffOrRunningSpending = json.YesNo("staffOrRunningSpending"),
        LandAvailable = json.YesNo("landAvailable"),
        PaidByOthers = json.Amount("paidByOthers"),
    };

    private static CostEstimate? Cost(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        long? centimes = json.Amount("centimes", required: true);
        string? by = json.Text("by");
        LocalDate? on = json.Date("on");
        json.Close();
        return centimes is { } known ? new(known, by, on) : null;
    }

    private static Headcount? People(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        long? women = json.Whole("women", 0, 1_000_000), men = json.Whole("men", 0, 1_000_000);
        long? unknown = json.Whole("unknown", 0, 1_000_000);
        json.Close();
        return new((int)(women ?? 0), (int)(men ?? 0), (int)(unknown ?? 0));
    }

    private static ProposalRefusal? Refusal(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        LocalDate? on = json.Date("on", required: true), notified = json.Date("notifiedOn");
        string? by = json.Text("by");
        Sequence<RefusalGround> grounds = json.Objects("grounds", required: true).Select(Ground).OfType<RefusalGround>().ToSequence();
        json.Close();
        return on is { } day ? new(day, by, notified, grounds) : null;
    }

    private static RefusalGround? Ground(JsonFields json)
    {
        string? criterion = json.Text("criterion", required: true), reason = json.Text("reason");
        json.Close();
        return criterion is null ? null : new(criterion, reason);
    }

    private static ProposalAppeal? Appeal(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        LocalDate? on = json.Date("on", required: true), decided = json.Date("decidedOn");
        bool? upheld = json.YesNo("upheld");
        string? reason = json.Text("reason");
        json.Close();
        return on is { } day ? new(day, decided, upheld, reason) : null;
    }

    private static Sequence<string> Texts(JsonFields json, string name, bool required = false)
    {
        List<string> read = [];
        foreach (JsonPart item in json.Items(name, required))
        {
            if (item.Token != JsonTokenType.String)
            {
                item.WrongType(Expected.Text);
            }
            else if (string.IsNullOrWhiteSpace(item.Text))
            {
                item.Fault(Kinds.EmptyText);
            }
            else if (!read.Contains(item.Text))
            {
                read.Add(item.Text);
            }
        }

        return read.ToSequence();
    }
}
