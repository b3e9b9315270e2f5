using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>Writes decision documents as JSON and reads them back.</summary>
public static class DecisionJson
{
    private static readonly JsonTypeInfo<DecisionDocument> _compact = TypeInfo(DecisionJsonContext.Strict);
    private static readonly JsonTypeInfo<DecisionDocument> _indented = TypeInfo(DecisionJsonContext.StrictIndented);

    /// <summary>The document as compact UTF-8, without a byte-order mark: the form that is stored and that the digest is taken of.</summary>
    public static byte[] ToUtf8(DecisionDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, _compact);

    /// <summary>The document as indented text, for people; lines end in a line feed alone.</summary>
    public static string ToText(DecisionDocument document) => JsonSerializer.Serialize(document, _indented);

    /// <summary>
    /// The document for showing, with words in one language only. It holds everything else, its digest too, but no longer all that the digest is taken of:
    /// <see cref="Read(string)"/> does not accept it.
    /// </summary>
    public static string ToText(DecisionDocument document, Language only, bool indented = true) =>
        JsonSerializer.Serialize(document, TypeInfo(DecisionJsonContext.Create(indented, only)));

    /// <summary>
    /// Reads a document in either form. Nothing unknown, repeated or missing is accepted, and the digest must match: a document that was read
    /// is the document that was written. A byte-order mark is skipped.
    /// </summary>
    public static DecisionResult Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> json = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        return !Utf8.IsValid(json) || !SchemaProbe.TryFind(json, out string? schema)
            ? new DecisionFault(DecisionFaultKinds.NotJson, "$")
            : schema switch
            {
                null => new DecisionFault(DecisionFaultKinds.NoSchema, "$.schema"),
                DecisionDocument.CurrentSchema => ReadCurrent(json),
                _ => new DecisionFault(DecisionFaultKinds.UnknownVersion, "$.schema", Short(schema)),
            };
    }

    /// <summary>Reads a document from text; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    public static DecisionResult Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    internal static string DigestOf(DecisionDocument document) =>
        Convert.ToHexStringLower(SHA256.HashData(ToUtf8(document with { Digest = "" })));

    private static DecisionResult ReadCurrent(ReadOnlySpan<byte> json)
    {
        try
        {
            DecisionDocument document = JsonSerializer.Deserialize(json, _compact)!;
            return DigestOf(document) == document.Digest ? document : new DecisionFault(DecisionFaultKinds.Altered, "$.digest");
        }
        catch (NotSupportedException)
        {
            return new DecisionFault(DecisionFaultKinds.Malformed, "$", JsonPlace.NoKind().Message);
        }
        catch (JsonException error)
        {
            return new DecisionFault(DecisionFaultKinds.Malformed, JsonPlace.Of(error), JsonPlace.Reason(error));
        }
    }

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..60]}…";

    private static JsonTypeInfo<DecisionDocument> TypeInfo(JsonSerializerOptions options) =>
        (JsonTypeInfo<DecisionDocument>)options.GetTypeInfo(typeof(DecisionDocument));
}
