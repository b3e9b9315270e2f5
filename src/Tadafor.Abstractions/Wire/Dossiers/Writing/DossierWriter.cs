using System.Text.Encodings.Web;
using System.Text.Json;
using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

/// <summary>Writes a dossier in its canonical form.</summary>
internal static class DossierWriter
{
    // Arabic stays readable: a dossier is a file for people too, never a piece of a web page.
    internal static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n"
    };

    public static void Write(PetitionDossier dossier, Stream destination)
    {
        using (Utf8JsonWriter json = new(destination, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", WireNames.Schema);
            if (dossier.Kind != PetitionKind.Commune)
            {
                json.WriteString("kind", WireNames.Of(dossier.Kind));
            }

            json.Write("reference", dossier.Reference);
            switch (dossier)
            {
                case CouncilPetition council:
                    CouncilWriter.Write(json, council);
                    break;
                case CommitteePetition committee:
                    CommitteeWriter.Write(json, committee);
                    break;
            }

            json.WriteEndObject();
        }

        destination.WriteByte((byte)'\n');
    }
}
