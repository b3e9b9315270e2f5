using System.Globalization;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Transcripts;

/// <summary>The document of an outcome, part by part.</summary>
internal static class TranscriptMapping
{
    /// <summary>The document without chain and digest.</summary>
    /// <param name="election">The election counted.</param>
    /// <param name="outcome">What a rule made of it.</param>
    /// <param name="schema">The version written: the first says nothing of the election's identity.</param>
    public static TranscriptDocument Unsealed(Election election, TallyOutcome outcome, string schema) => new()
    {
        Schema = schema,
        Election = new()
        {
            Digest = DigestOf(election, schema),
            Identity = IdentityOf(election, schema),
            Voters = election.Ballots.Voters,
            Projects = election.Projects.Count,
            Envelope = Amount(election.Envelope),
            Decimals = election.Decimals,
        },
        Definition = new()
        {
            Method = outcome.Definition.Method,
            Version = outcome.Definition.Version,
            Clauses = Each(outcome.Definition.Clauses, Of),
        },
        Ties = outcome.Definition.Clauses.LastOrDefault(c => c.Aspect == DefinitionAspect.Ties)?.Value ?? "",
        Endowment = outcome.Endowment?.ToString(),
        Rounds = Each(outcome.Rounds, Of),
        TiesMet = (schema == TranscriptDocument.FirstSchema ? outcome.Ties.Select(t => new TieRun(t, [])) : TieRun.Of(outcome.Ties))
            .Select(Of)
            .ToSequence(),
        Unfunded = Each(outcome.Unfunded, LossMapping.Of),
        Contest = outcome.Contest is { } contest
            ? new() { PreferRule = contest.PreferRule, PreferOther = contest.PreferOther, NotTaken = contest.NotTaken }
            : null,
        Certificate = outcome.Certificate is { } certificate
            ? new()
            {
                Value = certificate.Value.ToString(),
                Price = certificate.Price.ToString(),
                Bound = certificate.Bound.ToString(),
                Core = certificate.Core,
            }
            : null,
        Funded = outcome.Funded,
        Cost = Amount(outcome.Cost),
        Digest = "",
    };

    /// <summary>The digest of an election that a version of the transcript states.</summary>
    public static string DigestOf(Election election, string schema) =>
        schema == TranscriptDocument.FirstSchema ? ElectionDigest.OfCount(election) : ElectionDigest.Of(election);

    /// <summary>What a version of the transcript says of an election's identity.</summary>
    public static TranscriptIdentity? IdentityOf(Election election, string schema) =>
        schema == TranscriptDocument.FirstSchema || election.Identity == ElectionIdentity.None ? null : Of(election.Identity);

    public static string Amount(long amount) => amount.ToString(CultureInfo.InvariantCulture);

    private static TranscriptIdentity Of(ElectionIdentity identity) => new()
    {
        Title = Stated(identity.Title),
        Place = Stated(identity.Place),
        When = Stated(identity.When),
        Currency = Stated(identity.Currency),
    };

    private static string? Stated(string text) => text.Length == 0 ? null : WellFormed.Of(text);

    private static TranscriptClause Of(DefinitionClause clause) => new()
    {
        Aspect = TranscriptCodes.Of(clause.Aspect),
        Choice = clause.Choice,
        Value = clause.Value.Length == 0 ? null : clause.Value,
    };

    private static TranscriptRound Of(TallyRound round) => new()
    {
        Round = round.Number,
        Phase = TranscriptCodes.Of(round.Phase),
        Project = round.Project,
        Cost = Amount(round.Cost),
        Remaining = Amount(round.Remaining),
        Measure = TranscriptCodes.Of(round.Measure),
        Value = round.Value?.ToString(),
        Pot = round.Pot,
        Payments = round.Payments is not { } paid ? null : new()
        {
            Largest = paid.LargestPayment.ToString(),
            InFull = paid.PaidInFull,
            AllTheyHad = paid.PaidWhatTheyHad,
            Nothing = paid.PaidNothing,
            Uncovered = paid.Uncovered.Sign == 0 ? null : paid.Uncovered.ToString(),
        },
        Chain = "",
    };

    private static TranscriptTie Of(TieRun run) => new()
    {
        Phase = TranscriptCodes.Of(run.First.Phase),
        Round = run.First.Round,
        Endowment = run.First.Endowment?.ToString(),
        Tied = run.First.Tied,
        Winner = run.First.Winner,
        Then = run.Then.Count == 0 ? null : run.Then,
        SettledBy = run.First.SettledBy?.ToString(),
    };

    private static Sequence<TOut> Each<TIn, TOut>(Sequence<TIn> items, Func<TIn, TOut> map) => items.Select(map).ToSequence();
}
