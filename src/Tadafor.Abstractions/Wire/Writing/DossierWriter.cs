using System.Text.Encodings.Web;
using System.Text.Json;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Writing;

/// <summary>Writes a dossier in its canonical form.</summary>
internal static class DossierWriter
{
    // Arabic stays readable: a dossier is a file for people too, never a piece of a web page.
    internal static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Write(PetitionDossier dossier, Stream destination)
    {
        using (Utf8JsonWriter json = new(destination, Options))
        {
            json.WriteStartObject();
            Common(json, dossier);
            json.WriteStartObject("petitioners");
            switch (dossier)
            {
                case CitizensPetition citizens:
                    CitizensWriter.Write(json, citizens);
                    break;
                case AssociationPetition association:
                    Association(json, association);
                    break;
                default:
                    throw new InvalidOperationException("A third kind of petition has no form yet.");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        destination.WriteByte((byte)'\n');
    }

    private static void Common(Utf8JsonWriter json, PetitionDossier dossier)
    {
        json.WriteString("schema", DossierJson.Schema);
        json.Write("reference", dossier.Reference);
        if (dossier.Commune != PetitionedCommune.Unstated)
        {
            Commune(json, dossier.Commune);
        }

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
    }

    private static void Commune(Utf8JsonWriter json, PetitionedCommune commune)
    {
        json.WriteStartObject("commune");
        json.Write("name", commune.Name);
        json.Write("arrondissements", commune.Arrondissements);
        if (commune.Population.Count > 0)
        {
            json.WriteStartArray("population");
            foreach (PopulationFigure figure in commune.Population)
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

        json.WriteEndObject();
    }

    private static void Association(Utf8JsonWriter json, AssociationPetition dossier)
    {
        json.WriteString("kind", "association");
        json.Write("constitutedInMorocco", dossier.ConstitutedInMorocco);
        json.Write("declaredOn", dossier.DeclaredOn);
        json.Write("provisionalReceiptOn", dossier.ProvisionalReceiptOn);
        json.Write("finalReceiptOn", dossier.FinalReceiptOn);
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
