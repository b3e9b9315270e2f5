using NodaTime;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets;

/// <summary>Reads a participatory budget field by field.</summary>
internal static class BudgetCycleReader
{
    // A hundred thousand million dirhams: sums of some hundreds of such amounts are still exact.
    private const long MostCentimes = 10_000_000_000_000;

    private const int LengthOfDigest = 64;

    private static readonly FaultKind _noAct = new(
        "budget.no-act",
        new("لا عمل في الملف", "aucun acte", "no act at all"),
        new("اذكر عملا واحدا على الأقل.", "Indiquez au moins un acte.", "State at least one act."));

    private static readonly FaultKind _notDigest = new(
        "budget.not-a-digest",
        new("ليست بصمة SHA-256", "ce n'est pas une empreinte SHA-256", "not a SHA-256 digest"),
        new(
            "اكتب البصمة كما طبعها الأمر: 64 رقما ستعشريا بحروف صغيرة.",
            "Écrivez l'empreinte telle que la commande l'imprime : 64 chiffres hexadécimaux en minuscules.",
            "Write the digest as the command prints it: 64 hexadecimal digits in small letters."));

    private static readonly FaultKind _namedTwice = new(
        "budget.named-twice",
        new("مذكور مرتين في القائمة نفسها", "nommé deux fois dans la même liste", "named twice in one list"),
        new("احذف أحدهما.", "Retirez l'un des deux.", "Take one of the two out."));

    private static readonly FaultKind _moreThanVoters = new(
        "budget.more-than-voters",
        new("النساء والرجال أكثر من المصوتين", "femmes et hommes dépassent les votants", "women and men are more than the voters"),
        new("صحح أحد الأعداد.", "Corrigez l'un des nombres.", "Correct one of the numbers."));

    public static FieldFaults Kinds { get; } = new("budget", aboutPersons: true);

    /// <summary>The cycle; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static BudgetCycleFile? Document(JsonFields root)
    {
        root.Schema(BudgetCycleJson.Schema);
        string? reference = root.Text("reference", required: true);
        long? year = root.Whole("budgetYear", 2016, 2200, required: true);
        Sequence<BudgetAct> acts = root.Objects("acts", required: true).Select(Act).OfType<BudgetAct>().ToSequence();
        if (root.Take("acts") is { Items.Count: 0, IsWhole: true } none)
        {
            none.Fault(_noAct);
        }

        root.Close();
        return reference is null || year is null ? null : new() { Reference = reference, BudgetYear = (int)year, Acts = acts };
    }

    private static BudgetAct? Act(JsonFields json)
    {
        string? name = json.Word("act", BudgetNames.Acts);
        LocalDate? on = json.Date("on", required: true);
        string? by = json.Text("by", required: true);
        if (name is null)
        {
            return null;
        }

        BudgetActKind kind = (BudgetActKind)Array.IndexOf(BudgetNames.Acts, name);
        BudgetAct act = Fields(json, kind, new() { Kind = kind, On = on ?? default, By = by ?? "" });
        json.Close();
        return on is null || by is null ? null : act;
    }

    private static BudgetAct Fields(JsonFields json, BudgetActKind kind, BudgetAct act) => kind switch
    {
        BudgetActKind.EnvelopeFixed => act with { Centimes = Centimes(json, "centimes", 1), Districts = Districts(json) },
        BudgetActKind.RulesAdopted => act with { Rules = Digest(json, "rules", required: true) },
        BudgetActKind.PhaseSet => act with
        {
            Phase = json.Word("phase", BudgetNames.Phases) is { } phase ? (BudgetPhase)Array.IndexOf(BudgetNames.Phases, phase) : null,
            From = json.Date("from", required: true),
            To = json.Date("to", required: true),
            Reason = json.Text("reason"),
        },
        BudgetActKind.ListFrozen => act with { List = Digest(json, "list", required: true) },
        BudgetActKind.VotingOpened => act with
        {
            Rules = Digest(json, "rules", required: true),
            List = Digest(json, "list", required: true),
        },
        BudgetActKind.VotingClosed => act with
        {
            Box = Digest(json, "box", required: true),
            Turnout = Turnout(json),
            Entitled = (int?)json.Whole("entitled"),
        },
        BudgetActKind.Counted => act with
        {
            Rules = Digest(json, "rules"),
            Box = Digest(json, "box", required: true),
            Outcome = Digest(json, "outcome", required: true),
        },
        BudgetActKind.ProposalSubmitted => act with { Outcome = Digest(json, "outcome"), Projects = Projects(json) },
        BudgetActKind.Departed => act with
        {
            Project = json.Text("project", required: true),
            Centimes = Centimes(json, "centimes", 0),
            Reason = json.Text("reason"),
        },
        BudgetActKind.BudgetToCommittee => act with
        {
            SessionOn = json.Date("sessionOn"),
            PerformanceProject = json.YesNo("performanceProject"),
            Gender = json.YesNo("gender"),
        },
        BudgetActKind.BudgetEntered => act with
        {
            Project = json.Text("project", required: true),
            Centimes = Centimes(json, "centimes", 1),
            Chapter = json.Text("chapter"),
            Part = (int?)json.Whole("part", 1, 2),
            DueOn = json.Date("dueOn"),
        },
        BudgetActKind.BudgetAdopted => act with
        {
            SessionOn = json.Date("sessionOn"),
            RevenueFirst = json.YesNo("revenueFirst"),
            ByChapter = json.YesNo("byChapter"),
            Parts = Parts(json),
        },
        BudgetActKind.BudgetReceived => act with { ThreeYears = json.YesNo("threeYears"), Accounts = json.YesNo("accounts") },
        BudgetActKind.VisaRefused => act with { Reason = json.Text("reason") },
        BudgetActKind.BudgetPublished => act with { Electronic = json.YesNo("electronic") },
        BudgetActKind.MilestoneReached => act with
        {
            Project = json.Text("project", required: true),
            Milestone = json.Text("milestone", required: true),
        },
        BudgetActKind.ProjectDelayed => act with
        {
            Project = json.Text("project", required: true),
            DueOn = json.Date("dueOn"),
            Reason = json.Text("reason", required: true),
        },
        BudgetActKind.MoneySpent or BudgetActKind.MoneyReturned => act with
        {
            Project = json.Text("project", required: true),
            Centimes = Centimes(json, "centimes", 1),
        },
        BudgetActKind.ProjectCompleted => act with { Project = json.Text("project", required: true) },
        BudgetActKind.ProjectAbandoned => act with
        {
            Project = json.Text("project", required: true),
            Reason = json.Text("reason", required: true),
        },
        BudgetActKind.CycleAbandoned => act with { Reason = json.Text("reason", required: true) },
        _ => act,
    };

