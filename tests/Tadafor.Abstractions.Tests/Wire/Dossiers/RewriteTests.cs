using System.Text;
using System.Text.Json.Nodes;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

/// <summary>A dossier whose list of signatories is written anew loses nothing: every other byte stays where it is.</summary>
public sealed class RewriteTests
{
    private const string Here = "«list»";

    [Property(MaxTest = 400)]
    public void Reading_changing_and_writing_leaves_every_other_byte(Seed seed)
    {
        Random random = new(seed.Item);
        bool hasList = random.Next(4) > 0;
        string text = Drawn(random, hasList);
        string list = random.Next(2) == 0
            ? "[]"
            : $"[ \"{Token(random)}\",{Space(random)}{{\"token\": \"{Token(random)}\", \"resident\": true}} ]";
        byte[] mark = random.Next(3) == 0 ? Encoding.UTF8.Preamble.ToArray() : [];
        byte[] before = [.. mark, .. Encoding.UTF8.GetBytes(text.Replace(Here, list, StringComparison.Ordinal))];
        SignatoryRoll roll = Roll(random);

        byte[] after = Written(before, roll);
        Assert.Equal(after, Written(after, roll));
        Assert.Equal(Without(before), Without(after));
        CitizensPetition read = Read(after), old = Read(before);
        SignatoryRoll kept = Assert.IsType<SignatoryRoll>(read.Signatories);
        Assert.Equal(Tokens(roll), Tokens(kept));
        Assert.Equal(old with { Signatories = null }, read with { Signatories = null });
        if (hasList)
        {
            string[] around = text.Split(Here);
            byte[] head = [.. mark, .. Encoding.UTF8.GetBytes(around[0])], tail = Encoding.UTF8.GetBytes(around[1]);
            Assert.Equal(head, after[..head.Length]);
            Assert.Equal(tail, after[^tail.Length..]);
        }
        else
        {
            // What is new is put in at one place.
            int same = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
            Assert.Equal(before[same..], after[^(before.Length - same)..]);
        }
    }

    private static string Drawn(Random random, bool hasList)
    {
        List<string> petitioners =
        [
            "\"kind\":{0}\"citizens\"",
            "\"agents\":{0}{{ \"value\": 1, \"source\": {{ \"document\": \"\\u0631 [\\\"signatories\\\"\" }} }}",
            "\"presentersCards\":{0}true",
        ];
        if (hasList)
        {
            petitioners.AddRange(["\"signatories\":{0}" + Here, "\"everySignatory\":{0}{{ \"adult\": true }}"]);
        }

        List<string> fields =
        [
            "\"schema\":{0}\"tadafor/petition-dossier/1\"", "\"$schema\":{0}\"../schema \\\"signatories\\\": [\"",
            "\"reference\":{0}\"TR \\u0031 {{signatories}}\"", "\"depositedOn\":{0}\"2024-12-02\"",
            "\"commune\":{0}{{\"arrondissements\": false, \"name\": \"تارودانت\" }}", "\"joint\":{0}false",
            "\"petitioners\":{0}" + Object(petitioners, random)
                .Replace("{", "{{", StringComparison.Ordinal)
                .Replace("}", "}}", StringComparison.Ordinal),
        ];
        return Space(random) + Object(fields, random) + Space(random);
    }

    private static string Object(List<string> fields, Random random)
    {
        string[] shuffled = [.. fields];
        random.Shuffle(shuffled);
        IEnumerable<string> written = shuffled.Select(f => Space(random)
            + f.Replace("{0}", Space(random), StringComparison.Ordinal)
                .Replace("{{", "{", StringComparison.Ordinal)
                .Replace("}}", "}", StringComparison.Ordinal)
            + Space(random));
        return "{" + string.Join(',', written) + "}";
    }

    private static string Space(Random random) => random.Next(5) switch { 0 => " ", 1 => "\r\n\t", 2 => "\n    ", _ => "" };

    private static string Token(Random random)
    {
        byte[] bytes = new byte[32];
        random.NextBytes(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    private static SignatoryRoll Roll(Random random)
    {
        SignatoryRollBuilder builder = new();
        for (int i = random.Next(0, 6); i > 0; i--)
        {
            Assert.True(SignatoryToken.TryParse(Token(random), out SignatoryToken token));
            builder.Add(token, default(SignatoryFacts).With(SignatoryFact.Resident, random.Next(2) == 0));
        }

        return builder.Build();
    }

    private static byte[] Written(byte[] dossier, SignatoryRoll roll)
    {
        using MemoryStream text = new();
        DossierJson.WriteSignatories(dossier, roll, text);
        return text.ToArray();
    }

    private static CitizensPetition Read(byte[] text)
    {
        using MemoryStream stream = new(text);
        return DossierJson.Read(stream).Match(
            read => Assert.IsType<CitizensPetition>(read.Dossier),
            faults => throw new InvalidOperationException($"{faults.Text.En}\n{Encoding.UTF8.GetString(text)}"));
    }

    private static string Without(byte[] text)
    {
        JsonNode root = JsonNode.Parse(text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? text[3..] : text)!;
        root["petitioners"]!.AsObject().Remove("signatories");
        return root.ToJsonString();
    }

    private static IEnumerable<SignatoryToken> Tokens(SignatoryRoll roll) =>
        Enumerable.Range(0, roll.Count).Select(roll.TokenAt).ToHashSet();
}
