using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tadafor.Json;

namespace Tadafor.Tally.Transcripts;

/// <summary>What the serializer knows of transcripts, worked out when the library is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TranscriptDocument))]
[JsonSerializable(typeof(string))]
internal sealed partial class TranscriptJsonContext : JsonSerializerContext
{
    /// <summary>Strict: nothing unknown, nothing twice, nothing missing, names as written.</summary>
    public static JsonSerializerOptions Strict { get; } = Create(indented: false);

    /// <summary>The same, one property a line.</summary>
    public static JsonSerializerOptions StrictIndented { get; } = Create(indented: true);

    private static JsonSerializerOptions Create(bool indented)
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new TranscriptJsonContext(),
            // Arabic stays readable. The text is JSON, not a part of an HTML page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
            Converters =
            {
                new SequenceConverter<TranscriptClause>(), new SequenceConverter<TranscriptRound>(), new SequenceConverter<TranscriptTie>(),
                new SequenceConverter<TranscriptLoss>(), new SequenceConverter<string>(),
            },
        };
        options.MakeReadOnly();
        return options;
    }
}