    private static long? Centimes(JsonFields json, string name, long least) => json.Amount(name, least, MostCentimes, required: true);

    private static string? Digest(JsonFields json, string name, bool required = false)
    {
        if (json.Text(name, required) is not { } digest)
        {
            return null;
        }

        bool isDigest = digest.Length == LengthOfDigest && digest.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
        if (!isDigest)
        {
            json.Take(name)!.Fault(_notDigest);
        }

        return digest;
    }

    private static Sequence<DistrictShare> Districts(JsonFields json)
    {
        List<DistrictShare> shares = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonFields item in json.Objects("districts"))
        {
            string? district = Once(item, "district", seen);
            long? centimes = Centimes(item, "centimes", 1);
            item.Close();
            if (district is not null && centimes is not null)
            {
                shares.Add(new(district, centimes.Value));
            }
        }

        return shares.ToSequence();
    }

    private static Sequence<ChannelTurnout> Turnout(JsonFields json)
    {
        List<ChannelTurnout> channels = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonFields item in json.Objects("turnout"))
        {
            string? channel = Once(item, "channel", seen);
            long? voters = item.Whole("voters", required: true), women = item.Whole("women"), men = item.Whole("men");
            if ((women ?? 0) + (men ?? 0) > voters)
            {
                item.Part.Fault(_moreThanVoters);
            }

            item.Close();
            if (channel is not null && voters is not null)
            {
                channels.Add(new(channel, (int)voters, (int?)women, (int?)men));
            }
        }

        return channels.ToSequence();
    }

    private static Sequence<BudgetedProject> Projects(JsonFields json)
    {
        List<BudgetedProject> projects = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonFields item in json.Objects("projects", required: true))
        {
            string? id = Once(item, "id", seen), title = item.Text("title"), district = item.Text("district");
            string? category = item.Text("category"), power = item.Text("power");
            long? centimes = Centimes(item, "centimes", 1);
            bool? cityPot = item.YesNo("cityPot");
            bool? within = item.YesNo("withinPowers"), planned = item.YesNo("inProgramme");
            bool? staff = item.YesNo("staff"), running = item.YesNo("running");
            item.Close();
            if (id is not null && centimes is not null)
            {
                projects.Add(new()
                {
                    Id = id,
                    Title = title,
                    District = district,
                    CityPot = cityPot ?? false,
                    Category = category,
                    Centimes = centimes.Value,
                    Power = power,
                    WithinPowers = within,
                    InProgramme = planned,
                    Staff = staff,
                    Running = running,
                });
            }
        }

        return projects.ToSequence();
    }

    private static Sequence<BudgetPart> Parts(JsonFields json)
    {
        List<BudgetPart> parts = [];
        HashSet<long> seen = [];
        foreach (JsonFields item in json.Objects("parts"))
        {
            long? part = item.Whole("part", 1, 2, required: true);
            long? revenue = Centimes(item, "revenue", 0), spending = Centimes(item, "spending", 0);
            if (part is { } number && !seen.Add(number))
            {
                item.Part.Fault(_namedTwice);
            }

            item.Close();
            if (part is not null && revenue is not null && spending is not null)
            {
                parts.Add(new((int)part, revenue.Value, spending.Value));
            }
        }

        return parts.ToSequence();
    }

    private static string? Once(JsonFields item, string name, HashSet<string> seen)
    {
        string? value = item.Text(name, required: true);
        if (value is not null && !seen.Add(value))
        {
            item.Take(name)!.Fault(_namedTwice);
        }

        return value;
    }
}
