using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Outcomes.Json;
using Tadafor.Tally.Tests.Constraints;
using Tadafor.Tally.Tests.Explaining;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Tests.Transcripts;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Outcomes.Json;

/// <summary>The outcome as a JSON document says what its published schema says.</summary>
public sealed class OutcomeJsonTests
{
    private static readonly string _text = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas/tally-outcome.v1.json"));
    private static readonly JsonSchema _schema = JsonSchema.FromJsonAsync(_text).GetAwaiter().GetResult();

    [Property(MaxTest = 200)]
    public void Any_outcome_follows_the_published_schema(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Dressed(RandomElections.Of(random), random);
        TallyRule rule = RandomConstraints.Bound(random, election) is { } bound && random.Next(2) == 0 ? bound : RandomRules.Any(random);
        TieLadder ladder = RandomRules.Ladder(random);
        TallyOutcome outcome = rule.Count(election, ladder);
        Explanation explanation = random.Next(4) == 0
            ? Explainer.Explain(rule, election, ladder, outcome, new MarginEffort { Readings = 1000, MostBallots = 20 })
            : Explainer.Describe(election, outcome);

        Assert.Empty(_schema.Validate(OutcomeJson.ToText(explanation)).Select(e => $"{e.Path}: {e.Kind}"));
    }

    [Fact]
    public void The_schema_lists_every_code()
    {
        JsonNode root = JsonNode.Parse(_text)!;
        Assert.Equal(Codes<TallyPhase>(), Listed(root["properties"]!["ties"]!["items"]!["properties"]!["phase"]!));
        Assert.Equal(Codes<NoMarginReason>(), Listed(root["definitions"]!["margin"]!["properties"]!["none"]!));
        Assert.Equal(
            MappingTests.Obstacles.Select(o => JsonNamingPolicy.KebabCaseLower.ConvertName(o.GetType().Name)).Order(StringComparer.Ordinal),
            Listed(root["properties"]!["unfunded"]!["items"]!["properties"]!["reason"]!).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Codes<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName);

    private static IEnumerable<string> Listed(JsonNode node) => node["enum"]!.AsArray().Select(n => n!.GetValue<string>());
}
