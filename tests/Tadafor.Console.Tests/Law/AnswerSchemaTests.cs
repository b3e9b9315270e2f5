using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Law;

/// <summary>What the commands answer as JSON follows the schemas they publish, whichever sample is asked about.</summary>
public sealed class AnswerSchemaTests
{
    public static TheoryData<string, string, string[]> Answers => new()
    {
        { "parity", "compositions", ["parity"] },
        { "body-answer", "bodies", ["body"] },
        { "opinion-answer", "bodies", ["opinion"] },
        { "charter-check", "charters", ["charter", "check"] },
        { "charter-difference", "charters", ["charter", "diff"] },
        { "charter-calendar", "charters", ["charter", "calendar", "--on", "2026-01-15"] },
        { "internal-rules-check", "charters", ["charter", "rules"] },
        { "council-vote-answer", "councils", ["council"] },
        { "decision-road", "councils", ["council", "road"] },
        { "council-election-answer", "councils", ["council", "election"] },
        { "programme-answer", "programmes", ["programme"] },
        { "record-synthesis", "records", ["record"] },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_about_a_sample_follows_its_schema(string name, string folder, string[] command)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, $"docs/schemas/{name}.v1.json"));
        int answered = 0;
        foreach (string sample in Directory.EnumerateFiles(Shell.Sample(folder), "*.json"))
        {
            // A folder holds several kinds of documents; those of another kind are refused.
            (int code, string output, _) = Shell.Run([.. command, sample, "--json"]);
            if (code == 2)
            {
                continue;
            }

            answered++;
            Assert.Equal($"tadafor/{name}/1", (string)JsonNode.Parse(output)!["schema"]!);
            Assert.Empty(schema.Validate(output));

            // What the schema does not know it refuses.
            JsonObject more = JsonNode.Parse(output)!.AsObject();
            more["unheard"] = 1;
            Assert.NotEmpty(schema.Validate(more.ToJsonString()));
            Assert.NotEmpty(schema.Validate(output.Replace($"tadafor/{name}/1", $"tadafor/{name}/2", StringComparison.Ordinal)));
        }

        Assert.True(answered > 0, $"No sample of {folder} is answered by {string.Join(' ', command)}.");
    }

    [Fact]
    public async Task An_answer_about_a_call_follows_its_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/call-answer.v1.json"));
        (int code, string output, string error) = Shell.Run(
            "record",
            "call",
            Shell.Sample("records/taroudant-2023-2024.json"),
            Shell.Sample("dossiers/taroudant-association-complete.json"),
            "--call",
            "call",
            "--on",
            "2023-11-20",
            "--json");
        Assert.Equal((0, ""), (code, error));
        Assert.Empty(schema.Validate(output));
    }
}
