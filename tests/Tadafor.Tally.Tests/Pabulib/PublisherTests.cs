using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Tests.Explaining;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Tests.Pabulib;

/// <summary>An election collected by a program is published as a file and a transcript that anyone can verify.</summary>
public sealed class PublisherTests
{
    [Property(MaxTest = 300)]
    public void What_is_published_is_the_same_election_and_verifies(Seed seed)
    {
        Random random = new(seed.Item);
        Election drawn = RandomElections.Of(random);
        Election election = new(
            drawn.VoteType,
            drawn.Envelope,
            drawn.Decimals,
            drawn.PointDecimals,
            drawn.Projects.Select(p => p with { DepositOrder = null }).ToSequence(),
            drawn.Ballots)
        {
            Limits = drawn.Limits,
            MinSupport = drawn.MinSupport,
            DefaultPoints = drawn.DefaultPoints,
            Identity = new() { Title = "ميزانية; \"2026\"", Place = "Taroudant, Morocco", When = "2026 – 2027", Currency = "MAD" },
        };
        byte[] file = PabulibPublisher.ToBytes(election);
        Election read = PabulibReader.Read(file).Match(r => r.Election, r => throw new InvalidOperationException(r.Problems.ToString()));
        Assert.Equal(ElectionDigest.Of(election), ElectionDigest.Of(read));
        Assert.Equal(file, PabulibPublisher.ToBytes(read));

        TranscriptDocument transcript = TranscriptDocument.Of(
            election,
            RandomRules.Any(random).Count(election, RandomRules.Ladder(random)));
        Assert.True(TranscriptVerifier.Verify(TranscriptJson.ToUtf8(transcript), read).Match(_ => true, _ => false, _ => true));
    }

    [Theory]
    [InlineData("a,b", "", null)]
    [InlineData("a", "", 1)]
    [InlineData("a", " spaces ", null)]
    public void An_election_that_the_format_cannot_hold_is_refused(string id, string category, int? order)
    {
        Project project = new(id, 1) { Categories = category.Length == 0 ? [] : [category], DepositOrder = order };
        ElectionBuilder builder = new(VoteType.Approval, 1, [project]);
        builder.Append([0]);
        Election election = builder.Build();
        Assert.Contains(
            "cannot hold",
            Assert.Throws<ArgumentException>(() => PabulibPublisher.ToBytes(election)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_serializer_refuses_what_has_a_document_of_its_own_and_says_what_to_call()
    {
        Random random = new(1);
        Election election = RandomElections.Of(random);
        TallyRule rule = RandomRules.Any(random);
        TieLadder ties = RandomRules.Ladder(random);
        TallyOutcome outcome = rule.Count(election, ties);
        Explanation explanation = Explainer.Describe(rule, election, ties, outcome);
        Assert.All<(Action Write, string Call)>(
            [
                (() => JsonSerializer.Serialize(election), "PabulibPublisher"),
                (() => JsonSerializer.Serialize(outcome), "OutcomeJson"),
                (() => JsonSerializer.Serialize(new { explanation }), "OutcomeJson"),
            ],
            wrong => Assert.Contains(wrong.Call, Assert.Throws<NotSupportedException>(wrong.Write).Message, StringComparison.Ordinal));
    }
}
