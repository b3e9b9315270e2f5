using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NJsonSchema;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Constraints;
using Tadafor.Tally.Tests.Explaining;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Tests.Transcripts;

/// <summary>The published schema of transcripts says what is written.</summary>
public sealed class TranscriptSchemaTests
{
    private static readonly string _text = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas/transcript.v2.json"));
    private static readonly JsonSchema _schema = JsonSchema.FromJsonAsync(_text).GetAwaiter().GetResult();

    [Property(MaxTest = 200)]
    public void Any_transcript_follows_the_published_schema(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Dressed(RandomElections.Of(random), random);
        TallyRule rule = RandomConstraints.Bound(random, election) is { } bound && random.Next(2) == 0 ? bound : RandomRules.Any(random);
        string json = TranscriptJson.ToText(TranscriptDocument.Of(election, rule.Count(election, RandomRules.Ladder(random))));

        Assert.Empty(_schema.Validate(json).Select(e => $"{e.Path}: {e.Kind}"));
    }

    [Property(MaxTest = 50)]
    public void A_transcript_of_the_first_version_follows_the_schema_of_the_first_version(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomElections.Of(random);
        TallyOutcome outcome = RandomRules.Any(random).Count(election, RandomRules.Ladder(random));
        JsonSchema first = JsonSchema
            .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas/transcript.v1.json")))
            .GetAwaiter()
            .GetResult();
        string json = TranscriptJson.ToText(TranscriptDocument.Of(election, outcome, TranscriptDocument.FirstSchema));

        Assert.Empty(first.Validate(json).Select(e => $"{e.Path}: {e.Kind}"));
    }

    [Fact]
    public void The_schema_lists_the_codes_of_every_enumeration()
    {
        JsonNode root = JsonNode.Parse(_text)!;
        Assert.Equal(
            Codes<DefinitionAspect>(),
            Listed(root["properties"]!["definition"]!["properties"]!["clauses"]!["items"]!["properties"]!["aspect"]!));
        Assert.Equal(Codes<TallyPhase>(), Listed(root["definitions"]!["phase"]!));
        Assert.Equal(Codes<Measure>(), Listed(root["properties"]!["rounds"]!["items"]!["properties"]!["measure"]!));
        Assert.Equal(
            MappingTests.Obstacles.Select(o => LossMapping.Of(new UnfundedProject("p", o)).Reason),
            Listed(root["properties"]!["unfunded"]!["items"]!["properties"]!["reason"]!));
    }

    [Fact]
    public void The_schema_has_the_properties_of_every_type_in_their_order()
    {
        JsonNode root = JsonNode.Parse(_text)!, of = root["properties"]!;
        (Type Type, JsonNode Node)[] shapes =
        [
            (typeof(TranscriptDocument), root), (typeof(TranscriptElection), of["election"]!),
            (typeof(TranscriptIdentity), of["election"]!["properties"]!["identity"]!),
            (typeof(TranscriptDefinition), of["definition"]!),
            (typeof(TranscriptClause), of["definition"]!["properties"]!["clauses"]!["items"]!),
            (typeof(TranscriptRound), of["rounds"]!["items"]!),
            (typeof(TranscriptPayments), of["rounds"]!["items"]!["properties"]!["payments"]!),
            (typeof(TranscriptTie), of["tiesMet"]!["items"]!),
            (typeof(TranscriptLoss), of["unfunded"]!["items"]!), (typeof(TranscriptContest), of["contest"]!),
            (typeof(TranscriptCertificate), of["certificate"]!),
        ];
        foreach ((Type type, JsonNode node) in shapes)
        {
            JsonPropertyInfo[] properties = [.. TranscriptJsonContext.Strict.GetTypeInfo(type).Properties];
            Assert.Equal(properties.Select(p => p.Name), node["properties"]!.AsObject().Select(p => p.Key));
            Assert.Equal(properties.Where(p => p.IsRequired).Select(p => p.Name), Listed(node, "required"));
        }
    }

    private static IEnumerable<string> Codes<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(TranscriptCodes.Of);

    private static IEnumerable<string> Listed(JsonNode node, string property = "enum") => node[property]!.Deserialize<string[]>()!;
}
