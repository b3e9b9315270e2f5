using System.Text.Json;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

/// <summary>Writes a petition or motion that a committee presents to a national authority.</summary>
internal static class CommitteeWriter
{
    public static void Write(Utf8JsonWriter json, CommitteePetition dossier)
    {
        json.Write("depositedOn", dossier.DepositedOn);
        Part(json, "object", part =>
        {
            part.Write("title", dossier.Title);
            part.Write("touchesConstants", dossier.TouchesConstants);
            part.Write("publicInterest", dossier.PublicInterest);
            part.Write("clear", dossier.Clear);
            Object(part, dossier);
        });
        Part(json, "form", part => Form(part, dossier));
        json.WriteStartObject("petitioners");
        Committee(json, dossier);
        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, CommitteePetition dossier)
    {
        if (dossier is NationalPetition petition)
        {
            json.Write("lawful", petition.Lawful);
            json.Write("concernsSecurity", petition.ConcernsSecurity);
            json.Write("beforeCourts", petition.BeforeCourts);
            json.Write("underInquiry", petition.UnderInquiry);
            json.Write("impairsServices", petition.ImpairsServices);
            json.Write("partisan", petition.Partisan);
            json.Write("discriminatory", petition.Discriminatory);
            json.Write("insulting", petition.Insulting);
        }
        else if (dossier is LegislativeMotion motion)
        {
            json.Write("withinLaw", motion.WithinLaw);
            json.Write("reservedTexts", motion.ReservedTexts);
            json.Write("contraryToTreaties", motion.ContraryToTreaties);
            json.Write("concernsTerritories", motion.ConcernsTerritories);
        }
    }

    private static void Form(Utf8JsonWriter json, CommitteePetition dossier)
    {
        json.Write("inWriting", (dossier as NationalPetition)?.InWriting);
        json.Write("memorandum", dossier.Memorandum);
        json.Write("supportList", dossier.SupportList);
        if (dossier is NationalPetition petition)
        {
            json.Write("severalAuthorities", petition.SeveralAuthorities);
        }
        else if (dossier is LegislativeMotion motion)
        {
            json.Write("summary", motion.Summary);
            json.Write("bothHouses", motion.BothHouses);
            json.Write("withCouncillors", motion.WithCouncillors);
        }
    }

    private static void Committee(Utf8JsonWriter json, CommitteePetition dossier)
    {
        PetitionCommittee committee = dossier.Committee;
        json.WriteString("kind", dossier.PresentedBy switch
        {
            Presenter.Association => "association",
            Presenter.LegalPerson => "legal-person",
            _ => "committee",
        });
        json.Write("committeeMembers", committee.Members);
        json.Write("committeeRegions", committee.Regions);
        json.Write("regionsOfTheKingdom", committee.RegionsOfTheKingdom);
        json.Write("ownersQualify", committee.OwnersQualify);
        json.Write("agentChosen", committee.AgentChosen);
        json.Write("deputyChosen", committee.DeputyChosen);
        json.Write("supporters", committee.Supporters);
        json.Write("supportersRegistered", committee.SupportersRegistered);
        json.Write("supportersIdentified", committee.SupportersIdentified);
    }

    // A part of which nothing is said is not written: it is written aside first, to see.
    private static void Part(Utf8JsonWriter json, string name, Action<Utf8JsonWriter> write)
    {
        using MemoryStream aside = new();
        using (Utf8JsonWriter trial = new(aside, ReadableJson.Options))
        {
            trial.WriteStartObject();
            write(trial);
            trial.WriteEndObject();
        }

        if (aside.Length > "{}".Length)
        {
            json.WriteStartObject(name);
            write(json);
            json.WriteEndObject();
        }
    }
}
