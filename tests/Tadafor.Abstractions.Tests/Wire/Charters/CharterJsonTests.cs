using FsCheck;
using NJsonSchema;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Tests.Wire.Charters;

/// <summary>A charter written is the charter read; what is wrong with a document is said all at once.</summary>
public class CharterJsonTests
{
    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "charter.v1.json"))).Result;

    [Property(MaxTest = 100)]
    public Property What_is_written_is_read_back_and_follows_the_schema() => Prop.ForAll(
        CharterGenerators.Charters.ToArbitrary(), charter =>
    {
        string json = CharterJson.ToText(charter);
        Assert.Equal(charter, CharterJson.Read(json).Match(read => read, faults => throw new InvalidDataException(Told(faults))));
        Assert.Empty(_schema.Validate(json));
    });

    [Fact]
    public void Every_fault_of_the_fields_is_listed_at_once() => Assert.Equal(
        [
            "charter.missing-field", "charter.no-clause", "charter.no-such-day", "charter.no-words", "charter.same-id",
            "charter.same-principle", "charter.share-above-one", "charter.two-commitments", "charter.unknown-field",
            "charter.unknown-schema", "charter.unknown-word", "charter.wrong-type",
        ],
        Codes("""
            {
              "schema": "tadafor/charter/2",
              "reference": "r",
              "council": { "level": "commune", "inhabitants": 0 },
              "parties": [
                { "id": "council", "kind": "council", "name": {} },
                { "id": "a", "kind": "club", "name": { "en": "a" } },
                { "id": "b", "kind": "body", "name": { "en": "b" } },
                { "id": "b", "kind": "body", "name": { "en": "b" } }
              ],
              "versions": [
                { "id": "v1", "on": "2024-02-30", "clauses": [] },
                {
                  "id": "v2",
                  "on": "2024-02-05",
                  "clauses": [
                    { "number": "1", "words": { "en": "one" }, "provides": [{ "kind": "petition-threshold" }, { "kind": "unknown" }] },
                    { "number": "1", "words": { "en": "one" }, "provides": [{ "kind": "aim", "extra": 1 }] },
                    {
                      "number": "2",
                      "words": { "en": "two" },
                      "provides": [
                        { "kind": "commitment", "frequency": "once" },
                        { "kind": "commitment", "frequency": "daily" },
                        { "kind": "commitment", "frequency": "yearly" },
                        { "kind": "members-share", "body": "law", "share": { "whom": "women", "parts": 3, "of": 2, "rounding": "up" } }
                      ]
                    }
                  ]
                }
              ],
              "selfAssessment": [
                { "principle": "equity", "by": "b", "on": "2024-02-05", "answer": "yes" },
                { "principle": "equity", "by": "x", "on": "2024-02-05", "answer": "yes" }
              ]
            }
            """).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_fault_of_the_acts_is_listed_at_once_and_with_its_place() => Assert.Equal(
        [
            "$.acts[0]: charter.no-such-party",
            "$.acts[1]: charter.amended-before-adoption",
            "$.acts[2]: charter.before-its-version",
            "$.acts[3]: charter.no-such-version",
            "$.acts[5]: charter.adopted-twice",
            "$.acts[6]: charter.no-such-clause",
            "$.acts[7]: charter.nothing-due",
            "$.acts[8]: charter.no-such-clause",
            "$.selfAssessment[0]: charter.no-such-party",
            "$.versions[1]: charter.versions-out-of-order",
            "$: charter.missing-field",
        ],
        Faults("""
            {
              "schema": "tadafor/charter/1",
              "council": { "level": "province" },
              "parties": [{ "id": "b", "kind": "body", "name": { "en": "b" } }],
              "versions": [
                { "id": "v1", "on": "2024-02-05", "clauses": [{ "number": "1", "words": { "en": "one" } }] },
                { "id": "v2", "on": "2024-01-05", "clauses": [{ "number": "1", "words": { "en": "one" } }] }
              ],
              "acts": [
                { "on": "2024-02-05", "by": "nobody", "event": "drafted", "version": "v1" },
                { "on": "2024-02-06", "by": "b", "event": "amended", "version": "v1" },
                { "on": "2024-02-01", "by": "b", "event": "drafted", "version": "v1" },
                { "on": "2024-02-07", "by": "b", "event": "drafted", "version": "v9" },
                { "on": "2024-02-08", "by": "b", "event": "adopted", "version": "v1" },
                { "on": "2024-02-08", "by": "b", "event": "adopted", "version": "v1" },
                { "on": "2024-02-09", "by": "b", "event": "reviewed", "version": "v1", "clause": "77" },
                { "on": "2024-02-09", "by": "b", "event": "kept", "clause": "1", "due": "2024-02-09" },
                { "on": "2024-02-09", "by": "b", "event": "kept", "clause": "77", "due": "2024-02-09" }
              ],
              "selfAssessment": [{ "principle": "equity", "by": "x", "on": "2024-02-05", "answer": "yes" }]
            }
            """).Listed.Select(f => $"{(f.Kind.Code == "charter.missing-field" ? "$" : f.Path)}: {f.Kind.Code}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_due_day_is_kept_once()
    {
        string sample = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples", "charters", "example-adopted.json"));
        const string Act = """{ "on": "2024-06-25", "by": "council", "event": "kept", "clause": "1", "due": "2024-06-30" }""";
        Assert.Contains("\"acts\": [", sample, StringComparison.Ordinal);
        Assert.Equal(["charter.kept-twice"], Codes(sample.Replace("\"acts\": [", $"\"acts\": [{Act},", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_without_versions_is_no_charter() => Assert.Equal(
        ["charter.no-version"],
        Codes("""{ "schema": "tadafor/charter/1", "reference": "r", "council": { "level": "region" }, "versions": [] }"""));

    [Fact]
    public void No_identity_number_stands_in_a_charter() => Assert.Contains(
        "identity-number",
        Told(Faults("""{ "schema": "tadafor/charter/1", "reference": "JC123456", "council": { "level": "region" }, "versions": [] }""")),
        StringComparison.Ordinal);

    [Fact]
    public void What_internal_rules_fix_is_theirs_alone_and_every_fault_of_it_is_listed()
    {
        DocumentFaults faults = InternalRulesJson.Read("""
            {
              "schema": "tadafor/internal-rules/1",
              "reference": "r",
              "council": { "level": "commune" },
              "on": "2024-02-05",
              "articles": [{ "number": "1", "words": { "en": "one" } }],
              "bodies": [
                { "kind": "equality", "statutes": { "ownMotion": { "value": true, "source": "another text", "article": "2" } } },
                { "kind": "equality", "statutes": { "text": "another text" } },
                { "kind": "region-youth", "statutes": {} }
              ],
              "organs": [
                { "kind": "council", "whom": "women", "atLeast": 5, "article": "3" },
                { "kind": "other", "whom": "women", "atLeast": 5, "article": "3" },
                { "kind": "vice-presidents", "id": "x", "whom": "women", "atLeast": 5, "article": "3" }
              ]
            }
            """).Match(_ => throw new InvalidDataException("No fault was found."), found => found);
        Assert.Equal(
            [
                "$.bodies[0].statutes.ownMotion.source: internal-rules.unknown-field",
                "$.bodies[1].statutes.text: internal-rules.unknown-field",
                "$.bodies[1]: charter.same-id",
                "$.bodies[2]: internal-rules.body-of-region",
                "$.organs[0].kind: internal-rules.unknown-word",
                "$.organs[1].id: internal-rules.missing-field",
                "$.organs[2].id: internal-rules.unknown-field",
            ],
            faults.Listed.Select(f => $"{f.Path}: {f.Kind.Code}").Order(StringComparer.Ordinal));
    }

    private static string[] Codes(string json) => [.. Faults(json).Listed.Select(f => f.Kind.Code)];

    private static DocumentFaults Faults(string json) => CharterJson.Read(json).Match(
        read => throw new InvalidDataException($"read: {read.Reference}"),
        faults => faults);

    private static string Told(DocumentFaults faults) =>
        string.Join('\n', faults.Listed.Select(f => $"{f.Kind.Code} {f.Path}: {f.Text.En}"));
}
