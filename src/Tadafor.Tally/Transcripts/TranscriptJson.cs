using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Tadafor.Tally.Transcripts;

/// <summary>Writes transcripts as JSON and reads them back.</summary>
internal static class TranscriptJson
{
    /// <summary>The document as compact UTF-8, without a byte-order mark: the form that the digest is taken of.</summary>
    public static byte[] ToUtf8(TranscriptDocument document) =>
        JsonSerializer.SerializeToUtf8Bytes(document, TypeInfo<TranscriptDocument>(TranscriptJsonContext.Strict));

    /// <summary>The document as indented text, for people; lines end in a line feed alone.</summary>
    public static string ToText(TranscriptDocument document) =>
        JsonSerializer.Serialize(document, TypeInfo<TranscriptDocument>(TranscriptJsonContext.StrictIndented));

    /// <summary>
    /// Reads a document in either form. Nothing unknown, repeated or missing is accepted and the digest and chain must be those of the
    /// content: a document
    /// that was read is the document that was written. Whether it is <em>true</em> only <see cref="TranscriptVerifier"/> can say.
    /// </summary>
    public static TranscriptResult Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> json = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            TranscriptDocument document = JsonSerializer.Deserialize(json, TypeInfo<TranscriptDocument>(TranscriptJsonContext.Strict))
                ?? throw new JsonException("an object is expected here");
            return document.Schema is not (TranscriptDocument.CurrentSchema or TranscriptDocument.FirstSchema)
                ? TranscriptFaults.UnknownSchema(document.Schema)
                : Seals.Seal(document) != document ? TranscriptFaults.Altered()
                : document;
        }
        catch (JsonException error)
        {
            return TranscriptFaults.Malformed(error);
        }
    }

    internal static byte[] ToUtf8(TranscriptRound round) =>
        JsonSerializer.SerializeToUtf8Bytes(round, TypeInfo<TranscriptRound>(TranscriptJsonContext.Strict));

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
