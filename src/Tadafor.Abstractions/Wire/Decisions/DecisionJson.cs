using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>
/// Decision documents as JSON (see <c>docs/schemas/decision.v1.json</c>). Reading is strict and never throws for what a document holds:
/// every fault is
/// listed at once.
/// </summary>
public static class DecisionJson
{
    private static readonly JsonTypeInfo<DecisionDocument> _compact = TypeInfo(DecisionJsonContext.Strict);
    private static readonly JsonTypeInfo<DecisionDocument> _indented = TypeInfo(DecisionJsonContext.StrictIndented);

    private static readonly Dictionary<Type, IReadOnlyList<string>> _words = new()
    {
        [typeof(Outcome)] = Words<Outcome>(OutcomeWords.Code),
        [typeof(Verdict)] = Words<Verdict>(VerdictWords.Code),
        [typeof(Force)] = Words<Force>(ForceWords.Code),
        [typeof(Confidence)] = Words<Confidence>(ConfidenceMarks.Code),
    };

    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = DecisionDocument.CurrentSchema;

    /// <summary>
    /// The document as compact UTF-8, without a byte-order mark: the form that is stored and that the digest is taken of.
    /// </summary>
    public static byte[] ToUtf8(DecisionDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.SerializeToUtf8Bytes(document, _compact);
    }

    /// <summary>The document as indented text, for people; lines end in a line feed alone.</summary>
    public static string ToText(DecisionDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Serialize(document, _indented);
    }

    /// <summary>Writes the document as compact UTF-8.</summary>
    public static void Write(DecisionDocument document, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(destination);
        JsonSerializer.Serialize(destination, document, _compact);
    }

    /// <summary>Writes the document as compact UTF-8 without waiting for the stream.</summary>
    public static Task WriteAsync(DecisionDocument document, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(destination);
        return JsonSerializer.SerializeAsync(destination, document, _compact, cancellation);
    }

    /// <summary>
    /// The document for showing, with words in one language only. It holds everything else, its digest too, but no longer all that the
    /// digest is taken of:
    /// <see cref="Read(string)"/> does not accept it.
    /// </summary>
    public static string ToText(DecisionDocument document, Language only, bool indented = true) =>
        JsonSerializer.Serialize(document, TypeInfo(DecisionJsonContext.Create(indented, only)));

    /// <summary>
    /// Reads a document in either form. Nothing unknown, repeated or missing is accepted, and the digest must match: a document that was
    /// read
    /// is the document that was written. A byte-order mark is skipped.
    /// </summary>
    public static DecisionResult Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> json = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (Deserialized(json) is not { Schema: Schema } document)
        {
            return FaultsOf(json);
        }

        return DigestOf(document) == document.Digest
            ? document
            : new DocumentFaults(Sequence.Of(new DocumentFault(DecisionFaultKinds.Altered, "$.digest")));
    }

    /// <summary>Reads a document from text; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    public static DecisionResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a document from a stream, to its end; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    public static DecisionResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using MemoryStream whole = new();
        json.CopyTo(whole);
        return Read(whole.GetBuffer().AsSpan(0, (int)whole.Length));
    }

    /// <summary>Reads a document without waiting for the stream; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    public static async Task<DecisionResult> ReadAsync(Stream json, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        using MemoryStream whole = new();
        await json.CopyToAsync(whole, cancellation).ConfigureAwait(false);
        return Read(whole.GetBuffer().AsSpan(0, (int)whole.Length));
    }

    internal static string DigestOf(DecisionDocument document) =>
        Convert.ToHexStringLower(SHA256.HashData(ToUtf8(document with { Digest = "" })));

    private static DecisionDocument? Deserialized(ReadOnlySpan<byte> json)
    {
        try
        {
            return Utf8.IsValid(json) ? JsonSerializer.Deserialize(json, _compact) : null;
        }
        catch (Exception refused) when (refused is JsonException or NotSupportedException or InvalidOperationException)
        {
            // What is wrong, all of it and in words, is worked out apart.
            return null;
        }
    }

    private static DocumentFaults FaultsOf(ReadOnlySpan<byte> json)
    {
        using MemoryStream stream = new(json.ToArray(), writable: false);
        using Utf8Feed feed = new(stream);
        JsonCursor cursor = new(feed, DecisionFaultKinds.Fields);
        JsonPart? root = JsonPart.ReadDocument(ref cursor);
        if (root?.AsObject() is { } fields)
        {
            // Of another version nothing else can be said.
            fields.Schema(Schema);
            if (cursor.Faults.IsEmpty || !cursor.Faults.Has(cursor.Kinds.UnknownSchema))
            {
                JsonNotes notes = cursor.Notes;
                new JsonShape(DecisionJsonContext.Strict, _words, notes).Check(root, typeof(DecisionDocument));
            }
        }

        if (cursor.Faults.IsEmpty)
        {
            // Whatever the serializer refuses beyond its shape.
            cursor.Faults.Add(new(cursor.Kinds.WrongType, "$"));
        }

        return cursor.Notes.ToFaults();
    }

    private static string[] Words<T>(Func<T, string> code)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(code)];

    private static JsonTypeInfo<DecisionDocument> TypeInfo(JsonSerializerOptions options) =>
        (JsonTypeInfo<DecisionDocument>)options.GetTypeInfo(typeof(DecisionDocument));
}
