using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>Writes a vote of a council; the reader reads it back as it was.</summary>
internal static class CouncilVoteWriter
{
    public static void Write(CouncilVote vote, Stream destination)
    {
        SmallDocument.Write(destination, CouncilVoteJson.Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(vote.Reference));
            json.WriteString("level", CouncilVoteNames.Levels[(int)vote.Level]);
            json.Write("on", (LocalDate?)vote.On);
            json.Write("matter", vote.Matter == CouncilMatter.NotStated ? null : vote.Matter.Code());
            json.Write("sitting", vote.SecondSitting is { } second ? CouncilVoteNames.Sittings[second ? 1 : 0] : null);
            json.Write("call", vote.Call is { } call ? CouncilVoteNames.Calls[(int)call] : null);
            Count(json, "membersInOffice", vote.MembersInOffice);
            Count(json, "presentAtOpening", vote.PresentAtOpening);
            Count(json, "presentAtVote", vote.PresentAtVote);
            Count(json, "for", vote.For);
            Count(json, "against", vote.Against);
            Count(json, "blankOrVoid", vote.BlankOrVoid);
            Count(json, "abstentions", vote.Abstentions);
            json.Write("presidentSide", vote.PresidentSide is { } side ? CouncilVoteNames.Sides[(int)side] : null);
            json.Write("ballot", vote.OpenBallot is { } open ? CouncilVoteNames.Ballots[open ? 1 : 0] : null);
        });
    }

    private static void Count(Utf8JsonWriter json, string name, CountRange count)
    {
        if (count.IsExact)
        {
            json.WriteNumber(name, count.AtLeast);
        }
        else if (count != CountRange.Unknown)
        {
            json.WriteStartObject(name);
            json.WriteNumber("atLeast", count.AtLeast);
            if (count.AtMost is { } most)
            {
                json.WriteNumber("atMost", most);
            }

            json.WriteEndObject();
        }
    }
}
