using System.Text.Json;
using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Json;
using Tadafor.Tally.Constraints.Json;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Voting.Json;

/// <summary>A ballot paper as a document, and as a part of a box.</summary>
internal static class BallotPaperPart
{
    /// <summary>Reads and closes the object; nothing, with the faults noted, when it is not whole.</summary>
    public static BallotPaper? Read(JsonFields json)
    {
        int decimals = (int)(json.Whole("decimals", most: 6) ?? 2);
        string? reference = json.Text("reference", required: true);
        long? envelope = json.Take("envelope", required: true) is { } money ? Amount(money, decimals) : null;
        VotingRules? rules = json.Object("voting", required: true) is { } voting ? VotingRulesPart.Read(voting, decimals) : null;
        ElectionIdentity identity = new()
        {
            Title = json.Text("title") ?? "",
            Place = json.Text("place") ?? "",
            When = json.Text("when") ?? "",
            Currency = json.Text("currency") ?? "",
        };
        LocalDate? opens = json.Date("opens"), closes = json.Date("closes");
        string? rulesDigest = json.Text("rulesDigest"), listDigest = json.Text("listDigest");
        Sequence<Project>? projects = Projects(json, decimals);
        json.Close();
        return reference is null || envelope is null || rules is null || projects is null ? null : new()
        {
            Reference = reference,
            Rules = rules,
            Envelope = envelope.Value,
            Projects = projects,
            Decimals = decimals,
            Identity = identity,
            Opens = opens,
            Closes = closes,
            RulesDigest = rulesDigest,
            ListDigest = listDigest,
        };
    }

    /// <summary>Writes the fields.</summary>
    public static void Write(Utf8JsonWriter json, BallotPaper paper)
    {
        json.WriteString("reference", paper.Reference);
        Stated(json, "title", paper.Identity.Title);
        Stated(json, "place", paper.Identity.Place);
        Stated(json, "when", paper.Identity.When);
        Stated(json, "currency", paper.Identity.Currency);
        Stated(json, "opens", paper.Opens is { } opens ? Numerals.Iso(opens) : "");
        Stated(json, "closes", paper.Closes is { } closes ? Numerals.Iso(closes) : "");
        Stated(json, "rulesDigest", paper.RulesDigest ?? "");
        Stated(json, "listDigest", paper.ListDigest ?? "");
        json.WriteNumber("decimals", paper.Decimals);
        json.WritePropertyName("envelope");
        json.WriteRawValue(DecimalText.Of(paper.Envelope, paper.Decimals));
        json.WriteStartObject("voting");
        VotingRulesPart.Write(json, paper.Rules, paper.Decimals);
        json.WriteEndObject();
        json.WriteStartArray("projects");
        foreach (Project project in paper.Projects)
        {
            json.WriteStartObject();
            json.WriteString("id", project.Id);
            json.WritePropertyName("cost");
            json.WriteRawValue(DecimalText.Of(project.Cost, paper.Decimals));
            Stated(json, "title", project.Name);
            Stated(json, "district", project.District ?? "");
            Names(json, "categories", project.Categories);
            Names(json, "beneficiaries", project.Beneficiaries);
            if (project.DepositOrder is { } order)
            {
                json.WriteNumber("depositOrder", order);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Stated(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private static void Names(Utf8JsonWriter json, string name, Sequence<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string one in names)
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }

    private static long? Amount(JsonPart at, int decimals)
    {
        long? amount = MoneyPart.Read(at, decimals);
        if (amount < 0)
        {
            at.WrongType(Expected.Count);
        }

        return amount < 0 ? null : amount;
    }

    private static Sequence<Project>? Projects(JsonFields json, int decimals)
    {
        IReadOnlyList<JsonPart> items = json.Items("projects", required: true);
        List<Project> read = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        Int128 total = 0;
        foreach (JsonPart item in items)
        {
            if (item.AsObject() is { } fields && OneProject(fields, decimals) is { } project)
            {
                if (!seen.Add(project.Id))
                {
                    fields.Take("id")!.Fault(VoteFaults.Repeated, project.Id);
                }

                read.Add(project);
                total += project.Cost;
            }
        }

        if (total > long.MaxValue || items.Count > ElectionBuilder.MaxProjects)
        {
            json.Take("projects")!.Fault(VoteFaults.TooMuchMoney);
            return null;
        }

        return read.Count == items.Count && seen.Count == read.Count ? read.ToSequence() : null;
    }

    private static Project? OneProject(JsonFields json, int decimals)
    {
        string? id = json.Text("id", required: true), title = json.Text("title"), district = json.Text("district");
        long? cost = json.Take("cost", required: true) is { } at ? Amount(at, decimals) : null;
        Sequence<string> categories = Texts(json, "categories"), beneficiaries = Texts(json, "beneficiaries");
        long? order = json.Whole("depositOrder", least: 1);
        json.Close();
        return id is null || cost is null ? null : new Project(id, cost.Value)
        {
            Name = title ?? "",
            District = district,
            Categories = categories,
            Beneficiaries = beneficiaries,
            DepositOrder = (int?)order,
        };
    }

    /// <summary>A list of texts that are not empty.</summary>
    public static Sequence<string> Texts(JsonFields json, string name, bool required = false)
    {
        List<string> texts = [];
        foreach (JsonPart item in json.Items(name, required))
        {
            if (item.Token == JsonTokenType.String && item.Text?.Length > 0)
            {
                texts.Add(item.Text);
            }
            else
            {
                item.WrongType(Expected.Text);
            }
        }

        return texts.ToSequence();
    }
}
