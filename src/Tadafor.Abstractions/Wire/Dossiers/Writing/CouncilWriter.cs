using System.Text.Json;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

/// <summary>Writes a petition to a council.</summary>
internal static class CouncilWriter
{
    public static void Write(Utf8JsonWriter json, CouncilPetition dossier)
    {
        Council(json, dossier.Council);
        json.Write("depositedOn", dossier.DepositedOn);
        json.Write("bureauRulesOn", dossier.BureauRulesOn);
        if (dossier.Object != PetitionObject.Unstated)
        {
            json.WriteStartObject("object");
            json.Write("title", dossier.Object.Title);
            json.Write("matter", dossier.Object.Matter);
            json.Write("withinPowers", dossier.Object.WithinPowers);
            json.Write("touchesConstants", dossier.Object.TouchesConstants);
            json.WriteEndObject();
        }

        if (dossier.Form != PetitionForm.Unstated)
        {
            json.WriteStartObject("form");
            json.Write("inWriting", dossier.Form.InWriting);
            json.Write("followsForm", dossier.Form.FollowsForm);
            json.Write("dateAndObjectOnEveryPage", dossier.Form.DateAndObjectOnEveryPage);
            json.Write("electronic", dossier.Form.Electronic);
            json.WriteEndObject();
        }

        json.Write("joint", dossier.Joint);
        json.Write("duplicate", dossier.Duplicate);
        json.Write("furtherProofs", dossier.FurtherProofs);
        json.WriteStartObject("petitioners");
        switch (dossier)
        {
            case CitizensPetition citizens:
                CitizensWriter.Write(json, citizens);
                break;
            case AssociationPetition association:
                Association(json, association);
                break;
        }

        json.WriteEndObject();
    }

    private static void Council(Utf8JsonWriter json, PetitionedCouncil council)
    {
        switch (council)
        {
            case PetitionedCommune commune when commune != PetitionedCommune.Unstated:
                json.WriteStartObject("commune");
                json.Write("name", commune.Name);
                json.Write("arrondissements", commune.Arrondissements);
                Population(json, commune.Population);
                json.WriteEndObject();
                break;
            case PetitionedProvince { Name: not null } province:
                json.WriteStartObject("province");
                json.Write("name", province.Name);
                json.WriteEndObject();
                break;
            case PetitionedRegion region when region != PetitionedRegion.Unstated:
                json.WriteStartObject("region");
                json.Write("name", region.Name);
                Population(json, region.Population);
                Provinces(json, region.Provinces);
                json.WriteEndObject();
                break;
        }
    }

    private static void Population(Utf8JsonWriter json, Sequence<PopulationFigure> figures)
    {
        if (figures.Count > 0)
        {
            json.WriteStartArray("population");
            foreach (PopulationFigure figure in figures)
            {
                json.WriteStartObject();
                json.WriteNumber("inhabitants", figure.Inhabitants.Value);
                json.Write("takenOn", figure.TakenOn);
                json.Write("publishedOn", figure.PublishedOn);
                json.WriteSource("source", figure.Inhabitants.Source);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void Provinces(Utf8JsonWriter json, Sequence<string> provinces)
    {
        if (provinces.Count > 0)
        {
            json.WriteStartArray("provinces");
            foreach (string province in provinces)
            {
                json.WriteStringValue(province);
            }

            json.WriteEndArray();
        }
    }

    private static void Association(Utf8JsonWriter json, AssociationPetition dossier)
    {
        json.WriteString("kind", "association");
        json.Write("constitutedInMorocco", dossier.ConstitutedInMorocco);
        json.Write("declaredOn", dossier.DeclaredOn);
        json.Write("provisionalReceiptOn", dossier.ProvisionalReceiptOn);
        json.Write("finalReceiptOn", dossier.FinalReceiptOn);
        json.Write("finalReceiptIssued", dossier.FinalReceiptIssued);
        json.Write("members", dossier.Members);
        json.Write("democratic", dossier.Democratic);
        json.Write("regular", dossier.Regular);
        json.Write("seatHere", dossier.SeatHere);
        json.Write("branchHere", dossier.BranchHere);
        json.Write("activityLinked", dossier.ActivityLinked);
        if (dossier.Documents != AssociationDocuments.Unstated)
        {
            json.WriteStartObject("documents");
            json.Write("finalReceipt", dossier.Documents.FinalReceipt);
            json.Write("constitutionProof", dossier.Documents.ConstitutionProof);
            json.Write("statutes", dossier.Documents.Statutes);
            json.Write("mandate", dossier.Documents.Mandate);
            json.WriteEndObject();
        }
    }
}
