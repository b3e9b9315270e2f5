using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>What the serializer knows of decision documents, worked out when the library is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DecisionDocument))]
[JsonSerializable(typeof(string))]
internal sealed partial class DecisionJsonContext : JsonSerializerContext
{
    /// <summary>Strict: nothing unknown, nothing twice, nothing missing, names as written.</summary>
    public static JsonSerializerOptions Strict { get; } = Create(indented: false);

    /// <summary>The same, one property a line.</summary>
    public static JsonSerializerOptions StrictIndented { get; } = Create(indented: true);

    /// <summary>The same, with words in all languages or one only.</summary>
    internal static JsonSerializerOptions Create(bool indented, Language? only = null)
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = new DecisionJsonContext(),
            // A database may reorder the properties of an object: the discriminator need not come first.
            AllowOutOfOrderMetadataProperties = true,
            // Arabic stays readable. The text is JSON, not a part of an HTML page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
            Converters =
            {
                new PhraseConverter(only), new OutcomeConverter(), new VerdictConverter(), new ForceConverter(), new ConfidenceConverter(),
                new SequenceConverter<ReadingDocument>(), new SequenceConverter<OtherReadingDocument>(),
                new SequenceConverter<FindingDocument>(),
                new SequenceConverter<CitationDocument>(), new SequenceConverter<FactDocument>(), new SequenceConverter<MissingDocument>(),
                new SequenceConverter<JudgementDueDocument>(), new SequenceConverter<ChangeDocument>(),
                new SequenceConverter<MoreWhenDocument>(),
                new SequenceConverter<TraceStepDocument>(), new SequenceConverter<RemarkDocument>(),
                new SequenceConverter<string>(),
            },
        };
        options.MakeReadOnly();
        return options;
    }
}
