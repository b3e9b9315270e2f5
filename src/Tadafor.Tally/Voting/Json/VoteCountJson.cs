using System.Text;
using System.Text.Json;
using OneOf;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Json;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.Voting.Json;

/// <summary>
/// Counts of a closed box as documents (<see cref="Schema"/>, <c>docs/schemas/vote-count.v1.json</c>): the digests of box, rules and
/// list of
/// projects, and the transcript. Anyone with the published box can check them.
/// </summary>
public static class VoteCountJson
{
    /// <summary>The schema that is written and checked.</summary>
    public const string Schema = "tadafor/vote-count/1";

    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    /// <summary>The document of a count. The same box counted the same way gives the same bytes.</summary>
    public static string ToText(CountedVote count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return SmallDocument.ToText(stream => SmallDocument.Write(stream, Schema, json =>
        {
            json.WriteString("reference", count.Vote.Paper.Reference);
            json.WriteString("box", count.Vote.Digest);
            json.WriteString("rules", count.Vote.Paper.RulesDigest ?? "");
            json.WriteString("list", count.Vote.Paper.ListDigest ?? "");
            json.WritePropertyName("transcript");
            using JsonDocument transcript = JsonDocument.Parse(count.Count.ToTranscript());
            transcript.RootElement.WriteTo(json);
        }));
    }

    /// <summary>
    /// Checks a published count against the published box: that it is of this box, these rules and this list, and, counting again by
    /// code
    /// that shares nothing with the rules, that every word of its transcript is true.
    /// </summary>
    /// <param name="count">The published count, UTF-8.</param>
    /// <param name="vote">The published box.</param>
    /// <param name="cancellation">Ends the recount between two steps of its work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static VoteVerification Verify(ReadOnlyMemory<byte> count, ClosedVote vote, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(vote);
        try
        {
            using JsonDocument document = JsonDocument.Parse(count, _strict);
            return Verify(document.RootElement, vote, cancellation);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return Differs(new Phrase(
                "ليست وثيقة فرز مقروءة",
                "ce n'est pas un document de dépouillement lisible",
                "not a readable count"));
        }
    }

    private static VoteVerification Verify(JsonElement root, ClosedVote vote, CancellationToken cancellation)
    {
        if (root.ValueKind != JsonValueKind.Object
            || Text(root, "schema") != Schema
            || !root.TryGetProperty("transcript", out JsonElement transcript))
        {
            return Differs(new Phrase("ليست وثيقة فرز", "ce n'est pas un document de dépouillement", "not a count of a vote"));
        }

        List<Phrase> differences = [];
        (string Field, string Actual)[] bound =
        [
            ("reference", vote.Paper.Reference), ("box", vote.Digest),
            ("rules", vote.Paper.RulesDigest ?? ""), ("list", vote.Paper.ListDigest ?? ""),
        ];
        foreach ((string field, string actual) in bound)
        {
            if (Text(root, field) != actual)
            {
                differences.Add(new Phrase(
                    "الحقل {0} ليس ما في الصندوق المنشور",
                    "le champ {0} n'est pas celui de l'urne publiée",
                    "the field {0} is not that of the published box").With(Bidi.Quoted(field)));
            }
        }

        if (!StatedTotals(transcript).SetEquals(vote.PaperTotals.Select(t => new PaperVotes(t.Project, t.Votes).Clause.Value ?? "")))
        {
            differences.Add(new Phrase(
                "مجاميع الورق ليست ما في الصندوق المنشور",
                "les totaux sur papier ne sont pas ceux de l'urne publiée",
                "the totals from paper are not those of the published box"));
        }

        Verification verification = TranscriptVerifier.Verify(Encoding.UTF8.GetBytes(transcript.GetRawText()), vote.Election, cancellation);
        verification.Switch(
            static _ => { },
            rejected => differences.AddRange(rejected.Faults.Select(f => f.Text)),
            static _ => { });
        if (differences.Count > 0)
        {
            return new(differences.ToSequence());
        }

        return new(verification.Match<OneOf<VoteCountEqual, VoteCountNotReplayed, Sequence<Phrase>>>(
            confirmed => new VoteCountEqual(confirmed.Outcome.Definition),
            static rejected => rejected.Faults.Select(f => f.Text).ToSequence(),
            open => new VoteCountNotReplayed(open.Method)));
    }

    private static HashSet<string> StatedTotals(JsonElement transcript) =>
        transcript.ValueKind == JsonValueKind.Object
        && transcript.TryGetProperty("definition", out JsonElement definition)
        && definition.ValueKind == JsonValueKind.Object
        && definition.TryGetProperty("clauses", out JsonElement clauses)
        && clauses.ValueKind == JsonValueKind.Array
            ? [.. clauses.EnumerateArray()
                .Where(c => c.ValueKind == JsonValueKind.Object && Text(c, "choice") == Choices.ConstraintPaperVotes)
                .Select(c => Text(c, "value") ?? "")]
            : [];

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static VoteVerification Differs(Phrase reason) => new((Sequence<Phrase>)[reason]);
}

/// <summary>
/// What checking a published count gave: it is equal, its method could not be counted again here, or everything that differs.
/// </summary>
public sealed class VoteVerification : OneOfBase<VoteCountEqual, VoteCountNotReplayed, Sequence<Phrase>>
{
    internal VoteVerification(OneOf<VoteCountEqual, VoteCountNotReplayed, Sequence<Phrase>> result)
        : base(result)
    {
    }
}

/// <summary>The count is of this box, and every word of it is what the recount found.</summary>
public sealed record VoteCountEqual
{
    internal VoteCountEqual(TallyDefinition definition) => Definition = definition;

    /// <summary>How it was counted: to be held against the rules that were published.</summary>
    public TallyDefinition Definition { get; }
}

/// <summary>
/// The count is of this box; its method has no second implementation here, so the choice of projects was not counted again.
/// </summary>
public sealed record VoteCountNotReplayed
{
    internal VoteCountNotReplayed(string method) => Method = method;

    /// <summary>The method.</summary>
    public string Method { get; }
}
