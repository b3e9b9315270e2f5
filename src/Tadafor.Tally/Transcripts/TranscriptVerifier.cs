using System.Text;
using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Recount;

namespace Tadafor.Tally.Transcripts;

/// <summary>
/// Replays a transcript: counts the election again by the definition it states, with code that shares nothing with the rules, and compares
/// every word.
/// Accepts exactly the true ones.
/// </summary>
internal static class TranscriptVerifier
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    /// <summary>Verifies.</summary>
    /// <param name="transcript">The transcript as UTF-8 JSON; a byte-order mark is skipped.</param>
    /// <param name="election">The election, read from the published file.</param>
    /// <param name="cancellation">Ends the recount between two steps of its work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Verification Verify(ReadOnlyMemory<byte> transcript, Election election, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        bool marked = transcript.Span.StartsWith(Encoding.UTF8.Preamble);
        try
        {
            using JsonDocument document = JsonDocument.Parse(marked ? transcript[Encoding.UTF8.Preamble.Length..] : transcript, _strict);
            return Verify(document.RootElement, transcript.Span, election, cancellation);
        }
        catch (JsonException error)
        {
            return Reject(TranscriptFaults.Malformed(error));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped: no text.
            return Reject(TranscriptFaults.Unreadable("$"));
        }
    }

    private static Verification Verify(JsonElement root, ReadOnlySpan<byte> utf8, Election election, CancellationToken cancellation)
    {
        string? schema = DefinitionReader.Text(root, "schema");
        if (schema is not (TranscriptDocument.CurrentSchema or TranscriptDocument.FirstSchema))
        {
            return Reject(TranscriptFaults.UnknownSchema(schema));
        }

        string stated = root.TryGetProperty("election", out JsonElement about) ? DefinitionReader.Text(about, "digest") ?? "" : "";
        string actual = TranscriptMapping.DigestOf(election, schema);
        if (stated != actual)
        {
            return Reject(TranscriptFaults.OtherElection(stated, actual));
        }

        List<TranscriptFault> faults = [];
        if (DefinitionReader.Read(root, faults) is not { } definition)
        {
            return new Verification(new TranscriptRejected(faults.ToSequence()));
        }

        if (!Recounter.Knows(definition.Method))
        {
            return Bookkeeping.Check(utf8, election, []);
        }

        Recounting recounting = Recounter.Recount(election, definition, cancellation);
        return recounting.TryPickT0(out TallyOutcome recounted, out RecountRefusal refusal) ? Compare(root, election, recounted, schema)
            : refusal.Fault == RecountFault.TooLarge ? Bookkeeping.Check(utf8, election, refusal.Reasons)
            : new Verification(new TranscriptRejected(refusal.Reasons.Select(TranscriptFaults.Definition).ToSequence()));
    }

    private static Verification Compare(JsonElement stated, Election election, TallyOutcome recounted, string schema)
    {
        using JsonDocument expected = JsonDocument.Parse(TranscriptJson.ToUtf8(TranscriptDocument.Of(election, recounted, schema)));
        Sequence<TranscriptFault> faults = JsonDifferences.Of(stated, expected.RootElement).ToSequence();
        return faults.Count == 0
            ? new Verification(new TranscriptConfirmed(recounted, schema != TranscriptDocument.FirstSchema))
            : new Verification(new TranscriptRejected(faults));
    }

    private static Verification Reject(TranscriptFault fault) => new(new TranscriptRejected([fault]));
}
