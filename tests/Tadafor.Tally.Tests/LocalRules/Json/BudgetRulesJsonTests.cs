using System.Reflection;
using Tadafor.Domain.Faults;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;
using Tadafor.Tally.Voting;

namespace Tadafor.Tally.Tests.LocalRules.Json;

/// <summary>Local rules as documents: read as written, frozen by a digest, every fault at once.</summary>
public class BudgetRulesJsonTests
{
    [Property(MaxTest = 300)]
    public void Rules_are_read_as_they_were_written(Seed seed)
    {
        BudgetRules rules = BudgetRulesGen.Of(seed);
        string json = BudgetRulesJson.ToText(rules);
        BudgetRules read = Read(json);
        Assert.Equal(rules, read);
        Assert.Equal(json, BudgetRulesJson.ToText(read));
        Assert.Equal(BudgetRulesJson.Digest(rules), BudgetRulesJson.Digest(read));
    }

    [Property(MaxTest = 100)]
    public void The_digest_changes_with_any_field(Seed seed)
    {
        Random random = new(seed.Item);
        BudgetRules rules = BudgetRulesGen.Of(random), others = BudgetRulesGen.Of(random);
        Assert.All(Changed(rules, others, () => rules with { }), r => Differ(rules, r));
        BallotRules ballots = rules.Ballots ?? BallotRules.Unfixed;
        rules = rules with { Ballots = ballots };
        Assert.All(
            Changed(ballots, others.Ballots ?? BallotRules.Unfixed, () => ballots with { }),
            b => Differ(rules, rules with { Ballots = b }));
        Assert.All(
            Changed(rules.Days, others.Days, () => rules.Days with { }),
            d => Differ(rules, rules with { Days = d }));
    }

    [Fact]
    public void Every_field_is_changed_by_some_draw()
    {
        HashSet<string> changed = [];
        for (int seed = 0; seed < 50; seed++)
        {
            Random random = new(seed);
            BudgetRules rules = BudgetRulesGen.Of(random), others = BudgetRulesGen.Of(random);
            changed.UnionWith(Settable<BudgetRules>().Where(p => !Equals(p.GetValue(rules), p.GetValue(others))).Select(p => p.Name));
        }

        Assert.Empty(Settable<BudgetRules>().Select(p => p.Name).Except(changed));
    }

    [Fact]
    public void Every_fault_is_listed_at_once_with_its_place()
    {
        DocumentFaults faults = BudgetRulesJson.Read(
            """
            {
              "schema": "tadafor/budget-rules/1",
              "envelope": 500000.5,
              "part": "works",
              "voters": { "links": ["residence", "residence", "birth"], "cin": true },
              "ballots": { "kind": "aproval", "limits": { "maxLength": "3" } },
              "method": { "name": "equal-shares", "utility": "price", "divide-by": "cost" },
              "ties": "votes,coin",
              "categories": [ { "category": "a", "beneficiaries": "b" }, { "category": "c" }, { "category": "c" } ],
              "gender": { "proposers": { "parts": 3, "of": 2 } }
            }
            """).AsT1;
        Assert.Equal(
            [
                "$.ballots.kind budget-rules.unknown-word", "$.ballots.limits.maxLength budget-rules.wrong-type",
                "$.categories[0] budget-rules.one-group", "$.categories[2] budget-rules.twice", "$.envelope budget-rules.wrong-type",
                "$.gender.proposers budget-rules.share-above-one", "$.gender.proposers.rounding budget-rules.missing-field",
                "$.method.utility budget-rules.method", "$.method[\"divide-by\"] budget-rules.method", "$.part budget-rules.unknown-word",
                "$.reference budget-rules.missing-field", "$.ties budget-rules.ties", "$.voters.cin budget-rules.personal-data",
                "$.voters.links[1] budget-rules.twice", "$.voters.links[2] budget-rules.unknown-word",
            ],
            faults.Listed.Select(f => $"{f.Path} {f.Kind.Code}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_fixed_in_silence()
    {
        BudgetRules rules = Read("""{ "schema": "tadafor/budget-rules/1", "reference": "r" }""");
        Assert.Null(rules.Voting);
        Assert.Empty(rules.Constraints.All);
        Assert.All(
            Settable<BudgetRules>().Where(p => p.Name is not (nameof(BudgetRules.Reference) or nameof(BudgetRules.Days))),
            p => Assert.Null(p.GetValue(rules)));
        Assert.Equal(CycleDays.None, rules.Days);
    }

    [Fact]
    public void The_rules_of_casting_are_whole_when_every_part_that_matters_is_fixed()
    {
        BallotRules paper = Read(
            """
            { "schema": "tadafor/budget-rules/1", "reference": "r",
              "ballots": { "kind": "approval", "limits": "none", "overLimit": "exclude",
                "repeatedChoice": "refuse", "channels": ["paper"] } }
            """).Ballots!;
        VotingRules whole = paper.Whole!;
        Assert.False(whole.DigitalIsReplaceable);
        Assert.Equal(RepeatedChoice.Refuse, whole.RepeatedChoice);
        Assert.Null((paper with { OverLimit = null }).Whole);
        Assert.Null((paper with { Limits = null }).Whole);
        BallotRules both = paper with { Channels = [VotingChannel.Paper, VotingChannel.Digital] };
        Assert.Null(both.Whole);
        both = both with { Counted = CountedBallot.Last, Receipts = ReceiptPublication.Apart };
        Assert.Null(both.Whole);
        Assert.True((both with { DigitalIsReplaceable = true }).Whole!.DigitalIsReplaceable);
    }

    private static BudgetRules Read(string json) =>
        BudgetRulesJson.Read(json).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));

    private static void Differ(BudgetRules rules, BudgetRules changed) =>
        Assert.NotEqual(BudgetRulesJson.Digest(rules), BudgetRulesJson.Digest(changed));

    // A copy of the one for each property in which the other differs, with that property of the other.
    private static IEnumerable<T> Changed<T>(T rules, T others, Func<T> copy)
        where T : notnull
    {
        foreach (PropertyInfo property in Settable<T>().Where(p => !Equals(p.GetValue(rules), p.GetValue(others))))
        {
            T changed = copy();
            property.SetValue(changed, property.GetValue(others));
            yield return changed;
        }
    }

    private static PropertyInfo[] Settable<T>() =>
    [
        .. typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.SetMethod is not null),
    ];
}
