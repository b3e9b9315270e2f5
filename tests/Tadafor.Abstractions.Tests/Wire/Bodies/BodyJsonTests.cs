using FsCheck;
using NJsonSchema;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Tests.Wire.Bodies;

/// <summary>Bodies and opinions as documents: what is written is read again as it was, and follows the schema.</summary>
public class BodyJsonTests
{
    private static readonly JsonSchema _body = Schema("body"), _opinion = Schema("opinion");

    [Property(MaxTest = 200)]
    public Property A_body_is_read_as_it_was_written() => Prop.ForAll(BodyGenerators.Bodies.ToArbitrary(), body =>
    {
        string json = BodyJson.ToText(body);
        BodyFile read = BodyJson.Read(json).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));
        Assert.Equal(body, read);
        Assert.Equal(json, BodyJson.ToText(read));
        Assert.Empty(_body.Validate(json));
    });

    [Property(MaxTest = 200)]
    public Property An_opinion_is_read_as_it_was_written() => Prop.ForAll(BodyGenerators.Opinions.ToArbitrary(), opinion =>
    {
        string json = OpinionJson.ToText(opinion);
        OpinionFile read = OpinionJson.Read(json).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));
        Assert.Equal(opinion, read);
        Assert.Equal(json, OpinionJson.ToText(read));
        Assert.Empty(_opinion.Validate(json));
    });

    [Property(MaxTest = 100)]
    public Property Each_act_is_stored_by_itself_and_the_file_is_put_together_again() =>
        Prop.ForAll(BodyGenerators.Bodies.ToArbitrary(), body =>
    {
        FileAct[] stored =
        [
            .. body.Acts.Select(act => new FileAct
            {
                Code = act.Kind.Code(),
                Schema = BodyJson.Schema,
                On = act.On,
                Body = BodyJson.ToText(body with { Acts = [act] }),
            }),
        ];
        BodyFile[] read = [.. stored.Select(act => BodyJson.Read(act.Body).AsT0)];
        Assert.Equal(body, read[^1] with { Acts = read.SelectMany(one => one.Acts).ToSequence() });
    });

    [Fact]
    public void A_file_without_acts_says_nothing_and_is_refused()
    {
        const string Body = """{"schema":"tadafor/body/1","reference":"r","level":"commune","kind":"other","acts":[]}""";
        Assert.Equal("body.no-act", Code(BodyJson.Read(Body).AsT1));
        Assert.Equal(
            "opinion.no-act",
            Code(OpinionJson.Read(
                """
                {"schema":"tadafor/opinion/1","reference":"r","subject":"s","acts":[],
                 "body":{"reference":"r","level":"commune","kind":"other","acts":[{"act":"met","on":"2024-01-01"}]}}
                """).AsT1));
    }

    private static string Code(Domain.Faults.DocumentFaults faults) => Assert.Single(faults.Listed).Kind.Code;

    private static JsonSchema Schema(string name) =>
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", $"{name}.v1.json"))).Result;
}
