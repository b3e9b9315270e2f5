using System.Text;
using System.Text.Json;
using NJsonSchema;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Tests.Dossiers;

namespace Tadafor.Rules.Tests;

/// <summary>Many files at once are answered as each would be alone, in their order.</summary>
public class PetitionLinesTests
{
    private static readonly string[] _files =
        [.. Directory.GetFiles(Path.Combine(Golden.RepositoryRoot, "samples/dossiers"), "*.json").Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Each_line_is_answered_as_the_file_alone()
    {
        // More lines than one round takes.
        string[] documents = [.. Enumerable.Range(0, 1500).Select(i => _files[i % _files.Length])];
        string lines = string.Concat(documents.Select(OneLine));
        List<AssessedLine> answers = await AnswersAsync(lines);
        Assert.Equal(Enumerable.Range(1, documents.Length).Select(i => (long)i), answers.Select(a => a.Line));
        string[] alone = [.. _files.Select(f => Digest(PetitionLaw.Read(File.ReadAllText(f)).Match(
            read => PetitionLaw.Assess(read.Dossier),
            faults => throw new InvalidOperationException(faults.Text.En))))];
        Assert.Equal(documents.Select((_, i) => alone[i % alone.Length]), answers.Select(a => Digest(a.Answer)));
    }

    [Fact]
    public async Task A_broken_line_is_answered_with_its_faults_and_stops_nothing()
    {
        string good = OneLine(_files[0]);
        List<AssessedLine> answers = await AnswersAsync($"{good}\r\n{{\"schema\":\n \t\nnot json\n{good.TrimEnd('\n')}");
        Assert.Equal([1, 3, 5, 6], answers.Select(a => a.Line));
        Assert.Equal([true, false, false, true], answers.Select(a => a.Answer.Match(_ => true, _ => false)));
    }

    [Fact]
    public void Files_in_memory_keep_their_order()
    {
        PetitionDossier[] dossiers = [.. Enumerable.Range(0, 400).Select(i => Files.Citizens(i))];
        Outcome[] outcomes = [.. PetitionLines.AssessMany(dossiers).Select(a => a.Match(d => d.Outcome, _ => default))];
        Assert.Equal(dossiers.Select((_, i) => i < 200 ? Outcome.Inadmissible : Outcome.Admissible), outcomes);
    }

    [Fact]
    public async Task Cancelling_ends_the_work()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (AssessedLine _ in PetitionLines.AssessAsync(Stream(OneLine(_files[0])), cancellation: source.Token))
            {
            }
        });
    }

    [Fact]
    public async Task Every_answer_follows_the_schema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(
            await File.ReadAllTextAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/decision-line.v1.json")));
        List<AssessedLine> answers = await AnswersAsync(string.Concat(_files.Select(OneLine)) + Twice + "[]\n");
        Assert.All(answers, answer => Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.DoesNotContain('\n', answer.ToJson(language));
            Assert.Empty(schema.Validate(answer.ToJson(language)));
        }));
        string[] fields = [.. answers
            .SelectMany(a => JsonDocument.Parse(a.ToJson(Language.French)).RootElement.EnumerateObject())
            .Select(p => p.Name).Append("notListed").Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(schema.Properties.Keys.Order(StringComparer.Ordinal), fields);
    }

    // A signatory listed twice: the answer has a remark.
    private static string Twice { get; } = $$$"""
        {"schema": "tadafor/petition-dossier/1", "depositedOn": "2023-08-07", "petitioners": {"kind": "citizens", "signatories": ["{{{new string('a', 64)}}}", "{{{new string('a', 64)}}}"]}}
        """ + "\n";

    private static string OneLine(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        return JsonSerializer.Serialize(document.RootElement) + "\n";
    }

    private static string Digest(Rules.Dossiers.PetitionAnswer answer) =>
        answer.Match(decision => DecisionDocument.Of(decision).Digest, faults => faults.Text.En);

    private static MemoryStream Stream(string lines) => new(Encoding.UTF8.GetBytes(lines), writable: false);

    private static async Task<List<AssessedLine>> AnswersAsync(string lines)
    {
        List<AssessedLine> answers = [];
        await foreach (AssessedLine answer in PetitionLines.AssessAsync(Stream(lines)))
        {
            answers.Add(answer);
        }

        return answers;
    }
}
