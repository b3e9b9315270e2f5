using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Participation;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Participation;

/// <summary>Whether an association may answer a call as JSON: every phrase in the three languages. It is written only.</summary>
public static class CallAnswerJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/call-answer/1";

    /// <summary>The answer as text.</summary>
    public static string ToText(CallAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return SmallDocument.ToText(stream => SmallDocument.Write(stream, Schema, json =>
        {
            json.WriteString("call", WellFormed.Of(answer.Call.Id));
            json.Write("on", (LocalDate?)answer.On);
            json.Write("eligible", answer.Eligible);
            json.Write("findings", answer.Findings);
        }));
    }
}
