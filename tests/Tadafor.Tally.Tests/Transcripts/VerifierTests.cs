using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Methods.Optimum;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Constraints;
using Tadafor.Tally.Tests.Explaining;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Ties;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Tests.Transcripts;

/// <summary>The verifier accepts exactly the true transcripts.</summary>
public sealed class VerifierTests
{
    [Property(MaxTest = 300)]
    public void A_true_transcript_is_confirmed_in_either_form(Seed seed)
    {
        (Election election, TranscriptDocument transcript) = Counted(new Random(seed.Item));

        Assert.IsType<TranscriptConfirmed>(Outcome(TranscriptJson.ToUtf8(transcript), election));
        Assert.IsType<TranscriptConfirmed>(Outcome(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(TranscriptJson.ToText(transcript))],
            election));
        Assert.Equal(transcript, TranscriptJson
            .Read(TranscriptJson.ToUtf8(transcript))
            .Match(d => d, fault => throw new InvalidOperationException(fault.ToString())));
    }

    [Property(MaxTest = 1000)]
    public void A_transcript_changed_anywhere_is_rejected_and_the_place_is_named(Seed seed)
    {
        Random random = new(seed.Item);
        (Election election, TranscriptDocument transcript) = Counted(random);
        if (Mutation.Draw(JsonNode.Parse(TranscriptJson.ToUtf8(transcript))!, random) is not { } changed)
        {
            return;
        }

        TranscriptRejected rejected = Assert.IsType<TranscriptRejected>(Outcome(
            Encoding.UTF8.GetBytes(changed.Document.ToJsonString()),
            election));

        bool elsewhere = changed.Path.StartsWith("$.definition", StringComparison.Ordinal);
        Assert.NotEmpty(rejected.Faults);
        Assert.True(elsewhere || rejected.Faults.All(f => IsAbout(f.Path, changed.Path)), $"{changed.Path}: {rejected.Faults}");
    }

    [Property(MaxTest = 500)]
    public void Sealing_a_false_statement_anew_does_not_make_it_true(Seed seed)
    {
        Random random = new(seed.Item);
        (Election election, TranscriptDocument transcript) = Counted(random);
        if (Mutation.Draw(JsonNode.Parse(TranscriptJson.ToUtf8(transcript))!, random) is not { } changed
            || changed.Path is "$.digest" || changed.Path.Contains(".chain", StringComparison.Ordinal)
            || changed.Path.StartsWith("$.definition", StringComparison.Ordinal)
            || Typed(changed.Document) is not { } typed)
        {
            return;
        }

        Assert.IsType<TranscriptRejected>(Outcome(TranscriptJson.ToUtf8(Seals.Seal(typed)), election));
    }

    [Fact]
    public void The_transcript_of_another_election_is_told_apart_at_once()
    {
        (_, TranscriptDocument transcript) = Counted(new Random(1));
        (Election other, _) = Counted(new Random(2));

        TranscriptRejected rejected = Assert.IsType<TranscriptRejected>(Outcome(TranscriptJson.ToUtf8(transcript), other));

        Assert.Equal("$.election.digest", Assert.Single(rejected.Faults).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"tadafor/transcript/3\"}")]
    [InlineData("{\"schema\":\"tadafor/transcript/2\"}")]
    [InlineData("{\"schema\":\"tadafor/transcript/1\",\"schema\":\"tadafor/transcript/1\"}")]
    [InlineData("{\"schema\":\"\\ud800\"}")]
    [InlineData("not json")]
    public void What_is_no_transcript_is_rejected_with_a_reason(string json)
    {
        (Election election, _) = Counted(new Random(1));

        TranscriptRejected rejected = Assert.IsType<TranscriptRejected>(Outcome(Encoding.UTF8.GetBytes(json), election));

        Assert.All(rejected.Faults, f => Assert.NotEmpty(f.ToString()));
    }

    [Property(MaxTest = 200)]
    public void Title_place_dates_and_currency_are_part_of_what_is_verified(Seed seed)
    {
        Random random = new(seed.Item);
        TallyRule rule = RandomRules.Any(random);
        TieLadder ties = RandomRules.Ladder(random);
        ElectionIdentity identity = new() { Title = "ميزانية 2026", Place = "Taroudant\tMorocco", When = "2026", Currency = "MAD" };
        Election election = Identified(seed.Item, identity);
        byte[] transcript = TranscriptJson.ToUtf8(TranscriptDocument.Of(election, rule.Count(election, ties)));

        Assert.True(Assert.IsType<TranscriptConfirmed>(Outcome(transcript, election)).CoversIdentity);
        foreach (ElectionIdentity other in new[]
        {
            identity with
            {
                Currency = "EUR"
            }, identity with { Title = "" }, identity with { Place = "Agadir" }, identity with { When = "2025" },
            identity with { Title = "ميزانية 2026\nplace\tx", Place = "" }, ElectionIdentity.None,
        })
        {
            Assert.NotEmpty(Assert.IsType<TranscriptRejected>(Outcome(transcript, Identified(seed.Item, other))).Faults);
        }
    }

    [Property(MaxTest = 100)]
    public void A_transcript_of_the_first_version_still_verifies_and_says_what_it_does_not_cover(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = Identified(seed.Item, new() { Currency = "MAD" });
        TallyOutcome outcome = RandomRules.Any(random).Count(election, RandomRules.Ladder(random));
        TranscriptDocument first = TranscriptDocument.Of(election, outcome, TranscriptDocument.FirstSchema);

        Assert.Equal(ElectionDigest.Of(Identified(seed.Item, ElectionIdentity.None)), first.Election.Digest);
        Assert.False(Assert.IsType<TranscriptConfirmed>(Outcome(TranscriptJson.ToUtf8(first), election)).CoversIdentity);
        Assert.Equal(first, TranscriptJson
            .Read(TranscriptJson.ToUtf8(first))
            .Match(d => d, fault => throw new InvalidOperationException(fault.ToString())));
        TranscriptDocument mixed = Seals.Seal(first with { Election = first.Election with { Identity = new() { Currency = "EUR" } } });
        Assert.IsType<TranscriptRejected>(Outcome(TranscriptJson.ToUtf8(mixed), election));
    }

    [Property(MaxTest = 200)]
    public void A_method_without_second_implementation_is_said_to_be_unreplayed_and_its_bookkeeping_checked(Seed seed)
    {
        Random random = new(seed.Item);
        (Election election, TranscriptDocument transcript) = Counted(random);
        TranscriptDocument other = Seals.Seal(transcript with { Definition = transcript.Definition with { Method = "another-rule" } });

        Assert.Equal("another-rule", Assert.IsType<TranscriptNotReplayed>(Outcome(TranscriptJson.ToUtf8(other), election)).Method);
        Assert.IsType<TranscriptRejected>(Outcome(TranscriptJson.ToUtf8(Seals.Seal(other with { Cost = other.Cost + "0" })), election));
        Assert.IsType<TranscriptRejected>(Outcome(TranscriptJson.ToUtf8(other with { Cost = other.Cost + "0" }), election));
    }

    [Property(MaxTest = 500)]
    public void The_same_holds_of_counts_under_constraints(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Dressed(RandomElections.Of(random), random);
        if (RandomConstraints.Bound(random, election) is not { } rule)
        {
            return;
        }

        TranscriptDocument transcript = TranscriptDocument.Of(election, rule.Count(election, RandomRules.Ladder(random)));
        Assert.IsType<TranscriptConfirmed>(Outcome(TranscriptJson.ToUtf8(transcript), election));
        if (Mutation.Draw(JsonNode.Parse(TranscriptJson.ToUtf8(transcript))!, random) is { } changed)
        {
            Assert.IsType<TranscriptRejected>(Outcome(Encoding.UTF8.GetBytes(changed.Document.ToJsonString()), election));
        }
    }

    [Fact]
    public void An_election_too_large_to_be_recounted_is_said_to_be_unreplayed_and_why()
    {
        Project[] projects = [.. Enumerable.Range(0, 26).Select(i => new Project($"{i + 10}", (1L << i) + 1))];
        ElectionBuilder builder = new(VoteType.Approval, 1 << 26, projects.ToSequence());
        builder.Append([.. Enumerable.Range(0, 26)]);
        Election election = builder.Build();
        TallyDefinition definition = new OptimumRule { Utility = Utility.Cost }.Define(election, TieLadder.ById);
        UnfundedProject[] none = [.. projects.Select(p => new UnfundedProject(p.Id, new BetterSelection()))];
        TallyOutcome claimed = new(definition, 1, election.Envelope, [], [], none.ToSequence());

        TranscriptNotReplayed open = Assert.IsType<TranscriptNotReplayed>(Outcome(
            TranscriptJson.ToUtf8(TranscriptDocument.Of(election, claimed)),
            election));

        Assert.Equal("optimum", open.Method);
        Assert.NotEmpty(open.Reasons);
    }

    private static (Election Election, TranscriptDocument Transcript) Counted(Random random)
    {
        TallyRule rule = RandomRules.Any(random);
        Election election = RandomElections.Of(random);
        TieLadder ties = RandomRules.Ladder(random);
        return (election, TranscriptDocument.Of(election, rule.Count(election, ties)));
    }

    private static Election Identified(int seed, ElectionIdentity identity)
    {
        Election plain = RandomElections.Of(new Random(seed));
        return new(plain.VoteType, plain.Envelope, plain.Decimals, plain.PointDecimals, plain.Projects, plain.Ballots)
        {
            Limits = plain.Limits,
            MinSupport = plain.MinSupport,
            DefaultPoints = plain.DefaultPoints,
            Identity = identity,
        };
    }

    private static object Outcome(byte[] json, Election election) =>
        TranscriptVerifier.Verify(json, election).Match<object>(c => c, r => r, n => n);

    // A change at one place shows there, above it (when something is missing), or in the elements behind it (when an array shifts).
    private static bool IsAbout(string fault, string changed)
    {
        int array = changed.LastIndexOf('[');
        string around = array < 0 ? changed : changed[..array];
        return fault.StartsWith(around, StringComparison.Ordinal) || changed.StartsWith(fault, StringComparison.Ordinal);
    }

    private static TranscriptDocument? Typed(JsonNode document)
    {
        try
        {
            return document.Deserialize(TranscriptJsonContext.Strict.GetTypeInfo(typeof(TranscriptDocument))) as TranscriptDocument;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
