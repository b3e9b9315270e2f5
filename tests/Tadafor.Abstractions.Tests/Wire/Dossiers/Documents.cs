using System.Text;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

/// <summary>Short ways to make documents and to look at what came of reading them.</summary>
internal static class Documents
{
    public const string Token = "00ff17a9c3d2e4b5968778695a4b3c2d1e0f112233445566778899aabbccddee";

    public const string OtherToken = "11ff17a9c3d2e4b5968778695a4b3c2d1e0f112233445566778899aabbccddee";

    public static string Citizens(string fields = "", string common = "") =>
        "{\"schema\": \"tadafor/petition-dossier/1\", "
            + common
            + " \"petitioners\": {\"kind\": \"citizens\""
            + (fields.Length == 0 ? "" : ", " + fields)
            + "}}";

    public static string Association(string fields = "", string common = "") =>
        "{\"schema\": \"tadafor/petition-dossier/1\", "
            + common
            + " \"petitioners\": {\"kind\": \"association\""
            + (fields.Length == 0 ? "" : ", " + fields)
            + "}}";

    public static T Read<T>(string json)
        where T : PetitionDossier =>
            (T)DossierJson.Read(json).Match(read => read.Dossier, faults => throw new InvalidOperationException(faults.Text.En));

    public static DocumentFaults Faults(string json) => Faults(Encoding.UTF8.GetBytes(json));

    public static DocumentFaults Faults(byte[] json)
    {
        using MemoryStream stream = new(json);
        return DossierJson
            .Read(stream)
            .Match(_ => throw new InvalidOperationException("The document was read without a fault."), faults => faults);
    }

    public static DocumentFault TheFault(string json) => Assert.Single(Faults(json).Listed);

    public static IReadOnlyList<DocumentFault> Warnings(string json) =>
        DossierJson.Read(json).Match(read => read.Warnings, faults => throw new InvalidOperationException(faults.Text.En));
}
