using System.Text.Json.Nodes;
using NodaTime;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Rules.Questions;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;

namespace Tadafor.Rules.Tests.Budgets.LocalRules;

/// <summary>Local rules against themselves and the law, with the neighbours of every bound.</summary>
public class BudgetRulesLawTests
{
    private const string Prefix = "commune.budget-rules.";

    // Fields that name rather than fix, and a map whose entries are not rules of their own.
    private static readonly string[] _kept = ["schema", "reference", "envelopes"];

    [Fact]
    public void Rules_that_fix_everything_and_hold_together_are_ready()
    {
        BudgetRulesAnswer answer = Check(Sample("taroudant-rules"));
        Assert.Empty(answer.Against);
        Assert.Empty(answer.Open);
        Assert.Equal(Truth.Yes, answer.Ready);
        Assert.Equal(64, answer.Digest.Length);
        Assert.NotNull(Sample("taroudant-rules").Voting);
    }

    [Fact]
    public void What_is_not_fixed_is_asked_for_and_refuses_nothing()
    {
        BudgetRulesAnswer answer = Check(Sample("hardly-fixed"));
        Assert.Equal(Truth.Unknown, answer.Ready);
        Assert.Empty(answer.Against);
        Assert.All(answer.Open, f => Assert.NotNull(f.Remedy));
        Assert.Equal(
            [
                "fixed.appeal", "fixed.ballots", "fixed.channels", "fixed.co-financing", "fixed.days", "fixed.districts", "fixed.gender",
                "fixed.incompatible", "fixed.method", "fixed.minimum-votes", "fixed.over-limit", "fixed.part", "fixed.proposers",
                "fixed.result", "fixed.ties", "fixed.voters", "registration",
            ],
            Codes(answer.Open));
        PlacedFinding method = answer.Open.Single(f => f.Finding.Code.EndsWith("fixed.method", StringComparison.Ordinal));
        Assert.Contains("completion (none | greedy | add1-exact-share", method.Finding.Explanation.En, StringComparison.Ordinal);
        Assert.Contains("mostEach", answer.Open.Single(f => f.Place == "$.voters").Finding.Explanation.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_found_at_once_each_with_place_ground_and_remedy()
    {
        BudgetRulesAnswer answer = Check(Sample("contradictions"));
        Assert.Equal(Truth.No, answer.Ready);
        Assert.Equal(
            [
                "appeal-fits", "cap-not-below-floor", "channels-sound", "cost-limits-in-order", "days-in-order", "districts-known",
                "districts-within-envelope", "floor-has-money", "ladder-for-projects", "ladder-settles", "limits-fit-kind",
                "limits-in-order", "method-counts-constraints", "method-reads-ballots", "minimum-once", "no-forbidden-ground",
                "no-membership", "one-ballot-each", "result-is-proposal", "vote-before-adoption", "vote-before-committee",
                "voters-of-both-sexes",
            ],
            Codes(answer.Against));
        Assert.All(answer.Against, f =>
        {
            Assert.StartsWith("$.", f.Place, StringComparison.Ordinal);
            Assert.NotEmpty(f.Finding.Cites);
            Assert.NotNull(f.Remedy);
        });
    }

    [Fact]
    public void Every_condition_is_met_by_one_sample_and_found_wanting_by_another()
    {
        PlacedFinding[] all =
        [
            .. new[] { "taroudant-rules", "hardly-fixed", "contradictions" }.SelectMany(s => Check(Sample(s)).Findings),
        ];
        string[] every = [.. LocalRuleChecks.Every.Select(r => r.Code).Order(StringComparer.Ordinal)];
        Assert.Equal(every, all.Select(f => f.Finding.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(every.Except(
            all.Where(f => f.Finding.Verdict != Verdict.Satisfied).Select(f => f.Finding.Code)
                .Concat([$"{Prefix}fixed.envelope", $"{Prefix}fixed.budget-year", $"{Prefix}fixed.categories"])));
    }

    [Property(MaxTest = 60)]
    public void A_rule_taken_out_never_makes_anything_wrong(Seed seed)
    {
        Random random = new(seed.Item);
        foreach (string sample in new[] { "taroudant-rules", "contradictions" })
        {
            string json = File.ReadAllText(PathOf(sample));
            JsonNode pruned = JsonNode.Parse(json)!;
            Prune(pruned, random);
            BudgetRules? rules = BudgetRulesJson.Read(Seed.Note(pruned.ToJsonString(), t => t)).Match<BudgetRules?>(r => r, _ => null);
            if (rules is not null)
            {
                Assert.Empty(Codes(Check(rules).Against).Except(Codes(Check(Read(json)).Against)));
            }
        }
    }

    [Theory]
    [InlineData("2025-11-15", null)]
    [InlineData("2025-11-16", "vote-before-adoption")]
    public void The_vote_ends_by_the_last_day_on_which_the_budget_can_be_adopted(string closes, string? wrong)
    {
        BudgetRules rules = Sample("taroudant-rules");
        rules = rules with { Days = rules.Days with { VoteClosesOn = Day(closes), SessionOpensOn = null } };
        Assert.Equal(wrong is null ? [] : [wrong], Codes(Check(rules).Against).Except(["vote-before-committee"]));
    }

    [Theory]
    [InlineData("2025-09-25", null, Verdict.Satisfied)]
    [InlineData("2025-09-26", null, Verdict.Undetermined)]
    [InlineData("2025-09-26", "clear", Verdict.Unsatisfied)]
    [InlineData("2025-09-26", "non-clear", Verdict.Satisfied)]
    [InlineData("2025-09-27", null, Verdict.Unsatisfied)]
    [InlineData("2025-09-27", "non-clear", Verdict.Unsatisfied)]
    public void The_result_is_there_for_the_committee_ten_days_before_the_session(string closes, string? notice, Verdict verdict)
    {
        BudgetRules rules = Sample("taroudant-rules");
        rules = rules with { Days = rules.Days with { VoteClosesOn = Day(closes) } };
        Interpretations readings = notice is null
            ? Interpretations.Defaults
            : Interpretations.Defaults.Choose(TimeQuestions.Notice, notice);
        BudgetRulesAnswer answer = BudgetRulesLaw.Check(rules, readings);
        Assert.Equal(verdict, Of(answer, "vote-before-committee").Finding.Verdict);
        Assert.Equal(Truth.Yes, answer.Ready);
    }

    [Theory]
    [InlineData("""{ "category": "x", "least": 2, "most": 2 }""", true)]
    [InlineData("""{ "category": "x", "least": 2, "most": 1 }""", false)]
    public void A_cap_is_not_below_its_floor(string category, bool holds) =>
        Assert.Equal(holds, Holds($$"""{ "categories": [{{category}}] }""", "cap-not-below-floor"));

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void A_floor_is_within_the_money_of_its_districts(int least, bool holds) => Assert.Equal(holds, Holds(
        $$"""
        { "envelope": 100, "projectCost": { "least": 10 },
          "districts": { "order": "together", "cityPot": "citywide-projects", "envelopes": { "n": 500, "s": 0 } },
          "categories": [{ "category": "x", "least": {{least}}, "in": ["n", "s"] }] }
        """,
        "floor-has-money"));

    [Fact]
    public void What_the_city_leaves_can_pay_a_floor_where_the_rules_let_it()
    {
        const string Rules =
            """
            { "envelope": 100, "projectCost": { "least": 10 },
              "districts": { "order": "together", "cityPot": "POT", "envelopes": { "n": 60, "s": 0 } },
              "categories": [{ "category": "x", "least": 4, "in": ["s"] }] }
            """;
        Assert.True(Holds(Rules.Replace("POT", "all-projects", StringComparison.Ordinal), "floor-has-money"));
        Assert.False(Holds(Rules.Replace("POT", "citywide-projects", StringComparison.Ordinal), "floor-has-money"));
    }

    [Theory]
    [InlineData("approval", "greedy-points", "", false)]
    [InlineData("choose-one", "cstv-ewt", "", false)]
    [InlineData("ordinal", "greedy-points", "", true)]
    [InlineData("cumulative", "cstv-ewt", "", true)]
    [InlineData("approval", "equal-shares", "score", false)]
    [InlineData("approval", "equal-shares", "cost", true)]
    [InlineData("scoring", "equal-shares", "score", true)]
    public void A_method_of_points_wants_ballots_with_points_or_an_order(string kind, string method, string utility, bool holds) =>
        Assert.Equal(holds, Holds(
            $$"""{ "ballots": { "kind": "{{kind}}" }, "method": { "name": "{{method}}"{{(utility.Length > 0 ? $", \"utility\": \"{utility}\"" : "")}} } }""",
            "method-reads-ballots"));

    [Theory]
    [InlineData("votes,cost,id", true)]
    [InlineData("votes,lot:24 November", true)]
    [InlineData("votes,cost", false)]
    [InlineData("refuse", false)]
    public void A_ladder_settles_every_tie(string ladder, bool holds) =>
        Assert.Equal(holds, Holds($$"""{ "ties": "{{ladder}}" }""", "ladder-settles"));

    [Theory]
    [InlineData("2025-05-30", true)]
    [InlineData("2025-05-29", false)]
    public void The_time_to_appeal_ends_before_the_list_is_frozen(string frozen, bool holds) => Assert.Equal(holds, Holds(
        $$"""{ "days": { "callClosesOn": "2025-05-15", "listFrozenOn": "{{frozen}}" }, "appeal": { "days": 15 } }""",
        "appeal-fits"));

    [Fact]
    public void Local_rules_are_cited_under_their_own_name_and_place()
    {
        PlacedFinding found = Of(Check(Sample("contradictions")), "limits-in-order");
        Assert.Equal("$.ballots.limits", found.Place);
        Assert.Contains("rules that break twenty things", found.Finding.Cites.Single().Text.En, StringComparison.Ordinal);
        PlacedFinding law = Of(Check(Sample("contradictions")), "vote-before-adoption");
        Assert.Equal("113-14/185/§3", law.Finding.Cites[0].ToString());
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void The_text_names_every_place_that_is_wrong(Language language)
    {
        BudgetRulesAnswer answer = Check(Sample("contradictions"));
        string text = BudgetRulesText.Of(answer, language);
        Assert.All(answer.Against, f => Assert.Contains(f.Place, text, StringComparison.Ordinal));
        Assert.Contains(answer.Digest, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Internal_rules_laid_over_are_cited_as_theirs_and_what_they_leave_open_refuses_nothing()
    {
        BudgetRules rules = Sample("taroudant-rules");
        BudgetRulesAnswer plain = Check(rules);
        PlacedFinding[] Layered(params Provision[] provides) =>
        [
            .. BudgetRulesLaw.Check(rules, internalRules: Layer(CompositionLevel.Commune, provides)).Findings.Except(plain.Findings),
        ];

        Assert.Empty(Layered());
        Assert.Empty(Layered(new OpinionEffect(OpinionSource.Body, true), new TakingPart(ParticipationRight.Petition, true, true)));
        PlacedFinding same = Assert.Single(Layered(new OpinionEffect(OpinionSource.Citizens, false)));
        Assert.Equal(("$.result", Verdict.Satisfied), (same.Place, same.Finding.Verdict));
        Assert.Equal([LegalLayer.LocalText, LegalLayer.InternalRules, LegalLayer.National], same.Finding.Layers.OrderDescending());
        Assert.Contains("art. 71", same.Finding.Explanation.En, StringComparison.Ordinal);
        PlacedFinding other = Assert.Single(Layered(new OpinionEffect(OpinionSource.Citizens, true)));
        Assert.Equal(Verdict.Unsatisfied, other.Finding.Verdict);
        Assert.NotNull(other.Remedy);
        Assert.Equal(Verdict.Undetermined, Assert.Single(Layered(new OpinionEffect(OpinionSource.Citizens, null))).Finding.Verdict);
        Assert.Equal(
            [
                ("$.proposers.asks", Verdict.Unsatisfied), ("$.proposers.asks", Verdict.Satisfied),
                ("$.voters.asks", Verdict.Unsatisfied), ("$.voters.asks", Verdict.Satisfied),
            ],
            Layered(new TakingPart(ParticipationRight.Dialogue, true, false)).Select(f => (f.Place, f.Finding.Verdict)));
        Assert.Equal(
            Truth.No,
            BudgetRulesLaw.Check(
                rules,
                internalRules: Layer(CompositionLevel.Commune, new OpinionEffect(OpinionSource.Citizens, true))).Ready);
        Assert.Throws<ArgumentException>(() => BudgetRulesLaw.Check(rules, internalRules: Layer(CompositionLevel.Region)));
    }

    private static InternalRules Layer(CompositionLevel level, params Provision[] provides) => new()
    {
        Reference = "internal rules",
        Council = new() { Level = level },
        On = new(2025, 1, 1),
        Articles = [new() { Number = "71", Words = new("مادة", null, null), Provides = [.. provides] }],
    };

    private static BudgetRulesAnswer Check(BudgetRules rules) => BudgetRulesLaw.Check(rules);

    private static bool Holds(string fields, string code)
    {
        JsonObject json = JsonNode.Parse(fields)!.AsObject();
        json["schema"] = BudgetRulesJson.Schema;
        json["reference"] = "r";
        return Of(Check(Read(json.ToJsonString())), code).Finding.Verdict == Verdict.Satisfied;
    }

    private static PlacedFinding Of(BudgetRulesAnswer answer, string code) => answer.Findings.First(f => f.Finding.Code == Prefix + code);

    private static string[] Codes(IEnumerable<PlacedFinding> findings) =>
        [.. findings.Select(f => f.Finding.Code[Prefix.Length..]).Distinct().Order(StringComparer.Ordinal)];

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static BudgetRules Sample(string name) => Read(File.ReadAllText(PathOf(name)));

    private static BudgetRules Read(string json) =>
        BudgetRulesJson.Read(json).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));

    private static string PathOf(string name) =>
        Path.Combine(RepositoryFolders.Root, "samples", "budgets", "rules", $"{name}.json");

    private static void Prune(JsonNode node, Random random)
    {
        if (node is not JsonObject json)
        {
            return;
        }

        foreach (string field in json.Select(f => f.Key).Except(_kept).ToArray())
        {
            if (random.Next(4) == 0)
            {
                json.Remove(field);
            }
            else if (json[field] is { } child)
            {
                Prune(child, random);
            }
        }
    }
}
