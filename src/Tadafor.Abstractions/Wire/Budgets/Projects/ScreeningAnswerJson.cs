using Tadafor.Abstractions.Wire.Budgets.LocalRules;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets.Projects;

/// <summary>What the screening of a call found, as JSON: every phrase in the three languages. It is written only.</summary>
public static class ScreeningAnswerJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/budget-screening/1";

    /// <summary>Writes an answer.</summary>
    public static void Write(ScreeningAnswer answer, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(answer.File.Reference));
            json.Write("frozenOn", answer.FrozenOn);
            json.Write("ready", answer.Ready);
            PlacedFindings.Write(json, "findings", answer.Findings);
            json.WriteStartArray("proposals");
            foreach (ScreenedProposal proposal in answer.Proposals)
            {
                json.WriteStartObject();
                json.WriteString("id", WellFormed.Of(proposal.Account.Proposal.Id));
                json.WriteString("fate", proposal.Account.Fate.Code());
                json.WriteStartArray("projects");
                foreach (ListedProject project in proposal.Account.Projects)
                {
                    json.WriteStringValue(WellFormed.Of(project.Id));
                }

                json.WriteEndArray();
                PlacedFindings.Write(json, "criteria", proposal.Criteria);
                PlacedFindings.Write(json, "decided", proposal.Decided);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("projects");
            foreach (ScreenedProject project in answer.Projects)
            {
                json.WriteStartObject();
                json.WriteString("id", WellFormed.Of(project.Project.Id));
                PlacedFindings.Write(json, "findings", project.Findings);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Writes an answer without waiting for the stream.</summary>
    public static Task WriteAsync(ScreeningAnswer answer, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(answer, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(ScreeningAnswer answer) => SmallDocument.ToText(stream => Write(answer, stream));
}
