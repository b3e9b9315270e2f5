using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Control;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Control;

/// <summary>Writes a decision of a council; the reader reads it back as it was.</summary>
internal static class CouncilDecisionWriter
{
    public static void Write(CouncilDecision decision, Stream destination)
    {
        SmallDocument.Write(destination, CouncilDecisionJson.Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(decision.Reference));
            json.WriteString("level", CouncilDecisionNames.Levels[(int)decision.Level]);
            json.Write("takenOn", (LocalDate?)decision.TakenOn);
            if (decision.Matter != VisaMatter.NotStated)
            {
                json.WriteString("matter", decision.Matter.Code());
            }

            json.Write("sessionClosedOn", decision.SessionClosedOn);
            json.Write("receivedOn", decision.ReceivedOn);
            json.Write("objectedOn", decision.ObjectedOn);
            json.Write("maintainedOn", decision.MaintainedOn);
            json.Write("visaOn", decision.VisaOn);
            json.Write("visaRefusedOn", decision.VisaRefusedOn);
        });
    }
}
