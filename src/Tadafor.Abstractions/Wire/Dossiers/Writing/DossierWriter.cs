using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Domain.Petitions;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

/// <summary>Writes a dossier in its canonical form.</summary>
internal static class DossierWriter
{
    public static void Write(PetitionDossier dossier, Stream destination)
    {
        SmallDocument.Write(destination, WireNames.Schema, json =>
        {
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

        });
    }
}
