using System.Text;

namespace Tadafor.Benchmarks.Law;

/// <summary>
/// A dossier of many signatories, written line by line: every fact on every line, four territories, one token in a hundred twice.
/// </summary>
internal static class MillionFile
{
    private static readonly string[] _territories = ["المحايطة", "Lastah", "Ferk Lahbab", "Zaouia"];

    public static void Write(Stream stream, int lines)
    {
        using StreamWriter text = new(
            stream,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            bufferSize: 1 << 16,
            leaveOpen: true)
        { NewLine = "\n" };
        text.WriteLine("""{"schema": "tadafor/petition-dossier/1","commune": {"name": "تارودانت", "arrondissements": false, "population": [{"inhabitants": 80149}]},""");
        text.WriteLine("""
            "depositedOn": "2023-08-28", "bureauRulesOn": "2023-10-30",
            "object": {"withinPowers": {"value": true, "by": "bureau", "on": "2023-10-30", "reason": "art. 83"},
                       "touchesConstants": {"value": false, "by": "bureau", "on": "2023-10-30", "reason": "—"}},
            "form": {"inWriting": true, "followsForm": true, "dateAndObjectOnEveryPage": true, "electronic": false}, "joint": false, "duplicate": false,
            "petitioners": {"kind": "citizens", "agents": 1, "agentSigned": true,
            "directCommonInterest": {"value": true, "by": "bureau", "on": "2023-10-30", "reason": "—"},
            "signatories": [
            """);
        for (int i = 0; i < lines; i++)
        {
            int person = i % 100 == 99 ? i - 1 : i;
            ulong mixed = unchecked((ulong)(person + 1) * 0x9E3779B97F4A7C15UL);
            text.Write($"{{\"token\": \"{mixed:x16}{~mixed:x16}{unchecked(mixed * mixed):x16}{person:x16}\", \"resident\": {(person % 10 == 0 ? "false, \"active\": true" : "true")}, ");
            text.Write("\"moroccan\": true, \"adult\": true, \"civilAndPoliticalRights\": true, \"incapacity\": false, \"registered\": true, \"cardCopy\": true, ");
            text.WriteLine($"\"territory\": \"{_territories[person % 4]}\"}}{(i == lines - 1 ? "" : ",")}");
        }

        text.WriteLine("]}}");
    }
}
