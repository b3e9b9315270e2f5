using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Budgets.Projects;

/// <summary>Writes the proposals of a call in their canonical form.</summary>
internal static class ProjectsWriter
{
    public static void Fields(Utf8JsonWriter json, ProjectsFile file)
    {
        json.WriteString("reference", file.Reference);
        json.Write("rulesDigest", file.RulesDigest);
        json.Write("frozenOn", file.FrozenOn);
        json.WriteStartArray("proposals");
        foreach (Proposal proposal in file.Proposals)
        {
            Write(json, proposal);
        }

        json.WriteEndArray();
        if (file.Projects.Count > 0)
        {
            json.WriteStartArray("projects");
            foreach (ListedProject project in file.Projects)
            {
                Write(json, project);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Women and men, as the document and its answer write them.</summary>
    public static void People(Utf8JsonWriter json, string name, Headcount? people)
    {
        if (people is not { } counted)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("women", counted.Women);
        json.WriteNumber("men", counted.Men);
        if (counted.Unknown > 0)
        {
            json.WriteNumber("unknown", counted.Unknown);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Proposal proposal)
    {
        json.WriteStartObject();
        json.WriteString("id", proposal.Id);
        json.WriteString("title", proposal.Title);
        json.Write("by", proposal.By?.Code());
        BodyWriter.YesNo(json, "proposersEntitled", proposal.ProposersEntitled);
        People(json, "proposers", proposal.Proposers);
        json.Write("depositedOn", proposal.DepositedOn);
        json.Write("matter", proposal.Matter);
        json.Write("withinPowers", proposal.WithinPowers);
        Sheet(json, proposal.Sheet);
        BodyWriter.YesNo(json, "compared", proposal.Compared);
        json.Write("duplicateOf", proposal.DuplicateOf);
        BodyWriter.YesNo(json, "consentToMerge", proposal.ConsentToMerge);
        json.Write("withdrawnOn", proposal.WithdrawnOn);
        if (proposal.Refusal is { } refusal)
        {
            json.WriteStartObject("refusal");
            json.Write("on", (LocalDate?)refusal.On);
            json.Write("by", refusal.By);
            json.Write("notifiedOn", refusal.NotifiedOn);
            json.WriteStartArray("grounds");
            foreach (RefusalGround ground in refusal.Grounds)
            {
                json.WriteStartObject();
                json.WriteString("criterion", ground.Criterion);
                json.Write("reason", ground.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (proposal.Appeal is { } appeal)
        {
            json.WriteStartObject("appeal");
            json.Write("on", (LocalDate?)appeal.On);
            json.Write("decidedOn", appeal.DecidedOn);
            BodyWriter.YesNo(json, "upheld", appeal.Upheld);
            json.Write("reason", appeal.Reason);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ListedProject project)
    {
        json.WriteStartObject();
        json.WriteString("id", project.Id);
        json.WriteString("title", project.Title);
        json.WriteStartArray("from");
        foreach (string proposal in project.From)
        {
            json.WriteStringValue(proposal);
        }

        json.WriteEndArray();
        if (project.Sheet is { } sheet)
        {
            json.WriteStartObject("sheet");
            Sheet(json, sheet);
            json.WriteEndObject();
        }

        if (project.Excludes.Count > 0)
        {
            json.WriteStartArray("excludes");
            foreach (Exclusion exclusion in project.Excludes)
            {
                json.WriteStartObject();
                json.WriteString("project", exclusion.Project);
                json.WriteString("reason", exclusion.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Sheet(Utf8JsonWriter json, ProjectSheet sheet)
    {
        json.Write("district", sheet.District);
        Texts(json, "categories", sheet.Categories);
        Texts(json, "beneficiaries", sheet.Beneficiaries);
        People(json, "served", sheet.Served);
        if (sheet.Cost is { } cost)
        {
            json.WriteStartObject("cost");
            json.WriteNumber("centimes", cost.Centimes);
            json.Write("by", cost.By);
            json.Write("on", cost.On);
            json.WriteEndObject();
        }

        Amount(json, "runningCostPerYear", sheet.RunningCostPerYear);
        BodyWriter.YesNo(json, "staffOrRunningSpending", sheet.StaffOrRunningSpending);
        BodyWriter.YesNo(json, "landAvailable", sheet.LandAvailable);
        Amount(json, "paidByOthers", sheet.PaidByOthers);
    }

    private static void Amount(Utf8JsonWriter json, string name, long? centimes)
    {
        if (centimes is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, Sequence<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
